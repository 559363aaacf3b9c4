const DOMAINS = '/api/organizations/:org/domains'
const PROVIDERS = '/api/organizations/:org/identity_provider_configs'
const KEYS = '/api/personal_api_keys'
const SECRETS = '/api/projects/:project/project_secret_api_keys'
const FLAGS = '/api/projects/:project/feature_flags'
const SCHEDULES = '/api/projects/:project/scheduled_changes'
const REQUESTS = '/api/projects/:project/change_requests'
const POLICIES = '/api/projects/:project/approval_policies'
const PROJECT = '/api/projects/:project'
const ORGANIZATION = '/api/organizations/:org'
const OLD_TOKEN = '/api/organizations/:org/projects/:project'

/** Every line of the contract that starts with a method and a path. Lines that name several are written out. */
export const listed: readonly string[] = [
  '1.11 GET /api/users/@me/',
  ...methods('2.2', ['GET', 'POST'], `${DOMAINS}/`),
  ...methods('2.2', ['GET', 'PATCH', 'PUT', 'DELETE'], `${DOMAINS}/:id/`),
  `2.2 POST ${DOMAINS}/:id/verify/`,
  `2.2 GET ${DOMAINS}/:id/scim/logs/`,
  ...methods('2.2', ['GET', 'POST'], `${PROVIDERS}/`),
  ...methods('2.2', ['GET', 'PATCH', 'PUT', 'DELETE'], `${PROVIDERS}/:id/`),
  `2.2 POST ${PROVIDERS}/:id/scim/token/`,
  `2.2 PATCH ${PROVIDERS}/:id/domains/`,
  `2.2 GET ${PROVIDERS}/:id/scim/logs/`,
  '2.7 POST /scim/v2/:tenant/Groups',
  '2.7 PUT /scim/v2/:tenant/Groups/:id',
  '2.7 PATCH /scim/v2/:tenant/Groups/:id',
  '2.7 DELETE /scim/v2/:tenant/Groups/:id',
  ...methods('3.1', ['GET', 'POST'], `${KEYS}/`),
  `3.1 GET ${KEYS}/@current/`,
  ...methods('3.1', ['GET', 'PATCH', 'PUT', 'DELETE'], `${KEYS}/:id/`),
  `3.1 POST ${KEYS}/:id/roll/`,
  '3.5 GET /api/organizations/:org/personal_api_keys/',
  '3.5 GET /api/organizations/:org/members/:user/scoped_api_keys/',
  ...methods('4.1', ['GET', 'POST'], `${SECRETS}/`),
  ...methods('4.1', ['GET', 'PATCH', 'DELETE'], `${SECRETS}/:id/`),
  `4.1 POST ${SECRETS}/:id/roll/`,
  `4.2 PATCH ${OLD_TOKEN}/rotate_secret_token/`,
  `4.2 PATCH ${OLD_TOKEN}/delete_secret_token_backup/`,
  '4.3 GET /api/organizations/:org/oauth_applications/',
  ...methods('5.1', ['GET', 'POST'], `${FLAGS}/`),
  ...methods('5.1', ['GET', 'PATCH', 'PUT', 'DELETE'], `${FLAGS}/:id/`),
  ...['enable', 'disable', 'archive', 'unarchive'].map((step) => `5.1 POST ${FLAGS}/:id/${step}/`),
  ...['activity', 'status', 'dependent_flags', 'versions/:n', 'remote_config'].map(
    (rest) => `5.1 GET ${FLAGS}/:id/${rest}/`,
  ),
  ...['test_evaluation', 'dashboard', 'enrich_usage_dashboard', 'create_static_cohort_for_flag'].map(
    (rest) => `5.1 POST ${FLAGS}/:id/${rest}/`,
  ),
  ...['activity', 'my_flags', 'evaluation_reasons', 'matching_ids', 'local_evaluation'].map(
    (rest) => `5.1 GET ${FLAGS}/${rest}/`,
  ),
  ...['bulk_keys', 'user_blast_radius', 'bulk_delete', 'bulk_update_tags'].map((rest) => `5.1 POST ${FLAGS}/${rest}/`),
  ...methods('5.13', ['GET', 'POST'], `${SCHEDULES}/`),
  ...methods('5.13', ['GET', 'PATCH', 'DELETE'], `${SCHEDULES}/:id/`),
  `6.1 GET ${REQUESTS}/`,
  `6.1 GET ${REQUESTS}/:id/`,
  ...['approve', 'reject', 'cancel'].map((verb) => `6.1 POST ${REQUESTS}/:id/${verb}/`),
  ...methods('6.1', ['GET', 'POST'], `${POLICIES}/`),
  ...methods('6.1', ['GET', 'PATCH', 'PUT', 'DELETE'], `${POLICIES}/:id/`),
  `7.1 GET ${PROJECT}/activity_log/`,
  `7.1 GET ${PROJECT}/advanced_activity_logs/`,
  `7.1 GET ${PROJECT}/advanced_activity_logs/available_filters/`,
  `7.1 POST ${PROJECT}/advanced_activity_logs/export/`,
  `7.1 GET ${ORGANIZATION}/advanced_activity_logs/`,
  `7.1 POST ${ORGANIZATION}/advanced_activity_logs/export/`,
  `7.1 GET ${FLAGS}/activity/`,
  `7.1 GET ${FLAGS}/:id/activity/`,
  `7.1 GET ${OLD_TOKEN}/activity/`,
  `10 POST ${KEYS}/`,
  `10 GET ${PROJECT}/activity_log/`,
]

/** The lines that are not replayed, each with its reason. */
export const excused: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'POST /scim/v2/:tenant/Groups',
      ...['PUT', 'PATCH', 'DELETE'].map((each) => `${each} /scim/v2/:tenant/Groups/:id`),
    ].map((line) => [`2.7 ${line}`, 'another door, for identity providers with a token of their own: no key opens it']),
  ),
  '4.3 GET /api/organizations/:org/oauth_applications/': 'nothing but the address is known',
  [`7.1 GET ${OLD_TOKEN}/activity/`]: 'nothing but the address is known',
}

function methods(paragraph: string, names: readonly string[], path: string): string[] {
  return names.map((method) => `${paragraph} ${method} ${path}`)
}
