import { invalid } from '../errors.ts'
import { requiredText } from '../fields.ts'
import { type JsonRecord, sameText } from '../values.ts'
import type { Membership, Role, RoleMembership, World } from './world.ts'

/** Creates a role; its name must be new, whatever the case of its letters. */
export function createRole(world: World, body: JsonRecord): Role {
  const name = freeName(world, body)
  const role: Role = { id: world.ids.uuid('role'), name, createdAt: world.clock.tick(), memberships: [] }
  world.roles.push(role)
  return role
}

/** Gives a role another name. */
export function renameRole(world: World, role: Role, body: JsonRecord): void {
  role.name = freeName(world, body, role)
  world.clock.tick()
}

/** Deletes a role with its memberships, and every access rule that names it in any project. */
export function deleteRole(world: World, role: Role): void {
  world.clock.tick()
  world.roles = world.roles.filter((other) => other !== role)
  for (const project of world.projects) {
    project.rules = project.rules.filter((rule) => rule.roleId !== role.id)
  }
  const { settings } = world.organization
  if (settings.default_role_id === role.id) settings.default_role_id = null
}

/** Puts a member into a role; doing it twice is an error. */
export function addRoleMember(world: World, role: Role, member: Membership): RoleMembership {
  if (role.memberships.some((membership) => membership.member === member)) {
    throw invalid('User is already part of the role.')
  }
  const at = world.clock.tick()
  const membership: RoleMembership = { id: world.ids.uuid('roleMembership'), member, joinedAt: at, updatedAt: at }
  role.memberships.push(membership)
  return membership
}

/** Takes one membership out of a role. */
export function removeRoleMembership(world: World, role: Role, membership: RoleMembership): void {
  world.clock.tick()
  role.memberships = role.memberships.filter((other) => other !== membership)
}

function freeName(world: World, body: JsonRecord, self?: Role): string {
  const name = requiredText(body, 'name', { max: 200 })
  if (world.roles.some((role) => role !== self && sameText(role.name, name))) {
    throw invalid('There is already a role with this name.', 'name', 'unique')
  }
  return name
}
