import { isRecord } from '../../core/decode.ts'
import type { Entry } from '../../core/entry.ts'
import { list, show } from '../../core/text.ts'
import { asJson } from './canonical.ts'
import type { FlagSpec } from './spec.ts'

// What a policy says of a flag's filters in words of its own, and what PostHog derives from that.
const known = ['groups', 'multivariate', 'payloads', 'aggregation_group_type_index']

/**
 * What the language has no word for in a live flag: its place in the archive, encrypted payloads, and whatever else its
 * filters hold. None of it is lost: a write sends it back as it was read.
 */
export function unsaidOfFlag({ spec, live }: Entry<FlagSpec>): string[] {
  const original = live?.original?.open() ?? {}
  const filters = isRecord(original.filters) ? asJson(original.filters) : {}
  const others = Object.keys(filters).filter((name) => !known.includes(name) && !isNothing(filters[name]))
  return [
    ...(spec.archived ? ['it is in the archive'] : []),
    ...(original.has_encrypted_payloads === true ? ['its payloads are encrypted, and stay in PostHog'] : []),
    ...(others.length > 0
      ? [`no word for ${list(others.sort().map((name) => `\`${show(name)}\``))} of its filters`]
      : []),
  ]
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0)
}
