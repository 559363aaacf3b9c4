/** How much somebody may do with a thing, weakest first. */
export const RESOURCE_LEVELS = ['none', 'viewer', 'editor', 'manager'] as const

/** How much somebody may do in a project or organization, weakest first. */
export const PROJECT_LEVELS = ['none', 'member', 'admin'] as const

/** What somebody may do with the values of a property, weakest first. */
export const PROPERTY_LEVELS = ['none', 'read', 'read_write'] as const

/** Kinds that only follow their parent's project-wide rules. */
const PARENTS: Readonly<Record<string, string>> = {
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

/** Rules on properties have levels of their own, and only the settings routes know them. */
export const PROPERTY = 'property_definition'

const ONLY_VIEWER = ['activity_log', 'toolbar']

/** The levels that exist for a kind, weakest first. */
export function levelsOf(resource: string): readonly string[] {
  if (resource === PROPERTY) return PROPERTY_LEVELS
  return resource === 'project' || resource === 'organization' ? PROJECT_LEVELS : RESOURCE_LEVELS
}

/** The level that applies where nobody wrote a rule. */
export function builtInLevel(resource: string): string {
  if (resource === 'project') return 'admin'
  if (resource === 'organization') return 'member'
  if (resource === PROPERTY) return 'read_write'
  return ONLY_VIEWER.includes(resource) ? 'viewer' : 'editor'
}

/** The lowest level that a rule on this kind may be written with; stored rows are read as they are. */
export function minimumLevel(resource: string): string {
  return resource === 'action' ? 'viewer' : 'none'
}

/** The highest level that a rule on this kind may be written with. */
export function maximumLevel(resource: string): string {
  if (ONLY_VIEWER.includes(resource)) return 'viewer'
  return levelsOf(resource).at(-1) ?? 'none'
}

/** How strong a level is among the levels of its kind; unknown words are weakest. */
export function strength(resource: string, level: string): number {
  return levelsOf(resource).indexOf(level)
}

/** The strongest of some levels, or undefined when there are none. */
export function strongest(resource: string, levels: readonly (string | undefined)[]): string | undefined {
  let best: string | undefined
  for (const level of levels) {
    if (level === undefined) continue
    if (best === undefined || strength(resource, level) > strength(resource, best)) best = level
  }
  return best
}

/** True when `level` allows at least what `wanted` allows. */
export function atLeast(resource: string, level: string, wanted: string): boolean {
  return strength(resource, level) >= strength(resource, wanted)
}

/** The kind whose project-wide rules count for this kind: its parent, or itself. */
export function ruledBy(resource: string): string {
  return PARENTS[resource] ?? resource
}
