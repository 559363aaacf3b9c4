import { isRecord, known } from '../../core/decode.ts'
import { UserError } from '../../core/errors.ts'
import { equalJson, isList, type Json, type JsonObject } from '../../core/json.ts'
import { show } from '../../core/text.ts'
import { asJson, conditionOf, groupOf, type Reader } from './canonical.ts'
import { missingFlag } from './reading.ts'
import { type Condition, type FlagSpec, type Group, groupsOf, type Variant } from './spec.ts'

/** The numbers of flags by key, as conditions on them need. */
export type Numbers = ReadonlyMap<string, number>

// The member of PostHog's body that each field of ours goes into, of those that say what a flag is.
const members: Readonly<Record<string, string>> = {
  key: 'key',
  tags: 'tags',
  ensure_experience_continuity: 'ensure_experience_continuity',
  evaluation_runtime: 'evaluation_runtime',
  bucketing_identifier: 'bucketing_identifier',
  description: 'name',
  rollout: 'filters',
  depends_on: 'filters',
  variants: 'filters',
  payloads: 'filters',
}

/** The members of a body that the given fields go into: none for whether a flag is on, or in the archive. */
export function contentMembers(fields: readonly string[]): string[] {
  return [...new Set(fields.flatMap((field) => members[field] ?? []))]
}

/** The fields that a member of the body says; the inverse. */
export function fieldsIn(member: string): string[] {
  return Object.keys(members).filter((field) => members[field] === member)
}

/**
 * The part of a flag's body that says what it is, for the fields given; whether it is on is a write of its own. Empty
 * when nothing is left to send.
 *
 * @param wanted the whole flag as it shall be
 * @param original the flag as it was read: whatever we do not know about its filters is sent back
 */
export function contentBody(
  fields: readonly string[],
  wanted: FlagSpec,
  original: JsonObject,
  numbers: Numbers,
): JsonObject {
  const valueIn = (member: string) => {
    if (member === 'filters') return filtersFor(fields, wanted, original, numbers)
    return member === 'name' ? (wanted.description ?? '') : asJson(wanted)[member]
  }
  return Object.fromEntries(contentMembers(fields).map((member) => [member, valueIn(member)]))
}

/** Tells whether a flag asks for other flags, so that their numbers are needed to write it. */
export function needsNumbers(wanted: FlagSpec): boolean {
  return groupsOf(wanted).some(({ properties }) => properties.some(({ type }) => type === 'flag'))
}

/** @throws {UserError} when the payloads shall change of a flag whose payloads nobody can read */
export function refuseEncrypted(fields: readonly string[], original: JsonObject): void {
  if (!fields.includes('payloads') || original.has_encrypted_payloads !== true) return
  throw new UserError(
    'The payloads of this flag are encrypted in PostHog, and are not managed from here.',
    'Take `payloads` out of the policy.',
  )
}

// Servers differ in whether they merge filters with what is there or replace it, so all of them are sent.
function filtersFor(fields: readonly string[], wanted: FlagSpec, original: JsonObject, numbers: Numbers): JsonObject {
  const kept = isRecord(original.filters) ? asJson(original.filters) : {}
  return {
    ...kept,
    ...((fields.includes('rollout') || fields.includes('depends_on')) && groupsFor(wanted, kept, numbers)),
    ...(fields.includes('variants') && { multivariate: multivariateFor(wanted.variants ?? [], kept) }),
    ...(fields.includes('payloads') && { payloads: payloadsFor(wanted.payloads ?? {}) }),
  }
}

function groupsFor(wanted: FlagSpec, kept: JsonObject, numbers: Numbers): JsonObject {
  const inherited = kept.aggregation_group_type_index
  const reader = readerOf(numbers)
  const live = isList(kept.groups) ? kept.groups.map((raw) => (isRecord(raw) ? asJson(raw) : {})) : []
  const free = new Set(live)
  const groups = groupsOf(wanted)
  const matched = groups.map((group) => {
    const same = [...free].find((raw) => isSamePlace(groupOf(raw, inherited, reader), group))
    if (same) free.delete(same)
    return same
  })
  const written = groups.map((group, index) => {
    const place = live[index]
    const raw = matched[index] ?? (live.length === groups.length && place && free.has(place) ? place : undefined)
    if (raw) free.delete(raw)
    return groupBody(group, raw ?? {}, inherited, reader, numbers)
  })
  refuseFrozen(free)
  const indexes = new Set(groups.map(({ aggregation_group_type_index: index }) => index ?? null))
  const [common = null] = indexes
  return {
    groups: written,
    ...(inherited !== undefined && { aggregation_group_type_index: indexes.size === 1 ? common : null }),
  }
}

// The same people, whatever the rollout: what PostHog notes on the group besides stays with it.
function isSamePlace(live: Group, wanted: Group): boolean {
  const { rollout_percentage: _, ...rest } = live
  const { rollout_percentage: __, ...others } = wanted
  return equalJson(rest, others)
}

function refuseFrozen(lost: ReadonlySet<JsonObject>): void {
  if (![...lost].some((raw) => raw.exposure_frozen === true || typeof raw.exposure_frozen_cohort === 'number')) return
  throw new UserError(
    'A group of the live flag is frozen by an experiment, and this change would remove it.',
    'Unfreeze the exposure of the experiment in PostHog first.',
  )
}

function groupBody(
  group: Group,
  raw: JsonObject,
  inherited: Json | undefined,
  reader: Reader,
  numbers: Numbers,
): JsonObject {
  const { properties, rollout_percentage, variant, description, aggregation_group_type_index: index } = group
  const live = isList(raw.properties) ? raw.properties : []
  const asRead = (condition: Condition) => live.find((one) => equalJson(conditionOf(one, reader), condition))
  const spelled = (name: string, value: Json | undefined, none: Json) =>
    value !== undefined || (raw[name] !== undefined && raw[name] !== null) ? { [name]: value ?? none } : {}
  return {
    ...raw,
    properties: properties.map((condition) => asRead(condition) ?? conditionBody(condition, numbers)),
    rollout_percentage,
    ...spelled('variant', variant, null),
    ...spelled('description', description, ''),
    ...spelled('aggregation_group_type_index', index, null),
    // A group that says nothing would take the index of the flag.
    ...(typeof inherited === 'number' && { aggregation_group_type_index: index ?? null }),
  }
}

function conditionBody(condition: Condition, numbers: Numbers): JsonObject {
  const { type, key, operator, value = operator } = condition
  if (type === 'cohort' && typeof value === 'string') {
    throw new UserError(
      `The cohort "${show(value)}" has no number.`,
      'Add it under `cohorts` of the project, with its number in PostHog.',
    )
  }
  return { ...condition, value, ...(type === 'flag' && { key: String(numberOf(key, numbers)) }) }
}

function numberOf(key: string, numbers: Numbers): number | string {
  if (key.startsWith(missingFlag)) return key.slice(missingFlag.length)
  const number = numbers.get(key)
  if (number !== undefined) return number
  throw new UserError(
    `The flag that it depends on, "${show(key)}", is not in PostHog.`,
    'Add that flag to the policy, or take the dependency out.',
  )
}

function readerOf(numbers: Numbers): Reader {
  const keys = new Map([...numbers].map(([key, number]) => [String(number), key]))
  return {
    flag: (id) => keys.get(id) ?? `${missingFlag}${id}`,
    cohort: (value) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value),
  }
}

function multivariateFor(variants: readonly Variant[], { multivariate }: JsonObject): JsonObject | null {
  if (variants.length === 0) return null
  const kept = isRecord(multivariate) ? asJson(multivariate) : {}
  const live = isList(kept.variants) ? kept.variants.filter((one) => isRecord(one)).map((one) => asJson(one)) : []
  const written = variants.map((variant) => {
    const { name: _, description: __, ...rest } = live.find(({ key }) => key === variant.key) ?? {}
    return { ...rest, ...variant }
  })
  return { ...kept, variants: written }
}

function payloadsFor(payloads: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(payloads).map(([key, value]) => [key, JSON.stringify(known(value, `the payload ${key}`))]),
  )
}
