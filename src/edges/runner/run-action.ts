import { notice, setFailed, setSecret } from '@actions/core'
import type { Action, InputSpecs, Inputs, Need, PortsByNeed, Skipped } from '../../app/action.ts'
import { RemoteError, UserError } from '../../core/errors.ts'
import { scrub } from '../../core/scrub.ts'
import { list } from '../../core/text.ts'
import { env } from './env.ts'
import { openJob } from './job.ts'

type Connect<N extends Need> = (
  inputs: Readonly<Record<string, string>>,
) => Promise<{ readonly ports: PortsByNeed[N]; close(): Promise<void> } | Skipped>

/**
 * Runs an action as the runner starts it: reads the inputs, masks the secret ones first of all, connects what the
 * action needs, and turns every error into one failed step with a sentence that says what to do.
 */
export async function runAction<N extends Need, Specs extends InputSpecs>(
  action: Action<N, Specs>,
  connect: Connect<N>,
): Promise<void> {
  try {
    const inputs = readInputs(action.inputs)
    const connected = await connect(inputs)
    if ('skipped' in connected) {
      notice(scrub(connected.skipped))
      await openJob().summary(connected.skipped)
      return
    }
    const { ports, close } = connected
    try {
      await action.handler(inputs, ports)
    } finally {
      await close()
    }
  } catch (error) {
    setFailed(scrub(explain(error)))
  }
}

function readInputs<Specs extends InputSpecs>(specs: Specs): Inputs<Specs> {
  for (const [name, { secret }] of Object.entries(specs)) {
    if (secret) mask(env.input(name))
  }
  const entries = Object.entries(specs).map(([name, spec]) => {
    const given = env.input(name)
    const value = given === '' ? (spec.default ?? '') : given
    if (spec.values && !spec.values.includes(value)) {
      throw new UserError(`The input ${name} is "${scrub(value)}".`, `Set it to ${list(spec.values, 'or')}.`)
    }
    return [name, value]
  })
  return Object.fromEntries(entries)
}

// The runner masks line by line: a secret that was pasted with a line break in it is never seen as one.
function mask(secret: string): void {
  for (const line of new Set([secret, ...secret.split(/[\r\n]+/)])) if (line.trim() !== '') setSecret(line)
}

/** One sentence and the remedy for what users and servers do wrong; the stack only for what we do wrong. */
export function explain(error: unknown): string {
  if (error instanceof UserError || error instanceof RemoteError) return `${error.message} ${error.remedy}`
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `This is a bug in posthog-policy. Please report it with these lines:\n${stack}`
}
