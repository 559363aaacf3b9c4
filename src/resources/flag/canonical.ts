import { isRecord, string } from '../../core/decode.ts'
import { equalJson, isList, type Json, type JsonObject } from '../../core/json.ts'
import { type Condition, dependency, type FlagSpec, type Group, type Variant } from './spec.ts'

/** How names within conditions are read: the flags and cohorts that they stand for. */
export interface Reader {
  /** The key of the flag that a condition names. */
  flag(name: string): string
  /** The cohort that a condition names; a number where it is known. */
  cohort(name: Json): Json
}

/**
 * Brings PostHog's `filters` to the form in which they are compared. What PostHog adds for display, writes by old names
 * or spells out goes; nothing that decides who gets the flag does.
 */
export function releaseOf(filters: JsonObject, reader: Reader): Required<Pick<FlagSpec, 'rollout' | 'depends_on'>> {
  const { groups, aggregation_group_type_index: inherited } = filters
  // PostHog evaluates a flag without any list of groups as one that is open to everybody.
  const all = isList(groups) ? groups.map((group) => groupOf(group, inherited, reader)) : [everybody]
  return lifted(all)
}

const everybody: Group = { properties: [], rollout_percentage: 100 }

/** Takes what every group asks of other flags out of the groups, and one plain group down to its number. */
export function lifted(
  groups: readonly Group[],
  besides: readonly string[] = [],
): Required<Pick<FlagSpec, 'rollout' | 'depends_on'>> {
  const common = (groups[0]?.properties ?? []).filter((condition) => groups.every((group) => asks(group, condition)))
  const inAll = common.flatMap(({ type, key }) =>
    type === 'flag' && common.some((one) => equalJson(one, dependency(key))) ? [key] : [],
  )
  const depends_on = [...new Set([...besides, ...inAll])].sort()
  const isLifted = (condition: Condition) => depends_on.some((key) => equalJson(condition, dependency(key)))
  const rest = groups.map((group) => ({
    ...group,
    properties: group.properties.filter((condition) => !isLifted(condition)),
  }))
  const [only] = rest
  const isPlain =
    rest.length === 1 && only && equalJson(only, { ...everybody, rollout_percentage: only.rollout_percentage })
  return { rollout: isPlain ? only.rollout_percentage : rest, depends_on }
}

function asks({ properties }: Group, condition: Condition): boolean {
  return properties.some((one) => equalJson(one, condition))
}

/** One group; the aggregation that it leaves out is the flag's. */
export function groupOf(group: Json, inherited: Json | undefined, reader: Reader): Group {
  const {
    properties,
    rollout_percentage: rollout,
    variant,
    description,
    ...rest
  } = isRecord(group) ? asJson(group) : {}
  const { aggregation_group_type_index: own = inherited } = rest
  return {
    properties: isList(properties) ? properties.map((one) => conditionOf(one, reader)) : [],
    rollout_percentage: typeof rollout === 'number' ? rollout : 100,
    ...(typeof variant === 'string' && variant !== '' && { variant }),
    ...(typeof own === 'number' && { aggregation_group_type_index: own }),
    ...(typeof description === 'string' && description !== '' && { description }),
  }
}

// Added by PostHog when it shows a condition, and not stored; a label is stored, and for display only.
const shownOnly = ['cohort_name', 'group_key_names']
const decorations = [...shownOnly, 'label']
const aliases: Readonly<Record<string, string>> = { min: 'gte', max: 'lte' }
const usual: Readonly<Record<string, string>> = { cohort: 'in', flag: 'flag_evaluates_to' }
const valueless = ['is_set', 'is_not_set']

/** One condition. */
export function conditionOf(value: Json, reader: Reader): Condition {
  const raw: JsonObject = isRecord(value) ? asJson(value) : {}
  const type = typeof raw.type === 'string' ? raw.type : 'person'
  const operator = typeof raw.operator === 'string' ? (aliases[raw.operator] ?? raw.operator) : (usual[type] ?? 'exact')
  const key =
    typeof raw.key === 'number' ? String(raw.key) : string(raw.key ?? (type === 'cohort' ? 'id' : undefined), 'key')
  const known = ['type', 'key', 'operator', 'value', ...decorations]
  const others = Object.entries(raw).filter(
    ([name, one]) =>
      !known.includes(name) && one !== null && one !== undefined && !(name === 'negation' && one === false),
  )
  const compared = raw.value === null || valueless.includes(operator) ? undefined : raw.value
  return {
    ...Object.fromEntries(others),
    type,
    key: type === 'flag' ? reader.flag(key) : key,
    operator,
    ...(compared !== undefined && { value: type === 'cohort' ? reader.cohort(compared) : compared }),
  }
}

/** Variants of PostHog's `multivariate`; none where it is missing or null. */
export function variantsOf(multivariate: Json | undefined): Variant[] {
  if (!isRecord(multivariate) || !Array.isArray(multivariate.variants)) return []
  return multivariate.variants.filter(isRecord).map(({ key, name, description, rollout_percentage: share }) => ({
    key: string(key, 'the key of a variant'),
    ...(typeof name === 'string' && name !== '' && { name }),
    ...(typeof description === 'string' && description !== '' && { description }),
    rollout_percentage: typeof share === 'number' ? share : 0,
  }))
}

/** Payloads as what the code gets: PostHog stores each as JSON text. Null stands for none. */
export function payloadsOf(payloads: unknown): JsonObject {
  if (!isRecord(payloads)) return {}
  const read = Object.entries(asJson(payloads)).map(([key, value]) => [key, payloadOf(value)] as const)
  return Object.fromEntries(read.filter(([, value]) => value !== null && value !== undefined))
}

function payloadOf(value: Json | undefined): Json | undefined {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** Takes an object whose members were parsed from JSON for what it is. */
export function asJson(value: Readonly<Record<string, unknown>>): JsonObject {
  return value as JsonObject
}

/**
 * A flag as PostHog stores it, from how it shows it. It holds a write against what is stored, and would take what it
 * added itself for somebody else's change.
 */
export function asStored(flag: JsonObject): JsonObject {
  const { filters } = flag
  if (!isRecord(filters) || !Array.isArray(filters.groups)) return flag
  const groups = asJson(filters).groups
  return { ...flag, filters: { ...asJson(filters), groups: isList(groups) ? groups.map(storedGroup) : groups } }
}

function storedGroup(group: Json): Json {
  if (!isRecord(group) || !Array.isArray(group.properties)) return group
  const { properties } = asJson(group)
  return { ...asJson(group), properties: isList(properties) ? properties.map(storedCondition) : properties }
}

function storedCondition(condition: Json): Json {
  if (!isRecord(condition)) return condition
  return Object.fromEntries(Object.entries(asJson(condition)).filter(([name]) => !shownOnly.includes(name)))
}
