import { afterEach, describe, expect, it } from '@jest/globals'
import type { Seed } from '../../sandbox/index.ts'
import { type Box, closeBoxes, denied, invalid, ORG_PATH, seed, startBox } from './box.ts'

afterEach(closeBoxes)

type Project = NonNullable<Seed['projects']>[number]

const path = (name: string) => `/api/projects/101/access_control_${name}/`
const flag = (level: string, subject: { role?: string; member?: string } = {}) => ({
  resource: 'feature_flag',
  level,
  ...subject,
})

function boxWith(project: Partial<Project> = {}, organization: Partial<Seed['organization']> = {}): Promise<Box> {
  const projects: Project[] = [
    { id: 101, name: 'Production', flags: [{ key: 'checkout' }], dashboards: [{ id: 7, name: 'Sales' }], ...project },
  ]
  const features = ['access_control', 'role_based_access']
  return startBox({ seed: seed({ projects, organization: { name: 'Acme', features, ...organization } }) })
}

describe('reading the settings', () => {
  it('shows stored defaults beside the built-in one of the project', async () => {
    const box = await boxWith({ resources: [flag('viewer')] })

    const { body } = await box.call('eva', 'GET', path('defaults'))

    expect(body).toMatchObject({
      available_project_levels: ['none', 'member', 'admin'],
      can_edit: false,
      project_access_level: 'admin',
      resource_access_levels: {
        feature_flag: { access_level: 'viewer', minimum: 'none', maximum: 'manager' },
        action: { access_level: null, minimum: 'viewer' },
        toolbar: { maximum: 'viewer' },
      },
    })
    expect(Object.keys(body.resource_access_levels)).toHaveLength(34)
    expect(body.object_rule_resources).toHaveLength(27)
  })

  it.each<[string, boolean, string, string]>([
    ['the specific mode', true, 'viewer', 'none'],
    ['the highest mode', false, 'editor', 'editor'],
  ])('shows roles and members with what applies in %s', async (_words, most_specific_access, ofRole, ofMember) => {
    const box = await boxWith(
      {
        access: [{ level: 'member' }, { role: 'Engineers', level: 'admin' }],
        resources: [
          flag('editor'),
          flag('viewer', { role: 'Engineers' }),
          flag('none', { member: 'finn@example.com' }),
        ],
      },
      { most_specific_access },
    )
    const [engineers, finn, bo] = [await box.roleId('Engineers'), await box.memberId('finn'), await box.memberId('bo')]

    const roles = await box.call('eva', 'GET', `${path('roles')}?role_id=${engineers}`)
    const members = await box.call('eva', 'GET', path('members'))
    const [role] = roles.body.results
    const member = members.body.results.find((row: { organization_membership_id: string }) => {
      return row.organization_membership_id === finn
    })
    const admin = await box.call('eva', 'GET', `${path('members')}?member_id=${bo}`)

    expect(role).toMatchObject({
      role_name: 'Engineers',
      project: { access_level: 'admin', effective_access_level: 'admin', inherited_access: { access_level: 'member' } },
      resources: { feature_flag: { access_level: 'viewer', effective_access_level: ofRole } },
    })
    expect(member).toMatchObject({
      organization_level: 1,
      role_ids: [engineers],
      project: { access_level: null, effective_access_level: 'admin', inherited_access: { source_subject: 'role' } },
      resources: {
        feature_flag: { access_level: 'none', effective_access_level: ofMember },
        survey: {
          access_level: null,
          effective_access_level: 'editor',
          inherited_access: { source: 'system_default' },
        },
      },
    })
    expect(members.body.results).toHaveLength(7)
    expect(admin.body.results[0].project).toMatchObject({
      effective_access_level: 'admin',
      inherited_access: { source: 'org_admin' },
    })
  })

  it('agrees with what the person can really do', async () => {
    for (const most_specific_access of [true, false]) {
      const box = await boxWith(
        {
          resources: [
            flag('viewer'),
            flag('manager', { role: 'Support' }),
            flag('editor', { member: 'eva@example.com' }),
          ],
        },
        { most_specific_access },
      )
      const { body } = await box.call('eva', 'GET', `${path('members')}?member_id=${await box.memberId('eva')}`)
      const real = await box.call('eva', 'GET', '/api/projects/101/feature_flags/1/')

      expect(body.results[0].resources.feature_flag.effective_access_level).toBe(real.body.user_access_level)
    }
  })

  it('shows built-in levels without the paid feature, and the stored row beside them', async () => {
    const box = await boxWith({ resources: [flag('none', { role: 'Support' })] }, { features: [] })

    const { body } = await box.call('eva', 'GET', `${path('roles')}?role_id=${await box.roleId('Support')}`)

    expect(body.results[0].resources.feature_flag).toMatchObject({
      access_level: 'none',
      effective_access_level: 'editor',
    })
  })

  it('lists rules on single things, one subject at a time', async () => {
    const on = { resource: 'feature_flag', object: 'checkout' }
    const box = await boxWith({
      objects: [
        { ...on, level: 'none' },
        { ...on, level: 'viewer', role: 'Support' },
        { resource: 'dashboard', object: 'Sales', level: 'editor', member: 'eva@example.com' },
      ],
    })
    const [support, eva] = [await box.roleId('Support'), await box.memberId('eva')]
    const rows = async (query: string) => (await box.call('gil', 'GET', path('').slice(0, -1) + query)).body

    expect(await rows('default_objects/')).toEqual({
      results: [{ resource: 'feature_flag', resource_id: '1', name: 'checkout', short_id: null, access_level: 'none' }],
    })
    expect(await rows(`role_objects/?role_id=${support}`)).toMatchObject({ results: [{ access_level: 'viewer' }] })
    expect(await rows(`member_objects/?member_id=${eva}`)).toMatchObject({ results: [{ name: 'Sales' }] })
    expect(await rows('member_objects/')).toEqual(invalid('member_id is required'))
    expect(await rows('role_objects/')).toEqual(invalid('role_id is required'))
    expect(await rows('object_search/?resource=dashboard&search=sal')).toEqual({
      results: [{ id: '7', name: 'Sales' }],
    })
    expect(await rows('object_search/?resource=cohort')).toEqual(
      invalid('resource does not support object access rules'),
    )
  })

  it('hides members without access to the project where members do not see each other', async () => {
    const access = [{ level: 'none' }, { level: 'member', member: 'eva@example.com' }]
    const box = await boxWith({ access }, { settings: { members_can_see_org_members: false } })
    const gil = await box.memberId('gil')

    const list = await box.call('eva', 'GET', path('members'))
    const single = await box.call('eva', 'GET', `${path('members')}?member_id=${gil}`)

    expect(list.body.results).toHaveLength(5)
    expect(single.status).toBe(404)
    expect((await box.call('bo', 'GET', `${path('members')}?member_id=${gil}`)).status).toBe(200)
  })
})

describe('writing the settings', () => {
  it('tells what happened', async () => {
    const box = await boxWith()
    const role = await box.roleId('Support')
    const put = (access_level: string | null) =>
      box.call('bo', 'PUT', path('role_rules'), { resource: 'dashboard', resource_id: '7', role, access_level })

    const answers = [await put('viewer'), await put('viewer'), await put(null), await put(null)]

    expect(answers.map(({ status, body }) => [status, body.outcome])).toEqual([
      [200, 'created'],
      [200, 'updated'],
      [200, 'cleared'],
      [200, 'noop'],
    ])
    expect(answers[0]?.body.rule).toEqual({
      resource: 'dashboard',
      resource_id: '7',
      access_level: 'viewer',
      organization_member: null,
      role,
    })
    expect(answers[2]?.body.rule).toBeNull()
  })

  it('writes the real row of the project', async () => {
    const box = await boxWith()
    const organization_member = await box.memberId('eva')

    await box.call('bo', 'PUT', path('default_rules'), { resource: 'project', access_level: 'none' })
    await box.call('bo', 'PUT', path('member_rules'), {
      resource: 'project',
      resource_id: '101',
      organization_member,
      access_level: 'member',
    })

    expect(box.dump().projects.Production?.access).toEqual([
      { resource: 'project', level: 'none' },
      { resource: 'project', member: 'eva@example.com', level: 'member' },
    ])
  })

  it('writes rules on single things like the address of the thing does', async () => {
    const box = await boxWith()
    const body = { resource: 'feature_flag', resource_id: '1' }

    const written = await box.call('bo', 'PUT', path('object_rules'), { ...body, access_level: 'viewer' })
    const cleared = await box.call('bo', 'PUT', path('object_rules'), { ...body, access_level: null })

    expect(written).toMatchObject({ status: 200, body: { resource_id: '1', access_level: 'viewer', created_by: null } })
    expect(cleared.status).toBe(204)
  })

  it.each<[string, string, Record<string, unknown>, number, string]>([
    [
      'a project rule about something else',
      'default_rules',
      { resource: 'project', resource_id: '7' },
      400,
      "A project rule takes no resource_id other than the project's own.",
    ],
    ['a kind without rules', 'default_rules', { resource: 'plugin' }, 400, 'plugin does not accept access rules.'],
    [
      'a kind with rules on single things only',
      'default_rules',
      { resource: 'dataset' },
      400,
      'dataset has no resource-level rules. Pass a resource_id for a rule on one object.',
    ],
    ['an unknown thing', 'default_rules', { resource: 'dashboard', resource_id: '8' }, 404, 'Not found.'],
    [
      'an unknown member',
      'member_rules',
      { resource: 'dashboard', organization_member: ORG_PATH.slice(-36) },
      404,
      'Not found.',
    ],
    ['no member', 'member_rules', { resource: 'dashboard' }, 400, 'This field is required.'],
    ['no role', 'role_rules', { resource: 'dashboard' }, 400, 'This field is required.'],
    ['no thing', 'object_rules', { resource: 'dashboard' }, 400, 'This field is required.'],
    [
      'a level above the maximum',
      'default_rules',
      { resource: 'toolbar', access_level: 'editor' },
      400,
      "Access level cannot be set above the maximum 'viewer' for toolbar.",
    ],
  ])('refuses %s', async (_words, route, body, status, detail) => {
    const box = await boxWith()

    const answer = await box.call('bo', 'PUT', path(route), { access_level: 'viewer', ...body })

    expect([answer.status, answer.body.detail]).toEqual([status, detail])
  })

  it('is for editors of rules', async () => {
    const box = await boxWith()
    const put = (body: object) => box.call('eva', 'PUT', path('default_rules'), { access_level: 'none', ...body })

    expect((await put({ resource: 'project' })).body).toEqual(denied('Must be admin to modify project permissions.'))
    expect((await put({ resource: 'survey' })).status).toBe(403)
    expect((await put({ resource: 'feature_flag', resource_id: '1' })).status).toBe(403)
  })
})

describe('accepting the newer resolution', () => {
  it('switches the organization, one way, by an admin', async () => {
    const box = await boxWith({}, { most_specific_access: false })

    const refused = await box.call('eva', 'POST', path('resolution_accept'))
    const accepted = await box.call('bo', 'POST', path('resolution_accept'))

    expect(refused.status).toBe(403)
    expect(accepted).toMatchObject({ status: 200, body: { uses_most_specific_access_resolution: true } })
    expect(box.dump().organization.most_specific_access).toBe(true)
  })
})
