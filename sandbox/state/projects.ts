import { denied, invalid } from '../errors.ts'
import { textField } from '../fields.ts'
import type { JsonRecord } from '../values.ts'
import { PROJECT_SETTINGS, readProjectSettings } from './project-settings.ts'
import type { Person, Project, World } from './world.ts'

/** Where PostHog stops even a plan without a limit. */
const HARD_CAP = 1500

const DEPRECATED =
  "The 'access_control' field has been deprecated and is no longer supported. Please use the new access control " +
  'system instead. For more information, visit: https://posthog.com/docs/settings/access-control'

/** Creates a project, and makes it what `@current` means for its creator. */
export function createProject(world: World, creator: Person, body: JsonRecord): Project {
  if (body.primary_dashboard !== undefined)
    throw invalid('Primary dashboard cannot be set on project creation.', 'primary_dashboard')
  const { name, settings } = readProject(body, PROJECT_SETTINGS)
  const id = world.ids.number('project')
  const project = newProject(world, id, name ?? 'Default project', world.clock.tick())
  Object.assign(project.settings, settings)
  world.projects.push(project)
  creator.currentProjectId = id
  creator.currentOrganizationId = world.organization.id
  return project
}

/** A project with nothing in it. */
export function newProject(world: World, id: number, name: string, at: string): Project {
  return {
    id,
    uuid: world.ids.uuid('project'),
    name,
    settings: structuredClone({ ...PROJECT_SETTINGS }),
    pendingDeletion: false,
    createdAt: at,
    updatedAt: at,
    rules: [],
    flags: [],
    dashboards: [],
    policies: [],
    changeRequests: [],
    things: [],
    properties: [],
    experiments: [],
    earlyAccess: [],
    cohorts: [],
    crowds: [],
    secretKeys: [],
    secretToken: null,
    secretTokenBackup: null,
    schedules: [],
  }
}

/** Changes the name or settings of a project. */
export function updateProject(world: World, project: Project, body: JsonRecord): void {
  const { name, settings } = readProject(body, project.settings)
  if (name !== undefined) project.name = name
  Object.assign(project.settings, settings)
  project.updatedAt = world.clock.tick()
}

/** Refuses one project more than the plan allows: with a 403, never a 402. */
export function checkProjectLimit(world: World): void {
  const feature = world.organization.features.find((owned) => owned.key === 'organizations_projects')
  const limit = feature === undefined ? 1 : (feature.limit ?? null)
  const count = world.projects.filter((project) => project.settings.is_demo !== true).length
  if (limit === null && count >= HARD_CAP) {
    throw denied(
      `You have reached the maximum limit of ${HARD_CAP} projects per organization. ` +
        "Contact support if you'd like access to more projects.",
    )
  }
  if (limit !== null && count >= limit) {
    throw denied(
      'You have reached the maximum limit of allowed projects for your current plan. ' +
        'Upgrade your plan to be able to create and manage more projects.',
    )
  }
}

/** Starts to delete a project: it stays, marked, until the work in the background is done. */
export function deleteProject(world: World, project: Project): void {
  if (project.pendingDeletion) throw invalid('This project is already being deleted.')
  if (world.organization.subscribed && world.projects.length === 1) {
    throw invalid(
      'Cannot delete the last project in an organization with an active subscription. ' +
        'Please cancel your subscription first in the billing page.',
    )
  }
  if (world.variant.deletionsStopped) {
    throw invalid('Project deletion is temporarily disabled during database migration. Please try again later.')
  }
  project.pendingDeletion = true
  project.updatedAt = world.clock.tick()
  if (world.variant.deletesAtOnce) world.projects = world.projects.filter((other) => other !== project)
}

function readProject(body: JsonRecord, stored: JsonRecord): { name: string | undefined; settings: JsonRecord } {
  refuseDeprecated(body)
  const name = textField(body, 'name', { max: 200 })
  return { name, settings: readProjectSettings(body, stored) }
}

/** The old switch is dead: any value is refused, true and false alike, on create and on update. */
function refuseDeprecated(body: JsonRecord): void {
  if (body.access_control === undefined) return
  if (body.access_control === null) throw invalid('This field may not be null.', 'access_control', 'null')
  throw invalid(DEPRECATED, 'access_control')
}
