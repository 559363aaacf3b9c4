import { isInteger, isRecord, type JsonRecord } from '../values.ts'

/** A value in a seed together with the way to it, so that every complaint can say where. */
export interface Place {
  value: unknown
  path: string
}

/** The complaint about a seed, or about an order on the control path: where, and what is wrong there. */
export class SeedError extends Error {
  /** The complaint without the word that it is about a seed. */
  readonly complaint: string

  constructor(path: string, problem: string) {
    const complaint = `${path === '' ? '(top)' : path}: ${problem}`
    super(`Sandbox seed: ${complaint}`)
    this.name = 'SeedError'
    this.complaint = complaint
  }
}

/** The value under a name, with its way. */
export function at(place: Place, name: string): Place {
  const record = recordAt(place)
  return { value: record[name], path: place.path === '' ? name : `${place.path}.${name}` }
}

/** A mapping; with `allowed`, no other names may occur in it (a typing error must not pass in silence). */
export function recordAt(place: Place, allowed?: readonly string[]): JsonRecord {
  const { value, path } = place
  if (!isRecord(value)) throw new SeedError(path, `expected a mapping, got ${shown(value)}`)
  const unknown = Object.keys(value).find((name) => allowed?.includes(name) === false)
  if (unknown !== undefined) {
    throw new SeedError(path, `unknown name "${unknown}"; expected one of ${allowed?.join(', ')}`)
  }
  return value
}

/** The entries of a mapping; an absent mapping has none, and an entry without a value is an empty mapping. */
export function entriesAt(place: Place): [string, Place][] {
  if (place.value === undefined || place.value === null) return []
  return Object.entries(recordAt(place)).map(([name, value]) => [
    name,
    { value: value ?? {}, path: `${place.path}["${name}"]` },
  ])
}

/** The items of a list; an absent list has none. */
export function itemsAt(place: Place): Place[] {
  const { value, path } = place
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw new SeedError(path, `expected a list, got ${shown(value)}`)
  return value.map((item: unknown, index) => ({ value: item, path: `${path}[${index}]` }))
}

/** A piece of text. */
export function textAt({ value, path }: Place): string {
  if (typeof value !== 'string' || value === '') throw new SeedError(path, `expected text, got ${shown(value)}`)
  return value
}

/** A whole number above zero. */
export function numberAt({ value, path }: Place): number {
  if (!isInteger(value) || value < 1) throw new SeedError(path, `expected a whole number above 0, got ${shown(value)}`)
  return value
}

/** True or false. */
export function flagAt({ value, path }: Place): boolean {
  if (typeof value !== 'boolean') throw new SeedError(path, `expected true or false, got ${shown(value)}`)
  return value
}

/** One of a few words. */
export function wordAt<Word extends string>({ value, path }: Place, words: readonly Word[]): Word {
  const found = words.find((word) => word === value)
  if (found === undefined) throw new SeedError(path, `expected one of ${words.join(', ')}, got ${shown(value)}`)
  return found
}

/** Reads a place that may be absent. */
export function optional<Value>(place: Place, read: (place: Place) => Value): Value | undefined {
  return place.value === undefined ? undefined : read(place)
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}
