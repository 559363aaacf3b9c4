import type { Membership, Role, RoleMembership, World } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'
import { showNestedMember } from './member.ts'
import { showUser } from './user.ts'

/** A role with all its members; `created_by` is null, because creating a role over HTTP never fills it. */
export function showRole(world: World, role: Role, viewer: Membership): JsonRecord {
  const { settings } = world.organization
  const seesAll = settings.members_can_see_org_members !== false || viewer.level >= 8
  const shown = role.memberships.filter((membership) => seesAll || membership.member === viewer)
  return {
    id: role.id,
    name: role.name,
    created_at: role.createdAt,
    created_by: null,
    members: shown.map((membership) => showRoleMembership(role, membership)),
    is_default: settings.default_role_id === role.id,
  }
}

/** One person's place in a role; its own id is the only way to delete it. */
export function showRoleMembership(role: Role, membership: RoleMembership): JsonRecord {
  return {
    id: membership.id,
    role_id: role.id,
    organization_member: showNestedMember(membership.member),
    user: showUser(membership.member.person),
    joined_at: membership.joinedAt,
    updated_at: membership.updatedAt,
  }
}
