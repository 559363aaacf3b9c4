import { afterEach, describe, expect, it } from '@jest/globals'
import { type Sandbox, type Seed, startSandbox } from '../../../sandbox/index.ts'
import { anything } from '../../../src/core/decode.ts'
import { RemoteError } from '../../../src/core/errors.ts'
import { connectReader } from '../../../src/edges/posthog/client.ts'
import { remedyFor } from '../../../src/edges/posthog/remedies.ts'
import { rejection } from './support.ts'

/** One cause of a refusal, every wording that PostHog has for it, and the remedy that tells it from all the others. */
type Cause = readonly [cause: string, remedy: RegExp, wordings: readonly (readonly [number, string, string])[]]

const denied = (...details: string[]) => details.map((detail) => [403, 'permission_denied', detail] as const)

const causes: readonly Cause[] = [
  [
    'a bad key, or one of the other region',
    /wrong or it belongs to the other region.*us\.posthog.*eu\.posthog/,
    [[401, 'authentication_failed', 'Personal API key found in request Authorization header is invalid.']],
  ],
  [
    'a key that never arrived',
    /^The key did not arrive/,
    [[401, 'not_authenticated', 'Authentication credentials were not provided.']],
  ],
  [
    'a scope that the key lacks',
    /^Give the key the scope access_control:write in PostHog/,
    denied("API key missing required scope 'access_control:write'"),
  ],
  [
    'a route that is closed to keys',
    /closed to keys/,
    denied(
      'This action does not support Personal API Key access',
      'This action does not support personal API key access',
      'This action requires you to be recently authenticated.',
    ),
  ],
  ['a project secret key', /phs_/, denied('This action does not support project secret API key access')],
  ['a token without scopes', /given no scopes/, denied('OAuth token has no scopes and cannot access this resource')],
  [
    'a key for single projects, on the organization',
    /limited to single projects/,
    denied('API keys with scoped projects are only supported on project-based endpoints.'),
  ],
  [
    'a key for other projects',
    /limited to others: add this project/,
    denied('API key does not have access to the requested project: ID 7.'),
  ],
  [
    'a key for other organizations',
    /limited to others: add this organization/,
    denied('API key does not have access to the requested organization: ID 0190c0de-0000-7000-8000-000000000001.'),
  ],
  [
    'an organization that forbids keys of members',
    /allow keys of members/,
    denied(
      "Organization 'Acme' does not allow using personal API keys. Contact an admin to enable personal API keys for this organization.",
    ),
  ],
  [
    'a plan without the feature',
    /plan lacks/,
    [
      [402, 'payment_required', 'Audit logs requires a paid PostHog plan. Please upgrade to access this feature.'],
      [402, 'payment_required', 'Organization security settings is part of the premium PostHog offering.'],
      [402, 'payment_required', 'This feature is part of the premium PostHog offering.'],
      [400, 'feature_not_available', 'Automatic provisioning is not part of the plan.'],
      ...denied(
        'Role-based access controls require the Role-based access feature.',
        'Automatic provisioning is not enabled for this organization.',
        'SCIM is not available for this organization',
        'You must upgrade your PostHog plan to be able to create and manage multiple organizations.',
        'You have reached the maximum limit of allowed projects for your current plan. Upgrade your plan to be able to create and manage more projects.',
      ),
    ],
  ],
  [
    'a rule that Terraform locks',
    /in Terraform/,
    denied(
      'Terraform manages this access control rule. Change it in your Terraform configuration, or turn off the Terraform lock in project settings.',
    ),
  ],
  [
    'an approval policy that forbids it',
    /approval policy of PostHog forbids/,
    denied('This action is not allowed by approval policy: strict'),
  ],
  [
    'too low a level',
    /too low a level/,
    denied(
      'Your organization access level is insufficient.',
      "You don't have access to the project.",
      'You do not have editor access to this resource.',
      'Must be admin to modify project permissions.',
      'Must be manager to modify dashboard permissions.',
      'Must be an Organization admin to modify project-wide permissions.',
      "You don't have sufficient permissions in the project.",
      'Only organization admins can set these settings on project creation: session_recording_opt_in',
      'Only project admins can modify these settings: name',
      'Only organization admins and owners can view organization-wide activity logs.',
      'You can only edit others if you are an admin.',
      'You can only edit others with level lower or equal to you.',
      "You can only make another member owner if you're this organization's owner.",
      'You can only change access level of others to lower or equal to your current one.',
      'You cannot invite a user with a higher permission level than your own.',
    ),
  ],
  ["one's own level", /nobody change their own level/, denied("You can't change your own access level.")],
  [
    'a key of somebody outside',
    /not in this organization/,
    denied(
      'You do not have permission to perform this action.',
      'You must be a member of the organization to send invites.',
    ),
  ],
  [
    'a refusal that nobody knows yet',
    /scopes.*level/,
    denied('Something new.', 'Cannot modify access controls for a resource different from the URL target.'),
  ],
  ['a route that is not there', /does not have the route/, [[404, 'not_found', 'Endpoint not found.']]],
  ['a project that is not there', /id of the project/, [[404, 'not_found', 'Project not found.']]],
  ['a thing that is not there', /^It is gone/, [[404, 'not_found', 'Not found.']]],
  ['a method that is not there', /not for this/, [[405, 'method_not_allowed', 'Method "DELETE" not allowed.']]],
  [
    'several approval policies',
    /let one of them cover it/,
    [[400, 'policy_conflict', 'This change requires approval.']],
  ],
  ['a value', /correct it in the policy/, [[400, 'invalid_input', 'Enter a valid value.']]],
  ['a change in between', /planned from what is there now/, [[409, 'conflict', 'The feature flag was updated.']]],
  ['an approval that is due', /approve the change request/, [[409, 'approval_required', 'It is pending approval.']]],
  ['an approval that waits', /earlier change request/, [[409, 'change_request_pending', 'It already exists.']]],
  ['another conflict', /present state/, [[409, 'odd', 'Why.']]],
  ['the rate limit', /rate-share/, [[429, 'throttled', 'Request was throttled. Expected available in 37 seconds.']]],
  [
    'a failure of PostHog',
    /status\.posthog\.com/,
    [500, 501, 502, 503].map((status) => [status, 'error', 'A server error occurred.'] as const),
  ],
  ['what nobody knows', /report it/, [[418, 'odd', 'A teapot.']]],
]

const rows = causes.flatMap(([cause, , wordings]) => wordings.map((wording) => [cause, ...wording] as const))

it.each(rows)('tells %s: %i %s %s', (cause, status, code, detail) => {
  const remedy = remedyFor(status, { code, detail })

  expect(causes.filter(([, pattern]) => pattern.test(remedy)).map(([name]) => name)).toEqual([cause])
})

const seed: Seed = {
  organization: {
    id: '0190c0de-0000-7000-8000-000000000001',
    name: 'Acme',
    slug: 'acme',
    features: ['organization_security_settings'],
    settings: { members_can_use_personal_api_keys: false },
  },
  people: { 'ana@x.io': { level: 'owner' }, 'bo@x.io': { level: 'member' } },
  keys: [
    { key: 'phx_narrow', owner: 'ana@x.io', scopes: ['feature_flag:read'] },
    { key: 'phx_project', owner: 'ana@x.io', scopes: ['*'], projects: [6] },
    { key: 'phx_elsewhere', owner: 'ana@x.io', scopes: ['*'], organizations: ['0190c0de-0000-7000-8000-00000000ffff'] },
    { key: 'phx_member', owner: 'bo@x.io', scopes: ['*'] },
    { key: 'phx_all', owner: 'ana@x.io', scopes: ['*'] },
  ],
  projects: [
    { id: 5, name: 'Production' },
    { id: 6, name: 'Lab' },
  ],
}

const open: Sandbox[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()))
})

describe('as the box refuses', () => {
  const organization = '/api/organizations/0190c0de-0000-7000-8000-000000000001'
  it.each([
    ['phx_wrong', `${organization}/members/`, 401, /other region/],
    ['phx_narrow', `${organization}/roles/`, 403, /^Give the key the scope organization:read /],
    ['phx_narrow', '/api/projects/5/access_controls/', 403, /^Give the key the scope access_control:read /],
    ['phx_project', `${organization}/members/`, 403, /limited to single projects/],
    ['phx_project', '/api/projects/5/access_controls/', 403, /limited to others: add this project/],
    ['phx_elsewhere', `${organization}/roles/`, 403, /limited to others: add this organization/],
    ['phx_member', `${organization}/roles/`, 403, /allow keys of members/],
    ['phx_all', '/api/personal_api_keys/', 403, /closed to keys/],
    ['phx_all', '/api/projects/99/feature_flags/', 404, /id of the project/],
    ['phx_all', '/api/projects/5/explicit_members/', 404, /does not have the route/],
  ])('%s at %s: %i', async (key, path, status, remedy) => {
    const sandbox = await startSandbox({ seed })
    open.push(sandbox)
    const posthog = connectReader({ key, host: sandbox.url })

    const error = await rejection(posthog.get(path, anything))
    await posthog.close()

    expect(error).toBeInstanceOf(RemoteError)
    expect(error).toMatchObject({ failure: { status, path, remedy: expect.stringMatching(remedy) } })
  })
})
