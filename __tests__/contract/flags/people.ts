import { type ContractRow, refused } from '../row.ts'
import type { Shape } from '../shape.ts'

const organization: Shape = {
  id: 'text',
  name: 'text',
  slug: 'text',
  logo_media_id: 'text or null',
  membership_level: 'number',
  members_can_use_personal_api_keys: 'boolean',
  is_active: 'boolean',
  is_not_active_reason: 'text or null',
  is_pending_deletion: 'boolean',
}

const me: Shape = {
  id: 'number',
  uuid: 'text',
  distinct_id: 'text',
  first_name: 'text',
  last_name: 'text',
  email: 'text',
  pending_email: 'text or null',
  is_email_verified: 'boolean',
  is_staff: 'boolean',
  has_password: 'boolean',
  is_2fa_enabled: 'boolean',
  has_social_auth: 'boolean',
  has_sso_enforcement: 'boolean',
  date_joined: 'text',
  team: {
    id: 'number',
    uuid: 'text',
    organization: 'text',
    project_id: 'number',
    api_token: 'text',
    name: 'text',
    completed_snippet_onboarding: 'boolean',
    has_completed_onboarding_for: 'object',
    ingested_event: 'boolean',
    is_demo: 'boolean',
    timezone: 'text',
    access_control: 'boolean',
  },
  organization: 'object',
  organizations: [organization],
  notification_settings: 'object',
  theme_mode: 'text or null',
  role_at_organization: 'text or null',
  is_impersonated: 'boolean',
  '...': 'any',
}

const key: Shape = {
  id: 'text',
  label: 'text',
  value: 'null',
  mask_value: 'text',
  created_at: 'text',
  last_used_at: 'text or null',
  user_id: 'number',
  scopes: ['text'],
  scoped_teams: 'list',
  scoped_organizations: 'list',
  last_rolled_at: 'text or null',
}

const KEYS = '/api/personal_api_keys/'
const closed = refused('This action does not support Personal API Key access')
const unreachable = refused('This action does not support personal API key access')
const noScope = { scope: null, level: 'member' } as const

/** Another key than the caller's own. */
const someKey = { arrange: () => ({ id: 'nobody' }) }

/** Who calls, and with which key. Keys see themselves and nothing else; no scope helps, so the refusal is for all. */
export const peopleRows: readonly ContractRow[] = [
  {
    paragraph: '1.11',
    method: 'GET',
    path: '/api/users/@me/',
    scope: 'user:read',
    level: 'member',
    expected: { status: 200, shape: me },
  },
  { paragraph: '3.1', method: 'GET', path: KEYS, ...noScope, expected: closed },
  { paragraph: '3.1', method: 'POST', path: KEYS, ...noScope, expected: closed },
  { paragraph: '3.1', method: 'GET', path: `${KEYS}@current/`, ...noScope, expected: { status: 200, shape: key } },
  { paragraph: '3.1', method: 'GET', path: `${KEYS}:id/`, ...noScope, ...someKey, expected: closed },
  { paragraph: '3.1', method: 'PATCH', path: `${KEYS}:id/`, ...noScope, ...someKey, expected: closed },
  { paragraph: '3.1', method: 'PUT', path: `${KEYS}:id/`, ...noScope, ...someKey, expected: closed },
  { paragraph: '3.1', method: 'DELETE', path: `${KEYS}:id/`, ...noScope, ...someKey, expected: closed },
  { paragraph: '3.1', method: 'POST', path: `${KEYS}:id/roll/`, ...noScope, ...someKey, expected: closed },
  {
    paragraph: '3.5',
    method: 'GET',
    path: '/api/organizations/:org/personal_api_keys/',
    scope: 'closed',
    level: 'member',
    expected: unreachable,
  },
  {
    paragraph: '3.5',
    method: 'GET',
    path: '/api/organizations/:org/members/:user/scoped_api_keys/',
    scope: 'closed',
    level: 'member',
    arrange: () => ({ user: '@me' }),
    expected: unreachable,
  },
  {
    paragraph: '10',
    method: 'POST',
    path: KEYS,
    ...noScope,
    body: { label: 'ci', scopes: ['feature_flag:read'] },
    expected: closed,
  },
]
