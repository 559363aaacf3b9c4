import type { World } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'
import { isEarly } from '../variant.ts'
import { showUser } from '../views/user.ts'
import type { ActivityRow } from './row.ts'

/** A row of the activity log on the wire; the earliest servers said nothing of the project or the address. */
export function showRow(world: World, row: ActivityRow): JsonRecord {
  const place = { team_id: row.projectId, ip_address: row.address }
  return {
    id: row.id,
    user: row.person === null ? null : showUser(row.person),
    unread: false,
    organization_id: world.organization.id,
    was_impersonated: row.impersonated,
    is_system: row.person === null,
    client: row.client,
    ...(isEarly(world.variant) ? {} : place),
    activity: row.activity,
    item_id: row.itemId,
    scope: row.scope,
    detail: {
      name: row.name,
      short_id: null,
      type: null,
      trigger: null,
      context: structuredClone(row.context),
      changes: row.changes.map((change) => ({ type: row.scope, ...structuredClone(change) })),
    },
    created_at: row.at,
  }
}

/** Everything in a row that a search looks through, in lower case. */
export function searchText(row: ActivityRow): string {
  const { name, scope, activity, itemId, changes, context } = row
  return JSON.stringify([name, scope, activity, itemId, row.person?.email, changes, context]).toLowerCase()
}
