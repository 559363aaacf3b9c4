import type { Change } from '../../core/change.ts'
import type { JsonObject } from '../../core/json.ts'
import { fallsWith } from './falls-with.ts'

/**
 * Which changes must be made before which: what is made before what needs it, and a new owner before an old one: a run
 * that is cut off must not leave too few.
 *
 * @param takesAlong whether a role or a person goes before what PostHog takes along with them, so that it needs no write
 */
export function precedence(changes: readonly Change[], takesAlong: boolean): (change: Change) => readonly Change[] {
  const created = Map.groupBy(
    changes.filter(({ operation }) => operation === 'create'),
    ({ item }) => item,
  )
  const takers = changes.filter(({ kind, operation }) => takesAlong && operation === 'delete' && takerKinds.has(kind))
  const newOwners = changes.filter(({ live, wanted }) => isOwner(wanted) && !isOwner(live))
  const first = new Map<Change, readonly Change[]>()
  for (const change of changes) {
    const owners = isOwner(change.live) && !isOwner(change.wanted) ? newOwners : []
    const others =
      change.operation === 'delete'
        ? takers.filter((one) => fallsWith(change, one))
        : change.needs.flatMap((item) => created.get(item) ?? []).filter((one) => one !== change)
    first.set(change, [...owners, ...others])
  }
  return (change) => first.get(change) ?? []
}

const takerKinds: ReadonlySet<string> = new Set(['role', 'organization_member'])

// Of all that is planned, only people can be that.
function isOwner(spec: JsonObject | undefined): boolean {
  return spec?.level === 'owner'
}
