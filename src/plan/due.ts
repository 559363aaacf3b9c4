import type { Change } from '../core/change.ts'
import type { JsonObject } from '../core/json.ts'
import type { Item } from '../core/kind.ts'
import type { Policy } from '../core/policy.ts'
import type { AnyResource } from '../resources/resource.ts'
import { inOrder } from './order/order.ts'
import { strictest } from './risk/facts.ts'

/**
 * What an apply has to do, or to stop at: changes without the drifted fields that it leaves alone, and with the
 * facts of what will really be written. Live fields that stay as they are count too: a reviewed rollout means more
 * when somebody has switched the flag on by hand.
 *
 * @param undone the items whose drift is undone, too
 */
export function dueChanges(
  changes: readonly Change[],
  limits: readonly Policy[],
  resources: readonly AnyResource[],
  undone: readonly Item[] = [],
): Change[] {
  const due = changes.flatMap((change) => {
    if (undone.includes(change.item)) return [change]
    return isLeft(change) ? [] : [narrowed(change, limits, resources)]
  })
  return inOrder(
    due,
    resources.map(({ kind }) => kind),
  )
}

/** How many changes hold differences that an apply leaves alone. */
export function leftAlone(changes: readonly Change[], undone: readonly Item[] = []): number {
  return changes.filter((change) => !undone.includes(change.item) && [change, ...change.fields].some(isLeft)).length
}

// A change of a kind without fields has nothing but its own origin to tell.
function isLeft({ origin, conflict }: Pick<Change, 'origin' | 'conflict'>): boolean {
  return origin === 'drift' && !conflict
}

// Without its drifted fields a change may mean something else, and give where it seemed to take.
function narrowed(change: Change, limits: readonly Policy[], resources: readonly AnyResource[]): Change {
  const resource = resources.find(({ kind }) => kind === change.kind)
  if (change.operation !== 'update' || !resource) return change
  const fields = change.fields.filter((field) => !isLeft(field))
  const wanted: JsonObject = {
    ...change.live,
    ...Object.fromEntries(fields.map(({ field, wanted: value }) => [field, value])),
  }
  const due = { ...change, fields, wanted }
  return {
    ...due,
    sentence: resource.describe(due),
    facts: strictest(limits.map(({ shape }) => resource.facts(change.key, change.live, wanted, shape))),
    effect: resource.effect(change.live, wanted),
  }
}
