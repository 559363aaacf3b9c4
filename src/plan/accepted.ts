import type { Change } from '../core/change.ts'
import type { Accepted } from '../core/plan.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'

/**
 * Sets apart the differences that the policy accepts for a while: made by hand, named in `baseline`, and its day has
 * not come. What a pull request or an earlier merge changes of the same entry stays a change.
 *
 * @param shape the policy of the base branch: no pull request accepts for itself
 * @param today the day in UTC, as `2027-03-31`
 * @returns the other changes, and what of the baseline stood for a difference, in the order of the policy
 */
export function setApartAccepted(
  changes: readonly Change[],
  { baseline = [] }: Pick<PolicyShape, 'baseline'>,
  today: string,
): { readonly changes: Change[]; readonly accepted: Accepted[] } {
  const inForce = baseline.filter(({ until }) => until > today)
  const items = new Set(inForce.map(({ item }) => item))
  const drifted = new Set(changes.filter(hasDrift).map(({ item }) => item))
  return {
    changes: changes.flatMap((change) => (items.has(change.item) ? withoutDrift(change) : [change])),
    accepted: inForce.filter(({ item }) => drifted.has(item)),
  }
}

function hasDrift(change: Change): boolean {
  return change.operation === 'update' ? change.fields.some(isDrift) : isDrift(change)
}

// Where apply would stop, nobody has accepted that it does.
function isDrift({ origin, conflict }: Pick<Change, 'origin' | 'conflict'>): boolean {
  return origin === 'drift' && !conflict
}

function withoutDrift(change: Change): Change[] {
  if (!hasDrift(change)) return [change]
  const fields = change.operation === 'update' ? change.fields.filter((field) => !isDrift(field)) : []
  return fields.length > 0 ? [{ ...change, fields, conflict: fields.some(({ conflict }) => conflict) }] : []
}
