import { afterEach, describe, expect, it } from '@jest/globals'
import type { Seed } from '../../sandbox/index.ts'
import { type Box, closeBoxes, denied, seed, startBox } from './box.ts'

afterEach(closeBoxes)

type Project = NonNullable<Seed['projects']>[number]

const PLAN = ['access_control', 'role_based_access', 'property_access_control']
const path = (name: string) => `/api/projects/101/access_control_${name}/`

function boxWith(project: Partial<Project>, organization: Partial<Seed['organization']> = {}): Promise<Box> {
  const projects = [{ id: 101, name: 'Production', ...project }]
  return startBox({ seed: seed({ projects, organization: { features: PLAN, ...organization } }) })
}

describe('rules on properties', () => {
  const email = { name: 'email', type: 'person' } as const
  const id = '0190c0de-000f-7000-8000-000000000001'
  const body = { resource: 'property_definition', resource_id: id }

  it('are written and listed by the settings routes only', async () => {
    const box = await boxWith({ properties: [email] })
    const role = await box.roleId('Support')

    const written = await box.call('bo', 'PUT', path('role_rules'), { ...body, role, access_level: 'read' })
    const listed = await box.call('eva', 'GET', `${path('role_properties')}?role_id=${role}`)

    expect(written).toMatchObject({ status: 200, body: { outcome: 'created', rule: { access_level: 'read' } } })
    expect(listed.body).toEqual({
      results: [{ property_definition_id: id, property: 'email', property_type: 'person', access_level: 'read' }],
    })
    expect((await box.call('eva', 'GET', path('default_properties'))).body).toEqual({ results: [] })
    expect((await box.call('eva', 'GET', `${path('role_objects')}?role_id=${role}`)).body).toEqual({ results: [] })
  })

  it.each([
    ['an unknown property', { ...body, resource_id: '9' }, PLAN, 404],
    ['no property', { resource: 'property_definition' }, PLAN, 400],
    ['a level of other kinds', { ...body, access_level: 'viewer' }, PLAN, 400],
    ['a plan without them', body, ['access_control'], 403],
  ])('refuse %s', async (_words, sent, features, status) => {
    const box = await boxWith({ properties: [email] }, { features })

    expect((await box.call('bo', 'PUT', path('default_rules'), { access_level: 'none', ...sent })).status).toBe(status)
  })
})

describe('the preview of the newer resolution', () => {
  const on = { resource: 'feature_flag' }
  const eva = 'eva@example.com'

  it('tells who gains and who loses', async () => {
    const box = await boxWith(
      {
        flags: [{ key: 'checkout' }],
        resources: [
          { ...on, level: 'editor' },
          { ...on, level: 'viewer', member: eva },
        ],
        objects: [{ ...on, object: 'checkout', level: 'manager' }],
      },
      { most_specific_access: false },
    )

    const { body } = await box.call('bo', 'GET', path('resolution_preview'))

    expect(body.summary).toEqual({ total: 4, gains: 3, loses: 1, resources: 1, objects: 3 })
    expect(body.changes).toContainEqual({
      organization_membership_id: await box.memberId('eva'),
      resource: 'feature_flag',
      resource_id: null,
      current_access_level: 'editor',
      new_access_level: 'viewer',
    })
  })

  it('is empty once the organization went over, and only for editors of rules', async () => {
    const box = await boxWith({ resources: [{ ...on, level: 'viewer', member: eva }] })

    expect((await box.call('bo', 'GET', path('resolution_preview'))).body.changes).toEqual([])
    expect((await box.call('eva', 'GET', path('resolution_preview'))).body).toEqual(
      denied('You do not have permission to perform this action.'),
    )
  })
})
