import { isList, type Json, type JsonObject, valueAt } from './json.ts'
import type { Path } from './location.ts'

/** One change of a file that leaves all else as it is: an entry goes, or a single value becomes another. */
export type Edit = { readonly remove: Path } | { readonly set: Path; readonly to: string | number | boolean }

/** Makes a value as an edit leaves it. A map or list that would be empty goes with its last entry. */
export function edited(value: Json, edit: Edit): Json {
  return 'remove' in edit ? without(value, whole(value, edit.remove)) : withValue(value, edit.set, edit.to)
}

/** What goes when an entry goes: itself, or the widest thing around it that holds nothing else. */
export function whole(value: Json, path: Path): Path {
  const parent = path.slice(0, -1)
  return path.length > 1 && sizeOf(valueAt(value, parent)) <= 1 ? whole(value, parent) : path
}

function without(value: Json, [step, ...rest]: Path): Json {
  if (step === undefined || sizeOf(value) === 0) return value
  const inner = valueAt(value, [step])
  if (rest.length > 0) return inner === undefined ? value : put(value, step, without(inner, rest))
  if (isList(value)) return value.filter((_, index) => index !== step)
  const left = Object.entries(value as JsonObject).filter(([key]) => key !== step)
  return left.length > 0 ? Object.fromEntries(left) : null
}

function withValue(value: Json, [step, ...rest]: Path, to: Json): Json {
  if (step === undefined) return to
  return put(value, step, withValue(valueAt(value, [step]) ?? null, rest, to))
}

function put(value: Json, step: string | number, member: Json): Json {
  if (isList(value)) return value.map((one, index) => (index === step ? member : one))
  return { ...(value as JsonObject), [step]: member }
}

function sizeOf(value: Json | undefined): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0
}
