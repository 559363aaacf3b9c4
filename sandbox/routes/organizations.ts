import { objectBody } from '../http/body.ts'
import { type Call, type OrganizationCall, ok, type Reply } from '../http/call.ts'
import { page } from '../http/paging.ts'
import type { Route } from '../http/route.ts'
import { checkNotTiedToProjects } from '../http/scopes.ts'
import { membershipOf } from '../state/find.ts'
import { updateOrganization } from '../state/organization.ts'
import { showOrganization } from '../views/organization.ts'

/** The organization itself: strangers see nothing (404), and only its admins change it. */
export function organizationRoutes(): Route[] {
  return [
    { paths: ['/api/organizations'], on: 'key', methods: { GET: { scope: 'organization:read', answer: list } } },
    {
      paths: ['/api/organizations/:org'],
      on: 'organization',
      outsiders: 'not-found',
      methods: {
        GET: { scope: 'organization:read', answer: retrieve },
        PATCH: { scope: 'organization:write', level: 8, answer: update },
        PUT: { scope: 'organization:write', level: 8, answer: update },
      },
    },
  ]
}

/** Only the caller's own organizations, cut down further to those that the key is tied to. */
function list(call: Call): Reply {
  const { world, key, caller } = call
  checkNotTiedToProjects(key)
  const member = membershipOf(world, caller)
  const reachable = key.organizations.length === 0 || key.organizations.includes(world.organization.id)
  return page(call, member !== undefined && reachable ? [showOrganization(world, member)] : [])
}

function retrieve(call: OrganizationCall): Reply {
  return ok(showOrganization(call.world, call.member))
}

function update(call: OrganizationCall): Reply {
  updateOrganization(call.world, objectBody(call.body))
  return retrieve(call)
}
