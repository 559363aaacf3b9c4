import { type ContractRow, refused, type Scene, unpaid, type Values } from '../row.ts'
import type { Shape } from '../shape.ts'
import { row } from './shapes.ts'

const paragraph = '7.1'
const PROJECT = '/api/projects/:project/'
const WHOLE = '/api/organizations/:org/advanced_activity_logs/'

/** By cursor: there is no count. */
const rows: Shape = { next: 'text or null', previous: 'text or null', results: [row] }
const noRows: Shape = { next: 'null', previous: 'null', results: 'empty list' }

const entitlement = {
  feature: 'audit_logs',
  without: unpaid('Audit logs requires a paid PostHog plan. Please upgrade to access this feature.'),
}
const read = {
  paragraph,
  scope: 'activity_log:read',
  level: 'member',
  entitlement,
  arrange: somethingHappened,
} as const

async function somethingHappened({ send }: Scene): Promise<Values> {
  await send('eva', 'POST', '/api/projects/101/feature_flags/', { key: 'checkout' })
  await send('ana', 'PATCH', '/api/organizations/@current/', { name: 'New' })
  return {}
}

/** The activity log, of a project and of the whole organization. */
export const activityRows: readonly ContractRow[] = [
  { ...read, method: 'GET', path: `${PROJECT}activity_log/`, expected: { status: 200, shape: rows } },
  { ...read, method: 'GET', path: `${PROJECT}advanced_activity_logs/`, expected: { status: 200, shape: rows } },
  {
    ...read,
    method: 'GET',
    path: `${PROJECT}advanced_activity_logs/available_filters/`,
    expected: {
      status: 200,
      shape: {
        static_filters: { users: 'list', scopes: 'list', activities: 'list', clients: 'list' },
        detail_fields: 'object',
      },
    },
  },
  {
    ...read,
    method: 'POST',
    path: `${PROJECT}advanced_activity_logs/export/`,
    body: { format: 'csv', filters: {} },
    expected: { status: 202, shape: { id: 'number', export_format: '=csv' } },
  },
  {
    ...read,
    method: 'GET',
    path: WHOLE,
    level: {
      name: 'admin',
      right: 'bo',
      low: 'eva',
      refusal: refused('Only organization admins and owners can view organization-wide activity logs.'),
    },
    expected: { status: 200, shape: rows },
  },
  {
    paragraph,
    method: 'POST',
    path: `${WHOLE}export/`,
    scope: 'activity_log:read',
    level: 'member',
    expected: {
      status: 400,
      shape: { error: '=Export is not yet supported on the organization-scoped activity logs endpoint.' },
    },
  },
  {
    ...read,
    paragraph: '10',
    method: 'GET',
    path: `${PROJECT}activity_log/`,
    query: '?scope=Organization',
    expected: { status: 200, shape: noRows },
  },
]
