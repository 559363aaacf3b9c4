import { afterEach, describe, expect, it } from '@jest/globals'
import { closeBoxes, denied, invalid, ORG_PATH, seed, startBox } from './box.ts'

afterEach(closeBoxes)

const path = `${ORG_PATH}/invites/`

describe('inviting', () => {
  it('writes an invite, and inviting again replaces it under a new id', async () => {
    const box = await startBox()

    const first = await box.call('bo', 'POST', path, { target_email: 'New@Acme.DEV', first_name: 'New', level: 8 })
    const second = await box.call('bo', 'POST', path, { target_email: 'new@acme.dev' })
    const { body } = await box.call('eva', 'GET', path)

    expect(first).toMatchObject({
      status: 201,
      body: {
        target_email: 'New@acme.dev',
        first_name: 'New',
        level: 8,
        is_expired: false,
        emailing_attempt_made: true,
        created_by: { email: 'bo@example.com' },
        message: null,
        private_project_access: null,
      },
    })
    expect(first.body).not.toHaveProperty('send_email')
    expect(body.results.map((invite: { id: string }) => invite.id)).toEqual([second.body.id])
    expect(second.body.level).toBe(1)
  })

  it('keeps level and project access of earlier invites when asked to', async () => {
    const box = await startBox()
    const target_email = 'new@acme.dev'
    const private_project_access = [{ id: 101, level: 'admin' }]

    await box.call('bo', 'POST', path, { target_email, level: 8, private_project_access })
    const { body } = await box.call('bo', 'POST', path, { target_email, combine_pending_invites: true })

    expect(body).toMatchObject({ level: 8, private_project_access })
  })

  it.each<[string, string, Record<string, unknown>, number, object]>([
    [
      'no address',
      'bo',
      { target_email: undefined },
      400,
      invalid('This field is required.', 'target_email', 'required'),
    ],
    [
      'something else than an address',
      'bo',
      { target_email: 'x' },
      400,
      invalid('Enter a valid email address.', 'target_email'),
    ],
    [
      'somebody who is in already',
      'bo',
      { target_email: 'EVA@example.com' },
      400,
      invalid('A user with this email address already belongs to the organization.'),
    ],
    [
      'a level above the own one',
      'bo',
      { level: 15 },
      403,
      denied('You cannot invite a user with a higher permission level than your own.'),
    ],
    ['an unknown level', 'bo', { level: 3 }, 400, { attr: 'level', code: 'invalid_choice' }],
    [
      'projects that are no list',
      'bo',
      { private_project_access: {} },
      400,
      invalid('The field must be a list of dictionaries.', 'private_project_access'),
    ],
    [
      'a project by a number as level',
      'bo',
      { private_project_access: [{ id: 101, level: 8 }] },
      400,
      invalid('The "level" field must be a valid access level.', 'private_project_access'),
    ],
    [
      'a project without a level',
      'bo',
      { private_project_access: [{ id: 101 }] },
      400,
      invalid('Each dictionary must contain "id" and "level" keys.', 'private_project_access'),
    ],
    [
      'an unknown project',
      'bo',
      { private_project_access: [{ id: 9, level: 'member' }] },
      400,
      { attr: 'private_project_access' },
    ],
  ])('refuses %s', async (_words, who, body, status, expected) => {
    const box = await startBox()

    const answer = await box.call(who, 'POST', path, { target_email: 'new@acme.dev', ...body })

    expect(answer).toMatchObject({ status, body: expected })
    expect(box.dump().invites).toEqual([])
  })

  it.each([
    [[], false, 201],
    [['organization_invite_settings'], true, 201],
    [['organization_invite_settings'], false, 403],
  ])('by a member, on a plan with %j and the switch at %s: %i', async (features, members_can_invite, status) => {
    const box = await startBox({ seed: seed({ organization: { features, settings: { members_can_invite } } }) })

    expect((await box.call('eva', 'POST', path, { target_email: 'new@acme.dev' })).status).toBe(status)
    expect((await box.call('bo', 'POST', path, { target_email: 'new@acme.dev' })).status).toBe(201)
  })

  it('of many is all or nothing, and twenty at most', async () => {
    const box = await startBox()
    const some = (count: number) => Array.from({ length: count }, (_, at) => ({ target_email: `n${at}@acme.dev` }))
    const bulk = (body: unknown) => box.call('bo', 'POST', `${path}bulk/`, body)

    expect((await bulk({})).body).toEqual(invalid('This endpoint needs an array of data for bulk invite creation.'))
    expect((await bulk(some(21))).body).toMatchObject({ code: 'max_length' })
    expect((await bulk([...some(2), { target_email: 'eva@example.com' }])).status).toBe(400)
    expect(box.dump().invites).toEqual([])
    expect((await bulk(some(20))).body).toHaveLength(20)
  })

  it('can be taken back by anybody, and neither read alone nor changed', async () => {
    const box = await startBox({ seed: seed({ invites: [{ email: 'new@acme.dev' }] }) })
    const [invite] = (await box.call('eva', 'GET', path)).body.results

    expect((await box.call('eva', 'GET', `${path}${invite.id}/`)).status).toBe(405)
    expect((await box.call('eva', 'PATCH', `${path}${invite.id}/`, {})).status).toBe(405)
    expect((await box.call('eva', 'DELETE', `${path}${invite.id}/`)).status).toBe(204)
    expect((await box.call('eva', 'DELETE', `${path}${invite.id}/`)).status).toBe(404)
  })
})

describe('accepting an invite', () => {
  it('gives a membership, the default role and the promised project access', async () => {
    const invites = [
      { email: 'new@acme.dev', level: 'admin' as const, first_name: 'New', projects: [{ id: 101, level: 'member' }] },
    ]
    const box = await startBox({ seed: seed({ invites }) })
    box.as('ana@example.com').updateOrganization({ default_role_id: await box.roleId('Support') })

    box.as('new@acme.dev').acceptInvite()

    const dump = box.dump()
    expect(dump.members['new@acme.dev']).toEqual({ level: 'admin', two_factor: false })
    expect(dump.roles.Support).toContain('new@acme.dev')
    expect(dump.projects.Production?.access).toEqual([{ resource: 'project', member: 'new@acme.dev', level: 'member' }])
    expect(dump.invites).toEqual([])
  })

  it('brings somebody back under a new membership id', async () => {
    const box = await startBox()
    const before = await box.memberId('eva')
    box.as('bo@example.com').removeMember('eva@example.com')
    await box.call('bo', 'POST', path, { target_email: 'eva@example.com' })

    box.as('eva@example.com').acceptInvite()

    expect(await box.memberId('eva')).not.toBe(before)
    expect((await box.call('eva', 'GET', path)).status).toBe(200)
  })

  it('is refused without an invite, and after three days', async () => {
    const box = await startBox({
      seed: seed({ invites: [{ email: 'new@acme.dev' }, { email: 'old@acme.dev', expired: true }] }),
    })
    expect(box.dump().invites).toMatchObject([{ expired: false }, { expired: true }])

    expect(() => box.as('eva@example.com').acceptInvite()).toThrow('Nobody invited "eva@example.com".')
    expect(() => box.as('old@acme.dev').acceptInvite()).toThrow('has expired')
    expect(() => box.as('none@acme.dev')).toThrow('The sandbox knows no person "none@acme.dev".')
    box.clock.set('2026-11-05T09:00:00Z')
    expect(() => box.as('new@acme.dev').acceptInvite()).toThrow('has expired')
  })
})

describe('guests', () => {
  it('are listed only on request', async () => {
    const people = { 'ana@example.com': { level: 'owner' as const }, 'guest@other.dev': { guest: true } }
    const keys = [{ key: 'phx_ana', owner: 'ana@example.com' }]
    const box = await startBox({ seed: seed({ people, keys, roles: {} }) })
    const emails = async (query: string) =>
      (await box.call('ana', 'GET', `${ORG_PATH}/members/${query}`)).body.results.map(
        (row: { user: { email: string } }) => row.user.email,
      )

    expect(await emails('')).toEqual(['ana@example.com'])
    expect(await emails('?include_guests=true')).toEqual(['guest@other.dev', 'ana@example.com'])
  })
})
