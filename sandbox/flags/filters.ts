import { isRecord, type JsonRecord } from '../values.ts'
import { brokenFilter } from './broken-filter.ts'
import { cleanProperty } from './properties.ts'
import { cleanPayloads, cleanVariants } from './variants.ts'

/** Keys of old clients that are accepted and thrown away. */
const LEGACY_KEYS = ['super_groups', 'holdout_groups']

/**
 * Puts sent filters over the stored ones, key by key at the top level only: a key that is sent replaces the stored one
 * as a whole, a key that is left out stays. Null is how `multivariate` is taken away.
 */
export function mergeFilters(stored: JsonRecord, sent: JsonRecord): JsonRecord {
  if (sent.version !== undefined) {
    throw brokenFilter('version', 'This key is reserved.', 'reserved_config_version')
  }
  return tidy({ ...stored, ...sent })
}

/** Checks filters, and writes them the way the server stores them. */
export function tidy(filters: JsonRecord): JsonRecord {
  const kept = Object.fromEntries(Object.entries(filters).filter(([key]) => !LEGACY_KEYS.includes(key)))
  const inherited = aggregationIndex(kept.aggregation_group_type_index, 'aggregation_group_type_index') ?? null
  const groups = listOf(kept.groups, 'groups').map((group, at) => cleanGroup(group, `groups[${at}]`, inherited))
  return {
    ...kept,
    groups,
    ...(kept.multivariate === undefined ? {} : { multivariate: cleanVariants(kept.multivariate) }),
    ...(kept.payloads === undefined ? {} : { payloads: cleanPayloads(kept.payloads) }),
    aggregation_group_type_index: commonIndex(groups, inherited),
  }
}

/** The release conditions in stored filters. */
export function groupsOf(filters: JsonRecord): JsonRecord[] {
  return Array.isArray(filters.groups) ? filters.groups.filter(isRecord) : []
}

function cleanGroup(group: unknown, path: string, inherited: number | null): JsonRecord {
  if (!isRecord(group)) throw brokenFilter(path, 'Expected an object.')
  checkRollout(group.rollout_percentage, `${path}.rollout_percentage`)
  if (group.variant !== undefined && group.variant !== null && typeof group.variant !== 'string') {
    throw brokenFilter(`${path}.variant`, 'Expected a variant key or null.')
  }
  const own = aggregationIndex(group.aggregation_group_type_index, `${path}.aggregation_group_type_index`)
  const properties = group.properties
  return {
    ...structuredClone(group),
    ...(properties === undefined || properties === null
      ? {}
      : {
          properties: listOf(properties, `${path}.properties`).map((property, at) =>
            cleanProperty(property, `${path}.properties[${at}]`),
          ),
        }),
    // The server writes the index into each group; a group without its own takes that of the flag.
    aggregation_group_type_index: own === undefined ? inherited : own,
  }
}

function checkRollout(value: unknown, path: string): void {
  if (value === undefined || value === null) return
  if (typeof value !== 'number' || !(value >= 0 && value <= 100)) {
    throw brokenFilter(path, 'Rollout percentage must be a number between 0 and 100.', 'rollout_out_of_range')
  }
}

function aggregationIndex(value: unknown, path: string): number | null | undefined {
  if (value === undefined || value === null || typeof value === 'number') return value
  throw brokenFilter(path, 'Expected a group type index or null.')
}

/** The flag's own index is derived anew on each save: what all groups agree on, else null. */
function commonIndex(groups: readonly JsonRecord[], inherited: number | null): unknown {
  const [first, ...rest] = groups
  if (first === undefined) return inherited
  const index = first.aggregation_group_type_index
  return rest.every((group) => group.aggregation_group_type_index === index) ? index : null
}

function listOf(value: unknown, path: string): unknown[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw brokenFilter(path, 'Expected a list.')
  return value
}
