import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import type { Json } from '../../src/core/json.ts'
import { faultsOf } from '../../src/policy/schema-check.ts'
import { type Keywords, Shape } from '../../src/policy/shape.ts'

// ajv goes by the same keywords, from their JSON; shapes are made from it, part by part.
type Plain = Readonly<Record<string, unknown>>

const single = ['not', 'if', 'then', 'else', 'items', 'propertyNames', 'additionalProperties']

function shapeOf(plain: Plain): Shape {
  const part = (one: unknown) => (one === false ? false : shapeOf(one as Plain))
  const given = Object.entries(plain).map(([key, value]) => {
    if (single.includes(key)) return [key, part(value)]
    if (key === 'oneOf' || key === 'allOf') return [key, (value as Plain[]).map(shapeOf)]
    if (key === 'properties')
      return [key, Object.fromEntries(Object.entries(value as Plain).map(([k, v]) => [k, part(v)]))]
    return [key, value]
  })
  return new Shape(Object.fromEntries(given) as Keywords)
}

// Names that every object has, that hold what JSON pointers escape, and that are longer in UTF-16 than to the eye.
const names = [
  'a',
  'b',
  'constructor',
  'toString',
  'hasOwnProperty',
  '__proto__',
  'a/b~c',
  '',
  '\u{1f600}',
  'length',
  '0',
]
const texts = fc.oneof(
  fc.constantFrom(...names, 'aa', '\u{1f600}\u{1f600}', '\ud800', 'e\u0301', 'a\nb', 'A', ' ', '\u2028'),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const numbers = fc.oneof(
  fc.constantFrom(0, -0, 1, 2, -1, 0.1, 1e308, 5e-324, 2 ** 53, 2 ** 53 + 2, Number.MAX_SAFE_INTEGER),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)

/** A map that has `__proto__` as a member of its own, as a parser of JSON makes it. */
function mapOf(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const map: Record<string, unknown> = {}
  for (const [key, value] of entries)
    Object.defineProperty(map, key, { value, enumerable: true, writable: true, configurable: true })
  return map
}

const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, false),
    numbers,
    texts,
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .uniqueArray(fc.tuple(fc.oneof(fc.constantFrom(...names), texts), tie('value')), {
        maxLength: 4,
        selector: ([key]) => key,
      })
      .map(mapOf),
  ),
}))

const patterns = ['^[a-z]+$', '^\\S+$', '\\S', '^.$', '^\\p{L}$', '^(?!x)', '[\\d]']
const types = fc.constantFrom('null', 'boolean', 'integer', 'number', 'string', 'array', 'object')
const key = fc.constantFrom(...names.filter((name) => name !== '__proto__'))
const keys = fc.uniqueArray(key, { maxLength: 3 })

type Members = readonly (readonly [keyword: string, given: fc.Arbitrary<unknown>])[]

// Constants are no maps: ajv cannot compare one that has a member called `toString`.
const leaves: Members = Object.entries({
  type: fc.oneof(types, fc.uniqueArray(types, { minLength: 1, maxLength: 3 })),
  const: fc.oneof(texts, numbers, fc.constantFrom(null, true, [], ['a'])),
  enum: fc.uniqueArray(fc.oneof(texts, numbers, fc.constantFrom(null, true)), { minLength: 1, maxLength: 3 }),
  minimum: numbers,
  maximum: numbers,
  minLength: fc.nat(4),
  maxLength: fc.nat(4),
  pattern: fc.constantFrom(...patterns),
  minItems: fc.nat(3),
  required: keys,
  dependencies: fc.dictionary(key, keys, { maxKeys: 2, noNullPrototype: true }),
})

/** A shape with a few keywords, of which some hold shapes that are less deep. */
function shapesOf(depth: number): fc.Arbitrary<Plain> {
  const inner = depth === 0 ? undefined : shapesOf(depth - 1)
  const orFalse = inner && fc.oneof({ arbitrary: inner, weight: 3 }, { arbitrary: fc.constant(false), weight: 1 })
  const branches: Members =
    inner && orFalse
      ? [
          ['not', inner],
          ['allOf', fc.array(inner, { minLength: 1, maxLength: 2 })],
          ['oneOf', fc.array(inner, { minLength: 1, maxLength: 3 })],
          ['items', inner],
          ['propertyNames', inner],
          ['properties', fc.dictionary(key, orFalse, { maxKeys: 3, noNullPrototype: true })],
          ['additionalProperties', orFalse],
          ['if', inner],
          ['then', inner],
          ['else', inner],
        ]
      : []
  const members = [...leaves, ...branches].map(([keyword, given]) => given.map((value) => [keyword, value] as const))
  return fc.uniqueArray(fc.oneof(...members), { maxLength: 4, selector: ([name]) => name }).map(Object.fromEntries)
}

describe('the check of a value against a shape', () => {
  it('finds what ajv finds, whatever the shape and the value', () => {
    fc.assert(
      fc.property(shapesOf(3), fc.array(values, { minLength: 1, maxLength: 8 }), (plain, candidates) => {
        const validate = new Ajv({ strict: false, allErrors: true, ownProperties: true, logger: false }).compile(plain)
        const shape = shapeOf(plain)
        for (const value of candidates) {
          const isFit = validate(value)
          expect(faultsOf(value as Json, shape).length === 0).toBe(isFit)
        }
      }),
      { numRuns: 300, seed: 4 },
    )
  })
})
