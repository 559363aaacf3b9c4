import { atLeast } from '../access/levels.ts'
import { withCohortNames } from '../flags/cohorts.ts'
import { contentOf, type Flag } from '../flags/flag.ts'
import { earlyAccessOf, experimentsOf, isEligibleForExperiment } from '../flags/links.ts'
import type { Project } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'
import { showUser } from './user.ts'

/** A feature flag as every flag route shows it; `level` is what the caller may do with it. Keys see payloads in plain text. */
export function showFlag(project: Project, flag: Flag, level: string): JsonRecord {
  const experiments = experimentsOf(project, flag)
  return {
    id: flag.id,
    ...structuredClone(contentOf(flag)),
    filters: withCohortNames(project, flag.filters),
    version: flag.version,
    created_by: flag.createdBy === null ? null : showUser(flag.createdBy),
    created_at: flag.createdAt,
    updated_at: flag.updatedAt,
    last_modified_by: flag.lastModifiedBy === null ? null : showUser(flag.lastModifiedBy),
    experiment_set: experiments.map(({ id }) => id),
    experiment_set_metadata: experiments.map(({ id, name, running }) => ({ id, name, is_running: running })),
    surveys: [],
    features: earlyAccessOf(project, flag).map(({ id, name }) => ({ id, name })),
    usage_dashboard: null,
    has_enriched_analytics: false,
    can_edit: atLeast('feature_flag', level, 'editor'),
    user_access_level: level,
    status: statusOf(flag),
    last_called_at: flag.calledAt,
    is_used_in_replay_settings: flag.usedInReplay,
    is_eligible_for_experiment: isEligibleForExperiment(flag),
  }
}

/** The state of a flag in one word, in the case of the flag itself; the status route says it in lower case. */
export function statusOf(flag: Flag): 'DELETED' | 'ARCHIVED' | 'STALE' | 'ACTIVE' {
  if (flag.deleted) return 'DELETED'
  if (flag.archived) return 'ARCHIVED'
  return flag.stale ? 'STALE' : 'ACTIVE'
}
