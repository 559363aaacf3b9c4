import { mayEditRules } from '../access/editors.ts'
import { levelsOf, maximumLevel, minimumLevel, PROJECT_LEVELS, RESOURCE_LEVELS } from '../access/levels.ts'
import { findObject, objectsOf } from '../access/objects.ts'
import { canSeeProject } from '../access/project.ts'
import { memberEntry, OBJECT_RULE_KINDS, roleEntry, SETTINGS_KINDS, storedDefault } from '../access/settings.ts'
import { invalid, notFound } from '../errors.ts'
import { ok, type ProjectCall, type Reply } from '../http/call.ts'
import type { Route } from '../http/route.ts'
import type { AccessRule, Membership } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'

const MOST_FOUND = 20

/** The access settings of a project, one kind of subject at a time. Nothing here comes in pages. */
export function accessSettingsRoutes(): Route[] {
  const answers: Record<string, (call: ProjectCall) => Reply> = {
    access_control_defaults: showDefaults,
    access_control_roles: showRoles,
    access_control_members: showMembers,
    access_control_default_objects: (call) =>
      showObjects(call, (rule) => rule.memberId === null && rule.roleId === null),
    access_control_member_objects: showMemberObjects,
    access_control_role_objects: showRoleObjects,
    access_control_object_search: searchObjects,
  }
  return Object.entries(answers).map(([name, answer]) => ({
    paths: [`/api/projects/:project/${name}`],
    on: 'project',
    outsiders: 'not-found',
    methods: { GET: { scope: 'access_control:read', answer } },
  }))
}

function heads({ world, member, project }: ProjectCall): JsonRecord {
  return {
    available_project_levels: PROJECT_LEVELS,
    available_resource_levels: RESOURCE_LEVELS,
    can_edit: mayEditRules(world, member, project),
  }
}

function showDefaults(call: ProjectCall): Reply {
  const { project } = call
  const levels = SETTINGS_KINDS.map((resource) => [
    resource,
    {
      access_level: storedDefault(project, resource),
      minimum: minimumLevel(resource),
      maximum: maximumLevel(resource),
    },
  ])
  return ok({
    ...heads(call),
    project_access_level: storedDefault(project, 'project') ?? 'admin',
    resource_access_levels: Object.fromEntries(levels),
    object_rule_resources: OBJECT_RULE_KINDS.map((resource) => ({
      resource,
      available_access_levels: levelsOf(resource),
      minimum_access_level: minimumLevel(resource),
    })),
  })
}

function showRoles(call: ProjectCall): Reply {
  const { world, project } = call
  const wanted = call.url.searchParams.get('role_id')
  const roles = world.roles.filter((role) => wanted === null || role.id === wanted)
  if (wanted !== null && roles.length === 0) throw notFound()
  const results = roles.map((role) => ({
    role_id: role.id,
    role_name: role.name,
    project: roleEntry(world, project, role, 'project'),
    resources: byKind((resource) => roleEntry(world, project, role, resource)),
  }))
  return ok({ ...heads(call), results })
}

function showMembers(call: ProjectCall): Reply {
  const { world, project } = call
  const wanted = call.url.searchParams.get('member_id')
  const members = visibleMembers(call).filter((member) => wanted === null || member.id === wanted)
  if (wanted !== null && members.length === 0) throw notFound()
  const results = members.map((member) => ({
    organization_membership_id: member.id,
    user: {
      uuid: member.person.uuid,
      first_name: member.person.firstName,
      last_name: member.person.lastName,
      email: member.person.email,
    },
    organization_level: member.level,
    role_ids: world.roles
      .filter((role) => role.memberships.some((membership) => membership.member === member))
      .map((role) => role.id),
    project: memberEntry(world, project, member, 'project'),
    resources: byKind((resource) => memberEntry(world, project, member, resource)),
  }))
  return ok({ ...heads(call), results })
}

/** Where plain members may not see each other, they see only those who can reach the project as well. */
function visibleMembers({ world, member, project }: ProjectCall): Membership[] {
  const seesAll = world.organization.settings.members_can_see_org_members !== false || member.level >= 8
  return world.members.filter((other) => seesAll || canSeeProject(world, other, project))
}

function showMemberObjects(call: ProjectCall): Reply {
  const wanted = call.url.searchParams.get('member_id')
  if (wanted === null || wanted === '') throw invalid('member_id is required')
  if (!visibleMembers(call).some((member) => member.id === wanted)) throw notFound()
  return showObjects(call, (rule) => rule.memberId === wanted)
}

function showRoleObjects(call: ProjectCall): Reply {
  const wanted = call.url.searchParams.get('role_id')
  if (wanted === null || wanted === '') throw invalid('role_id is required')
  if (!call.world.roles.some((role) => role.id === wanted)) throw notFound()
  return showObjects(call, (rule) => rule.roleId === wanted)
}

function showObjects({ project }: ProjectCall, fits: (rule: AccessRule) => boolean): Reply {
  const rules = project.rules.filter((rule) => rule.resource !== 'project' && rule.resourceId !== null && fits(rule))
  const results = rules.map(({ resource, resourceId, level }) => ({
    resource,
    resource_id: resourceId,
    name: findObject(project, resource, resourceId ?? '')?.name ?? null,
    short_id: null,
    access_level: level,
  }))
  return ok({ results })
}

function searchObjects({ project, url }: ProjectCall): Reply {
  const resource = url.searchParams.get('resource') ?? ''
  if (!OBJECT_RULE_KINDS.includes(resource)) throw invalid('resource does not support object access rules')
  const search = (url.searchParams.get('search') ?? '').toLowerCase()
  const id = url.searchParams.get('id')
  const found = objectsOf(project, resource)
    .filter((object) => object.name.toLowerCase().includes(search))
    .filter((object) => id === null || object.id === id)
  return ok({ results: found.slice(0, MOST_FOUND).map((object) => ({ id: object.id, name: object.name })) })
}

function byKind(entryOf: (resource: string) => JsonRecord): Record<string, JsonRecord> {
  return Object.fromEntries(SETTINGS_KINDS.map((resource) => [resource, entryOf(resource)]))
}
