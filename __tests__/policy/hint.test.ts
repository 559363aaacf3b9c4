import { describe, expect, it } from '@jest/globals'
import { hint, hinter } from '../../src/policy/hint.ts'

describe('hint', () => {
  it.each([
    ['enginer', ['engineer', 'ops'], 'Did you mean "engineer"?'],
    ['sales', ['engineer', 'ops'], 'Known: "engineer" and "ops".'],
    ['sales', [], 'None is declared yet.'],
    ['sales', [...'abcdefghi'], '9 others are declared.'],
    ['x`y', ['x`z'], 'Did you mean "x\\u{60}z"?'],
  ])('ends a sentence about %s', (written, known, end) => {
    expect(hint(written, known)).toBe(end)
    expect(hinter(known)(written)).toBe(end)
  })

  it('guesses no more once it has compared half a million names', () => {
    const next = hinter(Array.from({ length: 200_000 }, (_, index) => `name_${index}`))

    expect([1, 2, 3].map(() => next('nam_7'))).toEqual([
      'Did you mean "name_7"?',
      'Did you mean "name_7"?',
      '200000 others are declared.',
    ])
  })
})
