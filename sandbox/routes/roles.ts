import { invalid, methodNotAllowed, missing, notFound } from '../errors.ts'
import { objectBody } from '../http/body.ts'
import { created, noContent, type OrganizationCall, ok, type Reply } from '../http/call.ts'
import { page } from '../http/paging.ts'
import type { Route } from '../http/route.ts'
import { addRoleMember, createRole, deleteRole, removeRoleMembership, renameRole } from '../state/roles.ts'
import type { Role, RoleMembership } from '../state/world.ts'
import { isUuid } from '../values.ts'
import { showRole, showRoleMembership } from '../views/role.ts'

const read = 'organization:read'
const write = { scope: 'organization:write', level: 8 } as const

/** Roles and who holds them: on every plan. Only rules that name a role need the paid feature. */
export function roleRoutes(): Route[] {
  const roles = '/api/organizations/:org/roles'
  return [
    {
      paths: [roles],
      on: 'organization',
      methods: { GET: { scope: read, answer: list }, POST: { ...write, answer: create } },
    },
    {
      paths: [`${roles}/:role`],
      on: 'organization',
      methods: {
        GET: { scope: read, answer: (call) => ok(showRole(call.world, findRole(call), call.member)) },
        PUT: { ...write, answer: update },
        PATCH: { ...write, answer: update },
        DELETE: { ...write, answer: remove },
      },
    },
    {
      paths: [`${roles}/:role/role_memberships`],
      on: 'organization',
      methods: { GET: { scope: read, answer: listHolders }, POST: { ...write, answer: addHolder } },
    },
    {
      paths: [`${roles}/:role/role_memberships/:id`],
      on: 'organization',
      methods: { GET: { scope: read, answer: showHolder }, DELETE: { ...write, answer: removeHolder } },
    },
  ]
}

function list(call: OrganizationCall): Reply {
  return page(
    call,
    call.world.roles.map((role) => showRole(call.world, role, call.member)),
  )
}

function create(call: OrganizationCall): Reply {
  return created(showRole(call.world, createRole(call.world, objectBody(call.body)), call.member))
}

function update(call: OrganizationCall): Reply {
  const role = findRole(call)
  renameRole(call.world, role, objectBody(call.body))
  return ok(showRole(call.world, role, call.member))
}

function remove(call: OrganizationCall): Reply {
  deleteRole(call.world, findRole(call))
  return noContent()
}

/** The holders of a role that does not exist are simply none. */
function listHolders(call: OrganizationCall): Reply {
  const role = call.world.roles.find((candidate) => candidate.id === call.params.role)
  return page(call, role === undefined ? [] : role.memberships.map((held) => showRoleMembership(role, held)))
}

function addHolder(call: OrganizationCall): Reply {
  const { user_uuid: uuid } = objectBody(call.body)
  if (uuid === undefined) throw missing('user_uuid')
  if (typeof uuid !== 'string' || !isUuid(uuid)) throw invalid('Must be a valid UUID.', 'user_uuid')
  const role = call.world.roles.find((candidate) => candidate.id === call.params.role)
  if (role === undefined) throw invalid('Role does not exist.')
  const member = call.world.members.find(({ person }) => person.uuid === uuid && person.active)
  if (member === undefined) throw invalid('User does not exist.')
  return created(showRoleMembership(role, addRoleMember(call.world, role, member)))
}

function showHolder(call: OrganizationCall): Reply {
  if (!call.world.variant.readsRoleMembership) throw methodNotAllowed('GET')
  const { role, held } = findHolder(call)
  return ok(showRoleMembership(role, held))
}

function removeHolder(call: OrganizationCall): Reply {
  const { role, held } = findHolder(call)
  removeRoleMembership(call.world, role, held)
  return noContent()
}

function findRole(call: OrganizationCall): Role {
  const role = call.world.roles.find((candidate) => candidate.id === call.params.role)
  if (role === undefined) throw notFound()
  return role
}

/** Only the id of the role membership leads here: a user uuid or a membership id does not. */
function findHolder(call: OrganizationCall): { role: Role; held: RoleMembership } {
  const role = findRole(call)
  const held = role.memberships.find((membership) => membership.id === call.params.id)
  if (held === undefined) throw notFound()
  return { role, held }
}
