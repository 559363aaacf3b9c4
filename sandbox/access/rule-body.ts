import { denied, invalid, missing } from '../errors.ts'
import { isEntitled } from '../state/find.ts'
import { findRule, type RuleKey } from '../state/rules.ts'
import type { Project, World } from '../state/world.ts'
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
  if (memberId !== null) checkKnown(world, memberId, 'organization_member', (each) => each.members)
  const roleId = readId(body.role, 'role', `“${String(body.role)}” is not a valid UUID.`)
  if (roleId !== null) checkKnown(world, roleId, 'role', (each) => each.roles)
  if (memberId !== null && roleId !== null) {
    throw invalid('You can not scope an access control to both a member and a role.')
  }
  if (roleId !== null && !world.roles.some(({ id }) => id === roleId)) {
    throw invalid('The role must belong to the same organization as this project.')
  }
  if (memberId !== null && !world.members.some(({ id }) => id === memberId)) {
    throw invalid('The member must belong to the same organization as this project.')
  }
  return { memberId, roleId }
}

/** Refuses to touch a rule that Terraform looks after, on servers and in projects where that is locked. */
export function checkNotLocked(world: World, project: Project, key: RuleKey): void {
  if (!world.variant.rulesLockedByTerraform || findRule(project, key) === undefined) return
  throw denied(
    'Terraform manages this access control rule. Change it in your Terraform configuration, or turn off the ' +
      'Terraform lock in project settings.',
  )
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

/** Ids are looked up among all organizations first; whose they are is checked after that. */
function checkKnown(world: World, id: string, attr: string, listed: (world: World) => readonly { id: string }[]): void {
  if (world.worlds.some((each) => listed(each).some((candidate) => candidate.id === id))) return
  throw invalid(`Invalid pk "${id}" - object does not exist.`, attr, 'does_not_exist')
}
