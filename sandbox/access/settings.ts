import { isEntitled } from '../state/find.ts'
import type { AccessRule, Membership, Project, Role, World } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'
import { builtInLevel, maximumLevel, minimumLevel, strength, strongest } from './levels.ts'

/** The kinds whose project-wide rules the settings page shows. */
export const SETTINGS_KINDS: readonly string[] = [
  ...['action', 'customer_analytics', 'dashboard', 'early_access_feature', 'endpoint', 'experiment', 'export'],
  ...['external_data_source', 'warehouse_objects', 'feature_flag', 'heatmap', 'hog_flow', 'insight', 'llm_analytics'],
  ...['evaluation', 'tagger', 'llm_skill', 'ai_observability_clusters', 'notebook', 'revenue_analytics'],
  ...['session_recording', 'sharing_configuration', 'survey', 'ticket', 'web_analytics', 'activity_log'],
  ...['error_tracking', 'logs', 'mcp_analytics', 'metrics', 'tracing', 'replay_scanner', 'toolbar', 'llm_playground'],
]

/** The kinds of which the settings page can rule on a single thing. */
export const OBJECT_RULE_KINDS: readonly string[] = [
  ...['action', 'ai_observability_clusters', 'dashboard', 'dataset', 'early_access_feature', 'endpoint', 'evaluation'],
  ...['experiment', 'experiment_saved_metric', 'external_data_source', 'feature_flag', 'heatmap', 'hog_flow'],
  ...['insight', 'llm_prompt', 'llm_provider_key', 'llm_skill', 'notebook', 'product_tour', 'replay_scanner'],
  ...['session_recording', 'session_recording_playlist', 'survey', 'tagger', 'ticket', 'warehouse_table'],
  'warehouse_view',
]

/** The level that a subject falls back to without a rule of its own, and where that comes from. */
interface Inherited {
  access_level: string
  source: string
  source_subject: 'role' | 'default' | null
  source_resource: string
  source_resource_id: string | null
}

/** What a role may do with a kind (or with the project itself), by its own rule and in effect. */
export function roleEntry(world: World, project: Project, role: Role, resource: string): JsonRecord {
  const rules = rulesOn(project, resource)
  const counts = isEntitled(world, 'access_control') && isEntitled(world, 'role_based_access')
  const own = rules.find((rule) => rule.roleId === role.id)?.level
  const inherited = isEntitled(world, 'access_control') ? fromDefault(project, resource) : builtIn(resource)
  return entry(world, resource, own, counts ? own : undefined, inherited)
}

/** What a member may do with a kind (or with the project itself), by an own rule and in effect. */
export function memberEntry(world: World, project: Project, member: Membership, resource: string): JsonRecord {
  const rules = rulesOn(project, resource)
  const own = rules.find((rule) => rule.memberId === member.id)?.level
  if (member.level >= 8) {
    const top = { ...builtIn(resource), access_level: maximumLevel(resource), source: 'org_admin' }
    return { ...entry(world, resource, own, undefined, top), effective_access_level: top.access_level }
  }
  if (!isEntitled(world, 'access_control')) return entry(world, resource, own, undefined, builtIn(resource))
  return entry(world, resource, own, own, fromRoles(world, project, member, resource))
}

/** The stored default of a kind (or of the project itself), if somebody wrote one. */
export function storedDefault(project: Project, resource: string): string | null {
  return rulesOn(project, resource).find((rule) => rule.memberId === null && rule.roleId === null)?.level ?? null
}

function entry(
  world: World,
  resource: string,
  shown: string | undefined,
  own: string | undefined,
  inherited: Inherited,
): JsonRecord {
  return {
    access_level: shown ?? null,
    effective_access_level: inEffect(world, resource, own, inherited),
    ...showInherited(world, inherited),
    minimum: minimumLevel(resource),
    maximum: maximumLevel(resource),
  }
}

const OLDER_REASONS: Readonly<Record<string, string>> = {
  org_admin: 'organization_admin',
  role: 'role_override',
  default: 'project_default',
}

/** The servers of 2025 had two flat fields in place of one with parts. */
function showInherited({ variant }: World, inherited: Inherited): JsonRecord {
  if (!variant.olderAccessRoutes) return { inherited_access: { ...inherited } }
  const reason = inherited.source === 'org_admin' ? inherited.source : (inherited.source_subject ?? 'default')
  return {
    inherited_access_level: inherited.access_level,
    inherited_access_level_reason: OLDER_REASONS[reason] ?? null,
  }
}

function inEffect(world: World, resource: string, own: string | undefined, inherited: Inherited): string {
  if (own === undefined) return inherited.access_level
  if (world.organization.mostSpecificAccess === true || inherited.source === 'system_default') return own
  // On the project itself a rule that names somebody wins over the default; among named rules the highest counts.
  if (resource === 'project' && inherited.source_subject === 'default') return own
  return strongest(resource, [own, inherited.access_level]) ?? own
}

/** The roles of a member come before the default: outright, or where the highest level wins only if they are higher. */
function fromRoles(world: World, project: Project, member: Membership, resource: string): Inherited {
  const fallback = fromDefault(project, resource)
  if (!isEntitled(world, 'role_based_access')) return fallback
  const held = world.roles.filter((role) => role.memberships.some((membership) => membership.member === member))
  const ids = held.map((role) => role.id)
  const levels = rulesOn(project, resource).filter((rule) => rule.roleId !== null && ids.includes(rule.roleId))
  const level = strongest(
    resource,
    levels.map((rule) => rule.level),
  )
  if (level === undefined) return fallback
  const weaker = strength(resource, level) < strength(resource, fallback.access_level)
  const highestWins = world.organization.mostSpecificAccess !== true && resource !== 'project'
  if (highestWins && weaker && fallback.source !== 'system_default') return fallback
  return { ...stored(project, resource), access_level: level, source_subject: 'role' }
}

function fromDefault(project: Project, resource: string): Inherited {
  const level = storedDefault(project, resource)
  return level === null ? builtIn(resource) : { ...stored(project, resource), access_level: level }
}

function stored(project: Project, resource: string): Omit<Inherited, 'access_level'> {
  const id = resource === 'project' ? String(project.id) : null
  const source = resource === 'project' ? 'object' : 'resource'
  return { source, source_subject: 'default', source_resource: resource, source_resource_id: id }
}

function builtIn(resource: string): Inherited {
  return {
    access_level: builtInLevel(resource),
    source: 'system_default',
    source_subject: null,
    source_resource: resource,
    source_resource_id: null,
  }
}

function rulesOn(project: Project, resource: string): AccessRule[] {
  const id = resource === 'project' ? String(project.id) : null
  return project.rules.filter((rule) => rule.resource === resource && rule.resourceId === id)
}
