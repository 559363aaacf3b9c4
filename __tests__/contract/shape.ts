import { isRecord } from '../../sandbox/values.ts'

type Plain = 'text' | 'number' | 'boolean' | 'list' | 'object' | 'null'

/** One word about a value: its sort, perhaps null, exactly this text (`=text`), anything, no body at all, or a list without rows. */
export type Word = Plain | `${Exclude<Plain, 'null'>} or null` | `=${string}` | 'any' | 'nothing' | 'empty list'

/**
 * What an answer looks like. A record names every field that may be there, and all of them must be; the field `...`
 * allows others as well. A list of one shape is a list that is not empty, and each item fits.
 */
export type Shape = Word | readonly [Shape] | { readonly [field: string]: Shape }

/** The usual list: a page with its count, and at least one row. */
export function page(row: Shape): Shape {
  return { count: 'number', next: 'text or null', previous: 'text or null', results: [row] }
}

/** Where, and how, a value does not fit; nothing where it fits. */
export function misfits(value: unknown, shape: Shape, place = 'body'): string[] {
  if (typeof shape === 'string')
    return fitsWord(value, shape) ? [] : [`${place}: expected ${shape}, got ${shown(value)}`]
  if (isList(shape)) {
    if (!Array.isArray(value) || value.length === 0) return [`${place}: expected a list with rows, got ${shown(value)}`]
    return value.flatMap((item: unknown, at) => misfits(item, shape[0], `${place}[${at}]`))
  }
  if (!isRecord(value)) return [`${place}: expected an object, got ${shown(value)}`]
  const { '...': others, ...fields } = shape
  const surplus = others === undefined ? Object.keys(value).filter((name) => !Object.hasOwn(fields, name)) : []
  return [
    ...surplus.map((name) => `${place}.${name}: nobody expected this field`),
    ...Object.entries(fields).flatMap(([name, inner]) =>
      Object.hasOwn(value, name) ? misfits(value[name], inner, `${place}.${name}`) : [`${place}.${name}: missing`],
    ),
  ]
}

function isList(shape: Exclude<Shape, string>): shape is readonly [Shape] {
  return Array.isArray(shape)
}

function fitsWord(value: unknown, word: Word): boolean {
  if (word === 'any') return value !== undefined
  if (word === 'nothing') return value === undefined
  if (word === 'empty list') return Array.isArray(value) && value.length === 0
  if (word.startsWith('=')) return value === word.slice(1)
  const sort = sortOf(value)
  return word.split(' or ').includes(sort)
}

function sortOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  return typeof value === 'string' ? 'text' : typeof value
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 300)
}
