import { memberByEmail, personByEmail } from '../state/find.ts'
import { addRoleMember } from '../state/roles.ts'
import type { OrganizationLevel, Person, World } from '../state/world.ts'
import { sameText } from '../values.ts'
import {
  at,
  entriesAt,
  flagAt,
  itemsAt,
  numberAt,
  optional,
  type Place,
  recordAt,
  SeedError,
  textAt,
  wordAt,
} from './reader.ts'

const LEVEL_WORDS = ['member', 'admin', 'owner'] as const

const LEVELS: Readonly<Record<(typeof LEVEL_WORDS)[number], OrganizationLevel>> = { member: 1, admin: 8, owner: 15 }

/** Plants logins and memberships. */
export function plantPeople(world: World, place: Place): void {
  for (const [email, entry] of entriesAt(place)) {
    recordAt(entry, ['level', 'first_name', 'last_name', 'two_factor', 'guest', 'active', 'github'])
    if (world.people.some((person) => sameText(person.email, email))) {
      throw new SeedError(entry.path, 'the same email twice (the case of letters does not count)')
    }
    const now = world.clock.tick()
    const person: Person = {
      id: world.ids.number('user'),
      uuid: world.ids.uuid('user'),
      email,
      firstName: optional(at(entry, 'first_name'), textAt) ?? '',
      lastName: optional(at(entry, 'last_name'), textAt) ?? '',
      twoFactor: optional(at(entry, 'two_factor'), flagAt) ?? false,
      active: optional(at(entry, 'active'), flagAt) ?? true,
      githubLogin: optional(at(entry, 'github'), textAt) ?? null,
      currentProjectId: null,
      currentOrganizationId: null,
      joinedAt: now,
    }
    const level = levelAt(at(entry, 'level'))
    const guest = optional(at(entry, 'guest'), flagAt) ?? false
    world.people.push(person)
    world.members.push({ id: world.ids.uuid('membership'), person, level, guest, joinedAt: now, updatedAt: now })
  }
}

/** A level in the organization, by its word; a plain member where nothing is said. */
export function levelAt(place: Place): OrganizationLevel {
  return LEVELS[optional(place, (word) => wordAt(word, LEVEL_WORDS)) ?? 'member']
}

/** Plants roles with their members. */
export function plantRoles(world: World, place: Place): void {
  for (const [name, entry] of entriesAt(place)) {
    recordAt(entry, ['id', 'members'])
    if (world.roles.some((role) => sameText(role.name, name))) {
      throw new SeedError(entry.path, 'the same role twice (the case of letters does not count)')
    }
    const id = optional(at(entry, 'id'), textAt) ?? world.ids.uuid('role')
    const role = { id, name, createdAt: world.clock.tick(), memberships: [] }
    world.roles.push(role)
    for (const email of itemsAt(at(entry, 'members'))) {
      found(email, () => addRoleMember(world, role, memberByEmail(world, textAt(email))))
    }
  }
}

/** Plants personal API keys. */
export function plantKeys(world: World, place: Place): void {
  for (const entry of itemsAt(place)) {
    recordAt(entry, ['key', 'owner', 'label', 'scopes', 'projects', 'organizations'])
    const value = textAt(at(entry, 'key'))
    if (world.keys.some((key) => key.value === value)) throw new SeedError(entry.path, 'the same key twice')
    const owner = at(entry, 'owner')
    world.keys.push({
      id: world.ids.uuid('key'),
      value,
      owner: found(owner, () => personByEmail(world, textAt(owner))),
      label: optional(at(entry, 'label'), textAt) ?? 'key',
      scopes: itemsAt(at(entry, 'scopes')).map(scopeAt),
      projects: itemsAt(at(entry, 'projects')).map(numberAt),
      organizations: itemsAt(at(entry, 'organizations')).map(textAt),
      createdAt: world.clock.tick(),
      rolledAt: null,
    })
  }
}

/** Runs a look-up; what it complains about becomes a complaint about this place. */
export function found<Value>(place: Place, look: () => Value): Value {
  try {
    return look()
  } catch (error) {
    if (error instanceof SeedError) throw error
    throw new SeedError(place.path, error instanceof Error ? error.message : String(error))
  }
}

function scopeAt(place: Place): string {
  const scope = textAt(place)
  if (scope !== '*' && !/^[a-z_]+:(read|write)$/.test(scope)) {
    throw new SeedError(place.path, `expected "*" or a scope like feature_flag:read, got "${scope}"`)
  }
  return scope
}
