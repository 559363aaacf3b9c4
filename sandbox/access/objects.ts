import type { Project } from '../state/world.ts'
import type { RuledObject } from './resource.ts'

/** A single thing that rules can be about, with the name that people know it by. */
export interface NamedObject extends RuledObject {
  name: string
}

/** The kinds of things that the box stores, by the piece of the address that they live under. */
export const OBJECT_KINDS: Readonly<Record<string, string>> = {
  feature_flags: 'feature_flag',
  dashboards: 'dashboard',
}

/** The things of a kind in a project, as far as access rules care; deleted flags are not among them. */
export function objectsOf(project: Project, resource: string): NamedObject[] {
  if (resource === 'feature_flag') {
    const live = project.flags.filter((flag) => !flag.deleted)
    return live.map(({ id, key, createdBy }) => ({ resource, id: String(id), name: key, creator: createdBy }))
  }
  if (resource !== 'dashboard') return []
  return project.dashboards.map(({ id, name, createdBy }) => ({ resource, id: String(id), name, creator: createdBy }))
}

/** One thing by its kind and id. */
export function findObject(project: Project, resource: string, id: string): NamedObject | undefined {
  return objectsOf(project, resource).find((object) => object.id === id)
}
