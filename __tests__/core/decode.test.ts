import { describe, expect, it } from '@jest/globals'
import {
  anything,
  boolean,
  DecodeError,
  type Decoder,
  integer,
  isRecord,
  known,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  string,
} from '../../src/core/decode.ts'
import { Bug } from '../../src/core/errors.ts'

const role = object({
  id: string,
  level: oneOf(['none', 'member']),
  tags: list(string),
  seen: optional(nullable(integer)),
})

describe('decode', () => {
  it('reads what it knows and drops the rest', () => {
    const reply = { id: 'x', level: 'member', tags: ['a'], more: { secret: 1 } }

    expect(role(reply, '')).toEqual({ id: 'x', level: 'member', tags: ['a'], seen: undefined })
  })

  it.each<[string, Decoder<unknown>, unknown, string]>([
    ['a number for text', string, 1, 'results[0].id should be text, but is a number'],
    ['null for text', string, null, 'results[0].id should be text, but is null'],
    ['nothing for text', string, undefined, 'results[0].id should be text, but is missing'],
    ['text for a number', number, '1', 'results[0].id should be a number, but is text'],
    [
      'infinity for a number',
      number,
      JSON.parse('1e999'),
      'results[0].id should be a number, but is too large to be held exactly',
    ],
    ['a fraction for a whole number', integer, 1.5, 'results[0].id should be a whole number, but is a fraction'],
    [
      '2^53 for a whole number',
      integer,
      2 ** 53,
      'results[0].id should be a whole number, but is too large to be held exactly',
    ],
    ['a list for a truth value', boolean, [true], 'results[0].id should be true or false, but is a list'],
    ['a truth value for a list', list(string), false, 'results[0].id should be a list, but is true or false'],
    ['an object for a list', list(string), { length: 0 }, 'results[0].id should be a list, but is an object'],
    ['a list for an object', object({}), [], 'results[0].id should be an object, but is a list'],
    [
      'a value that we do not know',
      oneOf(['none', 'member']),
      'editor',
      'results[0].id is "editor", but should be none or member',
    ],
    ['a number that we do not know', oneOf([1, 8, 15]), 3, 'results[0].id is "3", but should be 1, 8 or 15'],
    ['nothing for a known value', oneOf(['none']), undefined, 'results[0].id is missing, but should be none'],
    [
      'a secret object for a known value',
      oneOf(['none']),
      { key: 'phx_secret' },
      'results[0].id is an object, but should be none',
    ],
    [
      'an attack for a known value',
      oneOf(['none']),
      '`@all`\n::error::',
      'results[0].id is "\\u{60}@all\\u{60}\\u{a}:\\u{3a}error:\\u{3a}", but should be none',
    ],
  ])('refuses %s, by path', (_, decode, value, message) => {
    expect(() => decode(value, 'results[0].id')).toThrow(new DecodeError(message))
  })

  it('names the whole path', () => {
    expect(() => list(role)([{ id: 'x', level: 'none', tags: ['a', null] }], 'results')).toThrow(
      'results[0].tags[1] should be text, but is null',
    )
    expect(() => role(null, '')).toThrow('the reply should be an object, but is null')
    expect(() => role({}, '')).toThrow('id should be text, but is missing')
  })

  it('never shows what a server sent in the place of something else', () => {
    expect(() => integer('phx_1234567890', 'id')).toThrow('id should be a whole number, but is text')
  })

  it('tells null from missing', () => {
    expect([nullable(string)(null, ''), optional(string)(null, ''), optional(string)(undefined, '')]).toEqual([
      null,
      undefined,
      undefined,
    ])
    expect(() => nullable(string)(undefined, 'a')).toThrow('a should be text, but is missing')
    expect(anything(undefined)).toBeUndefined()
  })
})

it('tells an object from all else', () => {
  expect([{}, [], null, 'x', undefined, () => 1].map(isRecord)).toEqual([true, false, false, false, false, false])
})

it('calls a missing value that must be there our own mistake', () => {
  expect(known(0, 'x')).toBe(0)
  expect(() => known(undefined, 'the line')).toThrow(new Bug('the line should be known here'))
})
