import type { Attribution } from './attribution.ts'
import type { LiveHandle } from './entry.ts'
import type { Fact } from './fact.ts'
import { equalJson, type Json, type JsonObject } from './json.ts'
import type { Item, Kind } from './kind.ts'
import type { Location } from './location.ts'
import type { PlannedWrite } from './write.ts'

/**
 * Whose a difference is: this pull request's, a merged one's that is not live yet, or neither's (somebody changed
 * PostHog, or nobody knows better).
 */
export type Origin = 'proposed' | 'outstanding' | 'drift'

/** One field that differs between live PostHog and the policy. */
export interface FieldChange {
  readonly field: string
  readonly live: Json | undefined
  readonly wanted: Json | undefined
  readonly lastApplied: Json | undefined
  readonly origin: Origin
  /** Live is neither what was last applied nor what is wanted: writing would overwrite what nobody reviewed. */
  readonly conflict: boolean
  /** Who gave it its live value, where somebody outside the policy did and was looked for. */
  readonly changedBy?: Attribution
}

export type Operation = 'create' | 'update' | 'delete'

/** What would make one entry of PostHog match the policy. */
export interface Change {
  readonly item: Item
  readonly kind: Kind
  readonly key: string
  readonly operation: Operation
  readonly origin: Origin
  readonly conflict: boolean
  /** The fields that differ; for a create or a delete, all managed fields. */
  readonly fields: readonly FieldChange[]
  readonly live: JsonObject | undefined
  readonly wanted: JsonObject | undefined
  readonly lastApplied: JsonObject | undefined
  readonly handle?: LiveHandle
  /**
   * Who made the entry come or go, for a create or a delete that somebody outside the policy caused. Where one is to go
   * that somebody has changed, its fields tell instead.
   */
  readonly changedBy?: Attribution
  readonly at?: Location
  /** What a reviewer reads. */
  readonly sentence: string
  /** What going from live to wanted means. */
  readonly facts: readonly Fact[]
  /** Items that must exist before this one can. */
  readonly needs: readonly Item[]
  /** Whether somebody gains or loses by it, taken by itself. */
  readonly effect: 'grant' | 'revoke'
  /**
   * Every write that an apply sends for it, in order; left out as long as nobody has listed them. One that is not listed
   * is not sent.
   */
  readonly writes?: readonly PlannedWrite[]
  /** The change that takes this one along: once that one is made, the writes of this one are not sent. */
  readonly goesWith?: Item
}

/**
 * The part of each change that has one origin: an entry may differ in one field because of a pull request, and in
 * another because of somebody's hand. Changes without such a part are left out.
 */
export function partsOf(changes: readonly Change[], origin: Origin): Change[] {
  return changes.flatMap((change) => {
    if (change.operation !== 'update') return change.origin === origin ? [change] : []
    const fields = change.fields.filter((field) => field.origin === origin)
    return fields.length > 0 ? [{ ...change, origin, fields, conflict: fields.some(({ conflict }) => conflict) }] : []
  })
}

/** The fields of an entry that is to go, and that somebody gave another value since the last apply. */
export function changedMeanwhile({ operation, conflict, fields }: Change): FieldChange[] {
  if (operation !== 'delete' || !conflict) return []
  return fields.filter(({ lastApplied, live }) => lastApplied !== undefined && !equalJson(lastApplied, live))
}

/** The fields that tell why a change stands in conflict: of an entry that is to go all of them do, and few say why. */
export function conflictingFields(change: Change): FieldChange[] {
  const changed = changedMeanwhile(change)
  return changed.length > 0 ? changed : change.fields.filter(({ conflict }) => conflict)
}
