import type { Seed } from '../../../sandbox/index.ts'
import { type ContractRow, invalidBody } from '../row.ts'
import { emptied, PROJECT, ruleEditor } from './scene.ts'
import { objectRules, reach, rule } from './shapes.ts'

const read = 'access_control:read'
const write = 'access_control:write'

interface Kind {
  resource: string
  segment: string
  /** What stands in the address. */
  address: string
  /** The primary key, which rules store. */
  id: string
}

const numbered = (resource: string, segment: string): Kind => ({ resource, segment, address: '31', id: '31' })
const UUID = '0190c0de-aaaa-7000-8000-000000000031'
const named = (resource: string, segment: string): Kind => ({ resource, segment, address: UUID, id: UUID })

/** The kinds whose address is written down, each with what stands there. */
const KINDS: readonly Kind[] = [
  { resource: 'dashboard', segment: 'dashboards', address: '7', id: '7' },
  { resource: 'feature_flag', segment: 'feature_flags', address: '1', id: '1' },
  numbered('insight', 'insights'),
  numbered('experiment', 'experiments'),
  numbered('action', 'actions'),
  named('survey', 'surveys'),
  { resource: 'notebook', segment: 'notebooks', address: 'aB3x', id: UUID },
  { resource: 'session_recording_playlist', segment: 'session_recording_playlists', address: 'cD4y', id: '31' },
  { resource: 'session_recording', segment: 'session_recordings', address: 'session-1', id: UUID },
  named('early_access_feature', 'early_access_feature'),
  { resource: 'endpoint', segment: 'endpoints', address: 'revenue', id: UUID },
  numbered('evaluation', 'evaluations'),
  numbered('dataset', 'datasets'),
  numbered('experiment_saved_metric', 'experiment_saved_metrics'),
  named('warehouse_table', 'warehouse_tables'),
  named('warehouse_view', 'warehouse_saved_queries'),
  numbered('export', 'exports'),
]

/** A project with one thing of each kind. */
export const projectWithThings: NonNullable<Seed['projects']>[number] = {
  id: 101,
  name: 'Production',
  dashboards: [{ id: 7, name: 'Sales' }],
  flags: [{ key: 'checkout' }],
  properties: [{ name: 'email', type: 'person' }],
  things: KINDS.slice(2).map(({ resource, address, id }) => ({ resource, address, id, name: address })),
}

/** Rules on single things: what the address names may differ from what the rule stores. */
export const objectRows: readonly ContractRow[] = [
  ...KINDS.flatMap(rowsOf),
  {
    paragraph: '10.4',
    method: 'PUT',
    path: `${PROJECT}dashboards/:object/resource_access_controls/`,
    arrange: () => ({ object: '7' }),
    scope: write,
    level: 'member',
    body: { resource: 'dashboard', access_level: 'viewer' },
    expected: invalidBody('invalid_input', null),
  },
]

function rowsOf({ resource, segment, address, id }: Kind): ContractRow[] {
  const path = `${PROJECT}${segment}/:object/access_controls/`
  const arrange = () => ({ object: address })
  const level = ruleEditor(`Must be manager to modify ${resource} permissions.`)
  const put = { paragraph: '10.2', method: 'PUT', path, scope: write, level, arrange } as const
  return [
    {
      paragraph: '10.1',
      method: 'GET',
      path,
      scope: read,
      level: 'member',
      arrange: async ({ send }) => {
        await send('ana', 'PUT', `/api/projects/101/${segment}/${address}/access_controls/`, { access_level: 'viewer' })
        return arrange()
      },
      expected: { status: 200, shape: objectRules },
    },
    {
      ...put,
      body: { access_level: 'viewer', resource: 'ignored', resource_id: 'ignored' },
      expected: { status: 200, shape: { ...rule, resource: `=${resource}`, resource_id: `=${id}` } },
    },
    { ...put, body: { access_level: null }, expected: emptied },
    {
      paragraph: '10.5',
      method: 'GET',
      path: `${PROJECT}${segment}/:object/users_with_access/`,
      arrange,
      scope: read,
      level: 'member',
      expected: { status: 200, shape: reach },
    },
  ]
}
