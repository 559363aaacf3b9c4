import { afterEach, describe, expect, it } from '@jest/globals'
import { type Box, closeBoxes, denied, invalid, seed, startBox } from './box.ts'

afterEach(closeBoxes)

const onProject = '/api/projects/101/access_controls/'
const onKinds = '/api/projects/101/resource_access_controls/'
const UNKNOWN = '0190c0de-0002-7000-8000-00000000ffff'

/** Puts a rule, with people and roles by name. */
async function put(
  box: Box,
  who: string,
  path: string,
  body: { member?: string; role?: string; [field: string]: unknown },
) {
  const { member, role, ...rest } = body
  return box.call(who, 'PUT', path, {
    ...rest,
    ...(member === undefined ? {} : { organization_member: await box.memberId(member) }),
    ...(role === undefined ? {} : { role: role === UNKNOWN ? role : await box.roleId(role) }),
  })
}

describe('rules on a project', () => {
  it('shows all rows, and the built-in default rather than the stored one', async () => {
    const access = [{ level: 'none' }, { role: 'Engineers', level: 'member' }]
    const box = await startBox({ seed: seed({ projects: [{ id: 101, name: 'Production', access }] }) })

    const { body } = await box.call('bo', 'GET', onProject)

    expect(body).toMatchObject({
      available_access_levels: ['none', 'member', 'admin'],
      default_access_level: 'admin',
      minimum_access_level: 'none',
      maximum_access_level: 'admin',
      user_access_level: 'admin',
      user_can_edit_access_levels: true,
      inherited_access: null,
    })
    const [everybody] = body.access_controls
    expect(body.access_controls).toHaveLength(2)
    expect(everybody).toMatchObject({
      resource: 'project',
      resource_id: '101',
      organization_member: null,
      role: null,
      created_by: null,
    })
    expect(everybody).not.toHaveProperty('id')
  })

  it.each([
    ['the default', {}],
    ['a role', { role: 'Engineers' }],
    ['a member', { member: 'eva' }],
  ])('writes, changes and clears the rule for %s', async (_words, subject) => {
    const box = await startBox()

    const first = await put(box, 'bo', onProject, { ...subject, access_level: 'member' })
    const second = await put(box, 'bo', onProject, { ...subject, access_level: 'admin' })
    const rows = box.dump().projects.Production?.access
    const cleared = await put(box, 'bo', onProject, { ...subject, access_level: null })
    const again = await put(box, 'bo', onProject, { ...subject, access_level: null })

    expect([first.status, second.status, cleared.status, again.status]).toEqual([200, 200, 204, 204])
    expect(first.body).toMatchObject({
      access_level: 'member',
      resource: 'project',
      resource_id: '101',
      created_by: null,
    })
    expect(second.body.created_at).toBe(first.body.created_at)
    expect(rows).toHaveLength(1)
    expect(cleared.body).toBeUndefined()
    expect(box.dump().projects.Production?.access).toEqual([])
  })

  it('takes resource and resource_id from the address, not from the body', async () => {
    const box = await startBox()

    const answer = await put(box, 'bo', onProject, { access_level: 'member', resource: 'dashboard', resource_id: '7' })

    expect(answer.body).toMatchObject({ resource: 'project', resource_id: '101' })
  })

  it.each([
    ['no level', {}, invalid('This field is required.', 'access_level', 'required')],
    [
      'a level of another kind',
      { access_level: 'editor' },
      invalid('Invalid access level. Must be one of: none, member, admin', 'access_level'),
    ],
    [
      'a membership id that is no UUID',
      { access_level: 'member', organization_member: '12' },
      { attr: 'organization_member', code: 'invalid_input' },
    ],
    [
      'an unknown role',
      { access_level: 'member', role: UNKNOWN },
      invalid(`Invalid pk "${UNKNOWN}" - object does not exist.`, 'role', 'does_not_exist'),
    ],
    [
      'a member and a role at once',
      { access_level: 'member', member: 'eva', role: 'Engineers' },
      invalid('You can not scope an access control to both a member and a role.'),
    ],
  ])('refuses %s', async (_words, body, expected) => {
    const box = await startBox()

    expect(await put(box, 'bo', onProject, body)).toMatchObject({ status: 400, body: expected })
    expect(box.dump().projects.Production?.access).toEqual([])
  })

  it('refuses a user uuid in place of a membership id', async () => {
    const box = await startBox()
    const uuid = await box.userUuid('eva')

    const answer = await box.call('bo', 'PUT', onProject, { access_level: 'member', organization_member: uuid })

    expect(answer).toMatchObject({ status: 400, body: { code: 'does_not_exist', attr: 'organization_member' } })
  })
})

describe('who may write rules', () => {
  it.each([
    ['an organization admin', 'bo', [], 200],
    ['a member who is admin by the built-in default only: no', 'eva', [], 403],
    ['a member whom a stored rule makes admin', 'eva', [{ member: 'eva@example.com', level: 'admin' }], 200],
    ['everybody where the stored default is admin', 'gil', [{ level: 'admin' }], 200],
    ['a member by rule: no', 'eva', [{ role: 'Engineers', level: 'member' }], 403],
  ])('%s', async (_words, who, access, status) => {
    const box = await startBox({ seed: seed({ projects: [{ id: 101, name: 'Production', access }] }) })

    const own = await put(box, who, onProject, { access_level: 'member' })
    const kinds = await put(box, 'bo', onKinds, { resource: 'feature_flag', access_level: 'viewer' })

    expect(own.status).toBe(status)
    expect(kinds.status).toBe(200)
    if (status === 403) {
      expect(own.body).toEqual(denied('Must be admin to modify project permissions.'))
      const refused = await put(box, who, onKinds, { resource: 'feature_flag', access_level: 'none' })
      expect(refused.body).toEqual(denied('Must be an Organization admin to modify project-wide permissions.'))
    }
  })

  it('does not protect project admins from themselves', async () => {
    const access = [{ member: 'eva@example.com', level: 'admin' }]
    const box = await startBox({ seed: seed({ projects: [{ id: 101, name: 'Production', access }] }) })

    const down = await put(box, 'eva', onProject, { access_level: 'member', member: 'eva' })
    const up = await put(box, 'eva', onProject, { access_level: 'admin', member: 'eva' })

    expect([down.status, up.status]).toEqual([200, 403])
  })

  it('lets organization admins write inert rules without the paid feature', async () => {
    const box = await startBox({ seed: seed({ organization: { features: [] } }) })

    const written = await put(box, 'bo', onProject, { access_level: 'none' })

    expect(written.status).toBe(200)
    expect((await box.call('eva', 'GET', '/api/projects/101/')).status).toBe(200)
  })

  it.each(['member', null])('refuses a rule for a role (level %s) on a plan without role rules', async (level) => {
    const box = await startBox({ seed: seed({ organization: { features: ['access_control'] } }) })

    const answer = await put(box, 'bo', onProject, { access_level: level, role: 'Engineers' })

    expect(answer).toMatchObject({
      status: 403,
      body: denied('Role-based access controls require the Role-based access feature.'),
    })
  })
})

describe('rules on all things of a kind', () => {
  it('lists them without the rules of the project itself, with constant limits', async () => {
    const project = {
      id: 101,
      name: 'Production',
      access: [{ level: 'member' }],
      resources: [{ resource: 'activity_log', level: 'viewer' }],
    }
    const box = await startBox({ seed: seed({ projects: [project] }) })

    const { body } = await box.call('bo', 'GET', onKinds)

    expect(body.access_controls).toMatchObject([
      { resource: 'activity_log', resource_id: null, access_level: 'viewer' },
    ])
    expect(body).toMatchObject({
      default_access_level: 'editor',
      minimum_access_level: 'none',
      maximum_access_level: 'manager',
    })
    expect(body).not.toHaveProperty('inherited_access')
  })

  it.each([
    [
      'below the minimum',
      { resource: 'action', access_level: 'none' },
      "Access level cannot be set below the minimum 'viewer' for action.",
    ],
    [
      'above the maximum',
      { resource: 'activity_log', access_level: 'editor' },
      "Access level cannot be set above the maximum 'viewer' for activity_log.",
    ],
    [
      'of a project',
      { resource: 'dashboard', access_level: 'member' },
      'Invalid access level. Must be one of: none, viewer, editor, manager',
    ],
  ])('refuses a level %s', async (_words, body, detail) => {
    const box = await startBox()

    expect(await put(box, 'bo', onKinds, body)).toMatchObject({ status: 400, body: invalid(detail, 'access_level') })
  })

  it.each([
    ['a kind in the plural', { resource: 'feature_flags', access_level: 'viewer' }, 400, { attr: 'resource' }],
    [
      'one single thing',
      { resource: 'feature_flag', resource_id: '1', access_level: 'viewer' },
      403,
      denied('Cannot modify access controls for a resource different from the URL target.'),
    ],
    [
      'no kind at all (the server breaks)',
      { access_level: 'viewer' },
      500,
      { type: 'server_error', code: 'error', detail: 'A server error occurred.' },
    ],
  ])('refuses %s', async (_words, body, status, expected) => {
    const box = await startBox()

    expect(await put(box, 'bo', onKinds, body)).toMatchObject({ status, body: expected })
  })

  it('still answers to its old name', async () => {
    const box = await startBox()

    const answer = await put(box, 'bo', '/api/projects/101/global_access_controls/', {
      resource: 'survey',
      access_level: 'none',
    })

    expect(answer.status).toBe(200)
    expect(box.dump().projects.Production?.resources).toEqual([{ resource: 'survey', level: 'none' }])
  })
})
