import type { AccessRule } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'

/** An access rule on the wire: it has no id, and nobody is recorded as its author. */
export function showRule(rule: AccessRule): JsonRecord {
  return {
    access_level: rule.level,
    resource: rule.resource,
    resource_id: rule.resourceId,
    organization_member: rule.memberId,
    role: rule.roleId,
    created_by: null,
    created_at: rule.createdAt,
    updated_at: rule.updatedAt,
  }
}
