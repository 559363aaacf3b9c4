import { afterEach, describe, expect, it } from '@jest/globals'
import { closeBoxes, denied, invalid, ORG_PATH, seed, startBox } from './box.ts'

afterEach(closeBoxes)

const members = `${ORG_PATH}/members/`

describe('listing members', () => {
  it.each([
    ['newest first', '', 'gil'],
    ['oldest first on request', '?order=joined_at', 'ana'],
    ['newest first when the order is unknown', '?order=email', 'gil'],
  ])('orders %s', async (_words, query, first) => {
    const box = await startBox()

    const { body } = await box.call('eva', 'GET', members + query)

    expect(body.count).toBe(7)
    expect(body.results[0].user.email).toBe(`${first}@example.com`)
  })

  it.each([
    ['an exact email', '?email=BO@example.com', ['bo'], null],
    ['a piece of a name or email', '?search=EV', ['eva'], 'exact'],
    ['nothing', '?search=zzz', [], null],
  ])('finds %s', async (_words, query, names, match) => {
    const box = await startBox()

    const { results } = (await box.call('eva', 'GET', members + query)).body

    expect(results.map((row: { user: { first_name: string } }) => row.user.first_name)).toEqual(names)
    if (names.length > 0)
      expect(results[0]).toMatchObject({ search_match_type: match, last_login: null, is_2fa_enabled: false })
  })

  it('finds what looks like it as well, after what fits', async () => {
    const people = {
      'ana@example.com': { level: 'owner', first_name: 'Ana' },
      'maria@example.com': { first_name: 'Mariana' },
      'marian@example.com': { first_name: 'Maryanna' },
    } as const
    const box = await startBox({
      seed: seed({ people, roles: {}, keys: [{ key: 'phx_ana', owner: 'ana@example.com' }] }),
    })

    const { results } = (await box.call('ana', 'GET', `${members}?search=mariana&order=joined_at`)).body

    expect(
      results.map((row: { user: { first_name: string }; search_match_type: string }) => [
        row.user.first_name,
        row.search_match_type,
      ]),
    ).toEqual([
      ['Mariana', 'exact'],
      ['Maryanna', 'similar'],
    ])
  })

  it('finds those who changed since', async () => {
    const box = await startBox()
    const since = box.clock.now()
    box.as('ana@example.com').setMemberLevel('gil@example.com', 'admin')

    expect((await box.call('eva', 'GET', `${members}?updated_after=${since}`)).body.results).toHaveLength(1)
  })

  it('leaves out logins that are switched off, and their keys open nothing', async () => {
    const people = { 'ana@example.com': { level: 'owner' }, 'eva@example.com': { active: false } } as const
    const keys = ['ana', 'eva'].map((who) => ({ key: `phx_${who}`, owner: `${who}@example.com` }))
    const box = await startBox({ seed: seed({ people, keys, roles: { Support: {} } }) })
    const user_uuid = '0190c0de-0001-7000-8000-000000000002'

    expect((await box.call('ana', 'GET', members)).body.count).toBe(1)
    expect((await box.call('eva', 'GET', members)).status).toBe(401)
    const path = `${ORG_PATH}/roles/${await box.roleId('Support')}/role_memberships/`
    expect((await box.call('ana', 'POST', path, { user_uuid })).body).toEqual(invalid('User does not exist.'))
  })

  it('refuses a search of more than 200 characters', async () => {
    const box = await startBox()

    const answer = await box.call('eva', 'GET', `${members}?search=${'x'.repeat(201)}`)

    expect(answer).toMatchObject({ status: 400, body: { attr: 'search' } })
  })

  it('shows members only themselves when the organization hides its people', async () => {
    const organization = { settings: { members_can_see_org_members: false } }
    const box = await startBox({ seed: seed({ organization }) })

    expect((await box.call('eva', 'GET', members)).body.results).toHaveLength(1)
    expect((await box.call('bo', 'GET', members)).body.results).toHaveLength(7)
  })
})

describe('changing a level', () => {
  it.each([
    ['a member may not edit others', 'eva', 'finn', { level: 1 }, 'You can only edit others if you are an admin.'],
    ['that comes before everything else', 'eva', 'ana', { level: 15 }, 'You can only edit others if you are an admin.'],
    [
      'an admin may not edit an owner',
      'bo',
      'ana',
      { level: 8 },
      'You can only edit others with level lower or equal to you.',
    ],
    ['nobody changes themselves', 'ana', 'ana', { level: 8 }, "You can't change your own access level."],
    ['not even to the level they have', 'bo', 'bo', { level: 8 }, "You can't change your own access level."],
    ['an own level above comes second to that', 'bo', 'bo', { level: 15 }, "You can't change your own access level."],
    [
      'only owners make owners',
      'bo',
      'eva',
      { level: 15 },
      "You can only make another member owner if you're this organization's owner.",
    ],
  ])('%s', async (_words, caller, target, body, detail) => {
    const box = await startBox()

    const answer = await box.call(caller, 'PATCH', `${members}${await box.userUuid(target)}/`, body)

    expect(answer).toMatchObject({ status: 403, body: denied(detail) })
  })

  it.each([
    ['an admin promotes a member', 'bo', 'eva', 8],
    ['an admin demotes another admin', 'bo', 'dee', 1],
    ['an owner makes a second owner', 'ana', 'eva', 15],
    ['an owner demotes another owner', 'ana', 'cy', 8],
    ['a number in quotes is a number', 'ana', 'eva', '8'],
  ])('%s', async (_words, caller, target, level) => {
    const box = await startBox()

    const answer = await box.call(caller, 'PATCH', `${members}${await box.userUuid(target)}/`, { level })

    expect(answer).toMatchObject({
      status: 200,
      body: { level: Number(level), user: { email: `${target}@example.com` } },
    })
  })

  it.each([
    ['an unknown level', { level: 3 }, 400, 'invalid_choice'],
    ['no level at all changes nothing', { lvl: 8 }, 200, undefined],
  ])('answers %s', async (_words, body, status, code) => {
    const box = await startBox()

    const answer = await box.call('ana', 'PATCH', `${members}${await box.userUuid('eva')}/`, body)

    expect(answer.status).toBe(status)
    expect(answer.body.code).toBe(code)
    expect(box.dump().members['eva@example.com']?.level).toBe('member')
  })

  it('knows people by user uuid only', async () => {
    const box = await startBox()

    expect((await box.call('ana', 'PATCH', `${members}${await box.memberId('eva')}/`, { level: 8 })).status).toBe(404)
  })
})

describe('removing a member', () => {
  it.each([
    ['an owner by another owner', 'ana', 'cy', 400, invalid('Cannot leave the organization as its owner!')],
    ['an owner by themselves', 'ana', 'ana', 400, invalid('Cannot leave the organization as its owner!')],
    ['an owner by an admin', 'bo', 'ana', 403, denied('You can only edit others with level lower or equal to you.')],
    ['others by a member', 'eva', 'finn', 403, denied('You can only edit others if you are an admin.')],
  ])('refuses %s', async (_words, caller, target, status, body) => {
    const box = await startBox()

    const answer = await box.call(caller, 'DELETE', `${members}${await box.userUuid(target)}/`)

    expect(answer).toMatchObject({ status, body })
  })

  it('lets a plain member leave', async () => {
    const box = await startBox()

    expect((await box.call('eva', 'DELETE', `${members}@me/`)).status).toBe(204)
    expect(Object.keys(box.dump().members)).not.toContain('eva@example.com')
  })

  it('takes role memberships and access rules along', async () => {
    const projects = [
      { id: 101, name: 'Production', access: [{ member: 'eva@example.com', level: 'admin' }, { level: 'member' }] },
    ]
    const box = await startBox({ seed: seed({ projects }) })

    const answer = await box.call('ana', 'DELETE', `${members}${await box.userUuid('eva')}/`)

    expect(answer.status).toBe(204)
    expect(box.dump().roles).toEqual({ Engineers: ['finn@example.com'], Support: [] })
    expect(box.dump().projects.Production?.access).toEqual([{ resource: 'project', level: 'member' }])
  })
})

describe('the GitHub account of a member', () => {
  it.each([
    ['eva-gh', 'eva'],
    [null, 'ana'],
  ])('is %s', async (github_login, who) => {
    const people = { 'ana@example.com': { level: 'owner' }, 'eva@example.com': { github: 'eva-gh' } } as const
    const keys = [{ key: 'phx_ana', owner: 'ana@example.com' }]
    const box = await startBox({ seed: seed({ people, keys, roles: {} }) })

    const { body } = await box.call('ana', 'GET', `${members}${await box.userUuid(who)}/github_login/`)

    expect(body).toEqual({ github_login })
  })
})
