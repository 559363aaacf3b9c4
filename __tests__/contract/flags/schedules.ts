import { type ContractRow, invalidBody, type OwnLevel, type Scene, type Values } from '../row.ts'
import { page, type Shape } from '../shape.ts'
import { user } from './shapes.ts'

const paragraph = '5.13'
const CHANGES = '/api/projects/:project/scheduled_changes/'

const schedule: Shape = {
  id: 'number',
  team_id: 'number',
  record_id: '=1',
  model_name: '=FeatureFlag',
  payload: { operation: 'text', value: 'any' },
  scheduled_at: 'text',
  executed_at: 'text or null',
  failure_reason: 'text or null',
  created_at: 'text',
  created_by: user,
  updated_at: 'text',
  is_recurring: 'boolean',
  recurrence_interval: 'text or null',
  cron_expression: 'text or null',
  last_executed_at: 'text or null',
  end_date: 'text or null',
  timezone: '=UTC',
}

const sent = {
  record_id: '1',
  model_name: 'FeatureFlag',
  payload: { operation: 'update_status', value: false },
  scheduled_at: '2027-01-01T00:00:00Z',
}

const editor: OwnLevel = {
  name: 'editor of the flag',
  right: 'eva',
  low: 'gil',
  refusal: invalidBody('invalid_input', null),
}
const read = { paragraph, scope: 'feature_flag:read', level: 'member', arrange: planned } as const
const write = { paragraph, scope: 'feature_flag:write', level: editor, arrange: planned } as const

/** A change that is planned for a flag which Gil may not touch. */
async function planned({ send, box }: Scene): Promise<Values> {
  await send('eva', 'POST', '/api/projects/101/feature_flags/', { key: 'checkout' })
  box.as('ana@example.com').setResourceAccess(101, 'feature_flag', { member: 'gil@example.com' }, 'viewer')
  const { body } = await send('eva', 'POST', '/api/projects/101/scheduled_changes/', sent)
  return { id: String(body.id) }
}

/** Changes of flags that happen later. */
export const scheduleRows: readonly ContractRow[] = [
  { ...read, method: 'GET', path: CHANGES, expected: { status: 200, shape: page(schedule) } },
  { ...write, method: 'POST', path: CHANGES, body: sent, expected: { status: 201, shape: schedule } },
  { ...read, method: 'GET', path: `${CHANGES}:id/`, expected: { status: 200, shape: schedule } },
  {
    ...write,
    method: 'PATCH',
    path: `${CHANGES}:id/`,
    body: { scheduled_at: '2027-02-01T00:00:00Z' },
    expected: { status: 200, shape: schedule },
  },
  { ...write, method: 'DELETE', path: `${CHANGES}:id/`, expected: { status: 204, shape: 'nothing' } },
]
