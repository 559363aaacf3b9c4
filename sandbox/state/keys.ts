import { invalid } from '../errors.ts'
import type { Person, World } from './world.ts'

const MAX_KEYS = 10

/** Makes a personal key; only a person at a screen can. */
export function createKey(
  world: World,
  owner: Person,
  { value, label, scopes }: { value: string; label: string; scopes: readonly string[] },
): void {
  if (world.keys.filter((key) => key.owner === owner).length >= MAX_KEYS) {
    throw invalid(`You can only have ${MAX_KEYS} personal API keys. Remove an existing key before creating a new one.`)
  }
  const wrong = scopes.find((scope) => scope !== '*' && !/^[a-z_]+:(read|write)$/.test(scope))
  if (wrong !== undefined) throw invalid(`Invalid scope: ${wrong}`, 'scopes')
  const [id, createdAt] = [world.ids.uuid('key'), world.clock.tick()]
  const ties = { projects: [], organizations: [] }
  world.keys.push({ ...ties, id, value, owner, label, scopes: [...scopes], createdAt, rolledAt: null })
}

/** Takes the key of a person with this label away: it opens nothing any more. */
export function deleteKey(world: World, owner: Person, label: string): void {
  const gone = world.keys.find((key) => key.owner === owner && key.label === label)
  if (gone === undefined) throw new Error(`"${owner.email}" has no key "${label}".`)
  world.keys = world.keys.filter((key) => key !== gone)
  world.clock.tick()
}
