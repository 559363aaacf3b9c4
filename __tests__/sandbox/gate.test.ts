import { afterEach, describe, expect, it } from '@jest/globals'
import { closeBoxes, denied, ORG, ORG_PATH, request, seed, startBox } from './box.ts'

afterEach(closeBoxes)

const owner = 'ana@example.com'
const withKey = (key: object) => seed({ keys: [{ key: 'phx_test', owner, scopes: ['*'], ...key }] })

describe('who is let in', () => {
  it.each([
    ['no key', '', 'not_authenticated', 'Authentication credentials were not provided.'],
    [
      'an unknown key',
      'phx_nobody',
      'authentication_failed',
      'Personal API key found in request Authorization header is invalid.',
    ],
    [
      'a project token',
      'phc_sandbox_101',
      'authentication_failed',
      'Personal API key found in request Authorization header is invalid.',
    ],
  ])('answers 401 to %s', async (_words, key, code, detail) => {
    const { url } = await startBox()

    const answer = await request(url, key, 'GET', '/api/organizations/')

    expect(answer.status).toBe(401)
    expect(answer.body).toEqual({ type: 'authentication_error', code, detail, attr: null })
  })

  it('answers 404 to an unknown route, in the usual envelope', async () => {
    const box = await startBox()

    const answer = await box.call('ana', 'GET', '/api/projects/101/explicit_members/')

    expect(answer).toMatchObject({
      status: 404,
      body: { type: 'invalid_request', code: 'not_found', detail: 'Endpoint not found.' },
    })
  })

  it('does not care about the trailing slash', async () => {
    const box = await startBox()

    expect((await box.call('ana', 'GET', ORG_PATH)).status).toBe(200)
    expect((await box.call('ana', 'GET', `${ORG_PATH}/`)).status).toBe(200)
  })
})

describe('scopes', () => {
  const flag = '/api/projects/101/feature_flags/1/'
  it.each([
    [
      'roles need organization, not organization_member',
      ['organization_member:write'],
      'GET',
      `${ORG_PATH}/roles/`,
      'organization:read',
    ],
    [
      'members need organization_member, not organization',
      ['organization:write'],
      'GET',
      `${ORG_PATH}/members/`,
      'organization_member:read',
    ],
    ['reading does not include writing', ['organization:read'], 'PATCH', `${ORG_PATH}/`, 'organization:write'],
    [
      'access rules need a scope of their own',
      ['project:read'],
      'GET',
      '/api/projects/101/access_controls/',
      'access_control:read',
    ],
    [
      'writing access rules needs write',
      ['access_control:read'],
      'PUT',
      '/api/projects/101/access_controls/',
      'access_control:write',
    ],
    ['projects need project', ['feature_flag:write'], 'GET', '/api/projects/', 'project:read'],
    ['who I am needs user', ['project:read'], 'GET', '/api/users/@me/', 'user:read'],
    [
      'DELETE of a flag asks for the scope before it says 405',
      ['feature_flag:read'],
      'DELETE',
      flag,
      'feature_flag:write',
    ],
    ['the steps of a flag need write', ['feature_flag:read'], 'POST', `${flag}enable/`, 'feature_flag:write'],
    [
      'the scope comes before the body',
      ['feature_flag:read'],
      'POST',
      '/api/projects/101/feature_flags/',
      'feature_flag:write',
    ],
  ])('%s', async (_words, scopes, method, path, missing) => {
    const box = await startBox({ seed: withKey({ scopes }) })

    const answer = await request(box.url, 'phx_test', method, path, method === 'GET' ? undefined : {})

    expect(answer.status).toBe(403)
    expect(answer.body).toEqual(denied(`API key missing required scope '${missing}'`))
  })

  it.each([
    ['write includes read', ['organization:write']],
    ['* includes everything', ['*']],
    ['an old key without scopes may do everything', []],
  ])('%s', async (_words, scopes) => {
    const box = await startBox({ seed: withKey({ scopes }) })

    expect((await request(box.url, 'phx_test', 'GET', `${ORG_PATH}/roles/`)).status).toBe(200)
  })
})

describe('keys that are tied to projects or organizations', () => {
  const other = '0190c0de-0000-7000-8000-00000000ffff'
  it.each([
    [
      'a project key on an organization route',
      { projects: [101] },
      `${ORG_PATH}/roles/`,
      'API keys with scoped projects are only supported on project-based endpoints.',
    ],
    [
      'a project key on another project',
      { projects: [7] },
      '/api/projects/101/',
      'API key does not have access to the requested project: ID 101.',
    ],
    [
      'a key of another organization',
      { organizations: [other] },
      `${ORG_PATH}/`,
      `API key does not have access to the requested organization: ID ${ORG}.`,
    ],
  ])('refuses %s', async (_words, tie, path, detail) => {
    const box = await startBox({ seed: withKey(tie) })

    const answer = await request(box.url, 'phx_test', 'GET', path)

    expect(answer.status).toBe(403)
    expect(answer.body).toEqual(denied(detail))
  })

  it.each(['/api/projects/101/', '/api/users/@me/', '/api/personal_api_keys/@current/'])(
    'lets a project key read %s',
    async (path) => {
      const box = await startBox({ seed: withKey({ projects: [101] }) })

      expect((await request(box.url, 'phx_test', 'GET', path)).status).toBe(200)
    },
  )
})

describe('the switch against keys of plain members', () => {
  const settings = { members_can_use_personal_api_keys: false }
  it.each([
    ['counts for members where the plan has it', ['organization_security_settings'], 'eva', 403],
    ['never counts for admins', ['organization_security_settings'], 'bo', 200],
    ['is ignored without the paid feature', [], 'eva', 200],
  ])('%s', async (_words, features, who, status) => {
    const box = await startBox({ seed: seed({ organization: { id: ORG, name: 'Acme', features, settings } }) })

    const answer = await box.call(who, 'GET', `${ORG_PATH}/`)

    expect(answer.status).toBe(status)
    if (status === 403)
      expect(answer.body.detail).toContain("Organization 'Acme' does not allow using personal API keys.")
  })
})

describe('methods and bodies', () => {
  it.each([
    ['GET', `${ORG_PATH}/members/@me/`],
    ['POST', `${ORG_PATH}/members/`],
    ['PATCH', `${ORG_PATH}/roles/x/role_memberships/y/`],
    ['POST', '/api/projects/101/access_controls/'],
    ['PATCH', '/api/projects/101/access_controls/'],
    ['DELETE', '/api/projects/101/access_controls/'],
  ])('answers 405 to %s %s', async (method, path) => {
    const box = await startBox()

    const answer = await box.call('ana', method, path)

    expect(answer.status).toBe(405)
    expect(answer.body).toEqual({
      type: 'invalid_request',
      code: 'method_not_allowed',
      detail: `Method "${method}" not allowed.`,
      attr: null,
    })
  })

  it('tells a stranger nothing about methods', async () => {
    const box = await startBox()
    const uuid = await box.userUuid('gil')
    await box.call('ana', 'DELETE', `${ORG_PATH}/members/${uuid}/`)

    const answer = await box.call('gil', 'POST', `${ORG_PATH}/members/`, {})

    expect(answer).toMatchObject({ status: 403, body: denied('You do not have permission to perform this action.') })
  })

  it('calls a broken body a parse error, and refuses bodies that are not JSON', async () => {
    const { url } = await startBox()
    const post = (type: string) =>
      fetch(`${url}${ORG_PATH}/roles/`, {
        method: 'POST',
        body: '{',
        headers: { authorization: 'Bearer phx_ana', 'content-type': type },
      })

    const broken = await post('application/json')
    const form = await post('application/x-www-form-urlencoded')

    expect([broken.status, await broken.json()]).toMatchObject([400, { type: 'invalid_request', code: 'parse_error' }])
    expect([form.status, await form.json()]).toMatchObject([415, { code: 'unsupported_media_type' }])
  })
})

describe('what a key learns about itself', () => {
  it('shows its scopes without needing one, and never its value', async () => {
    const box = await startBox({ seed: withKey({ label: 'apply', scopes: ['project:read'], projects: [101] }) })

    const { body } = await request(box.url, 'phx_test', 'GET', '/api/personal_api_keys/@current/')

    expect(body).toMatchObject({
      label: 'apply',
      value: null,
      scopes: ['project:read'],
      scoped_teams: [101],
      scoped_organizations: [],
    })
  })

  it.each([
    ['GET', '/api/personal_api_keys/'],
    ['POST', '/api/personal_api_keys/'],
    ['DELETE', '/api/personal_api_keys/x/'],
    ['GET', '/api/personal_api_keys/another/'],
    ['POST', '/api/personal_api_keys/x/roll/'],
  ])('cannot %s %s', async (method, path) => {
    const box = await startBox()

    const answer = await box.call('ana', method, path)

    expect(answer).toMatchObject({ status: 403, body: denied('This action does not support Personal API Key access') })
  })

  it('shows its owner with the level in each organization', async () => {
    const box = await startBox()

    const { body } = await box.call('bo', 'GET', '/api/users/@me/')

    expect(body).toMatchObject({
      email: 'bo@example.com',
      team: { id: 101 },
      organizations: [{ id: ORG, membership_level: 8 }],
    })
  })
})
