import { isDeepStrictEqual } from 'node:util'
import { conflict } from '../errors.ts'
import { isRecord, type JsonRecord } from '../values.ts'
import { WRITABLE_FIELDS } from './fields.ts'
import type { Flag } from './flag.ts'

/**
 * Guards against writing over somebody else's change, when the caller asked for it by sending `version` and
 * `original_flag`. A field that was changed by both to different values is a conflict; without any, the fields that
 * the caller did not mean to change are dropped, and the rest of the body is given back.
 * A stale `version` alone never conflicts: the last write wins in silence.
 */
export function withoutStaleFields(flag: Flag, body: JsonRecord): JsonRecord {
  const original = body.original_flag
  if (body.version === undefined || body.version === flag.version || !isRecord(original)) return body
  const sent = WRITABLE_FIELDS.filter((field) => body[field] !== undefined)
  const changed = sent.filter((field) => !isSame(body[field], original[field]))
  for (const field of changed) {
    const stored = flag[field]
    if (!isSame(stored, original[field]) && !isSame(stored, body[field])) {
      throw conflict(
        `The feature flag was updated by ${flag.lastModifiedBy?.email ?? 'another user'} since you started editing it. ` +
          'Please refresh and try again.',
      )
    }
  }
  return Object.fromEntries(changed.map((field) => [field, body[field]]))
}

// Both as JSON carries them: a stored copy may differ in its making, and not in what it says.
function isSame(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify([a])), JSON.parse(JSON.stringify([b])))
}
