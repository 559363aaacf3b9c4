import type { ApplyResult } from '../../core/apply-result.ts'
import type { Change } from '../../core/change.ts'
import type { Policy } from '../../core/policy.ts'
import { approvalRules } from '../../core/review-rules.ts'
import { type Merged, unapproved } from './apply-range.ts'
import { beyondRevert } from './revert.ts'

/**
 * Whether a change may be written: not over what nobody reviewed, and not without the approval that it asks for.
 *
 * @param limits the policies that say what asks for approval: whatever any of them names counts
 */
export function decide(
  change: Change,
  range: readonly Merged[],
  limits: readonly Policy[],
): Pick<ApplyResult, 'outcome' | 'reason'> {
  const owner = change.handle?.owner
  if (change.conflict && owner && isOwned(change, owner.fields)) {
    return {
      outcome: 'conflict',
      reason: `It belongs to ${owner.name} in PostHog. End that first and run apply again, or take this change back by pull request.`,
    }
  }
  if (change.conflict) {
    const at = change.at ? ` (${change.at.file}:${change.at.start.line})` : ''
    return {
      outcome: 'conflict',
      reason: `Adopt the live value by pull request${at}, or set it back in PostHog and run apply again.`,
    }
  }
  const reason =
    beyondRevert(change) ??
    unapproved(
      range,
      change.item,
      change.facts
        .map(({ name }) => name)
        .filter((name) => limits.some(({ shape }) => approvalRules(shape, change.item, name).length > 0)),
    )
  return reason === undefined ? { outcome: 'applied', reason: '' } : { outcome: 'needs-approval', reason }
}

function isOwned({ operation, fields }: Change, owned: readonly string[]): boolean {
  return operation === 'delete' || fields.some(({ field, conflict }) => conflict && owned.includes(field))
}
