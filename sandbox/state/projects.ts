import { denied, invalid } from '../errors.ts'
import { booleanField, textField } from '../fields.ts'
import { isStrings, type JsonRecord } from '../values.ts'
import type { Person, Project, World } from './world.ts'

/** What a new project starts with; a setting that is not in this list is ignored. */
const SETTING_DEFAULTS: Readonly<JsonRecord> = {
  timezone: 'UTC',
  product_description: '',
  app_urls: [],
  recording_domains: [],
  anonymize_ips: false,
  is_demo: false,
  session_recording_opt_in: false,
  heatmaps_opt_in: false,
  surveys_opt_in: false,
  autocapture_opt_out: false,
  receive_org_level_activity_logs: false,
  feature_flag_confirmation_enabled: false,
}

/** Settings that a member who may create projects can send with them. */
const OPEN_TO_MEMBERS = ['timezone', 'is_demo', 'product_description']

/** Where PostHog stops even a plan without a limit. */
const HARD_CAP = 1500

const DEPRECATED =
  "The 'access_control' field has been deprecated and is no longer supported. Please use the new access control " +
  'system instead. For more information, visit: https://posthog.com/docs/settings/access-control'

/** Creates a project, and makes it what `@current` means for its creator. */
export function createProject(world: World, creator: Person, body: JsonRecord): Project {
  if (body.primary_dashboard !== undefined)
    throw invalid('Primary dashboard cannot be set on project creation.', 'primary_dashboard')
  const { name, settings } = readProject(body)
  const id = world.ids.number('project')
  const project = newProject(world, id, name ?? 'Default project', world.clock.tick())
  Object.assign(project.settings, settings)
  world.projects.push(project)
  creator.currentProjectId = id
  return project
}

/** A project with nothing in it. */
export function newProject(world: World, id: number, name: string, at: string): Project {
  return {
    id,
    uuid: world.ids.uuid('project'),
    name,
    settings: structuredClone({ ...SETTING_DEFAULTS }),
    pendingDeletion: false,
    createdAt: at,
    updatedAt: at,
    rules: [],
    flags: [],
    dashboards: [],
    policies: [],
    changeRequests: [],
    experiments: [],
    earlyAccess: [],
    cohorts: [],
    secretKeys: [],
    secretToken: null,
    secretTokenBackup: null,
    schedules: [],
  }
}

/** Changes the name or settings of a project. */
export function updateProject(world: World, project: Project, body: JsonRecord): void {
  const { name, settings } = readProject(body)
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

/** The settings in a body that only admins may send, by name, sorted. */
export function adminOnlySettings(body: JsonRecord, extra: readonly string[] = []): string[] {
  const known = [...Object.keys(SETTING_DEFAULTS).filter((name) => !OPEN_TO_MEMBERS.includes(name)), ...extra]
  return known.filter((name) => body[name] !== undefined).sort()
}

function readProject(body: JsonRecord): { name: string | undefined; settings: JsonRecord } {
  refuseDeprecated(body)
  const name = textField(body, 'name', { max: 200 })
  const settings: JsonRecord = {}
  for (const [setting, initial] of Object.entries(SETTING_DEFAULTS)) {
    const value = readSetting(body, setting, initial)
    if (value !== undefined) settings[setting] = value
  }
  return { name, settings }
}

/** The old switch is dead: any value is refused, true and false alike, on create and on update. */
function refuseDeprecated(body: JsonRecord): void {
  if (body.access_control === undefined) return
  if (body.access_control === null) throw invalid('This field may not be null.', 'access_control', 'null')
  throw invalid(DEPRECATED, 'access_control')
}

function readSetting(body: JsonRecord, name: string, initial: unknown): unknown {
  if (typeof initial === 'boolean') return booleanField(body, name)
  if (typeof initial === 'string') return textField(body, name, { max: 1000, blank: true })
  const value = body[name]
  if (value !== undefined && !isStrings(value)) throw invalid('Expected a list of strings.', name)
  return value
}
