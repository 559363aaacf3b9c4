import type { Sighting } from '../../core/attribution.ts'
import type { Change, FieldChange } from '../../core/change.ts'
import { hashOf } from '../../core/hash.ts'
import type { Kind } from '../../core/kind.ts'
import type { KindSightings, Sightings } from '../../core/sightings.ts'

/** One reading of PostHog, as it is to be remembered. */
export interface Looked {
  /** When it began and when it was done; ISO 8601 in UTC. */
  readonly began: string
  readonly done: string
  /** The kinds that were read whole, each with the policies that it was compared with, as a hash. */
  readonly frames: ReadonlyMap<Kind, string>
  readonly changes: readonly Change[]
}

/**
 * Remembers a reading. A difference that was there before keeps its times. A new one came after the reading before,
 * but only if that one compared with the same policies: else it may be old, and only the policy new.
 */
export function remember(before: Sightings, looked: Looked): Sightings {
  const { began, done, frames, changes } = looked
  const now = [...frames].map(([kind, frame]): [Kind, KindSightings] => {
    const last = before.get(kind)
    const after = last?.frame === frame ? last.at : undefined
    const hashes = changes.filter((change) => change.kind === kind).flatMap(hashesOf)
    const fresh: Sighting = { ...(after !== undefined && { after }), before: done }
    return [kind, { at: began, frame, seen: new Map(hashes.map((hash) => [hash, last?.seen.get(hash) ?? fresh])) }]
  })
  return new Map([...before, ...now])
}

/**
 * Adds to what nobody is named for when it was seen first, and when last not.
 *
 * @param now what was first seen in this very run, and no run looked before, has nothing to add
 */
export function withSightings(changes: readonly Change[], sightings: Sightings, now: string): Change[] {
  return changes.map((change) => {
    const seen = sightings.get(change.kind)?.seen
    const when = <Part extends Pick<Change, 'changedBy'>>(part: Part, field?: FieldChange): Part => {
      const sighting = seen?.get(hashIn(change, field))
      const { changedBy } = part
      const isTelling = sighting && (sighting.after !== undefined || sighting.before !== now)
      return isTelling && changedBy?.from === 'nobody' ? { ...part, changedBy: { ...changedBy, seen: sighting } } : part
    }
    return when({ ...change, fields: change.fields.map((field) => when(field, field)) })
  })
}

function hashesOf(change: Change): string[] {
  return change.operation === 'update' ? change.fields.map((field) => hashIn(change, field)) : [hashIn(change)]
}

// What is missing has no values: that it is missing is all there is to remember.
function hashIn({ item, operation, live }: Change, field?: FieldChange): string {
  const what = field ? { field: field.field, live: field.live ?? null } : { operation, live: live ?? null }
  return hashOf({ item, ...what }).slice('sha256:'.length, 'sha256:'.length + 32)
}
