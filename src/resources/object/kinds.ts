import type { PolicyShape } from '../../core/policy-shape.gen.ts'

type Project = NonNullable<PolicyShape['projects']>[string]

/** The rules of one single object, as the policy writes them. */
export type DeclaredObject = NonNullable<Project['objects']>[number]

export type ObjectKind = DeclaredObject['resource']

// The part of an address that leads to an object by its id. Without one the address takes another name than the id that
// rules are stored under (a short id, a name), or is not known to take the id: these go by the settings of the project.
const segments = {
  action: 'actions',
  ai_observability_clusters: undefined,
  dashboard: 'dashboards',
  dataset: 'datasets',
  early_access_feature: 'early_access_feature',
  endpoint: undefined,
  evaluation: 'evaluations',
  experiment: 'experiments',
  experiment_saved_metric: 'experiment_saved_metrics',
  export: 'exports',
  external_data_source: undefined,
  feature_flag: 'feature_flags',
  heatmap: undefined,
  hog_flow: undefined,
  insight: 'insights',
  llm_prompt: undefined,
  llm_provider_key: undefined,
  llm_skill: undefined,
  notebook: undefined,
  product_tour: undefined,
  replay_scanner: undefined,
  session_recording: undefined,
  session_recording_playlist: undefined,
  survey: 'surveys',
  tagger: undefined,
  ticket: undefined,
  warehouse_table: 'warehouse_tables',
  warehouse_view: 'warehouse_saved_queries',
} as const satisfies Readonly<Record<ObjectKind, string | undefined>>

/** Tells whether a policy can speak about single objects of this kind. */
export function isObjectKind(name: string): name is ObjectKind {
  return Object.hasOwn(segments, name)
}

/** Where one object stands, below its project; undefined for kinds that go by the project's settings. */
export function addressOf(resource: string, id: string): string | undefined {
  const segment = isObjectKind(resource) ? segments[resource] : undefined
  return segment === undefined ? undefined : `${segment}/${id}/`
}

/** Where the rules of one object stand, below its project; undefined for kinds that go by the project's settings. */
export function routeOf(resource: string, id: string): string | undefined {
  const address = addressOf(resource, id)
  return address === undefined ? undefined : `${address}access_controls/`
}
