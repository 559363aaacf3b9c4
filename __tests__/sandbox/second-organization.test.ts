import { afterEach, describe, expect, it } from '@jest/globals'
import { closeBoxes, denied, invalid, ORG, ORG_PATH, seed, startBox } from './box.ts'

afterEach(closeBoxes)

const organizations = '/api/organizations/'

describe('creating an organization', () => {
  it('gives its creator an organization with a first project, and makes both the current ones', async () => {
    const box = await startBox()

    const made = await box.call('eva', 'POST', organizations, { name: 'Acme', enforce_2fa: true })

    expect(made).toMatchObject({
      status: 201,
      body: {
        name: 'Acme',
        slug: 'acme-2',
        membership_level: 15,
        member_count: 1,
        enforce_2fa: true,
        uses_most_specific_access_resolution: true,
        projects: [{ id: 102, organization_id: made.body.id, name: 'Default project' }],
      },
    })
    expect((await box.call('eva', 'GET', `${organizations}@current/`)).body.id).toBe(made.body.id)
    expect((await box.call('eva', 'GET', '/api/projects/@current/')).body.id).toBe(102)
    expect((await box.call('eva', 'GET', '/api/projects/')).body.results).toHaveLength(1)
    expect((await box.call('eva', 'GET', organizations)).body.results.map((row: { id: string }) => row.id)).toEqual([
      ORG,
      made.body.id,
    ])
    expect(box.dump().others).toMatchObject({ 'acme-2': { members: { 'eva@example.com': { level: 'owner' } } } })
  })

  it('keeps the two apart', async () => {
    const box = await startBox()
    const { body } = await box.call('eva', 'POST', organizations, { name: 'Lab' })
    const lab = `${organizations}${body.id}/`

    const role = await box.call('eva', 'POST', `${lab}roles/`, { name: 'Engineers' })
    const rules = '/api/projects/101/access_controls/'
    const put = (subject: object) => box.call('bo', 'PUT', rules, { access_level: 'member', ...subject })
    const eva = (await box.call('eva', 'GET', `${lab}members/`)).body.results[0].id

    expect(role.status).toBe(201)
    expect((await box.call('bo', 'GET', lab)).status).toBe(404)
    expect((await box.call('bo', 'GET', `${lab}roles/`)).status).toBe(403)
    expect((await box.call('bo', 'GET', '/api/projects/102/')).status).toBe(404)
    expect((await box.call('eva', 'GET', `${ORG_PATH}/projects/102/`)).status).toBe(404)
    expect((await box.call('eva', 'GET', `${lab}projects/102/`)).status).toBe(200)
    expect((await put({ role: role.body.id })).body).toEqual(
      invalid('The role must belong to the same organization as this project.'),
    )
    expect((await put({ organization_member: eva })).body).toEqual(
      invalid('The member must belong to the same organization as this project.'),
    )
  })

  it('asks the current organization whether its members may invite, whichever the address names', async () => {
    const features = ['organization_invite_settings']
    const box = await startBox({ seed: seed({ organization: { features, settings: { members_can_invite: false } } }) })
    const invite = (path: string) => box.call('eva', 'POST', `${path}/invites/`, { target_email: 'new@example.com' })
    const path = `${organizations}${(await box.call('ana', 'GET', `${organizations}@current/`)).body.id}`

    expect((await invite(path)).status).toBe(403)
    await box.call('eva', 'POST', organizations, { name: 'Lab' })
    expect((await invite(path)).status).toBe(201)
  })

  it.each([
    ['no name', {}, { code: 'required', attr: 'name' }],
    ['a long name', { name: 'x'.repeat(65) }, { code: 'max_length', attr: 'name' }],
  ])('refuses %s', async (_words, body, expected) => {
    const box = await startBox()

    expect(await box.call('eva', 'POST', organizations, body)).toMatchObject({ status: 400, body: expected })
  })

  it.each([
    ['needs the paid feature', [], 403],
    ['is open with it', ['organizations_projects'], 201],
  ])("on somebody's own server a second one %s", async (_words, features, status) => {
    const box = await startBox({ seed: seed({ organization: { features } }), variant: { selfHosted: true } })

    const put = await box.call('ana', 'PUT', `${ORG_PATH}/`, { name: 'Acme' })
    const answer = await box.call('ana', 'POST', organizations, { name: 'Lab' })

    expect([answer.status, put.status]).toEqual([status, status === 201 ? 200 : 403])
    if (status === 403) expect(answer.body.detail).toContain('create and manage multiple organizations')
  })
})

describe('deleting an organization', () => {
  it('is for owners, and marks it', async () => {
    const box = await startBox()

    const refused = await box.call('bo', 'DELETE', `${ORG_PATH}/`)
    const deleted = await box.call('ana', 'DELETE', `${ORG_PATH}/`)

    expect(refused).toMatchObject({ status: 403, body: denied('Your organization access level is insufficient.') })
    expect(deleted.status).toBe(204)
    expect((await box.call('ana', 'GET', `${ORG_PATH}/`)).body.is_pending_deletion).toBe(true)
  })

  it('removes it at once on older servers, and is refused while big deletions are stopped', async () => {
    const older = await startBox({ variant: { deletesAtOnce: true } })
    const stopped = await startBox({ variant: { deletionsStopped: true } })

    expect((await older.call('ana', 'DELETE', `${ORG_PATH}/`)).status).toBe(204)
    expect((await older.call('ana', 'GET', `${ORG_PATH}/`)).status).toBe(404)
    expect((await stopped.call('ana', 'DELETE', `${ORG_PATH}/`)).body.detail).toMatch(
      /^Organization deletion is temporarily/,
    )
    expect((await stopped.call('ana', 'DELETE', '/api/projects/101/')).body.detail).toMatch(
      /^Project deletion is temporarily/,
    )
  })
})
