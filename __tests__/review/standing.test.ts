import { describe, expect, it } from '@jest/globals'
import { standing } from '../../src/review/standing.ts'
import { reviewsOf } from './case.ts'

const ids = (...lines: string[]) => standing(reviewsOf(...lines)).map(({ id }) => id)

describe('the opinion that stands', () => {
  it.each([
    [['eva yes'], [1]],
    [['eva yes', 'eva no'], [2]],
    [
      ['eva yes', 'bo no', 'eva hm'],
      [1, 2],
    ],
    [['eva yes', 'eva dismissed'], []],
    [['eva dismissed', 'eva yes'], [2]],
    [['eva no', 'eva dismissed', 'bo yes'], [3]],
    [['eva hm', 'bo draft'], []],
    [['bo yes', 'renamed no'], [2]],
    [
      ['bo yes', 'squatter no'],
      [1, 2],
    ],
    [
      ['ghost yes', 'ghost no'],
      [1, 2],
    ],
    [[], []],
  ])('%s', (lines, expected) => {
    expect(ids(...lines).sort()).toEqual(expected)
  })
})
