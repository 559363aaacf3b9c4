import type { Person, Project } from '../state/world.ts'
import { objectKind } from './object-kinds.ts'
import type { RuledObject } from './resource.ts'

/** A single thing that rules can be about, with what people and addresses call it. */
export interface NamedObject extends RuledObject {
  name: string
  /** What stands for it in an address: for most kinds the primary key. */
  address: string
  createdAt: string
}

/** The things of a kind in a project, as far as access rules care; deleted flags are not among them. */
export function objectsOf(project: Project, resource: string): NamedObject[] {
  if (resource === 'feature_flag') {
    const live = project.flags.filter((flag) => !flag.deleted)
    return live.map((flag) => numbered(resource, flag.key, flag))
  }
  if (resource === 'dashboard') return project.dashboards.map((board) => numbered(resource, board.name, board))
  const things = project.things
    .filter((thing) => thing.resource === resource)
    .map(({ id, address, name, createdBy, source, createdAt }) => {
      return { resource, id, address, name, creator: createdBy, source, createdAt }
    })
  return [...onFlags(project, resource), ...things]
}

/** What stands on flags is a thing of its own for access rules. */
function onFlags(project: Project, resource: string): NamedObject[] {
  const { createdAt } = project
  if (resource === 'experiment') {
    return project.experiments.map(({ id, name }) => numbered(resource, name, { id, createdBy: null, createdAt }))
  }
  if (resource !== 'early_access_feature') return []
  return project.earlyAccess.map(({ id, name }) => {
    return { resource, id, address: id, name, creator: null, source: null, createdAt }
  })
}

/** One thing by its kind and primary key. */
export function findObject(project: Project, resource: string, id: string): NamedObject | undefined {
  return objectsOf(project, resource).find((object) => object.id === id)
}

/** One thing by its kind and what stands for it in an address. */
export function objectAtAddress(project: Project, resource: string, address: string): NamedObject | undefined {
  return objectsOf(project, resource).find((object) => object.address === address)
}

/** The short id of a thing, for the kinds that have one. */
export function shortIdOf({ resource, address }: NamedObject): string | null {
  return objectKind(resource)?.lookup === 'short_id' ? address : null
}

interface Numbered {
  id: number
  createdBy: Person | null
  createdAt: string
}

function numbered(resource: string, name: string, { id, createdBy, createdAt }: Numbered): NamedObject {
  return { resource, id: String(id), address: String(id), name, creator: createdBy, source: null, createdAt }
}
