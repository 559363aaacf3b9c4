import { afterEach, describe, expect, it } from '@jest/globals'
import { closeBoxes, denied, invalid, ORG, ORG_PATH, seed, startBox } from './box.ts'

afterEach(closeBoxes)

describe('reading an organization', () => {
  it('lists the full object to its members', async () => {
    const box = await startBox()

    const { body } = await box.call('eva', 'GET', '/api/organizations/')

    expect(body.count).toBe(1)
    expect(body.results[0]).toMatchObject({
      id: ORG,
      slug: 'acme',
      membership_level: 1,
      member_count: 7,
      uses_most_specific_access_resolution: true,
      available_product_features: [{ key: 'access_control', name: 'Access control' }, { key: 'role_based_access' }],
      projects: [{ id: 101, organization_id: ORG, name: 'Production' }],
      teams: [{ id: 101, project_id: 101 }],
    })
  })

  it('shows only projects that the caller can see', async () => {
    const projects = [{ id: 101, name: 'Production', access: [{ level: 'none' }] }]
    const box = await startBox({ seed: seed({ projects }) })

    expect((await box.call('eva', 'GET', `${ORG_PATH}/`)).body.projects).toEqual([])
    expect((await box.call('bo', 'GET', `${ORG_PATH}/`)).body.projects).toHaveLength(1)
  })

  it('does not exist for strangers, and not under another id', async () => {
    const box = await startBox()
    box.as('ana@example.com').removeMember('gil@example.com')

    expect(await box.call('gil', 'GET', `${ORG_PATH}/`)).toMatchObject({ status: 404, body: { detail: 'Not found.' } })
    expect((await box.call('gil', 'GET', '/api/organizations/')).body.results).toEqual([])
    expect((await box.call('ana', 'GET', '/api/organizations/acme/')).status).toBe(404)
    expect((await box.call('ana', 'GET', '/api/organizations/@current/')).body.id).toBe(ORG)
  })
})

describe('changing an organization', () => {
  it('is for admins and owners', async () => {
    const box = await startBox()

    const answer = await box.call('eva', 'PATCH', `${ORG_PATH}/`, { enforce_2fa: true })

    expect(answer).toMatchObject({ status: 403, body: denied('Your organization access level is insufficient.') })
  })

  it.each([
    ['enforce_2fa', true],
    ['enforce_2fa', null],
    ['members_can_invite', false],
    ['members_can_see_org_members', false],
    ['default_experiment_stats_method', 'frequentist'],
    ['default_role_id', null],
    ['name', 'Acme Ltd'],
  ])('stores %s = %j', async (name, value) => {
    const box = await startBox()

    const answer = await box.call('bo', 'PATCH', `${ORG_PATH}/`, { [name]: value })

    expect(answer).toMatchObject({ status: 200, body: { [name]: value } })
  })

  it.each([
    'session_cookie_age',
    'slug',
    'enforce_2af',
    'uses_most_specific_access_resolution',
    'is_member_join_email_enabled',
  ])('answers 200 to %s and changes nothing', async (name) => {
    const box = await startBox()
    const { body: before } = await box.call('bo', 'GET', `${ORG_PATH}/`)

    const answer = await box.call('bo', 'PATCH', `${ORG_PATH}/`, { [name]: false })

    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({ ...before, updated_at: expect.any(String) })
  })

  it.each([
    [
      'a setting that is not a boolean',
      { members_can_invite: 'perhaps' },
      invalid('Must be a valid boolean.', 'members_can_invite'),
    ],
    [
      'null where null means nothing',
      { members_can_see_org_members: null },
      invalid('This field may not be null.', 'members_can_see_org_members', 'null'),
    ],
    ['a blank name', { name: ' ' }, invalid('This field may not be blank.', 'name', 'blank')],
    [
      'a long name',
      { name: 'x'.repeat(65) },
      invalid('Ensure this field has no more than 64 characters.', 'name', 'max_length'),
    ],
    ['the first error only', { name: '', enforce_2fa: 'x' }, invalid('This field may not be blank.', 'name', 'blank')],
  ])('refuses %s', async (_words, body, expected) => {
    const box = await startBox()

    const answer = await box.call('bo', 'PATCH', `${ORG_PATH}/`, body)

    expect(answer).toMatchObject({ status: 400, body: expected })
  })
})
