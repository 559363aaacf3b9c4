import { equalJson, isList, type Json, type JsonObject, valueAt } from './json.ts'
import type { Path } from './location.ts'

/**
 * One change of a file that leaves all else as it is: an entry goes, what stands somewhere becomes something else, or
 * a new entry comes behind its siblings, with the maps around it where there are none yet.
 */
export type Edit =
  | {
      readonly remove: Path
      /** Comments on the lines of the entry itself go with it. Left out: it is not removed where one would be lost. */
      readonly withComments?: true
      /** The map or list that it was the last one of stays, empty. Left out: what would be empty goes, too. */
      readonly leavesEmpty?: true
    }
  | { readonly set: Path; readonly to: Json }
  | { readonly insert: Path; readonly value: Json }

/** Makes a value as an edit leaves it. A map or list that would be empty goes with its last entry. */
export function edited(value: Json, edit: Edit): Json {
  if ('remove' in edit) return without(value, wholeOf(value, edit), edit.leavesEmpty)
  return 'set' in edit ? withValue(value, edit.set, edit.to) : withValue(value, edit.insert, edit.value)
}

/** What goes with a removal. */
export function wholeOf(value: Json, { remove, leavesEmpty }: Extract<Edit, { readonly remove: Path }>): Path {
  return leavesEmpty ? remove : whole(value, remove)
}

/** Where an edit is made. */
export function pathOf(edit: Edit): Path {
  if ('remove' in edit) return edit.remove
  return 'set' in edit ? edit.set : edit.insert
}

/**
 * What turns the state `from` of an entry into the state `to`, where a file writes `from` in words of its own: what the
 * two have alike is left as it is written.
 *
 * @param written what the file has at `path`; it may leave out what is usual, and keep lists in another order
 */
export function editsBetween(
  written: Json | undefined,
  from: Json | undefined,
  to: Json | undefined,
  path: Path,
): Edit[] {
  if (equalJson(from, to)) return []
  if (to === undefined) return written === undefined ? [] : [{ remove: path, withComments: true }]
  if (written === undefined) return [{ insert: path, value: to }]
  if (isMap(written) && isMap(from) && isMap(to)) {
    const names = [...new Set([...Object.keys(from), ...Object.keys(to)])]
    return names.flatMap((name) => editsBetween(own(written, name), own(from, name), own(to, name), [...path, name]))
  }
  if (isList(written) && isList(from) && isList(to)) return listEdits(written, from, to, path)
  return [{ set: path, to }]
}

// In the order of the file, where order says nothing; else place by place, as far as the two lists run alike.
function listEdits(written: readonly Json[], from: readonly Json[], to: readonly Json[], path: Path): Edit[] {
  if (isWords(written) && isWords(from) && isWords(to) && to.length > 0 && equalJson(sorted(written), sorted(from)))
    return wordEdits(written, to, path)
  const isSame = (a: number, b: number) => equalJson(from[a], to[b])
  const shorter = Math.min(from.length, to.length)
  let head = 0
  while (head < shorter && isSame(head, head)) head++
  let tail = 0
  while (tail < shorter - head && isSame(from.length - 1 - tail, to.length - 1 - tail)) tail++
  const isPlaced = written.length === from.length && (to.length <= from.length || tail === 0) && to.length > 0
  if (!isPlaced) return [{ set: path, to }]
  const both = shorter - head - tail
  const changed = to.slice(head, head + both).flatMap((one, index) => {
    const place = head + index
    return editsBetween(written[place], from[place], one, [...path, place])
  })
  const come = to.slice(from.length).map((value, index): Edit => ({ insert: [...path, from.length + index], value }))
  return [...changed, ...come, ...removals(path, head + both, from.length - tail)]
}

function wordEdits(written: readonly Json[], to: readonly Json[], path: Path): Edit[] {
  const come = to.filter((one) => !written.includes(one))
  const gone = written.flatMap((one, index) => (to.includes(one) ? [] : removals(path, index, index + 1)))
  return [
    ...come.map((value, index): Edit => ({ insert: [...path, written.length + index], value })),
    ...gone.reverse(),
  ]
}

// From the end, so that no place moves before it is looked at.
function removals(path: Path, from: number, to: number): Edit[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => to - 1 - index).map((place) => ({
    remove: [...path, place],
    withComments: true,
  }))
}

function sorted(words: readonly Json[]): Json[] {
  return [...words].sort()
}

// Only words are lists without an order: tags, dependencies.
function isWords(values: readonly Json[]): boolean {
  return values.every((one) => typeof one === 'string')
}

function isMap(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value)
}

function own(value: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(value, name) ? value[name] : undefined
}

/** What goes when an entry goes: itself, or the widest thing around it that holds nothing else. */
function whole(value: Json, path: Path): Path {
  const parent = path.slice(0, -1)
  return path.length > 1 && sizeOf(valueAt(value, parent)) <= 1 ? whole(value, parent) : path
}

function without(value: Json, [step, ...rest]: Path, leavesEmpty = false): Json {
  if (step === undefined || sizeOf(value) === 0) return value
  const inner = valueAt(value, [step])
  if (rest.length > 0) return inner === undefined ? value : put(value, step, without(inner, rest, leavesEmpty))
  if (isList(value)) return value.filter((_, index) => index !== step)
  const left = Object.entries(value as JsonObject).filter(([key]) => key !== step)
  return left.length > 0 || leavesEmpty ? Object.fromEntries(left) : null
}

function withValue(value: Json, [step, ...rest]: Path, to: Json): Json {
  if (step === undefined) return to
  return put(value ?? {}, step, withValue(valueAt(value, [step]) ?? {}, rest, to))
}

function put(value: Json, step: string | number, member: Json): Json {
  if (isList(value)) return step === value.length ? [...value, member] : value.with(Number(step), member)
  if (typeof step === 'number') return [member]
  return { ...(value as JsonObject), [step]: member }
}

function sizeOf(value: Json | undefined): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0
}
