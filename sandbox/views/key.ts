import type { ApiKey } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'

/** A personal API key as its holder sees it; the value itself never comes back. */
export function showKey(key: ApiKey): JsonRecord {
  return {
    id: key.id,
    label: key.label,
    value: null,
    mask_value: `${key.value.slice(0, 4)}...${key.value.slice(-4)}`,
    created_at: key.createdAt,
    last_used_at: null,
    last_rolled_at: null,
    user_id: key.owner.id,
    // No stored scopes means an old key with full access.
    scopes: key.scopes.length === 0 ? ['*'] : key.scopes,
    scoped_teams: key.projects,
    scoped_organizations: key.organizations,
  }
}
