import { personByEmail } from '../state/find.ts'
import { newProject, updateProject } from '../state/projects.ts'
import type { Project, World } from '../state/world.ts'
import { plantFlag } from './plant-flags.ts'
import { plantCohorts, plantCrowds, plantLinks, plantSecrets } from './plant-links.ts'
import { found } from './plant-people.ts'
import { plantPolicies } from './plant-policies.ts'
import { plantRules } from './plant-rules.ts'
import { plantThings } from './plant-things.ts'
import { at, itemsAt, numberAt, optional, type Place, recordAt, SeedError, textAt } from './reader.ts'

const ENTRY_NAMES = [
  ...['id', 'name', 'settings', 'access', 'resources', 'objects', 'flags', 'dashboards', 'cohorts', 'persons'],
  ...[
    'experiments',
    'early_access_features',
    'approval_policies',
    'secret_keys',
    'secret_token',
    'things',
    'properties',
  ],
]

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
    plantCohorts(world, project, entry)
    plantCrowds(project, entry)
    for (const flag of itemsAt(at(entry, 'flags'))) plantFlag(world, project, flag)
    for (const dashboard of itemsAt(at(entry, 'dashboards'))) plantDashboard(world, project, dashboard)
    plantLinks(world, project, entry)
    plantSecrets(world, project, entry)
    plantPolicies(world, at(entry, 'approval_policies'), project.policies)
    plantThings(world, project, entry)
    plantRules(world, project, entry)
  }
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
