import type { PolicyShape } from '../core/policy-shape.gen.ts'

/** The rules of one project, by kind of object. */
export type ResourceRules = NonNullable<NonNullable<PolicyShape['projects']>[string]['resources']>

/** A kind of object that a policy may speak about. PostHog stores rules for more; those stay as they are. */
export type ResourceKind = keyof ResourceRules

const kinds = {
  action: true,
  activity_log: true,
  ai_observability_clusters: true,
  customer_analytics: true,
  dashboard: true,
  data_catalog: true,
  early_access_feature: true,
  endpoint: true,
  error_tracking: true,
  evaluation: true,
  experiment: true,
  export: true,
  external_data_source: true,
  feature_flag: true,
  heatmap: true,
  hog_flow: true,
  insight: true,
  llm_analytics: true,
  llm_playground: true,
  llm_skill: true,
  logs: true,
  mcp_analytics: true,
  metrics: true,
  notebook: true,
  replay_scanner: true,
  revenue_analytics: true,
  session_recording: true,
  sharing_configuration: true,
  stamphog: true,
  survey: true,
  tagger: true,
  ticket: true,
  toolbar: true,
  tracing: true,
  warehouse_objects: true,
  web_analytics: true,
} satisfies Readonly<Record<ResourceKind, true>>

/** Every kind of object that a policy can speak about. */
export const resourceKinds: readonly string[] = Object.keys(kinds)

/** Tells whether a policy can speak about this kind of object. */
export function isResourceKind(name: string): name is ResourceKind {
  return Object.hasOwn(kinds, name)
}
