import { type ContractRow, type OwnLevel, refused, type Scene, unpaid, type Values } from '../row.ts'
import { page, type Shape } from '../shape.ts'
import { user } from './shapes.ts'

const paragraph = '6.1'
const REQUESTS = '/api/projects/:project/change_requests/'
const POLICIES = '/api/projects/:project/approval_policies/'

const policy: Shape = {
  id: 'text',
  action_key: 'text',
  conditions: 'object',
  approver_config: { quorum: 'number', users: 'list', roles: 'list' },
  allow_self_approve: 'boolean',
  bypass_org_membership_levels: 'list',
  bypass_roles: 'list',
  expires_after: '=14 00:00:00',
  enabled: 'boolean',
  created_by: user,
  created_at: 'text',
  updated_at: 'text',
}

const changeRequest: Shape = {
  id: 'text',
  action_key: '=feature_flag.disable',
  action_version: 'number',
  resource_type: '=feature_flag',
  resource_id: '=1',
  intent: {
    flag_id: 'number',
    flag_key: 'text',
    current_state: 'object',
    gated_changes: 'object',
    full_request_data: 'object',
    preconditions: { version: 'number', updated_at: 'text' },
    http_method: '=PATCH',
  },
  intent_display: { description: 'text', before: 'object', after: 'object' },
  policy_snapshot: {
    quorum: 'number',
    users: 'list',
    roles: 'list',
    allow_self_approve: 'boolean',
    conditions: 'object',
    bypass_org_membership_levels: 'list',
    bypass_roles: 'list',
  },
  validation_status: 'text',
  validation_errors: 'object or null',
  validated_at: 'text or null',
  state: 'text',
  created_by: user,
  applied_by: 'object or null',
  created_at: 'text',
  updated_at: 'text',
  expires_at: 'text',
  applied_at: 'text or null',
  apply_error: 'text',
  result_data: 'object or null',
  approvals: 'list',
  can_approve: 'boolean',
  can_cancel: 'boolean',
  is_requester: 'boolean',
  user_decision: 'text or null',
}

const entitlement = {
  feature: 'approvals',
  without: unpaid('Approvals requires a paid PostHog plan. Please upgrade to access this feature.'),
}

function onlyFor(name: string, right: string, low: string, detail: string): OwnLevel {
  return { name, right, low, refusal: refused(detail) }
}
const outside = 'You are not in the approver set for this change request'
const approver = onlyFor('approver', 'bo', 'gil', outside)
const requester = onlyFor('requester', 'eva', 'bo', 'Only the requester can cancel this change request')

const read = { paragraph, scope: 'approvals:read', level: 'member', entitlement } as const
const write = { paragraph, scope: 'approvals:write', entitlement } as const
const admin = { ...write, level: 'admin' } as const

/** A policy with Bo as the approver, and a change by Eva that waits for it; without the plan there is neither. */
async function waiting({ send }: Scene): Promise<Values> {
  const { body: me } = await send('bo', 'GET', '/api/users/@me/')
  await send('eva', 'POST', '/api/projects/101/feature_flags/', { key: 'checkout' })
  const made = await send('ana', 'POST', '/api/projects/101/approval_policies/', {
    action_key: 'feature_flag.disable',
    approver_config: { quorum: 1, users: [me.id], roles: [] },
  })
  const gated = await send('eva', 'PATCH', '/api/projects/101/feature_flags/1/', { active: false })
  return { id: gated.body.change_request_id ?? 'none', policy: made.body.id ?? 'none' }
}

async function onePolicy(scene: Scene): Promise<Values> {
  return { id: (await waiting(scene)).policy ?? 'none' }
}

const POLICY_BODY = { action_key: 'feature_flag.enable', approver_config: { quorum: 1, users: [2], roles: [] } }
const aPolicy = { path: `${POLICIES}:id/`, arrange: onePolicy }
const okPolicy = { status: 200, shape: policy }

/** Consent to changes of flags: a vote by key is a vote of the key's owner. */
export const approvalRows: readonly ContractRow[] = [
  { ...read, method: 'GET', path: REQUESTS, arrange: waiting, expected: { status: 200, shape: page(changeRequest) } },
  {
    ...read,
    method: 'GET',
    path: `${REQUESTS}:id/`,
    arrange: waiting,
    expected: { status: 200, shape: changeRequest },
  },
  {
    ...write,
    level: approver,
    method: 'POST',
    path: `${REQUESTS}:id/approve/`,
    arrange: waiting,
    body: { reason: '' },
    expected: {
      status: 200,
      shape: {
        status: '=applied',
        message: 'text',
        change_request: changeRequest,
        result: { resource_id: 'number', resource_version: 'number' },
      },
    },
  },
  {
    ...write,
    level: approver,
    method: 'POST',
    path: `${REQUESTS}:id/reject/`,
    arrange: waiting,
    body: { reason: 'no' },
    expected: { status: 200, shape: { status: '=rejected', message: 'text', change_request: changeRequest } },
  },
  {
    ...write,
    level: requester,
    method: 'POST',
    path: `${REQUESTS}:id/cancel/`,
    arrange: waiting,
    body: { reason: '' },
    expected: { status: 200, shape: { status: '=canceled', message: 'text', change_request: changeRequest } },
  },
  { ...read, method: 'GET', path: POLICIES, arrange: waiting, expected: { status: 200, shape: page(policy) } },
  { ...admin, method: 'POST', path: POLICIES, body: POLICY_BODY, expected: { status: 201, shape: policy } },
  { ...read, ...aPolicy, method: 'GET', expected: okPolicy },
  { ...admin, ...aPolicy, method: 'PATCH', body: { enabled: false }, expected: okPolicy },
  { ...admin, ...aPolicy, method: 'PUT', body: POLICY_BODY, expected: okPolicy },
  { ...admin, ...aPolicy, method: 'DELETE', expected: { status: 204, shape: 'nothing' } },
]
