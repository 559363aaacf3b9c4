import type { AccessState } from '../../access/state.ts'
import type { Change } from '../../core/change.ts'
import type { Moment } from '../../core/guardrail.ts'
import type { Kind } from '../../core/kind.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { simulate, takesEffect } from '../simulate.ts'
import { stepped } from './access-step.ts'
import { type Bounds, boundsOf } from './harm.ts'
import { type Attempt, openSearch } from './order-search.ts'

/** What an order is found on. */
export interface Footing {
  /** What PostHog holds now. */
  readonly live: Snapshot
  /** E-mail, in lower case, of whoever owns the key that writes. */
  readonly keyOwner: string
  /** Access in a state of PostHog; undefined where that cannot be told: then the order stays. */
  accessIn(snapshot: Snapshot): AccessState | undefined
}

/** Changes in the order in which they are written, and what that does to somebody on the way. */
export interface SafeOrder {
  readonly ordered: readonly Change[]
  /** The first moment for each person and thing, in order; none nearly always. */
  readonly moments: readonly Moment[]
}

/**
 * Puts changes in the order in which nobody's access leaves, half-way, what lies between before and after. A rule or a
 * membership gives or takes depending on what else stands at that moment, so no fixed order of kinds does that: a
 * default may only rise once the rule stands that holds somebody below it.
 *
 * Some plans have no harmless order; then somebody lacks access for a moment, rather than has it. Whoever owns the key
 * keeps their way into each project: the writes that are left need it.
 *
 * @param changes in the order to prefer
 */
export function inSafeOrder(changes: readonly Change[], { live, keyOwner, accessIn }: Footing): SafeOrder {
  const before = changes.some(movesAccess) ? accessIn(live) : undefined
  const after = before && accessIn(simulate(live, changes.filter(takesEffect)))
  if (!before || !after) return { ordered: changes, moments: [] }
  const bounds = boundsOf({ before, after }, changes, keyOwner)
  const search = openSearch(changes, { before, bounds, movesAccess })
  for (const attempt of attempts) {
    const ordered = search(attempt)
    if (ordered) return { ordered, moments: attempt.tolerated > 1 ? momentsIn(ordered, before, bounds) : [] }
  }
  return { ordered: changes, moments: [] }
}

function momentsIn(ordered: readonly Change[], before: AccessState, bounds: Bounds): Moment[] {
  const first = new Map<string, Moment>()
  let now = before
  for (const change of ordered.filter(movesAccess)) {
    for (const moment of bounds.momentsOf(change, now)) {
      const { project, kind, object = '' } = moment.target
      const sign = `${moment.email} ${project}/${kind}/${object}`
      if (!first.has(sign)) first.set(sign, moment)
    }
    now = stepped(now, change)
  }
  return [...first.values()]
}

// A rule is written off by itself, before the role that would take it along, only where that spares somebody.
const attempts: readonly Attempt[] = [
  { tolerated: 0, takesAlong: true },
  { tolerated: 1, takesAlong: true },
  { tolerated: 1, takesAlong: false },
  { tolerated: 2, takesAlong: true },
  { tolerated: 3, takesAlong: true },
  { tolerated: 4, takesAlong: true },
]

/** Whether a change moves anybody's access by itself. */
export function movesAccess(change: Change): boolean {
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
