import { canSeeProject, effectiveMembershipLevel } from '../access/project.ts'
import { denied } from '../errors.ts'
import { objectBody } from '../http/body.ts'
import { created, noContent, type OrganizationCall, ok, type ProjectCall, type Reply } from '../http/call.ts'
import { page } from '../http/paging.ts'
import type { Route } from '../http/route.ts'
import { adminOnlySettings } from '../state/project-settings.ts'
import { checkProjectLimit, createProject, deleteProject, updateProject } from '../state/projects.ts'
import { showProject, showProjectBriefly } from '../views/project.ts'

/** The three places where a project can be addressed. */
export function projectPaths(rest = ''): string[] {
  return ['/api/projects/:project', '/api/organizations/:org/projects/:project', '/api/environments/:project'].map(
    (mount) => `${mount}/${rest}`,
  )
}

/** Projects: an invisible one does not exist (404). */
export function projectRoutes(): Route[] {
  return [
    {
      paths: ['/api/projects', '/api/organizations/:org/projects'],
      on: 'organization',
      methods: { GET: { scope: 'project:read', answer: list }, POST: { scope: 'project:write', answer: create } },
    },
    {
      paths: projectPaths(),
      on: 'project',
      outsiders: 'not-found',
      methods: {
        GET: { scope: 'project:read', answer: retrieve },
        PATCH: { scope: 'project:write', answer: update },
        PUT: { scope: 'project:write', answer: replace },
        DELETE: { scope: 'project:write', answer: remove },
      },
    },
    {
      paths: [...projectPaths('reset_token'), ...projectPaths('change_organization')],
      on: 'project',
      outsiders: 'not-found',
      methods: { PATCH: { scope: 'closed', answer: noContent }, POST: { scope: 'closed', answer: noContent } },
    },
  ]
}

function list(call: OrganizationCall): Reply {
  const { world, member } = call
  const search = (call.url.searchParams.get('search') ?? '').toLowerCase()
  const visible = world.projects
    .filter((project) => canSeeProject(world, member, project))
    .filter((project) => project.name.toLowerCase().includes(search))
  return page(
    call,
    visible.map((project) => showProjectBriefly(world, project)),
  )
}

function create(call: OrganizationCall): Reply {
  const { world, member } = call
  const body = objectBody(call.body)
  if (member.level < 8) {
    if (world.organization.settings.members_can_create_projects !== true) {
      throw denied('Your organization access level is insufficient.')
    }
    const reserved = adminOnlySettings(body)
    if (reserved.length > 0) {
      throw denied(`Only organization admins can set these settings on project creation: ${reserved.join(', ')}`)
    }
  }
  checkProjectLimit(world)
  return created(showProject(world, createProject(world, call.caller, body), member))
}

function retrieve(call: ProjectCall): Reply {
  return ok(showProject(call.world, call.project, call.member))
}

function update(call: ProjectCall): Reply {
  const { world, member, project } = call
  const body = objectBody(call.body)
  const reserved = adminOnlySettings(body, ['name'])
  if (reserved.length > 0 && !isProjectAdmin(effectiveMembershipLevel(world, member, project))) {
    throw denied(`Only project admins can modify these settings: ${reserved.join(', ')}`)
  }
  updateProject(world, project, body)
  return retrieve(call)
}

/** Like the change of single settings, after one check too many: the plan must have room for a project. */
function replace(call: ProjectCall): Reply {
  checkProjectLimit(call.world)
  return update(call)
}

/** Deletion runs in the background: the project stays, marked. */
function remove(call: ProjectCall): Reply {
  const { world, member, project } = call
  if (!isProjectAdmin(effectiveMembershipLevel(world, member, project))) {
    throw denied("You don't have sufficient permissions in the project.")
  }
  deleteProject(world, project)
  return noContent()
}

function isProjectAdmin(level: number | null): boolean {
  return level !== null && level >= 8
}
