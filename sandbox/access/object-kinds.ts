import type { Variant } from '../variant.ts'

/** A kind of things that rules can be about one by one: how its address is spelled, and what names a thing there. */
export interface ObjectKind {
  resource: string
  /** The piece of the address that the things live under. */
  segment: string
  /** What stands in the address. Rules store the primary key, whatever stands there. */
  lookup: 'pk' | 'short_id' | 'name' | 'session_id'
}

/** The kinds whose address is known. Mind the singular of `early_access_feature`, and the two that go by short id. */
const KNOWN: readonly ObjectKind[] = [
  { resource: 'dashboard', segment: 'dashboards', lookup: 'pk' },
  { resource: 'feature_flag', segment: 'feature_flags', lookup: 'pk' },
  { resource: 'insight', segment: 'insights', lookup: 'pk' },
  { resource: 'experiment', segment: 'experiments', lookup: 'pk' },
  { resource: 'action', segment: 'actions', lookup: 'pk' },
  { resource: 'survey', segment: 'surveys', lookup: 'pk' },
  { resource: 'notebook', segment: 'notebooks', lookup: 'short_id' },
  { resource: 'session_recording_playlist', segment: 'session_recording_playlists', lookup: 'short_id' },
  { resource: 'session_recording', segment: 'session_recordings', lookup: 'session_id' },
  { resource: 'early_access_feature', segment: 'early_access_feature', lookup: 'pk' },
  { resource: 'endpoint', segment: 'endpoints', lookup: 'name' },
  { resource: 'evaluation', segment: 'evaluations', lookup: 'pk' },
  { resource: 'dataset', segment: 'datasets', lookup: 'pk' },
  { resource: 'experiment_saved_metric', segment: 'experiment_saved_metrics', lookup: 'pk' },
  { resource: 'warehouse_table', segment: 'warehouse_tables', lookup: 'pk' },
  { resource: 'warehouse_view', segment: 'warehouse_saved_queries', lookup: 'pk' },
  { resource: 'export', segment: 'exports', lookup: 'pk' },
]

/** Kinds of which rules on single things are known, and the address is not. */
const NEWEST: readonly ObjectKind[] = [
  ...['account', 'customer_journey', 'external_data_source', 'heatmap', 'hog_flow', 'llm_prompt', 'llm_provider_key'],
  ...['llm_skill', 'product_tour', 'replay_scanner', 'tagger', 'ticket'],
].map((resource): ObjectKind => ({ resource, segment: `${resource}s`, lookup: 'pk' }))

/** Every kind of which the box can hold single things. */
export const OBJECT_KINDS: readonly ObjectKind[] = [...KNOWN, ...NEWEST]

/** The kinds that have an address on this server. */
export function addressedKinds({
  newestThingsHaveRoutes,
}: Pick<Variant, 'newestThingsHaveRoutes'>): readonly ObjectKind[] {
  return newestThingsHaveRoutes ? OBJECT_KINDS : KNOWN
}

/** The kind with this name, if single things of it exist. */
export function objectKind(resource: string): ObjectKind | undefined {
  return OBJECT_KINDS.find((kind) => kind.resource === resource)
}
