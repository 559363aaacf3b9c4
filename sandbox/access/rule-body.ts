import { denied, invalid, missing } from '../errors.ts'
import { isEntitled } from '../state/find.ts'
import type { World } from '../state/world.ts'
import { isUuid, type JsonRecord } from '../values.ts'
import { levelsOf, maximumLevel, minimumLevel, strength } from './levels.ts'

const WRONG_MEMBER_ID =
  "Invalid organization member id. Use the 'id' field from the /api/organizations/<organization_id>/members/ endpoint."

/** Whom a rule names: one member, one role, or (both null) everybody else. */
export interface RuleSubject {
  memberId: string | null
  roleId: string | null
}

/** Reads the level of a rule; null means "clear the rule". The key must be there. */
export function readRuleLevel(body: JsonRecord, resource: string): string | null {
  const level = body.access_level
  if (level === undefined) throw missing('access_level')
  if (level === null) return null
  const available = levelsOf(resource)
  if (typeof level !== 'string' || !available.includes(level)) {
    throw invalid(`Invalid access level. Must be one of: ${available.join(', ')}`, 'access_level')
  }
  const [minimum, maximum] = [minimumLevel(resource), maximumLevel(resource)]
  if (strength(resource, level) < strength(resource, minimum)) {
    throw invalid(`Access level cannot be set below the minimum '${minimum}' for ${resource}.`, 'access_level')
  }
  if (strength(resource, level) > strength(resource, maximum)) {
    throw invalid(`Access level cannot be set above the maximum '${maximum}' for ${resource}.`, 'access_level')
  }
  return level
}

/** Reads whom a rule names. A user uuid has the right shape, yet names no membership: it is refused as unknown. */
export function readRuleSubject(world: World, body: JsonRecord): RuleSubject {
  const memberId = readId(body.organization_member, 'organization_member', WRONG_MEMBER_ID)
  if (memberId !== null && !world.members.some((member) => member.id === memberId)) {
    throw unknownId(memberId, 'organization_member')
  }
  const roleId = readId(body.role, 'role', `“${String(body.role)}” is not a valid UUID.`)
  if (roleId !== null && !world.roles.some((role) => role.id === roleId)) throw unknownId(roleId, 'role')
  if (memberId !== null && roleId !== null) {
    throw invalid('You can not scope an access control to both a member and a role.')
  }
  return { memberId, roleId }
}

/** Refuses a rule about a role on a plan without role rules: clearing one is refused as well. */
export function checkRoleRulesOwned(world: World, subject: RuleSubject): void {
  if (subject.roleId !== null && !isEntitled(world, 'role_based_access')) {
    throw denied('Role-based access controls require the Role-based access feature.')
  }
}

function readId(value: unknown, attr: string, wrong: string): string | null {
  if (value === undefined || value === null) return null
  if (typeof value !== 'string' || !isUuid(value)) throw invalid(wrong, attr)
  return value
}

function unknownId(id: string, attr: string): Error {
  return invalid(`Invalid pk "${id}" - object does not exist.`, attr, 'does_not_exist')
}
