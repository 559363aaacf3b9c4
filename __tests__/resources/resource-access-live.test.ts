import { describe, expect, it } from '@jest/globals'
import type { PostHogReader } from '../../src/core/ports/posthog.ts'
import { resourceAccess } from '../../src/resources/resource-access.ts'
import { policyOf } from '../support/policies.ts'
import { apply, differences, look, startBox } from './box.ts'

const roles = 'roles: { engineer: { name: Engineers }, old: { name: Old } }'
const resources = (kinds: string) => `projects: { prod: { id: 5, resources: { ${kinds} } } }`
const bare = policyOf(roles, resources(''))

type Box = Awaited<ReturnType<typeof startBox>>

function rules({ sandbox }: Box): string[] {
  const drawn = sandbox.dump().projects.Production?.resources ?? []
  return drawn.map(({ resource, role, member, level }) => `${resource} ${role ?? member ?? 'default'} ${level}`)
}

async function boxWithRules(): Promise<Box> {
  const box = await startBox()
  const ana = box.sandbox.as('ana@x.io')
  ana.setResourceAccess(5, 'dashboard', { default: true }, 'viewer')
  ana.setResourceAccess(5, 'dashboard', { role: 'Engineers' }, 'editor')
  ana.setResourceAccess(5, 'dashboard', { member: 'Cy@X.io' }, 'none')
  ana.setResourceAccess(5, 'cohort', { default: true }, 'viewer')
  return box
}

const asSeeded = policyOf(
  roles,
  resources('dashboard: { default: viewer, roles: { engineer: editor }, members: { cy@x.io: none } }'),
)

describe('rules for kinds of objects, applied to PostHog', () => {
  it('are nothing to do where live is what is wanted', async () => {
    const box = await boxWithRules()

    expect(await differences(box, asSeeded)).toEqual([])
    expect(await apply(box, asSeeded, asSeeded)).toEqual([])
  })

  it('read back as they were wanted, whatever changes', async () => {
    const box = await boxWithRules()
    const head = policyOf(
      roles,
      resources(
        'dashboard: { default: builtin, roles: { engineer: manager, old: viewer }, members: {} }, toolbar: { default: none }, action: { members: { BO@x.io: viewer } }, insight: { default: builtin }',
      ),
    )

    const done = await apply(box, asSeeded, head)

    expect(done.sort()).toEqual([
      'create resource_access/prod/action/member/bo@x.io',
      'create resource_access/prod/dashboard/role/old',
      'delete resource_access/prod/dashboard/member/cy@x.io',
      'update resource_access/prod/dashboard/default',
      'update resource_access/prod/dashboard/role/engineer',
      'update resource_access/prod/toolbar/default',
    ])
    expect(rules(box)).toEqual([
      'action bo@x.io viewer',
      'cohort default viewer',
      'dashboard Engineers manager',
      'dashboard Old viewer',
      'toolbar default none',
    ])
    expect(await differences(box, head)).toEqual([])
  })

  it.each([
    ['default: none, roles: { engineer: editor }, members: { cy@x.io: none }', 'prod/dashboard/default'],
    ['default: viewer, roles: { engineer: manager }, members: { cy@x.io: none }', 'prod/dashboard/role/engineer'],
    ['default: viewer, roles: { engineer: editor }, members: { cy@x.io: editor }', 'prod/dashboard/member/cy@x.io'],
  ])('report a change of one: %s', async (rule, key) => {
    const box = await boxWithRules()

    expect(await differences(box, policyOf(roles, resources(`dashboard: { ${rule} }`)))).toEqual([
      `update resource_access/${key}`,
    ])
  })

  it('are never cleared for a default that was left out', async () => {
    const box = await boxWithRules()
    const head = policyOf(roles, resources('dashboard: { roles: {}, members: {} }'), 'manage: { access: exclusive }')

    await apply(box, asSeeded, head)

    expect(rules(box)).toEqual(['cohort default viewer', 'dashboard default viewer'])
  })

  it('go when nobody named them, under exclusive only', async () => {
    const box = await boxWithRules()

    expect(await differences(box, bare)).toEqual([])
    expect(await differences(box, policyOf(roles, resources(''), 'manage: { access: exclusive }'))).toEqual([
      'delete resource_access/prod/dashboard/member/cy@x.io',
      'delete resource_access/prod/dashboard/role/engineer',
    ])
  })

  it('are read with one request a project, and only for projects that need them', async () => {
    const box = await boxWithRules()
    await look(box, [
      policyOf(roles, 'projects: { prod: { id: 5, resources: {} }, lab: { id: 6, access: {} } }'),
      asSeeded,
    ])

    const reads = box.sandbox.requests.map(({ path }) => path).filter((path) => /resource_access_controls/.test(path))
    expect(reads).toEqual(['/api/projects/5/resource_access_controls/'])
  })

  it('refuse a level that nobody knows, for the kinds that they know', async () => {
    const { scope } = await look(await boxWithRules(), [asSeeded])
    const readFrom = async (resource: string, access_level: string) => {
      const row = { resource, access_level, organization_member: null, role: null }
      const get: PostHogReader['get'] = async (_, decode) => decode({ access_controls: [row] }, '')
      return resourceAccess.read({ ...scope, posthog: { ...scope.posthog, get } })
    }

    await expect(readFrom('dashboard', 'superuser')).rejects.toThrow('access_controls[0].access_level is "superuser"')
    expect(await readFrom('property_definition', 'read_write')).toMatchObject([
      { key: 'prod/property_definition/default', spec: { level: 'read_write' } },
      { key: 'prod/dashboard/default', spec: { level: 'builtin' } },
    ])
  })

  it('say so where the person is gone', async () => {
    const box = await boxWithRules()
    const head = policyOf(roles, resources('insight: { members: { who@else.io: editor } }'))

    await expect(apply(box, bare, head)).rejects.toThrow('who@else.io is not a member of the organization.')
  })
})

describe('the permission matrix, applied to PostHog', () => {
  const project = 'projects: { prod: { id: 5 } }'
  const matrix = (lists: string) => policyOf(roles, project, `feature_flags: { prod: { ${lists} } }`)

  it('lets those edit flags whom it lists, and all others see them', async () => {
    const box = await startBox()
    const head = matrix('who_can_create: [admin], who_can_edit: [admin, engineer]')

    await apply(box, policyOf(roles, project), head)

    expect(rules(box)).toEqual(['feature_flag default viewer', 'feature_flag Engineers editor'])
    expect(await differences(box, head)).toEqual([])
  })

  it('takes the level from whom it lists no more', async () => {
    const box = await startBox()
    const first = matrix('who_can_edit: [engineer, old]')
    const second = matrix('who_can_edit: [member, engineer]')
    await apply(box, policyOf(roles, project), first)

    expect(await apply(box, first, second)).toEqual([
      'update resource_access/prod/feature_flag/default',
      'delete resource_access/prod/feature_flag/role/old',
    ])
    expect(rules(box)).toEqual(['feature_flag default editor', 'feature_flag Engineers editor'])
  })
})
