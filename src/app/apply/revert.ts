import type { Change } from '../../core/change.ts'
import { UserError } from '../../core/errors.ts'
import { isList } from '../../core/json.ts'
import type { Item } from '../../core/kind.ts'

/** Differences that somebody made by hand, and that a run is told to undo. */
export interface Revert {
  readonly items: readonly Item[]
  /** Why, in the words of whoever started the run; empty where they gave none. */
  readonly reason: string
}

/** The inputs that tell of it. */
export interface RevertInputs {
  readonly drift: string
  /** One a line: names of roles hold blanks. */
  readonly items: string
  readonly reason: string
}

/**
 * What a run is told to undo; undefined when it leaves alone whatever was made by hand.
 *
 * @param event what started the run: only a person who starts it can mean these very differences
 * @throws {UserError} when the inputs do not say it whole
 */
export function revertOf({ drift, items, reason }: RevertInputs, event: string): Revert | undefined {
  const named = [...new Set(items.split(/\r?\n/).flatMap((line) => line.trim() || []))]
  if (drift !== 'revert') {
    if (named.length === 0) return undefined
    throw new UserError('The input items names what to undo, but drift is "leave".', 'Set drift to revert.')
  }
  if (event !== 'workflow_dispatch') {
    throw new UserError(
      'The input drift is "revert", and nobody started this run by hand.',
      'Give it as an input of workflow_dispatch only.',
    )
  }
  if (named.length === 0) {
    throw new UserError(
      'The input drift is "revert", and items is empty.',
      'Name what to undo, one item a line and as drift prints them.',
    )
  }
  return { items: named, reason: reason.trim() }
}

/**
 * What keeps a difference from being undone by a run, or undefined: a person may have switched a flag off for a reason,
 * and conditions that the policy never held exist nowhere else. Only a pull request may have the last word on these.
 */
export function beyondRevert({ kind, operation, origin, fields, wanted }: Change): string | undefined {
  if (kind !== 'feature_flag') return undefined
  const undone = fields.filter((field) => field.origin === 'drift')
  const isBack = operation === 'create' && origin === 'drift' && wanted?.active === true
  if (
    isBack ||
    undone.some(({ field, live, wanted: value }) => field === 'active' && live === false && value === true)
  ) {
    return 'Somebody switched it off in PostHog, and no run turns it on again by itself. Take it over as it is by pull request; then turn it on by another one, with the approval that it needs.'
  }
  if (undone.some(({ field, live }) => field === 'rollout' && isList(live ?? null))) {
    return 'Its live conditions never stood in the policy, and would be lost. Take them over by pull request and change them from there, or remove them in PostHog.'
  }
  return undefined
}
