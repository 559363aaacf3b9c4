import type { Flag } from '../flags/flag.ts'
import type { Project, World } from '../state/world.ts'
import { at, flagAt, itemsAt, numberAt, optional, type Place, recordAt, SeedError, textAt } from './reader.ts'

/** Plants the cohorts of a project: its flags can ask for them. */
export function plantCohorts(world: World, project: Project, place: Place): void {
  for (const entry of itemsAt(at(place, 'cohorts'))) {
    recordAt(entry, ['id', 'name', 'by_events'])
    const id = numberAt(at(entry, 'id'))
    world.ids.skip('cohort', id)
    project.cohorts.push({
      id,
      name: textAt(at(entry, 'name')),
      byEvents: optional(at(entry, 'by_events'), flagAt) ?? false,
    })
  }
}

/** Plants the persons of a project, of whom release conditions reach some. */
export function plantCrowds(project: Project, place: Place): void {
  for (const entry of itemsAt(at(place, 'persons'))) {
    recordAt(entry, ['count', 'properties'])
    const properties = optional(at(entry, 'properties'), (known) => structuredClone(recordAt(known))) ?? {}
    project.crowds.push({ count: numberAt(at(entry, 'count')), properties })
  }
}

/** Plants what stands on flags, by the keys of the flags: experiments, and features that people sign up for. */
export function plantLinks(world: World, project: Project, place: Place): void {
  for (const entry of itemsAt(at(place, 'experiments'))) {
    recordAt(entry, ['name', 'flag', 'running'])
    project.experiments.push({
      id: world.ids.number('experiment'),
      name: textAt(at(entry, 'name')),
      flagId: flagAtKey(project, at(entry, 'flag')).id,
      running: optional(at(entry, 'running'), flagAt) ?? false,
    })
  }
  for (const entry of itemsAt(at(place, 'early_access_features'))) {
    recordAt(entry, ['name', 'flag'])
    const flagId = flagAtKey(project, at(entry, 'flag')).id
    project.earlyAccess.push({ id: world.ids.uuid('earlyAccess'), name: textAt(at(entry, 'name')), flagId })
  }
}

/** Plants the secrets of a project: the keys that servers use, and the older token. */
export function plantSecrets(world: World, project: Project, place: Place): void {
  for (const entry of itemsAt(at(place, 'secret_keys'))) {
    recordAt(entry, ['key', 'label', 'scopes'])
    project.secretKeys.push({
      id: world.ids.uuid('secretKey'),
      label: textAt(at(entry, 'label')),
      value: textAt(at(entry, 'key')),
      scopes: itemsAt(at(entry, 'scopes')).map(textAt),
      createdBy: null,
      createdAt: world.clock.tick(),
      rolledAt: null,
    })
  }
  project.secretToken = optional(at(place, 'secret_token'), textAt) ?? null
}

function flagAtKey(project: Project, place: Place): Flag {
  const key = textAt(place)
  const flag = project.flags.find((candidate) => candidate.key === key)
  if (flag === undefined) throw new SeedError(place.path, `the project has no flag "${key}"`)
  return flag
}
