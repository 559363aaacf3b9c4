import type { Shape } from '../shape.ts'

const times = { created_at: 'text', updated_at: 'text' } as const

export const user: Shape = {
  id: 'number',
  uuid: 'text',
  distinct_id: 'text',
  first_name: 'text',
  last_name: 'text',
  email: 'text',
  is_email_verified: 'boolean or null',
  hedgehog_config: 'object or null',
  role_at_organization: 'text or null',
}

/** A member inside something else: the last login is worked out for the list of members only. */
const nestedMember = {
  id: 'text',
  user,
  level: 'number',
  joined_at: 'text',
  updated_at: 'text',
  is_2fa_enabled: 'boolean',
  has_social_auth: 'boolean',
} as const satisfies Shape

export const member: Shape = { ...nestedMember, last_login: 'text or null', search_match_type: 'text or null' }

export const invite: Shape = {
  ...times,
  id: 'text',
  target_email: 'text',
  first_name: 'text',
  emailing_attempt_made: 'boolean',
  level: 'number',
  is_expired: 'boolean',
  created_by: user,
  message: 'text or null',
  private_project_access: 'list or null',
}

export const roleMembership: Shape = {
  id: 'text',
  role_id: 'text',
  organization_member: nestedMember,
  user,
  joined_at: 'text',
  updated_at: 'text',
}

export const role: Shape = {
  id: 'text',
  name: 'text',
  created_at: 'text',
  created_by: 'object or null',
  members: 'list',
  is_default: 'boolean',
}

export const briefProject = {
  id: 'number',
  uuid: 'text',
  organization: 'text',
  api_token: 'text',
  name: 'text',
  completed_snippet_onboarding: 'boolean',
  has_completed_onboarding_for: 'object or null',
  ingested_event: 'boolean',
  is_demo: 'boolean',
  timezone: 'text',
  access_control: 'boolean',
} as const satisfies Shape

/** The fields of a project that say who may do what; more are allowed. */
export const project: Shape = {
  ...briefProject,
  ...times,
  project_id: 'number',
  product_description: 'text or null',
  effective_membership_level: 'number or null',
  user_access_level: 'text',
  is_pending_deletion: 'boolean',
  receive_org_level_activity_logs: 'boolean or null',
  anonymize_ips: 'boolean',
  session_recording_opt_in: 'boolean',
  app_urls: 'list',
  recording_domains: 'list or null',
  '...': 'any',
}

export const organization: Shape = {
  ...times,
  id: 'text',
  name: 'text',
  slug: 'text',
  logo_media_id: 'text or null',
  membership_level: 'number',
  plugins_access_level: 'number',
  teams: [{ ...briefProject, project_id: 'number' }],
  projects: [{ id: 'number', organization_id: 'text', name: 'text' }],
  available_product_features: 'list',
  is_member_join_email_enabled: 'boolean',
  metadata: { instance_tag: 'text' },
  customer_id: 'text or null',
  enforce_2fa: 'boolean or null',
  enforce_verified_domains: 'boolean',
  members_can_invite: 'boolean or null',
  members_can_create_projects: 'boolean or null',
  members_can_use_personal_api_keys: 'boolean',
  members_can_see_org_members: 'boolean',
  allow_publicly_shared_resources: 'boolean',
  member_count: 'number',
  is_ai_data_processing_approved: 'boolean or null',
  is_ai_training_opted_in: 'boolean or null',
  is_ai_training_locked: 'boolean',
  is_ai_training_cta_shown: 'boolean',
  is_hipaa: 'boolean',
  default_experiment_stats_method: 'text or null',
  default_anonymize_ips: 'boolean',
  default_role_id: 'text or null',
  is_active: 'boolean',
  is_not_active_reason: 'text or null',
  is_pending_deletion: 'boolean',
  uses_most_specific_access_resolution: 'boolean or null',
}

export const rule = {
  ...times,
  access_level: 'text',
  resource: 'text',
  resource_id: 'text or null',
  organization_member: 'text or null',
  role: 'text or null',
  created_by: 'null',
} as const satisfies Shape

/** The head of every list of rules, but for what a single thing falls back to. */
const rulesHead = {
  access_controls: [rule],
  available_access_levels: ['text'],
  default_access_level: 'text',
  minimum_access_level: 'text',
  maximum_access_level: 'text',
  user_access_level: 'text',
  user_can_edit_access_levels: 'boolean',
} as const satisfies Shape

export const projectRules: Shape = { ...rulesHead, inherited_access: 'null' }

export const kindRules: Shape = rulesHead

export const objectRules: Shape = {
  ...rulesHead,
  inherited_access: {
    access_level: 'text',
    source: 'text',
    source_subject: 'text or null',
    source_resource: 'text',
    source_resource_id: 'text or null',
    source_display_name: 'text or null',
  },
}

export const reach: Shape = {
  users: [
    {
      user_id: 'text',
      access_level: 'text',
      access_source: 'text',
      organization_membership_id: 'text',
      organization_membership_level: 'text',
    },
  ],
  total_count: 'number',
}

/** An answer that is an error with this text. */
export function errorShape(type: string, code: string, detail: string): Shape {
  return { type: `=${type}`, code: `=${code}`, detail: `=${detail}`, attr: 'null' }
}
