import { type ContractRow, type OwnLevel, refused, type Scene, type Values } from '../row.ts'
import { page, type Shape } from '../shape.ts'
import { flag, row } from './shapes.ts'

const paragraph = '5.1'
const FLAGS = '/api/projects/:project/feature_flags/'
const ONE = `${FLAGS}:id/`

const viewer: OwnLevel = {
  name: 'viewer',
  right: 'eva',
  low: 'gil',
  refusal: refused('You do not have viewer access to this resource.'),
}
const editor: OwnLevel = {
  name: 'editor',
  right: 'eva',
  low: 'gil',
  refusal: refused('You do not have editor access to this resource.'),
}
const read = { paragraph, scope: 'feature_flag:read', level: viewer, arrange: oneFlag } as const
const write = { paragraph, scope: 'feature_flag:write', level: editor, arrange: oneFlag } as const
/** Lists leave out what somebody may not see. */
const readMany = { ...read, level: 'member' } as const
const log = { paragraph, scope: 'activity_log:read', arrange: oneFlag } as const
const okFlag = { status: 200, shape: flag }
const history: Shape = { results: [row], next: 'text or null', previous: 'text or null', total_count: 'number' }
const tags = { ids: [1], tags: ['a'], action: 'add' }

/** A flag that has been written once since it was made, with a dependent, and shut to Gil. */
async function oneFlag({ send, box }: Scene): Promise<Values> {
  const mount = '/api/projects/101/feature_flags/'
  const asks = { type: 'flag', key: '1', operator: 'flag_evaluates_to', value: true }
  const body = { key: 'checkout', is_remote_configuration: true, filters: { groups: [{}], payloads: { true: '1' } } }
  await send('finn', 'POST', mount, body)
  await send('finn', 'PATCH', `${mount}1/`, { name: 'Checkout' })
  await send('finn', 'POST', mount, { key: 'child', active: false, filters: { groups: [{ properties: [asks] }] } })
  box.as('ana@example.com').setResourceAccess(101, 'feature_flag', { member: 'gil@example.com' }, 'none')
  return { id: '1', n: '1' }
}

async function disabled(scene: Scene): Promise<Values> {
  const values = await oneFlag(scene)
  await scene.send('finn', 'POST', '/api/projects/101/feature_flags/1/disable/')
  return values
}

const closed = {
  paragraph,
  method: 'POST',
  scope: 'closed',
  level: editor,
  arrange: oneFlag,
  expected: refused('This action does not support personal API key access'),
} as const

/** One flag and its life. */
const single: readonly ContractRow[] = [
  { ...read, method: 'GET', path: ONE, expected: okFlag },
  { ...write, method: 'PATCH', path: ONE, body: { name: 'x' }, expected: okFlag },
  { ...write, method: 'PUT', path: ONE, body: { key: 'checkout' }, expected: okFlag },
  // Who may do how much is never asked: there is no deletion.
  { ...write, level: 'member', method: 'DELETE', path: ONE, expected: { status: 405, shape: 'nothing' } },
  { ...write, method: 'POST', path: `${ONE}enable/`, arrange: disabled, expected: okFlag },
  { ...write, method: 'POST', path: `${ONE}disable/`, expected: okFlag },
  { ...write, method: 'POST', path: `${ONE}archive/`, expected: okFlag },
  { ...write, method: 'POST', path: `${ONE}unarchive/`, expected: okFlag },
  { ...log, level: viewer, method: 'GET', path: `${ONE}activity/`, expected: { status: 200, shape: history } },
  {
    ...read,
    method: 'GET',
    path: `${ONE}status/`,
    expected: {
      status: 200,
      shape: {
        status: '=active',
        reason: 'text',
        reason_states_rollout: 'boolean',
        rollout: {
          has_targeting_conditions: 'boolean',
          max_rollout_percentage: 'number',
          is_multivariate: 'boolean',
          '...': 'boolean',
        },
      },
    },
  },
  {
    ...read,
    method: 'GET',
    path: `${ONE}dependent_flags/`,
    expected: { status: 200, shape: [{ id: 'number', key: 'text', name: 'text' }] },
  },
  { ...read, method: 'GET', path: `${ONE}versions/:n/`, expected: okFlag },
  { ...read, method: 'POST', path: `${ONE}test_evaluation/`, expected: { status: 200, shape: { '...': 'any' } } },
  { ...readMany, method: 'GET', path: `${ONE}remote_config/`, expected: { status: 200, shape: 'text' } },
  { ...closed, path: `${ONE}dashboard/` },
  { ...closed, path: `${ONE}enrich_usage_dashboard/` },
  { ...closed, path: `${ONE}create_static_cohort_for_flag/` },
]

/** Many flags at once. */
const many: readonly ContractRow[] = [
  { ...read, method: 'GET', path: FLAGS, expected: { status: 200, shape: page(flag) } },
  { ...write, method: 'POST', path: FLAGS, body: { key: 'new' }, expected: { status: 201, shape: flag } },
  { ...log, level: 'member', method: 'GET', path: `${FLAGS}activity/`, expected: { status: 200, shape: history } },
  {
    ...readMany,
    method: 'GET',
    path: `${FLAGS}my_flags/`,
    expected: { status: 200, shape: [{ feature_flag: flag, value: 'boolean' }] },
  },
  {
    ...readMany,
    method: 'GET',
    path: `${FLAGS}evaluation_reasons/`,
    query: '?distinct_id=a',
    expected: { status: 200, shape: { checkout: 'object', child: 'object' } },
  },
  {
    ...readMany,
    method: 'GET',
    path: `${FLAGS}matching_ids/`,
    expected: { status: 200, shape: { ids: ['number'], total: 'number' } },
  },
  {
    ...readMany,
    method: 'GET',
    path: `${FLAGS}local_evaluation/`,
    expected: { status: 200, shape: { flags: ['object'], group_type_mapping: 'object', cohorts: 'object' } },
  },
  {
    ...readMany,
    method: 'POST',
    path: `${FLAGS}bulk_keys/`,
    body: { ids: [1] },
    expected: { status: 200, shape: { keys: { 1: '=checkout' } } },
  },
  {
    ...readMany,
    method: 'POST',
    path: `${FLAGS}user_blast_radius/`,
    body: { condition: { properties: [] } },
    expected: { status: 200, shape: { affected: 'number', total: 'number' } },
  },
  {
    ...write,
    level: 'member',
    method: 'POST',
    path: `${FLAGS}bulk_delete/`,
    body: { ids: [1, 9] },
    expected: {
      status: 200,
      shape: {
        deleted: [{ id: 'number', key: 'text', rollout_state: 'text', active_variant: 'text or null' }],
        errors: [{ id: 'number', reason: '=Flag not found' }],
      },
    },
  },
  {
    ...write,
    level: 'member',
    method: 'POST',
    path: `${FLAGS}bulk_update_tags/`,
    body: tags,
    expected: { status: 200, shape: { updated: [{ id: 'number', tags: ['text'] }], skipped: 'list' } },
  },
]

/** The same two histories, as the paragraph about the log names them. */
const asLogs: readonly ContractRow[] = [
  {
    ...log,
    paragraph: '7.1',
    level: 'member',
    method: 'GET',
    path: `${FLAGS}activity/`,
    entitlement: { feature: 'audit_logs', without: { status: 200, shape: history } },
    expected: { status: 200, shape: history },
  },
  {
    ...log,
    paragraph: '7.1',
    level: viewer,
    method: 'GET',
    path: `${ONE}activity/`,
    entitlement: { feature: 'audit_logs', without: { status: 200, shape: history } },
    expected: { status: 200, shape: history },
  },
]

/** Feature flags: viewers read, editors write. */
export const flagRows: readonly ContractRow[] = [...many, ...single, ...asLogs]
