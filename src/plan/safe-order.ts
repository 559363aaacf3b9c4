import type { AccessState } from '../access/state.ts'
import type { Change } from '../core/change.ts'
import { known } from '../core/decode.ts'
import type { Kind } from '../core/kind.ts'
import type { Snapshot } from '../core/snapshot.ts'
import { stepped } from './access-step.ts'
import { type Bounds, boundsOf, type Harm } from './harm.ts'
import { precedence } from './precedence.ts'
import { simulate, takesEffect } from './simulate.ts'

/** What an order is found on. */
export interface Footing {
  /** What PostHog holds now. */
  readonly live: Snapshot
  /** E-mail, in lower case, of whoever owns the key that writes. */
  readonly keyOwner: string
  /** Access in a state of PostHog; undefined where that cannot be told: then the order stays. */
  accessIn(snapshot: Snapshot): AccessState | undefined
}

/**
 * Puts changes in the order in which nobody's access leaves, half-way, what lies between before and after. A rule or a
 * membership gives or takes depending on what else stands at that moment, so no fixed order of kinds does that: a
 * default may only rise once the rule stands that holds somebody below it.
 *
 * Each step is the first of those that can be done next which harms least. Some plans have no harmless order; then
 * somebody lacks access for a moment, rather than has it. Whoever owns the key keeps their way into each project: the
 * writes that are left need it.
 *
 * @param changes in the order to prefer
 */
export function inSafeOrder(changes: readonly Change[], { live, keyOwner, accessIn }: Footing): Change[] {
  const before = changes.some(movesAccess) ? accessIn(live) : undefined
  const after = before && accessIn(simulate(live, changes.filter(takesEffect)))
  if (!before || !after) return [...changes]
  const bounds = boundsOf({ before, after }, changes, keyOwner)
  const orderBy = (preferred: readonly Change[], tolerated: Harm) =>
    leastHarmful({ preferred, before, bounds }, tolerated)
  // One step at a time may end where no step is harmless: then another way is tried.
  const backwards = [...changes.filter((one) => !movesAccess(one)), ...changes.filter(movesAccess).reverse()]
  const attempts = [() => orderBy(changes, 0), () => orderBy(changes, 1), () => orderBy(backwards, 1)]
  let best: Order | undefined
  for (const attempt of attempts) {
    const order = attempt()
    if (!best || order.worst < best.worst) best = order
    if (best.worst < 2) break
  }
  return known(best, 'an order').ordered
}

interface Plan {
  readonly preferred: readonly Change[]
  readonly before: AccessState
  readonly bounds: Bounds
}

interface Order {
  readonly ordered: Change[]
  readonly worst: Harm
}

/** @param tolerated the harm that counts for none */
function leastHarmful({ preferred, before, bounds }: Plan, tolerated: Harm): Order {
  const ordered: Change[] = []
  const firstOf = precedence(preferred)
  const done = new Set<Change>()
  // What a step would do stays known until another one has moved the same person's access.
  const harms = new Map<Change, Harm>()
  let now = before
  let worst: Harm = 0
  function harmOf(change: Change): Harm {
    const known = harms.get(change)
    if (known !== undefined) return known
    const found = movesAccess(change) ? bounds.harmOf(change, now) : 0
    const harm = found > tolerated ? found : 0
    harms.set(change, harm)
    return harm
  }
  for (let waiting = preferred; waiting.length > 0; ) {
    const next = nextOf(waiting, (change) => firstOf(change).every((one) => done.has(one)), harmOf)
    done.add(next)
    if (harmOf(next) > worst) worst = harmOf(next)
    ordered.push(next)
    waiting = waiting.filter((one) => one !== next)
    if (!movesAccess(next)) continue
    now = stepped(now, next)
    for (const one of waiting) if (harms.has(one) && movesAccess(one) && bounds.meet(one, next)) harms.delete(one)
  }
  return { ordered, worst }
}

// In plans of thousands of changes nothing is gained by looking at all of them before each step.
const farthest = 40

function nextOf(
  waiting: readonly Change[],
  isReady: (change: Change) => boolean,
  harmOf: (change: Change) => Harm,
): Change {
  let best: { readonly change: Change; readonly harm: Harm } | undefined
  let seen = 0
  for (const change of waiting) {
    if (!isReady(change)) continue
    if (seen++ === farthest) break
    const harm = harmOf(change)
    if (harm === 0) return change
    if (!best || harm < best.harm) best = { change, harm }
  }
  // Things that need each other in a circle go as they come.
  return known(best?.change ?? waiting[0], 'a change that waits')
}

function movesAccess(change: Change): boolean {
  const { kind, operation } = change
  if (kind === 'role') return operation === 'delete'
  if (kind === 'project') return operation === 'create'
  return moving.includes(kind) && takesEffect(change)
}

const moving: readonly Kind[] = [
  'organization_member',
  'role_membership',
  'project_access',
  'resource_access',
  'object_access',
]
