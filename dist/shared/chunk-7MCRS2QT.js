const require = process.getBuiltinModule;

// src/core/access.ts
var strengths = {
  none: 0,
  viewer: 1,
  member: 1,
  editor: 2,
  admin: 2,
  manager: 3
};
function strengthOf(level) {
  return strengths[level];
}
function isAccessLevel(word) {
  return Object.hasOwn(strengths, word);
}

// src/resources/resource-kinds.ts
var kinds = {
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
  web_analytics: true
};
var resourceKinds = Object.keys(kinds);
function isResourceKind(name) {
  return Object.hasOwn(kinds, name);
}

export {
  strengthOf,
  isAccessLevel,
  resourceKinds,
  isResourceKind
};
