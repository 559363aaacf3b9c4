import { afterEach, describe, expect, it } from '@jest/globals'
import { closeBoxes, denied, invalid, ORG, ORG_PATH, seed, startBox } from './box.ts'

afterEach(closeBoxes)

const closed = { id: 101, name: 'Production', access: [{ level: 'none' }] }
const roomy = { features: ['access_control', { key: 'organizations_projects', limit: 3 }] }
const LIMIT =
  'You have reached the maximum limit of allowed projects for your current plan. ' +
  'Upgrade your plan to be able to create and manage more projects.'

describe('reading projects', () => {
  it.each(['/api/projects/', `${ORG_PATH}/projects/`])('lists the visible ones, in short, on %s', async (path) => {
    const box = await startBox({ seed: seed({ projects: [closed, { id: 102, name: 'Staging' }] }) })

    const forMember = await box.call('eva', 'GET', path)
    const forAdmin = await box.call('bo', 'GET', path)

    expect(forMember.body.results.map((project: { id: number }) => project.id)).toEqual([102])
    expect(forAdmin.body.results).toHaveLength(2)
    expect(forAdmin.body.results[0]).toMatchObject({ organization: ORG, name: 'Production', access_control: false })
    expect(forAdmin.body.results[0]).not.toHaveProperty('user_access_level')
  })

  it.each(['/api/projects/101/', `${ORG_PATH}/projects/101/`, '/api/environments/101/'])(
    'shows one in full on %s',
    async (path) => {
      const box = await startBox()

      const { body } = await box.call('eva', 'GET', path)

      expect(body).toMatchObject({
        id: 101,
        project_id: 101,
        user_access_level: 'admin',
        effective_membership_level: 8,
        app_urls: [],
      })
    },
  )

  it.each([
    ['an invisible project', '/api/projects/101/', 404, 'Not found.'],
    ['an unknown project', '/api/projects/999/', 404, 'Not found.'],
    ['a name in place of a number', '/api/projects/Production/', 404, 'Project not found.'],
    ['flags in an unknown project', '/api/projects/999/feature_flags/', 404, 'Project not found.'],
    ['flags in an invisible project', '/api/projects/101/feature_flags/', 403, "You don't have access to the project."],
  ])('refuses %s', async (_words, path, status, detail) => {
    const box = await startBox({ seed: seed({ projects: [closed] }) })

    expect(await box.call('eva', 'GET', path)).toMatchObject({ status, body: { detail } })
  })
})

describe('creating a project', () => {
  it('gives the full object, and changes what @current means', async () => {
    const box = await startBox({ seed: seed({ organization: roomy }) })
    const before = await box.call('bo', 'GET', '/api/projects/@current/')

    const created = await box.call('bo', 'POST', `${ORG_PATH}/projects/`, { name: 'Lab', timezone: 'Europe/Berlin' })
    const after = await box.call('bo', 'GET', '/api/projects/@current/')

    expect(created).toMatchObject({
      status: 201,
      body: { id: 102, name: 'Lab', timezone: 'Europe/Berlin', user_access_level: 'admin' },
    })
    expect([before.body.id, after.body.id]).toEqual([101, 102])
  })

  it.each([
    ['one project without the feature', [], 403],
    ['the limit of the feature', [{ key: 'organizations_projects', limit: 1 }], 403],
    ['no limit when it is null', [{ key: 'organizations_projects', limit: null }], 201],
  ])('allows %s, and refuses more with a 403', async (_words, features, status) => {
    const box = await startBox({ seed: seed({ organization: { features } }) })

    const answer = await box.call('bo', 'POST', '/api/projects/', { name: 'Lab' })

    expect(answer.status).toBe(status)
    if (status === 403) expect(answer.body).toEqual(denied(LIMIT))
  })

  it.each([true, false])('refuses the dead switch access_control = %s', async (value) => {
    const box = await startBox({ seed: seed({ organization: roomy }) })

    const answer = await box.call('bo', 'POST', '/api/projects/', { name: 'Lab', access_control: value })

    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_input', attr: 'access_control' } })
    expect(answer.body.detail).toContain('has been deprecated and is no longer supported')
    expect((await box.call('bo', 'PATCH', '/api/projects/101/', { access_control: value })).status).toBe(400)
    expect(Object.keys(box.dump().projects)).toEqual(['Production'])
  })

  it.each([
    [
      'null for the dead switch',
      { access_control: null },
      invalid('This field may not be null.', 'access_control', 'null'),
    ],
    ['a dashboard', { primary_dashboard: 1 }, { attr: 'primary_dashboard' }],
  ])('refuses %s', async (_words, body, expected) => {
    const box = await startBox({ seed: seed({ organization: roomy }) })

    expect(await box.call('bo', 'POST', '/api/projects/', body)).toMatchObject({ status: 400, body: expected })
  })

  it.each([
    ['not by default', null, {}, 403, 'Your organization access level is insufficient.'],
    ['when the organization lets them', true, { name: 'Lab' }, 201, undefined],
    [
      'but without settings for admins',
      true,
      { heatmaps_opt_in: true, anonymize_ips: true },
      403,
      'Only organization admins can set these settings on project creation: anonymize_ips, heatmaps_opt_in',
    ],
  ])('is open to members %s', async (_words, allowed, body, status, detail) => {
    const organization = { ...roomy, settings: { members_can_create_projects: allowed } }
    const box = await startBox({ seed: seed({ organization }) })

    const answer = await box.call('eva', 'POST', '/api/projects/', body)

    expect(answer.status).toBe(status)
    expect(answer.body.detail).toBe(detail)
  })
})

describe('changing a project', () => {
  it.each([
    ['a member by rule', [{ level: 'member' }], ['access_control'], 403],
    ['every member where there is no rule at all', [], ['access_control'], 200],
    ['no member without the paid feature', [], [], 403],
  ])('the name is for project admins: %s', async (_words, access, features, status) => {
    const projects = [{ id: 101, name: 'Production', access }]
    const box = await startBox({ seed: seed({ organization: { features }, projects }) })

    const answer = await box.call('eva', 'PATCH', '/api/projects/101/', { name: 'Mine' })

    expect(answer.status).toBe(status)
    if (status === 403) expect(answer.body).toEqual(denied('Only project admins can modify these settings: name'))
    expect(Object.keys(box.dump().projects)).toEqual([status === 200 ? 'Mine' : 'Production'])
  })

  it('is deleted in the background, once', async () => {
    const box = await startBox()

    const first = await box.call('bo', 'DELETE', '/api/projects/101/')
    const second = await box.call('bo', 'DELETE', '/api/projects/101/')

    expect(first.status).toBe(204)
    expect(second).toMatchObject({ status: 400, body: invalid('This project is already being deleted.') })
    expect((await box.call('bo', 'GET', '/api/projects/101/')).body.is_pending_deletion).toBe(true)
  })

  it('keeps the last one while somebody pays', async () => {
    const box = await startBox({ seed: seed({ organization: { features: ['access_control'], subscribed: true } }) })

    const answer = await box.call('bo', 'DELETE', '/api/projects/101/')

    expect(answer.status).toBe(400)
    expect(answer.body.detail).toMatch(/^Cannot delete the last project in an organization with an active subscription/)
  })

  it('asks on PUT, and only there, whether the plan has room for a project', async () => {
    const box = await startBox()

    expect((await box.call('bo', 'PATCH', '/api/projects/101/', { name: 'Prod' })).status).toBe(200)
    expect((await box.call('bo', 'PUT', '/api/projects/101/', { name: 'Prod' })).body).toEqual(denied(LIMIT))
  })

  it('puts some settings over what is stored, and replaces the others', async () => {
    const box = await startBox()
    const patch = (body: object) => box.call('bo', 'PATCH', '/api/projects/101/', body)

    await patch({ survey_config: { a: 1 }, session_replay_config: { x: { a: 1 } }, app_urls: ['https://a.example'] })
    const { body } = await patch({
      survey_config: { b: 2 },
      session_replay_config: { x: { b: 2 } },
      app_urls: ['https://b.example'],
    })

    expect(body).toMatchObject({
      survey_config: { a: 1, b: 2 },
      session_replay_config: { x: { a: 1, b: 2 } },
      app_urls: ['https://b.example'],
    })
  })

  it.each(['reset_token', 'change_organization'])('has no %s for keys', async (name) => {
    const box = await startBox()

    expect(await box.call('ana', 'POST', `/api/projects/101/${name}/`, {})).toMatchObject({
      status: 403,
      body: denied('This action does not support personal API key access'),
    })
  })
})
