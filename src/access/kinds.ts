import type { AccessLevel } from '../core/access.ts'

/** The kind that stands for the project itself. */
export const PROJECT = 'project'

// Kinds that have no rules of their own: those of their parent count.
const parents: Readonly<Record<string, string>> = {
  session_recording_playlist: 'session_recording',
  warehouse_table: 'warehouse_objects',
  warehouse_view: 'warehouse_objects',
  dataset: 'llm_analytics',
  llm_provider_key: 'llm_analytics',
  llm_prompt: 'llm_analytics',
  account: 'customer_analytics',
  customer_journey: 'customer_analytics',
  customer_task: 'customer_analytics',
  experiment_saved_metric: 'experiment',
  experiment_holdout: 'experiment',
  dashboard_template: 'dashboard',
  marketing_analytics: 'web_analytics',
  vision_alert: 'replay_scanner',
}

// A table of the warehouse also belongs to the source that fills it.
const sources: Readonly<Record<string, string>> = { warehouse_table: 'external_data_source' }

const onlyToView: ReadonlySet<string> = new Set(['activity_log', 'toolbar'])

/** The kinds whose project-wide rules count for a kind, the first that says anything: its own or its parent's, then its source's. */
export function ruledBy(kind: string): readonly string[] {
  const own = parents[kind] ?? kind
  const source = sources[kind]
  return source === undefined ? [own] : [own, source]
}

/** Kinds that a policy does not name, since they follow another one. */
export const followers: readonly string[] = Object.keys(parents)

/** The level where no rule touches somebody. */
export function builtIn(kind: string): AccessLevel {
  if (kind === PROJECT) return 'admin'
  return onlyToView.has(kind) ? 'viewer' : 'editor'
}

/** All that can be done with a kind. A rule beyond it cannot be written any more, but counts where it is stored. */
export function most(kind: string): AccessLevel {
  if (kind === PROJECT) return 'admin'
  return onlyToView.has(kind) ? 'viewer' : 'manager'
}
