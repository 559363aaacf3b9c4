import type { Path } from './location.ts'

/** A value that JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

/** A JSON object; a member that is `undefined` counts as left out. */
export interface JsonObject {
  readonly [key: string]: Json | undefined
}

/**
 * Writes a value so that equal values give equal text: members sorted by name, left-out members dropped.
 * Digests and comparisons rest on it, so it must never change within a major version.
 */
export function canonicalJson(value: Json | undefined): string {
  if (value === undefined) return 'undefined'
  // JSON writes infinity as null; two values that differ must never look equal.
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`)
  return `{${members.join(',')}}`
}

/** Tells whether two values are the same, whatever the order of their members. */
export function equalJson(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b)
}

/** Tells a list from an object; `Array.isArray` alone does not narrow a read-only list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

/** What stands at a path, or undefined where nothing does; what every object inherits is not there. */
export function valueAt(value: Json, path: Path): Json | undefined {
  let node: Json | undefined = value
  for (const step of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return undefined
    node = isList(node) ? node[Number(step)] : (node as JsonObject)[step]
  }
  return node
}
