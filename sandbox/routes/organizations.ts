import { missing } from '../errors.ts'
import { objectBody } from '../http/body.ts'
import { type Call, created, noContent, type OrganizationCall, ok, type Reply } from '../http/call.ts'
import { page } from '../http/paging.ts'
import type { Route } from '../http/route.ts'
import { checkNotTiedToProjects } from '../http/scopes.ts'
import { membershipOf } from '../state/find.ts'
import { updateOrganization } from '../state/organization.ts'
import { checkMayHaveMore, createOrganization, deleteOrganization } from '../state/organizations.ts'
import { showOrganization } from '../views/organization.ts'

/** The organization itself: strangers see nothing (404), and only its admins change it. */
export function organizationRoutes(): Route[] {
  return [
    {
      paths: ['/api/organizations'],
      on: 'key',
      methods: {
        GET: { scope: 'organization:read', answer: list },
        POST: { scope: 'organization:write', answer: create },
      },
    },
    {
      paths: ['/api/organizations/:org'],
      on: 'organization',
      outsiders: 'not-found',
      methods: {
        GET: { scope: 'organization:read', answer: retrieve },
        PATCH: { scope: 'organization:write', level: 8, answer: update },
        PUT: { scope: 'organization:write', level: 8, answer: replace },
        DELETE: { scope: 'organization:write', level: 15, answer: remove },
      },
    },
    {
      paths: ['/api/organizations/:org/environments_rollback', '/api/organizations/:org/migrate_access_control'],
      on: 'organization',
      methods: { POST: { scope: 'closed', answer: noContent } },
    },
  ]
}

/** Only the caller's own organizations, cut down further to those that the key is tied to. */
function list(call: Call): Reply {
  const { world, key, caller } = call
  checkNotTiedToProjects(key)
  const shown = world.worlds.flatMap((each) => {
    const member = membershipOf(each, caller)
    const reachable = key.organizations.length === 0 || key.organizations.includes(each.organization.id)
    return member !== undefined && reachable ? [showOrganization(each, member)] : []
  })
  return page(call, shown)
}

function create(call: Call): Reply {
  const { world, key, caller } = call
  checkNotTiedToProjects(key)
  const { made, owner } = createOrganization(world, caller, objectBody(call.body))
  return created(showOrganization(made, owner))
}

function retrieve(call: OrganizationCall): Reply {
  return ok(showOrganization(call.world, call.member))
}

function update(call: OrganizationCall): Reply {
  updateOrganization(call.world, objectBody(call.body))
  return retrieve(call)
}

/** Like the change of single settings, but for one check that was made for creating. */
function replace(call: OrganizationCall): Reply {
  checkMayHaveMore(call.world, call.caller)
  const body = objectBody(call.body)
  if (body.name === undefined) throw missing('name')
  return update(call)
}

function remove({ world }: OrganizationCall): Reply {
  deleteOrganization(world)
  return noContent()
}
