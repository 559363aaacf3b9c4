/** A JSON object whose fields have not been looked at yet. */
export type Fields = Readonly<Record<string, unknown>>

/** Tells whether a value is a JSON object (no array, no null). */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value as a JSON object; anything else counts as an empty one. */
export function fields(value: unknown): Fields {
  return isFields(value) ? value : {}
}

/** A text field, or undefined when it is absent or something else. */
export function text(source: Fields, name: string): string | undefined {
  const value = source[name]
  return typeof value === 'string' ? value : undefined
}

/** An array field; absent counts as empty. */
export function list(source: Fields, name: string): readonly unknown[] {
  const value = source[name]
  return Array.isArray(value) ? value : []
}

/** The texts of an array field; objects with a `name` count as their name, as GitHub takes labels. */
export function names(source: Fields, name: string): string[] {
  return list(source, name).flatMap((item) => {
    const found = typeof item === 'string' ? item : text(fields(item), 'name')
    return found === undefined ? [] : [found]
  })
}
