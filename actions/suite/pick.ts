import { UserError } from '../../src/core/errors.ts'
import { list, show } from '../../src/core/text.ts'

/** The actions that the suite can run. */
export const commands = ['lint', 'drift', 'review', 'apply', 'export'] as const

export type Command = (typeof commands)[number]

interface Occasion {
  readonly event: string
  readonly isDefaultBranch: boolean
}

/**
 * Picks what to run. `auto` goes by the event: what a pull request starts has no secrets and may only lint; what runs
 * on the default branch judges, compares and applies.
 *
 * @throws {UserError} for an unknown command, and for `workflow_dispatch` without one
 */
export function pick(command: string, { event, isDefaultBranch }: Occasion): Command[] {
  if (command !== 'auto') {
    if (isCommand(command)) return [command]
    throw new UserError(`The input command is "${show(command)}".`, `Set it to auto, ${list(commands, 'or')}.`)
  }
  if (event === 'push') return isDefaultBranch ? ['apply'] : ['lint']
  if (event === 'workflow_run' || event === 'schedule') return ['review', 'drift']
  if (event === 'merge_group') return ['lint', 'review']
  if (event === 'workflow_dispatch')
    throw new UserError('A run by hand must say what to do.', `Set the input command to ${list(commands, 'or')}.`)
  return ['lint']
}

function isCommand(name: string): name is Command {
  return commands.some((command) => command === name)
}
