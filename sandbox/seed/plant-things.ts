import { OBJECT_KINDS, objectKind } from '../access/object-kinds.ts'
import { personByEmail } from '../state/find.ts'
import { PROPERTY_TYPES, type Project, type Thing, type World } from '../state/world.ts'
import { found } from './plant-people.ts'
import { at, itemsAt, numberAt, optional, type Place, recordAt, SeedError, textAt, wordAt } from './reader.ts'

/** Kinds that a seed writes down under a name of their own. */
const ELSEWHERE = ['feature_flag', 'dashboard']

/** Plants the things that are no more than a name, and the properties of events and persons. */
export function plantThings(world: World, project: Project, entry: Place): void {
  for (const place of itemsAt(at(entry, 'things'))) project.things.push(thingAt(world, project, place))
  for (const place of itemsAt(at(entry, 'properties'))) {
    recordAt(place, ['name', 'type'])
    const type = optional(at(place, 'type'), (word) => wordAt(word, PROPERTY_TYPES)) ?? 'event'
    project.properties.push({ id: world.ids.uuid('property'), name: textAt(at(place, 'name')), type })
  }
}

function thingAt(world: World, project: Project, place: Place): Thing {
  recordAt(place, ['resource', 'name', 'id', 'address', 'created_by', 'source'])
  const kinds = OBJECT_KINDS.map((kind) => kind.resource).filter((resource) => !ELSEWHERE.includes(resource))
  const resource = wordAt(at(place, 'resource'), kinds)
  const [name, author] = [textAt(at(place, 'name')), at(place, 'created_by')]
  const id = optional(at(place, 'id'), idAt) ?? world.ids.uuid('thing')
  if (project.things.some((thing) => thing.resource === resource && thing.id === id)) {
    throw new SeedError(place.path, `${resource} ${id} twice`)
  }
  return {
    resource,
    id,
    address: optional(at(place, 'address'), textAt) ?? addressOf(resource, id, name),
    name,
    createdBy: optional(author, () => found(author, () => personByEmail(world, textAt(author)))) ?? null,
    source: optional(at(place, 'source'), idAt) ?? null,
    createdAt: world.clock.tick(),
  }
}

/** What stands in the address where a seed does not say it. */
function addressOf(resource: string, id: string, name: string): string {
  const lookup = objectKind(resource)?.lookup
  if (lookup === 'name') return name
  return lookup === 'pk' ? id : `${lookup === 'short_id' ? 'short' : 'session'}-${id.slice(-6)}`
}

function idAt(place: Place): string {
  return typeof place.value === 'number' ? String(numberAt(place)) : textAt(place)
}
