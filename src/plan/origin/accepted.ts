import { type Change, partsOf } from '../../core/change.ts'
import { knownMakers, makersOf, unknownMaker } from '../../core/makers.ts'
import type { Accepted, Misnamed } from '../../core/plan.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { sameEmail } from '../../core/subjects.ts'

/** The entries of a baseline whose day has not come. */
export interface Baseline {
  /** Those that hold whoever made the difference: one approval more was asked for them. */
  readonly anybodys: readonly Accepted[]
  /** Those that hold only for a difference that the people made whom they name. */
  readonly named: readonly Accepted[]
}

/**
 * What a policy accepts.
 *
 * @param shape the policy of the base branch: no pull request accepts for itself
 * @param today the day in UTC, as `2027-03-31`
 */
export function baselineOn({ baseline = [] }: Pick<PolicyShape, 'baseline'>, today: string): Baseline {
  const inForce = baseline
    .filter(({ until }) => until > today)
    .map(({ changed_by: changedBy = [unknownMaker], ...rest }) => ({ ...rest, changedBy }))
  const { anybodys = [], named = [] } = Object.groupBy(inForce, ({ changedBy }) =>
    changedBy.includes(unknownMaker) ? 'anybodys' : 'named',
  )
  return { anybodys, named }
}

/**
 * Sets apart the differences that these entries accept: made by hand, and named there. What a pull request or an earlier
 * merge changes of the same entry stays a change.
 *
 * @returns the other changes, and what of the entries stood for a difference, in their order
 */
export function setApartAccepted(
  changes: readonly Change[],
  entries: readonly Accepted[],
): { readonly changes: Change[]; readonly accepted: Accepted[] } {
  const items = new Set(entries.map(({ item }) => item))
  const drifted = new Set(changes.filter(hasDrift).map(({ item }) => item))
  return {
    changes: changes.flatMap((change) => (items.has(change.item) ? withoutDrift(change) : [change])),
    accepted: entries.filter(({ item }) => drifted.has(item)),
  }
}

/**
 * The same for entries that name people, as far as PostHog's log confirms them. A wrong name must gain nothing: without
 * one, one approval more would have been asked for.
 *
 * @param changes with who made them
 * @param people whom a policy may name, in lower case
 */
export function setApartNamed(
  changes: readonly Change[],
  named: readonly Accepted[],
  people: readonly string[],
): ReturnType<typeof setApartAccepted> & { readonly misnamed: Misnamed[] } {
  const found = new Map(changes.filter(hasDrift).map((change) => [change.item, makersByHand(change)]))
  const isRight = ({ item, changedBy }: Accepted) =>
    found.get(item)?.every((maker) => changedBy.some((name) => sameEmail(name, maker))) ?? false
  const right = named.filter(isRight)
  const misnamed = named.flatMap((entry) => {
    const makers = found.get(entry.item)
    const isHeld = right.some(({ item }) => item === entry.item)
    return makers && !isHeld ? [{ ...entry, makers: knownMakers(makers, people) }] : []
  })
  return { ...setApartAccepted(changes, right), misnamed }
}

/** Who made by hand what of a change is drift. */
export function makersByHand(change: Change): string[] {
  const [drift] = partsOf([change], 'drift')
  if (!drift) return []
  return makersOf(drift.operation === 'update' ? drift.fields.map((field) => field.changedBy) : [drift.changedBy])
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
