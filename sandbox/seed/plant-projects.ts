import { createFlag } from '../flags/write.ts'
import { personByEmail } from '../state/find.ts'
import { newProject, updateProject } from '../state/projects.ts'
import type { Project, World } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'
import { found } from './plant-people.ts'
import { plantRules } from './plant-rules.ts'
import { at, itemsAt, numberAt, optional, type Place, recordAt, SeedError, textAt } from './reader.ts'

/** What a flag in a seed may say besides PostHog's own fields. */
const SHORTHANDS = ['rollout', 'created_by']

const ENTRY_NAMES = ['id', 'name', 'settings', 'access', 'resources', 'objects', 'flags', 'dashboards']

const FLAG_NAMES = ['key', 'name', 'active', 'archived', 'deleted', 'tags', 'filters', ...SHORTHANDS]

/** Plants projects with their rules and flags. */
export function plantProjects(world: World, place: Place): void {
  const entries = itemsAt(place)
  for (const entry of entries) {
    recordAt(entry, ENTRY_NAMES)
    const id = numberAt(at(entry, 'id'))
    if (world.projects.some((project) => project.id === id)) throw new SeedError(entry.path, `project ${id} twice`)
    world.ids.skip('project', id)
    const project = newProject(world, id, textAt(at(entry, 'name')), world.clock.tick())
    world.projects.push(project)
    const settings = at(entry, 'settings')
    if (settings.value !== undefined) found(settings, () => updateProject(world, project, recordAt(settings)))
    for (const flag of itemsAt(at(entry, 'flags'))) plantFlag(world, project, flag)
    for (const dashboard of itemsAt(at(entry, 'dashboards'))) plantDashboard(world, project, dashboard)
    plantRules(world, project, entry)
  }
}

function plantFlag(world: World, project: Project, place: Place): void {
  const source = recordAt(place, FLAG_NAMES)
  const author = at(place, 'created_by')
  const creator = optional(author, () => found(author, () => personByEmail(world, textAt(author)))) ?? null
  found(place, () => createFlag(world, project, creator, flagBody(source, place)))
}

function plantDashboard(world: World, project: Project, place: Place): void {
  recordAt(place, ['id', 'name', 'created_by'])
  const id = numberAt(at(place, 'id'))
  const [author, name] = [at(place, 'created_by'), textAt(at(place, 'name'))]
  const createdBy = optional(author, () => found(author, () => personByEmail(world, textAt(author)))) ?? null
  if (world.projects.some((other) => other.dashboards.some((dashboard) => dashboard.id === id))) {
    throw new SeedError(place.path, `dashboard ${id} twice`)
  }
  world.ids.skip('dashboard', id)
  project.dashboards.push({ id, name, createdBy, createdAt: world.clock.tick() })
}

function flagBody(source: JsonRecord, place: Place): JsonRecord {
  const body = Object.fromEntries(Object.entries(source).filter(([name]) => !SHORTHANDS.includes(name)))
  if (source.rollout === undefined) return body
  if (source.filters !== undefined) throw new SeedError(place.path, 'give rollout or filters, not both')
  return { ...body, filters: { groups: [{ properties: [], rollout_percentage: source.rollout }] } }
}
