import { afterEach, describe, expect, it } from '@jest/globals'
import type { Seed, Variant } from '../../sandbox/index.ts'
import { type Box, closeBoxes, denied, invalid, seed, startBox } from './box.ts'

afterEach(closeBoxes)

type Project = NonNullable<Seed['projects']>[number]
type KindRules = NonNullable<Project['resources']>

const eva = 'eva@example.com'
const onFlag = '/api/projects/101/feature_flags/1/access_controls/'
const onDashboard = '/api/projects/101/dashboards/7/access_controls/'

function boxWith(project: Partial<Project> = {}, specific = true, variant: Partial<Variant> = {}): Promise<Box> {
  const projects: Project[] = [
    {
      id: 101,
      name: 'Production',
      flags: [{ key: 'checkout', created_by: 'finn@example.com' }, { key: 'search' }],
      dashboards: [
        { id: 7, name: 'Sales' },
        { id: 9, name: 'Ops', created_by: 'gil@example.com' },
      ],
      ...project,
    },
  ]
  const organization = { features: ['access_control', 'role_based_access'], most_specific_access: specific }
  return startBox({ seed: seed({ organization, projects }), variant })
}

/** A rule on the flag `checkout` or the dashboard `Sales`. */
const flag = (level: string, subject: { role?: string; member?: string } = {}) => ({
  resource: 'feature_flag',
  object: 'checkout',
  level,
  ...subject,
})
const kind = (level: string, subject: { role?: string; member?: string } = {}) => ({
  resource: 'feature_flag',
  level,
  ...subject,
})

/** What Eva can do with the flag; she holds the roles Engineers and Support. */
async function evasLevel(box: Box): Promise<string> {
  const { status, body } = await box.call('eva', 'GET', '/api/projects/101/feature_flags/1/')
  return status === 403 ? 'none' : body.user_access_level
}

describe('the level on a single flag', () => {
  it.each<[string, Project['objects'], KindRules, string, string]>([
    ['its own default, where nothing else is said', [flag('viewer')], [], 'viewer', 'viewer'],
    ['its own default against the default of the kind', [flag('viewer')], [kind('editor')], 'viewer', 'editor'],
    ['its own default above the kind', [flag('manager')], [kind('viewer')], 'manager', 'viewer'],
    ['its own default "none" closes it', [flag('none')], [kind('editor')], 'none', 'none'],
    ['a member rule on it opens a closed kind', [flag('editor', { member: eva })], [kind('none')], 'editor', 'editor'],
    [
      'a role rule on it opens a closed kind',
      [flag('viewer', { role: 'Support' })],
      [kind('none')],
      'viewer',
      'viewer',
    ],
    [
      'member before role on the thing, in the specific mode only',
      [flag('viewer', { member: eva }), flag('manager', { role: 'Support' })],
      [],
      'viewer',
      'manager',
    ],
    [
      'a rule that names somebody on the thing beats the closed default',
      [flag('none'), flag('viewer', { role: 'Engineers' })],
      [kind('editor')],
      'viewer',
      'viewer',
    ],
    [
      'the default of the thing against a member rule on the kind',
      [flag('viewer')],
      [kind('manager', { member: eva })],
      'viewer',
      'manager',
    ],
    ['rules on another thing do not count', [{ ...flag('none'), object: 'search' }], [], 'editor', 'editor'],
  ])('%s', async (_words, objects = [], resources, specific, highest) => {
    expect(await evasLevel(await boxWith({ objects, resources }))).toBe(specific)
    expect(await evasLevel(await boxWith({ objects, resources }, false))).toBe(highest)
  })

  it('lets rules on the kind open a closed thing on older servers', async () => {
    const rules = { objects: [flag('none')], resources: [kind('editor')] }

    expect(await evasLevel(await boxWith(rules, false, { closedThingsStayClosed: false }))).toBe('editor')
    expect(await evasLevel(await boxWith(rules, true, { closedThingsStayClosed: false }))).toBe('none')
  })

  it('spares the creator and organization admins', async () => {
    const box = await boxWith({ objects: [flag('none')] })
    const path = '/api/projects/101/feature_flags/1/'

    expect((await box.call('finn', 'GET', path)).body.user_access_level).toBe('manager')
    expect((await box.call('bo', 'GET', path)).body.user_access_level).toBe('manager')
    expect((await box.call('gil', 'GET', path)).status).toBe(403)
  })

  it('shapes the lists: only what somebody can read', async () => {
    const box = await boxWith({ objects: [{ resource: 'dashboard', object: 'Sales', level: 'none' }] })
    const path = '/api/projects/101/dashboards/'
    const names = async (who: string) =>
      (await box.call(who, 'GET', path)).body.results.map((row: { name: string }) => row.name)

    expect(await names('eva')).toEqual(['Ops'])
    expect(await names('bo')).toEqual(['Sales', 'Ops'])
    expect((await box.call('eva', 'GET', `${path}7/`)).status).toBe(403)
    expect((await box.call('eva', 'PATCH', `${path}9/`, { name: 'Operations' })).body.name).toBe('Operations')
    expect((await box.call('eva', 'POST', path, { name: 'Mine' })).body).toMatchObject({
      id: 10,
      user_access_level: 'manager',
    })
  })
})

describe('rules on single things', () => {
  it('shows the rows of the thing, the limits and what it falls back to', async () => {
    const box = await boxWith({ objects: [flag('viewer')], resources: [kind('manager')] })

    const own = await box.call('gil', 'GET', onFlag)
    const bare = await box.call('gil', 'GET', onDashboard)

    expect(own.body).toMatchObject({
      access_controls: [{ access_level: 'viewer', resource: 'feature_flag', resource_id: '1', role: null }],
      available_access_levels: ['none', 'viewer', 'editor', 'manager'],
      default_access_level: 'editor',
      user_access_level: 'viewer',
      user_can_edit_access_levels: false,
      inherited_access: { access_level: 'manager', source: 'resource', source_subject: 'default' },
    })
    expect(bare.body.inherited_access).toEqual({
      access_level: 'editor',
      source: 'system_default',
      source_subject: null,
      source_resource: 'dashboard',
      source_resource_id: null,
      source_display_name: null,
    })
  })

  it('writes with 200, clears with 204, and takes the target from the address', async () => {
    const box = await boxWith()
    const role = await box.roleId('Support')

    const written = await box.call('bo', 'PUT', onDashboard, { access_level: 'viewer', role, resource_id: '9' })
    const rows = box.dump().projects.Production?.objects
    const cleared = await box.call('bo', 'PUT', onDashboard, { access_level: null, role })
    const again = await box.call('bo', 'PUT', onDashboard, { access_level: null, role })

    expect(written).toMatchObject({ status: 200, body: { resource: 'dashboard', resource_id: '7', role } })
    expect(rows).toEqual([{ resource: 'dashboard', resource_id: '7', role: 'Support', level: 'viewer' }])
    expect([cleared.status, again.status]).toEqual([204, 204])
    expect(box.dump().projects.Production?.objects).toEqual([])
  })

  it.each<[string, string, Partial<Project>, number, string]>([
    ['the creator', 'finn', {}, 200, ''],
    ['an editor: no', 'eva', {}, 403, 'Must be manager to modify feature_flag permissions.'],
    [
      'a viewer is stopped earlier',
      'eva',
      { objects: [flag('viewer')] },
      403,
      'You do not have editor access to this resource.',
    ],
    ['a manager of it by rule', 'eva', { objects: [flag('manager', { role: 'Support' })] }, 200, ''],
    ['everybody where its default is manager', 'gil', { objects: [flag('manager')] }, 200, ''],
    ['a manager of the kind by rule', 'eva', { resources: [kind('manager', { member: eva })] }, 200, ''],
    ['a project admin by rule', 'eva', { access: [{ level: 'admin', member: eva }] }, 200, ''],
  ])('may be written by %s', async (_words, who, project, status, detail) => {
    const box = await boxWith(project)

    const answer = await box.call(who, 'PUT', onFlag, { access_level: 'editor' })

    expect(answer.status).toBe(status)
    if (detail !== '') expect(answer.body).toEqual(denied(detail))
  })

  it('stops at the limit of things with rules, yet not for a thing that has one', async () => {
    const box = await boxWith({}, true, { objectRuleLimit: 1 })
    const put = (id: number, level: string | null) =>
      box.call('bo', 'PUT', `/api/projects/101/dashboards/${id}/access_controls/`, { access_level: level })

    expect((await put(7, 'none')).status).toBe(200)
    expect((await put(9, 'none')).body).toEqual(
      invalid('Reached the limit of 1 dashboards with access control overrides.'),
    )
    expect((await put(7, 'viewer')).status).toBe(200)
    expect((await put(9, null)).status).toBe(204)
  })

  it('knows neither unknown things nor other methods', async () => {
    const box = await boxWith()

    expect((await box.call('bo', 'GET', '/api/projects/101/dashboards/8/access_controls/')).status).toBe(404)
    expect((await box.call('bo', 'DELETE', onDashboard)).status).toBe(405)
  })

  it('drops the rules of a flag that is gone for good', async () => {
    const box = await boxWith({ objects: [flag('none')] })

    await box.call('bo', 'PATCH', '/api/projects/101/feature_flags/1/', { deleted: true })
    expect(box.dump().projects.Production?.objects).toHaveLength(1)
    await box.call('bo', 'POST', '/api/projects/101/feature_flags/', { key: 'checkout' })

    expect(box.dump().projects.Production?.objects).toEqual([])
  })
})

describe('who has access', () => {
  /** The people by the name before the @. */
  async function reach(box: Box, path: string) {
    const { body } = await box.call('ana', 'GET', path)
    const names = await Promise.all(
      ['ana', 'bo', 'eva', 'finn', 'gil'].map(async (name) => [await box.userUuid(name), name]),
    )
    const nameOf: Record<string, string | undefined> = Object.fromEntries(names)
    const users: Record<string, string>[] = body.users
    expect(body.total_count).toBe(users.length)
    return users
      .filter((user) => nameOf[user.user_id ?? ''] !== undefined)
      .map((user) => `${nameOf[user.user_id ?? '']} ${user.access_level} ${user.access_source}`)
  }

  it('lists the people of a flag, the strongest first, each with the reason', async () => {
    const box = await boxWith({
      access: [{ level: 'member' }, { level: 'member', member: 'gil@example.com' }],
      objects: [flag('viewer'), flag('editor', { role: 'Support' })],
    })

    expect(await reach(box, '/api/projects/101/feature_flags/1/users_with_access/')).toEqual([
      'ana manager organization_admin',
      'bo manager organization_admin',
      'finn manager creator',
      'eva editor explicit_role',
      'gil viewer project_admin',
    ])
  })

  it('lists the people of a project, without those who are shut out', async () => {
    const box = await boxWith({ access: [{ level: 'none' }, { level: 'member', member: eva }] })

    expect(await reach(box, '/api/projects/101/users_with_access/')).toEqual([
      'ana admin organization_admin',
      'bo admin organization_admin',
      'eva member explicit_member',
    ])
  })
})
