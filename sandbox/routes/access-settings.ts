import { mayEditRules } from '../access/editors.ts'
import { levelsOf, maximumLevel, minimumLevel, PROJECT_LEVELS, RESOURCE_LEVELS } from '../access/levels.ts'
import { canSeeProject } from '../access/project.ts'
import { memberEntry, OBJECT_RULE_KINDS, roleEntry, SETTINGS_KINDS, storedDefault } from '../access/settings.ts'
import { notFound } from '../errors.ts'
import { ok, type ProjectCall, type Reply } from '../http/call.ts'
import type { Route } from '../http/route.ts'
import type { Membership } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'

/** The access settings of a project, one kind of subject at a time. Nothing here comes in pages. */
export function accessSettingsRoutes(): Route[] {
  const answers: Record<string, (call: ProjectCall) => Reply> = {
    access_control_defaults: showDefaults,
    access_control_roles: showRoles,
    access_control_members: showMembers,
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
export function visibleMembers({ world, member, project }: ProjectCall): Membership[] {
  const seesAll = world.organization.settings.members_can_see_org_members !== false || member.level >= 8
  return world.members.filter((other) => seesAll || canSeeProject(world, other, project))
}

function byKind(entryOf: (resource: string) => JsonRecord): Record<string, JsonRecord> {
  return Object.fromEntries(SETTINGS_KINDS.map((resource) => [resource, entryOf(resource)]))
}
