import { describe, expect, it } from '@jest/globals'
import { misfits, page, type Shape } from './shape.ts'

describe('the shape of an answer', () => {
  it.each<[unknown, Shape]>([
    [undefined, 'nothing'],
    ['a', 'text'],
    ['a', '=a'],
    [null, 'text or null'],
    [[], 'list'],
    [[], 'empty list'],
    [[{ id: 1 }], [{ id: 'number' }]],
    [
      { id: 1, more: true },
      { id: 'number', '...': 'any' },
    ],
    [{ count: 1, next: null, previous: null, results: [true] }, page('boolean')],
  ])('%j fits %j', (value, shape) => {
    expect(misfits(value, shape)).toEqual([])
  })

  it.each<[unknown, Shape, string]>([
    [[1], 'empty list', 'body: expected empty list, got [1]'],
    [{}, 'nothing', 'body: expected nothing, got {}'],
    ['b', '=a', 'body: expected =a, got "b"'],
    [undefined, 'any', 'body: expected any, got nothing'],
    [[], ['text'], 'body: expected a list with rows, got []'],
    [[{ id: 'x' }], [{ id: 'number' }], 'body[0].id: expected number, got "x"'],
    [{ id: 1 }, {}, 'body.id: nobody expected this field'],
    [{}, { id: 'number' }, 'body.id: missing'],
    ['{}', {}, 'body: expected an object, got "{}"'],
  ])('%j does not fit %j', (value, shape, complaint) => {
    expect(misfits(value, shape)).toEqual([complaint])
  })
})
