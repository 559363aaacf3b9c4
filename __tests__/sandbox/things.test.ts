import { afterEach, describe, expect, it } from '@jest/globals'
import type { Seed } from '../../sandbox/index.ts'
import { type Box, closeBoxes, invalid, seed, startBox } from './box.ts'

afterEach(closeBoxes)

type Project = NonNullable<Seed['projects']>[number]

const eva = 'eva@example.com'
const things: NonNullable<Project['things']> = [
  { resource: 'notebook', name: 'Findings', id: 11, address: 'aB3x', created_by: 'finn@example.com' },
  { resource: 'survey', name: 'How was it?', id: '0190c0de-aaaa-7000-8000-000000000001' },
  { resource: 'endpoint', name: 'revenue', id: 12 },
  { resource: 'session_recording', name: 'A visit', id: 13, address: 'session-1' },
  { resource: 'early_access_feature', name: 'Soon', id: '0190c0de-aaaa-7000-8000-000000000002' },
  { resource: 'external_data_source', name: 'Postgres', id: 'source-1' },
  { resource: 'warehouse_table', name: 'orders', id: 'table-1', source: 'source-1' },
]

function boxWith(project: Partial<Project> = {}, specific = true): Promise<Box> {
  const organization = { features: ['access_control', 'role_based_access'], most_specific_access: specific }
  return startBox({ seed: seed({ organization, projects: [{ id: 101, name: 'Production', things, ...project }] }) })
}

describe('where single things live', () => {
  it.each([
    ['notebooks/aB3x', 'notebook', '11'],
    ['surveys/0190c0de-aaaa-7000-8000-000000000001', 'survey', '0190c0de-aaaa-7000-8000-000000000001'],
    ['endpoints/revenue', 'endpoint', '12'],
    ['session_recordings/session-1', 'session_recording', '13'],
    ['early_access_feature/0190c0de-aaaa-7000-8000-000000000002', 'early_access_feature', /2$/],
    ['warehouse_tables/table-1', 'warehouse_table', 'table-1'],
  ])('a rule on %s is stored as one on %s %s', async (address, resource, id) => {
    const box = await boxWith()

    const { status, body } = await box.call('bo', 'PUT', `/api/projects/101/${address}/access_controls/`, {
      access_level: 'viewer',
    })

    expect([status, body.resource]).toEqual([200, resource])
    expect(body.resource_id).toEqual(expect.stringMatching(id))
  })

  it.each(['notebooks/11', 'endpoints/12', 'early_access_features/x', 'tickets/1'])('not at %s', async (address) => {
    const box = await boxWith()

    expect((await box.call('bo', 'GET', `/api/projects/101/${address}/access_controls/`)).status).toBe(404)
  })

  it('have no rules about all things of a kind', async () => {
    const box = await boxWith()
    const path = '/api/projects/101/notebooks/aB3x/resource_access_controls/'

    const answer = await box.call('bo', 'PUT', path, { access_level: 'viewer', resource: 'notebook' })

    expect([answer.status, answer.body]).toEqual([
      400,
      invalid('Resource-level access controls can only be configured for projects.'),
    ])
  })

  it('are also what stands on flags', async () => {
    const flags = [{ key: 'checkout' }]
    const box = await boxWith({
      flags,
      experiments: [{ name: 'One page', flag: 'checkout' }],
      early_access_features: [{ name: 'Beta', flag: 'checkout' }],
    })
    const found = async (resource: string) =>
      (await box.call('bo', 'GET', `/api/projects/101/access_control_object_search/?resource=${resource}&search=b`))
        .body

    expect((await box.call('bo', 'GET', '/api/projects/101/experiments/1/access_controls/')).status).toBe(200)
    expect((await found('early_access_feature')).results).toMatchObject([{ name: 'Beta' }])
  })

  it('can be found by name, with the id that rules store', async () => {
    const box = await boxWith({ objects: [{ resource: 'notebook', object: 'Findings', level: 'none' }] })
    const get = async (name: string) => (await box.call('bo', 'GET', `/api/projects/101/access_control_${name}`)).body

    expect(await get('object_search/?resource=notebook&search=find')).toEqual({
      results: [{ id: '11', name: 'Findings' }],
    })
    expect((await get('default_objects/')).results).toEqual([
      { resource: 'notebook', resource_id: '11', name: 'Findings', short_id: 'aB3x', access_level: 'none' },
    ])
  })
})

describe('looking at things', () => {
  it('shows what somebody may see, and how far they may go', async () => {
    const box = await boxWith({ objects: [{ resource: 'notebook', object: 'Findings', level: 'none' }] })
    const path = '/api/projects/101/notebooks/'

    expect((await box.call('eva', 'GET', path)).body.results).toEqual([])
    expect((await box.call('eva', 'GET', `${path}aB3x/`)).status).toBe(403)
    expect((await box.call('finn', 'GET', `${path}aB3x/`)).body).toMatchObject({
      id: 11,
      short_id: 'aB3x',
      name: 'Findings',
      user_access_level: 'manager',
    })
  })

  it('is refused where the whole kind is closed', async () => {
    const box = await boxWith({ resources: [{ resource: 'survey', level: 'none' }] })

    expect((await box.call('eva', 'GET', '/api/projects/101/surveys/')).status).toBe(403)
    expect((await box.call('bo', 'GET', '/api/projects/101/surveys/')).body.results).toHaveLength(1)
  })
})

describe('a table follows its data source', () => {
  const onSource = (level: string) => ({ resource: 'external_data_source', object: 'Postgres', level, member: eva })
  it.each<[string, Partial<Project>, string, string]>([
    ['a rule on the source', { objects: [onSource('viewer')] }, 'viewer', 'viewer'],
    [
      'an own rule comes first',
      {
        objects: [onSource('viewer'), { resource: 'warehouse_table', object: 'orders', level: 'manager', member: eva }],
      },
      'manager',
      'manager',
    ],
    [
      'rules on all sources',
      { resources: [{ resource: 'external_data_source', level: 'viewer' }] },
      'viewer',
      'viewer',
    ],
    [
      'rules on the warehouse come before those',
      {
        resources: [
          { resource: 'external_data_source', level: 'viewer' },
          { resource: 'warehouse_objects', level: 'manager' },
        ],
      },
      'manager',
      'manager',
    ],
  ])('%s', async (_words, project, specific, highest) => {
    const level = async (box: Box) =>
      (await box.call('eva', 'GET', '/api/projects/101/warehouse_tables/table-1/')).body.user_access_level

    expect(await level(await boxWith(project))).toBe(specific)
    expect(await level(await boxWith(project, false))).toBe(highest)
  })
})

describe('what is left of older ways', () => {
  it('is an empty list of collaborators, and 404 for the rest', async () => {
    const box = await boxWith({ dashboards: [{ id: 7, name: 'Sales' }] })
    const at = (path: string) => box.call('ana', 'GET', `/api/projects/101/${path}/`)

    expect((await at('dashboards/7/collaborators')).body).toEqual([])
    for (const path of ['members', 'explicit_members', 'feature_flags/1/role_access']) {
      expect((await at(path)).body).toMatchObject({ detail: 'Endpoint not found.' })
    }
  })
})
