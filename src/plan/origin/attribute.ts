import type { Attribution } from '../../core/attribution.ts'
import type { Change } from '../../core/change.ts'
import type { Activity } from '../../resources/activity.ts'
import type { Logged } from '../../resources/logged.ts'
import type { Names } from '../../resources/names.ts'

/**
 * Who made an entry come or go, or gave one of its fields its live value. The newest row that touched it decides: where
 * that one led to something else, an older one with the same value is no answer, since something happened after it that
 * nobody wrote down.
 *
 * @param rows about anything, newest first
 * @param field the field of an update; left out: the entry as a whole
 */
export function attributedTo(
  rows: readonly Activity[],
  logged: Logged,
  change: Change,
  names: Names,
  field?: string,
): Attribution | undefined {
  for (const row of rows) {
    if (!logged.scopes.includes(row.scope) || !logged.isAbout(row, change, names)) continue
    const isAnswer =
      field === undefined
        ? isFitting(logged.presence(row, change), change)
        : // What nobody has changed since was set when the entry was made.
          (logged.ledTo(row, change, field, names) ?? (row.verb === 'created' || undefined))
    if (isAnswer !== undefined) return isAnswer ? { from: 'log', by: row.by, at: row.at } : undefined
  }
  return undefined
}

// An entry that is to be created is gone, and any other is there.
function isFitting(presence: 'there' | 'gone' | undefined, { operation }: Change): boolean | undefined {
  return presence && (presence === 'gone') === (operation === 'create')
}

/** The part of a change that somebody made by hand, as far as a report tells: what is drift, or would stop apply. */
export function isByHand({ origin, conflict }: Pick<Change, 'origin' | 'conflict'>): boolean {
  return origin === 'drift' || conflict
}
