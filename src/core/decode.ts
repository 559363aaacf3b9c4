import { Bug } from './errors.ts'
import type { Json } from './json.ts'
import { list as inWords, show } from './text.ts'

/** Reads an unknown value as a `T`, or throws a `DecodeError` that names the place and the value. */
export type Decoder<T> = (value: unknown, path: string) => T

/** A reply is not of the shape that we know. Unknown is never a default. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError'
}

function refuse(path: string, expected: string, value: unknown): never {
  throw new DecodeError(`${path || 'the reply'} should be ${expected}, but is ${typeOf(value)}`)
}

// Only the type: what a server sent in the wrong place may be a secret.
function typeOf(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  const names: Readonly<Record<string, string>> = {
    string: 'text',
    boolean: 'true or false',
    number: 'a number',
    object: 'an object',
  }
  if (typeof value === 'number' && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return 'too large to be held exactly'
  return typeof value === 'number' && !Number.isInteger(value) ? 'a fraction' : (names[typeof value] ?? typeof value)
}

export function string(value: unknown, path: string): string {
  return typeof value === 'string' ? value : refuse(path, 'text', value)
}

export function boolean(value: unknown, path: string): boolean {
  return typeof value === 'boolean' ? value : refuse(path, 'true or false', value)
}

export function integer(value: unknown, path: string): number {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : refuse(path, 'a whole number', value)
}

export function number(value: unknown, path: string): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : refuse(path, 'a number', value)
}

/** Takes whatever stands there: for answers that nobody looks at. */
export function anything(value: unknown): unknown {
  return value
}

/** Any value that JSON can carry. */
export function json(value: unknown, path: string): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'number') return number(value, path)
  if (Array.isArray(value)) return list(json)(value, path)
  return Object.fromEntries(entriesOf(json, () => true)(value, path))
}

export function nullable<T>(decode: Decoder<T>): Decoder<T | null> {
  return (value, path) => (value === null ? null : decode(value, path))
}

/** A member that may be missing or null. */
export function optional<T>(decode: Decoder<T>): Decoder<T | undefined> {
  return (value, path) => (value === undefined || value === null ? undefined : decode(value, path))
}

export function list<T>(decode: Decoder<T>): Decoder<T[]> {
  return (value, path) =>
    Array.isArray(value) ? value.map((item, index) => decode(item, `${path}[${index}]`)) : refuse(path, 'a list', value)
}

/** One of the values we know; any other is refused by name. */
export function oneOf<const T extends string | number>(known: readonly T[]): Decoder<T> {
  return (value, path) => {
    const found = known.find((candidate) => candidate === value)
    if (found !== undefined) return found
    const shown = typeof value === 'string' || typeof value === 'number' ? `"${show(String(value))}"` : typeOf(value)
    throw new DecodeError(`${path || 'the reply'} is ${shown}, but should be ${inWords(known.map(String), 'or')}`)
  }
}

type Decoded<Shape> = { [Key in keyof Shape]: Shape[Key] extends Decoder<infer T> ? T : never }

/** An object with at least these members. */
export function object<Shape extends Record<string, Decoder<unknown>>>(shape: Shape): Decoder<Decoded<Shape>> {
  return (value, path) => {
    if (!isRecord(value)) return refuse(path, 'an object', value)
    const decoded = Object.entries(shape).map(([key, decode]) => [
      key,
      decode(value[key], path ? `${path}.${key}` : key),
    ])
    return Object.fromEntries(decoded)
  }
}

/** An object as pairs of a name and a value; members of other names than the wanted ones are not looked at. */
export function entriesOf<T>(decode: Decoder<T>, isWanted: (name: string) => boolean): Decoder<[string, T][]> {
  return (value, path) => {
    if (!isRecord(value)) return refuse(path, 'an object', value)
    const wanted = Object.entries(value).filter(([name]) => isWanted(name))
    return wanted.map(([name, one]) => [name, decode(one, path ? `${path}.${name}` : name)])
  }
}

/** Narrows an unknown value to an object whose members are unknown. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Takes a value that the type system cannot see is there. */
export function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Bug(`${what} should be known here`)
  return value
}
