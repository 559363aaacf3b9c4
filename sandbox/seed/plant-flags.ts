import { contentOf } from '../flags/flag.ts'
import { createFlag } from '../flags/write.ts'
import { personByEmail } from '../state/find.ts'
import type { Project, World } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'
import { found } from './plant-people.ts'
import { at, flagAt, numberAt, optional, type Place, recordAt, SeedError, textAt } from './reader.ts'

/** What a flag in a seed may say besides PostHog's own fields. */
const SHORTHANDS = ['rollout', 'created_by', 'version', 'last_called', 'stale', 'used_in_replay']

const FLAG_NAMES = [
  ...['key', 'name', 'active', 'archived', 'deleted', 'tags', 'filters', 'is_remote_configuration'],
  ...['has_encrypted_payloads', ...SHORTHANDS],
]

/** Plants a flag; one that starts with a higher version has a history that nobody can tell. */
export function plantFlag(world: World, project: Project, place: Place): void {
  const source = recordAt(place, FLAG_NAMES)
  const author = at(place, 'created_by')
  const creator = optional(author, () => found(author, () => personByEmail(world, textAt(author)))) ?? null
  const flag = found(place, () => createFlag(world, project, creator, flagBody(source, place)))
  flag.version = optional(at(place, 'version'), numberAt) ?? 1
  flag.history = new Map([[flag.version, contentOf(flag)]])
  flag.calledAt = optional(at(place, 'last_called'), textAt) ?? null
  flag.stale = optional(at(place, 'stale'), flagAt) ?? false
  flag.usedInReplay = optional(at(place, 'used_in_replay'), flagAt) ?? false
}

function flagBody(source: JsonRecord, place: Place): JsonRecord {
  const body = Object.fromEntries(Object.entries(source).filter(([name]) => !SHORTHANDS.includes(name)))
  if (source.rollout === undefined) return body
  if (source.filters !== undefined) throw new SeedError(place.path, 'give rollout or filters, not both')
  return { ...body, filters: { groups: [{ properties: [], rollout_percentage: source.rollout }] } }
}
