import { equalJson, isList, type Json, type JsonObject } from '../../core/json.ts'
import type { Item } from '../../core/kind.ts'
import type { PolicyChange } from './policy-change.ts'

/** What one merge made of an item. */
export interface Touch<Merge> {
  readonly merge: Merge
  readonly change: PolicyChange
  /** Whether something of it is still there after the merges that touched the item later. */
  readonly lasts: boolean
}

/**
 * The merges that made an item what it is after the last of them, oldest first; those from before it was renamed, too.
 * A merge that changes one field leaves standing what an earlier one made of another, with the approval that it has or
 * lacks. A list or a map may hold a part of it until it is back at what it was.
 *
 * @param merges oldest first
 */
export function touchesOf<Merge extends { readonly step: { readonly changes: readonly PolicyChange[] } }>(
  merges: readonly Merge[],
  item: Item,
): Touch<Merge>[] {
  const touches: Touch<Merge>[] = []
  let name = item
  for (const merge of merges.toReversed()) {
    const change = merge.step.changes.find((one) => one.item === name)
    if (!change) continue
    const later = touches.map((one) => one.change.value)
    touches.unshift({ merge, change, lasts: lastsThrough(change, later) })
    name = change.was ?? name
  }
  return touches
}

function lastsThrough({ before, value: made }: PolicyChange, later: readonly Json[]): boolean {
  if (!isObject(made)) return later.every((now) => equalJson(now, made))
  const was = isObject(before) ? before : {}
  const changed = Object.keys({ ...was, ...made }).filter((field) => !equalJson(was[field], made[field]))
  return changed.some((field) => later.every((now) => isObject(now) && holds(now[field], was[field], made[field])))
}

function holds(now: Json | undefined, was: Json | undefined, made: Json | undefined): boolean {
  if (equalJson(now, made)) return true
  const isPlural = [now, made].every((one) => typeof one === 'object' && one !== null)
  return isPlural && !equalJson(now, was)
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value)
}
