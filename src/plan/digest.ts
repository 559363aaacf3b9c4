import type { Change } from '../core/change.ts'
import { hashOf } from '../core/hash.ts'

/**
 * The digest of changes, as `sha256:…`: which fields of which items go from what to what. Whose they are does not count,
 * since that may change with time.
 */
export function digestOf(changes: readonly Change[]): string {
  return hashOf(
    changes.map(({ item, operation, fields }) => ({
      item,
      operation,
      fields: fields.map(({ field, live, wanted }) => ({ field, live: live ?? null, wanted: wanted ?? null })),
    })),
  )
}
