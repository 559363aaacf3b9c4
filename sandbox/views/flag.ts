import { atLeast } from '../access/levels.ts'
import { WRITABLE_FIELDS } from '../flags/fields.ts'
import type { Flag } from '../flags/flag.ts'
import type { JsonRecord } from '../values.ts'
import { showUser } from './user.ts'

/** A feature flag as every flag route shows it; `level` is what the caller may do with it. */
export function showFlag(flag: Flag, level: string): JsonRecord {
  return {
    id: flag.id,
    ...Object.fromEntries(WRITABLE_FIELDS.map((field) => [field, structuredClone(flag[field])])),
    version: flag.version,
    created_by: flag.createdBy === null ? null : showUser(flag.createdBy),
    created_at: flag.createdAt,
    updated_at: flag.updatedAt,
    last_modified_by: flag.lastModifiedBy === null ? null : showUser(flag.lastModifiedBy),
    evaluation_contexts: [],
    experiment_set: [],
    experiment_set_metadata: [],
    surveys: [],
    features: [],
    usage_dashboard: null,
    analytics_dashboards: [],
    has_enriched_analytics: false,
    can_edit: atLeast('feature_flag', level, 'editor'),
    user_access_level: level,
    status: statusOf(flag),
    last_called_at: null,
    is_used_in_replay_settings: false,
    is_eligible_for_experiment: true,
  }
}

function statusOf(flag: Flag): string {
  if (flag.deleted) return 'DELETED'
  return flag.archived ? 'ARCHIVED' : 'ACTIVE'
}
