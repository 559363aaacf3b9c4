import { afterEach, describe, expect, it } from '@jest/globals'
import { closeBoxes, denied, invalid, ORG_PATH, seed, startBox } from './box.ts'

afterEach(closeBoxes)

const roles = `${ORG_PATH}/roles/`

describe('roles', () => {
  it('is created without an author, and shows its members', async () => {
    const box = await startBox()

    const created = await box.call('bo', 'POST', roles, { name: ' Analysts ', members: ['ignored'] })
    const listed = await box.call('gil', 'GET', roles)

    expect(created).toMatchObject({
      status: 201,
      body: { name: 'Analysts', created_by: null, members: [], is_default: false },
    })
    expect(listed.body.results.map((role: { members: object[] }) => role.members.length)).toEqual([2, 1, 0])
  })

  it('needs no paid feature', async () => {
    const box = await startBox({ seed: seed({ organization: { features: [] } }) })

    expect((await box.call('bo', 'POST', roles, { name: 'Analysts' })).status).toBe(201)
  })

  it.each([
    [
      'a name that differs in case only',
      { name: 'engineers' },
      invalid('There is already a role with this name.', 'name', 'unique'),
    ],
    ['no name', {}, invalid('This field is required.', 'name', 'required')],
    ['null', { name: null }, invalid('This field may not be null.', 'name', 'null')],
    ['a blank name', { name: '' }, invalid('This field may not be blank.', 'name', 'blank')],
    [
      'a long name',
      { name: 'x'.repeat(201) },
      invalid('Ensure this field has no more than 200 characters.', 'name', 'max_length'),
    ],
  ])('refuses %s', async (_words, body, expected) => {
    const box = await startBox()

    expect(await box.call('bo', 'POST', roles, body)).toMatchObject({ status: 400, body: expected })
  })

  it('may change the case of its own name', async () => {
    const box = await startBox()

    const answer = await box.call('bo', 'PATCH', `${roles}${await box.roleId('Engineers')}/`, { name: 'ENGINEERS' })

    expect(answer).toMatchObject({ status: 200, body: { name: 'ENGINEERS' } })
  })

  it.each(['POST', 'PATCH', 'DELETE'])('refuses %s by a member', async (method) => {
    const box = await startBox()
    const path = method === 'POST' ? roles : `${roles}${await box.roleId('Engineers')}/`

    const answer = await box.call('eva', method, path, { name: 'Mine' })

    expect(answer).toMatchObject({ status: 403, body: denied('Your organization access level is insufficient.') })
  })

  it('takes its rules and its place as default along when it is deleted', async () => {
    const access = [
      { role: 'Engineers', level: 'admin' },
      { role: 'Support', level: 'member' },
    ]
    const box = await startBox({ seed: seed({ projects: [{ id: 101, name: 'Production', access }] }) })
    const id = await box.roleId('Engineers')
    await box.call('bo', 'PATCH', `${ORG_PATH}/`, { default_role_id: id })
    expect((await box.call('bo', 'GET', `${roles}${id}/`)).body.is_default).toBe(true)

    const answer = await box.call('bo', 'DELETE', `${roles}${id}/`)

    expect(answer).toMatchObject({ status: 204, body: undefined })
    expect(box.dump()).toMatchObject({ organization: { default_role: null }, roles: { Support: ['eva@example.com'] } })
    expect(box.dump().projects.Production?.access).toEqual([{ resource: 'project', role: 'Support', level: 'member' }])
    expect((await box.call('bo', 'GET', `${roles}${id}/`)).status).toBe(404)
  })
})

describe('role memberships', () => {
  const noRole = '0190c0de-0003-7000-8000-00000000ffff'

  it('is created by user uuid, and deleted by its own id only', async () => {
    const box = await startBox()
    const path = `${roles}${await box.roleId('Engineers')}/role_memberships/`
    const uuid = await box.userUuid('gil')

    const added = await box.call('bo', 'POST', path, { user_uuid: uuid })
    const byUser = await box.call('bo', 'DELETE', `${path}${uuid}/`)
    const byId = await box.call('bo', 'DELETE', `${path}${added.body.id}/`)

    expect(added).toMatchObject({ status: 201, body: { user: { uuid }, organization_member: { level: 1 } } })
    expect(added.body).not.toHaveProperty('user_uuid')
    expect(added.body.organization_member).not.toHaveProperty('last_login')
    expect([byUser.status, byId.status]).toEqual([404, 204])
    expect(box.dump().roles.Engineers).toEqual(['eva@example.com', 'finn@example.com'])
  })

  it.each([
    ['a member who is there already', 'Engineers', 'eva', 'User is already part of the role.'],
    ['a role that does not exist', undefined, 'gil', 'Role does not exist.'],
    ['somebody unknown', 'Engineers', undefined, 'User does not exist.'],
  ])('refuses %s', async (_words, role, who, detail) => {
    const box = await startBox()
    const id = role === undefined ? noRole : await box.roleId(role)
    const uuid = who === undefined ? noRole : await box.userUuid(who)

    const answer = await box.call('bo', 'POST', `${roles}${id}/role_memberships/`, { user_uuid: uuid })

    expect(answer).toMatchObject({ status: 400, body: invalid(detail) })
  })

  it('needs user_uuid', async () => {
    const box = await startBox()

    const answer = await box.call('bo', 'POST', `${roles}${noRole}/role_memberships/`, {})

    expect(answer).toMatchObject({ status: 400, body: invalid('This field is required.', 'user_uuid', 'required') })
  })

  it('lists page by page', async () => {
    const box = await startBox()

    const { body } = await box.call('gil', 'GET', `${roles}${await box.roleId('Engineers')}/role_memberships/?limit=1`)

    expect(body).toMatchObject({ count: 2, previous: null, results: [{ user: { email: 'eva@example.com' } }] })
    expect(body.next).toContain('limit=1&offset=1')
  })
})
