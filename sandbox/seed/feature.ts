import type { Feature } from '../state/world.ts'
import { at, numberAt, optional, type Place, recordAt, textAt } from './reader.ts'

/** Reads an entitlement: its key alone, or with a limit. */
export function readFeature(place: Place): Feature {
  if (typeof place.value === 'string') return { key: place.value }
  recordAt(place, ['key', 'limit', 'unit'])
  const limit = at(place, 'limit')
  const key = textAt(at(place, 'key'))
  const unit = optional(at(place, 'unit'), textAt)
  return {
    key,
    ...(limit.value === undefined ? {} : { limit: limit.value === null ? null : numberAt(limit) }),
    ...(unit === undefined ? {} : { unit }),
  }
}
