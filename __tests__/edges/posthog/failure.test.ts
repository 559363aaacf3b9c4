import { expect, it } from '@jest/globals'
import { anything } from '../../../src/core/decode.ts'
import { connect, json, listen, rejection } from './support.ts'

it.each([
  [
    401,
    'Personal API key found in request Authorization header is invalid.',
    /wrong or it belongs to the other region.*us\.posthog.*eu\.posthog/,
  ],
  [402, 'Audit logs requires a paid PostHog plan.', /plan lacks/],
  [
    403,
    "API key missing required scope 'access_control:write'",
    /^Give the key the scope access_control:write in PostHog/,
  ],
  [403, 'This action does not support Personal API Key access', /closed to keys/],
  [403, 'This action does not support project secret API key access', /closed to keys/],
  [403, 'API keys with scoped projects are only supported on project-based endpoints.', /limited to single projects/],
  [403, 'API key does not have access to the requested project: ID 7.', /limited to others: add this project/],
  [403, 'API key does not have access to the requested organization: ID 0190.', /add this organization/],
  [403, "Organization 'Acme' does not allow using personal API keys. Contact an admin.", /allow keys of members/],
  [403, 'Role-based access controls require the Role-based access feature.', /plan lacks/],
  [403, 'Automatic provisioning is not enabled for this organization.', /plan lacks/],
  [403, 'Terraform manages this access control rule.', /in Terraform/],
  [403, 'This action is not allowed by approval policy: strict', /approval policy/],
  [403, 'Your organization access level is insufficient.', /too low a level/],
  [403, "You don't have access to the project.", /too low a level/],
  [403, 'You do not have editor access to this resource.', /too low a level/],
  [403, 'Must be admin to modify project permissions.', /too low a level/],
  [403, 'Something new.', /scopes.*level/],
  [404, 'Not found.', /Check the id/],
  [418, 'A teapot.', /report it/],
  [429, 'Expected available in 1 second.', /rate-share/],
  [500, 'A server error occurred.', /status\.posthog\.com/],
  [501, 'No.', /status\.posthog\.com/],
])('says what to do about %i: %s', async (status, detail, remedy) => {
  const server = await listen((_, response) =>
    json(response, { type: 't', code: 'some_code', detail, attr: null }, status),
  )
  const error = await rejection(connect(server.url).get('/api/x/', anything))
  expect(error).toMatchObject({
    name: 'RemoteError',
    message: `GET /api/x/: status ${status}. ${detail}`,
    failure: {
      method: 'GET',
      path: '/api/x/',
      status,
      code: 'some_code',
      detail,
      remedy: expect.stringMatching(remedy),
    },
  })
})

it.each([
  [409, 'conflict', /planned from what is there now/],
  [409, 'approval_required', /approve the change request/],
  [409, 'change_request_pending', /earlier change request/],
  [409, 'odd', /present state/],
  [400, 'feature_not_available', /plan lacks/],
  [400, 'policy_conflict', /split it/],
  [400, 'invalid_input', /correct it in the policy/],
])('tells %i apart by its code %s and keeps the code', async (status, code, remedy) => {
  const server = await listen((_, response) => json(response, { code, detail: 'Why.' }, status))
  const error = await rejection(connect(server.url).send('PATCH', '/api/x/', {}, anything))
  expect(error).toMatchObject({ failure: { status, code, remedy: expect.stringMatching(remedy) } })
})

it.each([
  [{ detail: 'Plain detail.' }, 'Plain detail.'],
  [{ success: false, error: 'Bare error.' }, 'Bare error.'],
  [
    { type: 'validation_error', code: 'required', detail: 'This field is required.', attr: 'name' },
    'name: This field is required.',
  ],
  [{ detail: ['a', 'b'] }, 'PostHog gave no reason.'],
  [['a'], 'PostHog gave no reason.'],
  [null, 'PostHog gave no reason.'],
])('reads the reason from %j', async (body, detail) => {
  const server = await listen((_, response) => json(response, body, 400))
  await expect(connect(server.url).get('/api/x/', anything)).rejects.toMatchObject({ failure: { detail } })
})

it('does not show the page of a proxy', async () => {
  const server = await listen((_, response) =>
    response.writeHead(403, { 'content-type': 'text/html' }).end('<html>blocked</html>'),
  )
  await expect(connect(server.url).get('/api/x/', anything)).rejects.toMatchObject({
    failure: { detail: 'PostHog gave no reason.' },
  })
})

it('shortens and escapes a reason', async () => {
  const detail = `first\n::error::second \u202e${'x'.repeat(5_000)}`
  const server = await listen((_, response) => json(response, { detail, code: 'a`b', attr: 'c|d' }, 400))
  const error = await rejection(connect(server.url).get('/api/x/', anything))
  expect(String(error).length).toBeLessThan(400)
  expect(String(error)).toMatch(/first\\u\{a\}/)
  expect(JSON.stringify(error)).not.toMatch(/\\n|::|\u202e|`b|\|/)
})

it('takes a scope into the remedy only when it looks like one', async () => {
  const server = await listen((_, response) =>
    json(response, { detail: "API key missing required scope '<b>:write'" }, 403),
  )
  const error = await rejection(connect(server.url).get('/api/x/', anything))
  expect(error).toMatchObject({ failure: { remedy: expect.not.stringContaining('<b>') } })
})
