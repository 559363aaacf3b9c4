import type { PortsByNeed } from '../src/app/action.ts'
import type { Base } from '../src/app/lint/read-base.ts'
import { env } from '../src/edges/runner/env.ts'
import { openFiles } from '../src/edges/runner/files.ts'
import { openJob } from '../src/edges/runner/job.ts'
import { readChange } from '../src/edges/runner/run-info.ts'
import { today } from '../src/edges/runner/today.ts'

/** The ports of an action, and how to let go of them. */
export interface Connected<Ports> {
  readonly ports: Ports
  close(): Promise<void>
}

/** Files and the runner: all that lint needs. It stands apart so that lint loads no client of anything. */
export async function connectFiles(): Promise<Connected<PortsByNeed['files']>> {
  const ports = { files: openFiles(env.workspace()), job: openJob(), today: today(), readBase }
  return { ports, close: async () => {} }
}

async function readBase(folder: string): Promise<Base> {
  const change = readChange()
  if (!change) return { missing: 'They compare with the base of a pull request, and this run is about none.' }
  // Git is for those who have something to compare.
  const { readBaseHere } = await import('./connect-base.ts')
  return readBaseHere(change, folder)
}
