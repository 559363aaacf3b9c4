import { canSeeProject } from '../access/project.ts'
import { denied } from '../errors.ts'
import { type Call, noContent, ok, type Reply } from '../http/call.ts'
import type { Endpoint, Route } from '../http/route.ts'
import { membershipOf } from '../state/find.ts'
import { showKey } from '../views/key.ts'
import { showOrganization, showOrganizationBriefly } from '../views/organization.ts'
import { showProjectBriefly } from '../views/project.ts'
import { showUser } from '../views/user.ts'

/** Who is calling, and with which key. Keys cannot manage keys: all but looking at oneself is closed to them. */
export function keyRoutes(): Route[] {
  const closed: Endpoint<Call> = { scope: null, answer: refuseKeys }
  return [
    { paths: ['/api/users/@me'], on: 'key', methods: { GET: { scope: 'user:read', answer: whoAmI } } },
    { paths: ['/api/personal_api_keys'], on: 'key', methods: { GET: closed, POST: closed } },
    {
      paths: ['/api/personal_api_keys/:id'],
      on: 'key',
      methods: { GET: { scope: null, answer: showOwnKey }, PUT: closed, PATCH: closed, DELETE: closed },
    },
    { paths: ['/api/personal_api_keys/:id/roll'], on: 'key', methods: { POST: closed } },
    {
      // Everybody's keys in the organization: for admins at a screen only.
      paths: ['/api/organizations/:org/personal_api_keys'],
      on: 'organization',
      methods: { GET: { scope: 'closed', answer: noContent } },
    },
  ]
}

function showOwnKey(call: Call): Reply {
  const { id } = call.params
  return id === '@current' || id === call.key.id ? ok(showKey(call.key)) : refuseKeys()
}

function refuseKeys(): never {
  throw denied('This action does not support Personal API Key access')
}

function whoAmI(call: Call): Reply {
  const { world, caller } = call
  const member = membershipOf(world, caller)
  const project =
    world.projects.find((candidate) => candidate.id === caller.currentProjectId) ??
    world.projects.find((candidate) => canSeeProject(world, member, candidate))
  return ok({
    ...showUser(caller),
    pending_email: null,
    is_staff: false,
    has_password: true,
    is_2fa_enabled: caller.twoFactor,
    has_social_auth: false,
    has_sso_enforcement: false,
    date_joined: caller.joinedAt,
    team:
      member === undefined || project === undefined
        ? null
        : { ...showProjectBriefly(world, project), project_id: project.id },
    organization: member === undefined ? null : showOrganization(world, member),
    organizations: member === undefined ? [] : [showOrganizationBriefly(world, member)],
    notification_settings: {},
    theme_mode: null,
    is_impersonated: false,
  })
}
