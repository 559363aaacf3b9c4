import { atLeast } from '../access/levels.ts'
import { kindLevel, objectLevel, seesSomeObject } from '../access/resource.ts'
import { denied, notFound } from '../errors.ts'
import { objectBody } from '../http/body.ts'
import { created, ok, type ProjectCall, type Reply } from '../http/call.ts'
import { page } from '../http/paging.ts'
import type { Route } from '../http/route.ts'
import { createDashboard, renameDashboard } from '../state/dashboards.ts'
import type { Dashboard } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'
import { showUser } from '../views/user.ts'

const read = 'dashboard:read'
const write = 'dashboard:write'

/** Dashboards without anything on them: a second kind of thing for access rules to be about. */
export function dashboardRoutes(): Route[] {
  const dashboards = ['/api/projects/:project/dashboards', '/api/environments/:project/dashboards']
  return [
    {
      paths: dashboards,
      on: 'project',
      methods: { GET: { scope: read, answer: list }, POST: { scope: write, answer: create } },
    },
    {
      paths: dashboards.map((mount) => `${mount}/:dashboard`),
      on: 'project',
      methods: { GET: { scope: read, answer: retrieve }, PATCH: { scope: write, answer: update } },
    },
  ]
}

function list(call: ProjectCall): Reply {
  const { world, member, project } = call
  if (!seesSomeObject(world, member, project, 'dashboard')) checkKind(call, 'viewer')
  const readable = project.dashboards.filter((dashboard) => atLeast('dashboard', levelOn(call, dashboard), 'viewer'))
  return page(
    call,
    readable.map((dashboard) => show(call, dashboard)),
  )
}

function create(call: ProjectCall): Reply {
  checkKind(call, 'editor')
  return created(show(call, createDashboard(call.world, call.project, call.caller, objectBody(call.body))))
}

function retrieve(call: ProjectCall): Reply {
  return ok(show(call, find(call, 'viewer')))
}

function update(call: ProjectCall): Reply {
  const dashboard = find(call, 'editor')
  renameDashboard(call.world, dashboard, objectBody(call.body))
  return ok(show(call, dashboard))
}

function show(call: ProjectCall, dashboard: Dashboard): JsonRecord {
  return {
    id: dashboard.id,
    name: dashboard.name,
    created_at: dashboard.createdAt,
    created_by: dashboard.createdBy === null ? null : showUser(dashboard.createdBy),
    deleted: false,
    user_access_level: levelOn(call, dashboard),
  }
}

function levelOn(call: ProjectCall, { id, createdBy }: Dashboard): string {
  const object = { resource: 'dashboard', id: String(id), creator: createdBy }
  return objectLevel(call.world, call.member, call.project, object)
}

function checkKind(call: ProjectCall, wanted: string): void {
  const level = kindLevel(call.world, call.member, call.project, 'dashboard')
  if (!atLeast('dashboard', level, wanted)) throw denied(`You do not have ${wanted} access to this resource.`)
}

function find(call: ProjectCall, wanted: string): Dashboard {
  const dashboard = call.project.dashboards.find((candidate) => String(candidate.id) === call.params.dashboard)
  if (dashboard === undefined) throw notFound()
  if (!atLeast('dashboard', levelOn(call, dashboard), wanted)) {
    throw denied(`You do not have ${wanted} access to this resource.`)
  }
  return dashboard
}
