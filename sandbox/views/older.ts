import type { World } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'

/** Fields of access rules that the servers of 2025 do not have. */
export function sinceThen({ variant }: World, fields: JsonRecord): JsonRecord {
  return variant.olderAccessRoutes ? {} : fields
}
