import { boolean, integer, isRecord, list, object, optional, string } from '../../core/decode.ts'
import type { Entry } from '../../core/entry.ts'
import type { Json, JsonObject } from '../../core/json.ts'
import { Sealed } from '../../core/sealed.ts'
import type { Scope } from '../resource.ts'
import { groupRollout } from './exposure.ts'
import type { FlagSpec } from './spec.ts'

const shape = object({
  id: integer,
  key: string,
  name: string,
  active: boolean,
  archived: optional(boolean),
  deleted: optional(boolean),
  tags: optional(list(string)),
  filters: plainObject,
  last_modified_by: optional(object({ email: string })),
  updated_at: optional(string),
})

interface LiveFlag {
  readonly fields: ReturnType<typeof shape>
  readonly original: Sealed<JsonObject>
}

/**
 * Reads all flags of a project. PostHog's list hides archived flags unless it is asked for them, so it is read
 * twice; soft-deleted flags are in neither list.
 */
export async function readFlags({ posthog, names }: Scope, alias: string): Promise<Entry<FlagSpec>[]> {
  const path = `/api/projects/${names.project(alias).id}/feature_flags/`
  const [present, archived] = await Promise.all(
    [path, `${path}?archived=true`].map((from) => posthog.list(from, liveFlag, ({ fields }) => fields.id)),
  )
  const byId = new Map([...(present ?? []), ...(archived ?? [])].map((flag) => [flag.fields.id, flag]))
  return [...byId.values()].filter(({ fields }) => fields.deleted !== true).map((flag) => entryOf(alias, flag))
}

function liveFlag(value: unknown, path: string): LiveFlag {
  const fields = shape(value, path)
  return { fields, original: new Sealed(plainObject(value, path)) }
}

function entryOf(alias: string, { fields, original }: LiveFlag): Entry<FlagSpec> {
  const { id, key, name, active, archived, tags, filters } = fields
  const spec = {
    description: name,
    active,
    rollout: rolloutOf(filters),
    archived: archived ?? false,
    ...(tags && { tags: [...tags].sort() }),
  }
  const { last_modified_by: person, updated_at: at } = fields
  const lastChange = person && at !== undefined ? { lastChange: { by: person.email, at } } : {}
  return { key: `${alias}/${key}`, spec, live: { id: String(id), original, ...lastChange } }
}

/** One plain group is a number; whatever else there is, is shown as its groups. Payloads are never part of it. */
function rolloutOf({ groups, multivariate }: JsonObject): number | JsonObject {
  const all: readonly Json[] | undefined = Array.isArray(groups) ? groups : undefined
  const [only] = all ?? []
  if (all?.length === 1 && isPlain(only) && !multivariate) return groupRollout(only)
  return {
    ...(all && { groups: all.map((group) => conditionsOf(group)) }),
    ...(isRecord(multivariate) && {
      variants: Array.isArray(multivariate.variants) ? multivariate.variants.length : 0,
    }),
  }
}

function isPlain(group: Json | undefined): boolean {
  if (!isRecord(group)) return false
  const { properties, variant } = group
  return (
    (properties === undefined || properties === null || (Array.isArray(properties) && properties.length === 0)) &&
    !variant
  )
}

function conditionsOf(group: Json): JsonObject {
  const properties = isRecord(group) && Array.isArray(group.properties) ? group.properties.length : 0
  return { rollout_percentage: groupRollout(group), conditions: properties }
}

/** An object as JSON gave it; its members were parsed from JSON, so they are JSON. */
function plainObject(value: unknown, path: string): JsonObject {
  if (isRecord(value)) return value as JsonObject
  return object({})(value, path)
}
