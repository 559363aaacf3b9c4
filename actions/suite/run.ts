import { setFailed } from '@actions/core'
import { scrub } from '../../src/core/scrub.ts'
import { env } from '../../src/edges/runner/env.ts'
import { explain, runAction } from '../../src/edges/runner/run-action.ts'
import { readRun } from '../../src/edges/runner/run-info.ts'
import { connectForge, connectReader, connectWriter } from '../connect.ts'
import { connectFiles } from '../connect-files.ts'
import { type Command, pick } from './pick.ts'

// Each action is loaded only when it runs: a lint must not pay for an apply.
const runCommand: Readonly<Record<Command, () => Promise<void>>> = {
  lint: async () => runAction((await import('../lint/main.ts')).action, connectFiles),
  drift: async () => runAction((await import('../drift/main.ts')).action, connectReader),
  review: async () => runAction((await import('../review/main.ts')).action, connectForge),
  export: async () => runAction((await import('../export/main.ts')).action, connectReader),
  apply: async () => runAction((await import('../apply/main.ts')).action, connectWriter),
}

/** Runs the suite as one action: `command` picks, `auto` goes by the event. */
export async function runSuite(): Promise<void> {
  try {
    const { event, ref, defaultBranch } = readRun()
    const isDefaultBranch = ref === `refs/heads/${defaultBranch}`
    for (const command of pick(env.input('command') || 'auto', { event, isDefaultBranch })) {
      await runCommand[command]()
    }
  } catch (error) {
    setFailed(scrub(explain(error)))
  }
}
