import { boolean, integer, isRecord, list, nullable, object, optional, string } from '../../core/decode.ts'
import type { Entry, LiveHandle } from '../../core/entry.ts'
import type { Json, JsonObject } from '../../core/json.ts'
import { Sealed } from '../../core/sealed.ts'
import { show } from '../../core/text.ts'
import type { Scope } from '../resource.ts'
import { asJson, payloadsOf, type Reader, releaseOf, variantsOf } from './canonical.ts'
import type { FlagSpec } from './spec.ts'
import { unsetFlag } from './spec.ts'

const named = object({ name: optional(string) })

const shape = object({
  id: integer,
  key: string,
  name: string,
  active: boolean,
  archived: optional(boolean),
  deleted: optional(boolean),
  tags: optional(list(string)),
  filters: plainObject,
  ensure_experience_continuity: maybe(nullable(boolean)),
  evaluation_runtime: maybe(nullable(string)),
  bucketing_identifier: maybe(nullable(string)),
  has_encrypted_payloads: optional(boolean),
  experiment_set_metadata: optional(list(object({ name: optional(string), is_running: optional(boolean) }))),
  features: optional(list(named)),
  surveys: optional(list(named)),
  last_modified_by: optional(object({ email: optional(string) })),
  updated_at: optional(string),
  last_called_at: maybe(nullable(string)),
})

type Fields = ReturnType<typeof shape>

interface LiveFlag {
  readonly fields: Fields
  readonly original: Sealed<JsonObject>
}

/**
 * Reads all flags of a project. PostHog's list hides archived flags unless it is asked for them, so it is read
 * twice; soft-deleted flags are in neither list.
 */
export async function readFlags(scope: Scope, alias: string): Promise<Entry<FlagSpec>[]> {
  const path = flagsPath(scope, alias)
  const [present, archived] = await Promise.all(
    [path, `${path}?archived=true`].map((from) => scope.posthog.list(from, liveFlag, ({ fields }) => fields.id)),
  )
  const byId = new Map([...(present ?? []), ...(archived ?? [])].map((flag) => [flag.fields.id, flag]))
  const there = [...byId.values()].filter(({ fields }) => fields.deleted !== true)
  const reader = readerOf(there, scope, alias)
  return there.filter(({ fields }) => !isPutAway(fields, scope, alias)).map((flag) => entryOf(alias, flag, reader))
}

/** Where the flags of a project are. */
export function flagsPath({ names }: Scope, alias: string): string {
  return `${names.projectPath(alias)}/feature_flags/`
}

/** The numbers of a project's live flags, by key: conditions name other flags by number. */
export async function flagNumbers({ posthog, ...scope }: Scope, alias: string): Promise<ReadonlyMap<string, number>> {
  const path = flagsPath({ posthog, ...scope }, alias)
  const flags = await posthog.list(path, object({ id: integer, key: string }), ({ id }) => id)
  return new Map(flags.map(({ id, key }) => [key, id]))
}

// A policy that archives what it no longer names has nothing more to say about what lies in the archive.
function isPutAway({ key, archived }: Fields, { policies: [wanted] }: Scope, alias: string): boolean {
  return archived === true && wanted?.shape.manage?.removed_flags === 'archive' && !wanted.shape.flags?.[alias]?.[key]
}

// What the wanted policy renames goes by its new key at once: a condition on it is the same condition.
function readerOf(flags: readonly LiveFlag[], { policies: [wanted] }: Scope, alias: string): Reader {
  const present = new Set(flags.map(({ fields }) => fields.key))
  const renamed = new Map(
    Object.entries(wanted?.shape.flags?.[alias] ?? {}).flatMap(([key, { was }]) =>
      was !== undefined && !present.has(key) ? [[was, key] as const] : [],
    ),
  )
  const keys = new Map(flags.map(({ fields: { id, key } }) => [String(id), renamed.get(key) ?? key]))
  return {
    flag: (id) => keys.get(id) ?? `${missingFlag}${id}`,
    cohort: (value) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value),
  }
}

/** How a condition on a flag that is not there names it: no flag's key has a colon. */
export const missingFlag = 'id:'

/** A flag as PostHog shows it, in our terms; conditions on other flags keep PostHog's numbers. */
export function flagSpec(flag: JsonObject): FlagSpec {
  return entryOf('', liveFlag(flag, ''), { flag: (id) => id, cohort: (value) => value }).spec
}

function liveFlag(value: unknown, path: string): LiveFlag {
  const fields = shape(value, path)
  return { fields, original: new Sealed(plainObject(value, path)) }
}

function entryOf(alias: string, { fields, original }: LiveFlag, reader: Reader): Entry<FlagSpec> {
  const { id, key, name, active, archived, tags, filters, has_encrypted_payloads: isEncrypted } = fields
  const { ensure_experience_continuity, evaluation_runtime, bucketing_identifier } = fields
  const spec: FlagSpec = {
    key,
    description: name,
    active,
    ...releaseOf(filters, reader),
    variants: variantsOf(filters.multivariate),
    ...(isEncrypted !== true && { payloads: payloadsOf(filters.payloads) }),
    ...orUnset({ ensure_experience_continuity, evaluation_runtime, bucketing_identifier }),
    ...(tags && { tags: [...tags].sort() }),
    archived: archived ?? false,
  }
  const { last_modified_by: person, updated_at: at, last_called_at: lastCalled } = fields
  const change = person?.email !== undefined && at !== undefined ? { lastChange: { by: person.email, at } } : {}
  const live: LiveHandle = {
    id: String(id),
    original,
    ...change,
    ...(lastCalled !== undefined && { lastCalled }),
    ...ownerOf(fields),
  }
  return { key: `${alias}/${key}`, spec, live }
}

// Null is what PostHog shows for what was never set; a server that lacks the field altogether does not show it.
function orUnset<Field extends keyof typeof unsetFlag>(
  fields: Partial<Record<Field, Json | undefined>>,
): Partial<FlagSpec> {
  const known = Object.entries<Json | undefined>(fields).filter(([, value]) => value !== undefined)
  const defaults: JsonObject = unsetFlag
  return Object.fromEntries(known.map(([field, value]) => [field, value ?? defaults[field]]))
}

// Other parts of PostHog change a flag as they go: what they change is theirs until they are done.
function ownerOf({
  experiment_set_metadata: experiments = [],
  features = [],
  surveys = [],
}: Fields): Partial<LiveHandle> {
  const running = experiments.find((one) => one.is_running === true)
  const [feature] = features
  const [survey] = surveys
  const owner = running
    ? `the running experiment ${quoted(running.name)}`
    : feature
      ? `the early access feature ${quoted(feature.name)}`
      : survey && `the survey ${quoted(survey.name)}`
  return owner === undefined ? {} : { owner: { name: owner, fields: ['active', 'rollout', 'depends_on', 'variants'] } }
}

function quoted(name = ''): string {
  return `\`${show(name)}\``
}

/** A member that an older server may lack, and that null is a value of. */
function maybe<T>(decode: (value: unknown, path: string) => T): (value: unknown, path: string) => T | undefined {
  return (value, path) => (value === undefined ? undefined : decode(value, path))
}

/** An object as JSON gave it. */
function plainObject(value: unknown, path: string): JsonObject {
  return isRecord(value) ? asJson(value) : asJson(object({})(value, path))
}
