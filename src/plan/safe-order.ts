import type { AccessState } from '../access/state.ts'
import type { Change } from '../core/change.ts'
import type { Kind } from '../core/kind.ts'
import type { Snapshot } from '../core/snapshot.ts'
import { boundsOf } from './harm.ts'
import { type Attempt, openSearch } from './order-search.ts'
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
 * Some plans have no harmless order; then somebody lacks access for a moment, rather than has it. Whoever owns the key
 * keeps their way into each project: the writes that are left need it.
 *
 * @param changes in the order to prefer
 */
export function inSafeOrder(changes: readonly Change[], { live, keyOwner, accessIn }: Footing): Change[] {
  const before = changes.some(movesAccess) ? accessIn(live) : undefined
  const after = before && accessIn(simulate(live, changes.filter(takesEffect)))
  if (!before || !after) return [...changes]
  const search = openSearch(changes, { before, bounds: boundsOf({ before, after }, changes, keyOwner), movesAccess })
  for (const attempt of attempts) {
    const found = search(attempt)
    if (found) return found
  }
  return [...changes]
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
