import { openLog } from '../activity/note.ts'
import { createClock } from '../state/clock.ts'
import { createIds } from '../state/ids.ts'
import { readSettings, SETTING_DEFAULTS } from '../state/organization.ts'
import { emptyWorld, slugOf } from '../state/organizations.ts'
import type { Common, Organization, World } from '../state/world.ts'
import { TODAY, type Variant } from '../variant.ts'
import { readFeature } from './feature.ts'
import { openSeed } from './parse.ts'
import { plantDomains, plantProviders } from './plant-domains.ts'
import { plantInvites } from './plant-invites.ts'
import { plantKeys, plantPeople, plantRoles } from './plant-people.ts'
import { plantPolicies } from './plant-policies.ts'
import { plantProjects } from './plant-projects.ts'
import { at, flagAt, itemsAt, optional, type Place, recordAt, SeedError, textAt } from './reader.ts'

/** Seeded things are older than the first request, so that nothing in a seed looks like a fresh change. */
const PLANTED_BEFORE_MS = 30 * 24 * 60 * 60 * 1000

const DEFAULT_ORGANIZATION_ID = '0190c0de-0000-7000-8000-000000000001'

/** Builds the state that a seed describes; complains with the place of the first mistake. */
export function plant(seed: unknown, startAt?: string, variant: Partial<Variant> = {}): World {
  const clock = createClock(startAt)
  const start = clock.now()
  clock.set(new Date(Date.parse(start) - PLANTED_BEFORE_MS).toISOString())
  const top = openSeed(seed)
  recordAt(top, [
    'organization',
    'people',
    'keys',
    'roles',
    'projects',
    'invites',
    'domains',
    'identity_providers',
    'approval_policies',
  ])
  const organization = plantOrganization(at(top, 'organization'), clock.now())
  const common: Common = {
    variant: { ...TODAY, ...variant },
    clock,
    ids: createIds(),
    people: [],
    keys: [],
    worlds: [],
  }
  const world = emptyWorld(common, organization)
  common.worlds.push(world)
  plantPeople(world, at(top, 'people'))
  plantRoles(world, at(top, 'roles'))
  plantProjects(world, at(top, 'projects'))
  plantKeys(world, at(top, 'keys'))
  plantInvites(world, at(top, 'invites'), start)
  plantDomains(world, at(top, 'domains'))
  plantProviders(world, at(top, 'identity_providers'))
  plantPolicies(world, at(top, 'approval_policies'), world.policies)
  clock.set(start)
  openLog(world)
  return world
}

function plantOrganization(place: Place, now: string): Organization {
  const source: Place = place.value === undefined ? { ...place, value: {} } : place
  recordAt(source, ['id', 'name', 'slug', 'features', 'most_specific_access', 'settings', 'subscribed'])
  const name = optional(at(source, 'name'), textAt) ?? 'Acme'
  const specific = at(source, 'most_specific_access')
  return {
    id: optional(at(source, 'id'), textAt) ?? DEFAULT_ORGANIZATION_ID,
    name,
    slug: optional(at(source, 'slug'), textAt) ?? slugOf(name),
    features: itemsAt(at(source, 'features')).map(readFeature),
    // New organizations start with "the most specific rule wins".
    mostSpecificAccess: specific.value === undefined ? true : specific.value === null ? null : flagAt(specific),
    settings: { ...SETTING_DEFAULTS, ...plantSettings(at(source, 'settings')) },
    subscribed: optional(at(source, 'subscribed'), flagAt) ?? false,
    pendingDeletion: false,
    createdAt: now,
    updatedAt: now,
  }
}

function plantSettings(place: Place): Record<string, unknown> {
  if (place.value === undefined) return {}
  const given = recordAt(place, Object.keys(SETTING_DEFAULTS))
  try {
    return readSettings({ variant: TODAY }, given)
  } catch (error) {
    throw new SeedError(place.path, error instanceof Error ? error.message : String(error))
  }
}
