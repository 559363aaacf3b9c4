import { groupsOf } from '../flags/filters.ts'
import type { Flag } from '../flags/flag.ts'
import { isRecord, type JsonRecord } from '../values.ts'
import type { ScheduledWork } from './schedule.ts'

/** What scheduled work is as a body of a PATCH, on a flag as it stands now. */
export function bodyOf({ operation, value }: ScheduledWork, flag: Flag): JsonRecord {
  if (typeof value === 'boolean') return { active: value }
  if (operation === 'add_release_condition') {
    const groups = [...groupsOf(flag.filters), ...groupsOf(value)]
    const payloads = isRecord(value.payloads) ? value.payloads : {}
    return { filters: { groups, payloads: { ...recordOf(flag.filters.payloads), ...payloads } } }
  }
  const filters = { multivariate: { variants: value.variants ?? [] } }
  return { filters: { ...filters, ...(value.payloads === undefined ? {} : { payloads: value.payloads }) } }
}

function recordOf(value: unknown): JsonRecord {
  return isRecord(value) ? value : {}
}
