import type { PortsByNeed } from '../src/app/action.ts'
import { env } from '../src/edges/runner/env.ts'
import { openFiles } from '../src/edges/runner/files.ts'
import { openJob } from '../src/edges/runner/job.ts'
import { today } from '../src/edges/runner/today.ts'

/** The ports of an action, and how to let go of them. */
export interface Connected<Ports> {
  readonly ports: Ports
  close(): Promise<void>
}

/** Files and the runner: all that lint needs. It stands apart so that lint loads no client of anything. */
export async function connectFiles(): Promise<Connected<PortsByNeed['files']>> {
  return { ports: { files: openFiles(env.workspace()), job: openJob(), today: today() }, close: async () => {} }
}
