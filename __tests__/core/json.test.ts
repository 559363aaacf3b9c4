import { describe, expect, it } from '@jest/globals'
import { hashOf } from '../../src/core/hash.ts'
import { canonicalJson, equalJson, isList, type Json } from '../../src/core/json.ts'

describe('canonicalJson', () => {
  it.each<[Json | undefined, string]>([
    [{ b: 1, a: [2, { d: null, c: 'x' }] }, '{"a":[2,{"c":"x","d":null}],"b":1}'],
    [{ a: undefined, b: [] }, '{"b":[]}'],
    [undefined, 'undefined'],
    [null, 'null'],
    [-0, '0'],
    [1.5e300, '1.5e+300'],
    ['\u2028\ud800"', '"\u2028\\ud800\\""'],
    [{ '10': 1, '9': 2, é: 3, B: 4, a: 5 }, '{"10":1,"9":2,"B":4,"a":5,"é":3}'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [Number.NaN, 'NaN'],
  ])('writes %j', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  it('gives different text for what differs', () => {
    const values: Json[] = [
      null,
      'null',
      0,
      '0',
      false,
      'false',
      [],
      {},
      '',
      [null],
      [[]],
      { a: null },
      { a: {} },
      Number.NaN,
      'NaN',
      Number.POSITIVE_INFINITY,
      { a: 'b,"c":1' },
      { a: 'b', c: 1 },
    ]

    expect(new Set(values.map(canonicalJson)).size).toBe(values.length)
  })

  it('keeps __proto__ as a member like any other', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1}}')
  })
})

it('compares without regard to the order of members', () => {
  expect(equalJson({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true)
  expect(equalJson({ a: undefined }, {})).toBe(true)
  expect(equalJson([1, 2], [2, 1])).toBe(false)
  expect(equalJson(undefined, null)).toBe(false)
  expect(equalJson(null, Number.POSITIVE_INFINITY)).toBe(false)
})

it('tells a list from an object', () => {
  expect([[], {}, 'a', null, undefined].map(isList)).toEqual([true, false, false, false, false])
})

it('hashes equal values alike, by SHA-256', () => {
  expect(hashOf({ b: 1, a: 2 })).toBe(hashOf({ a: 2, b: 1 }))
  expect(hashOf('')).toBe('sha256:12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126')
})
