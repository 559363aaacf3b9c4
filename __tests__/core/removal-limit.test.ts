import { expect, it } from '@jest/globals'
import { removalLimit, shareAllowed } from '../../src/core/removal-limit.ts'

it('is a quarter of ten or more where a policy says nothing', () => {
  expect(removalLimit({})).toEqual({ percent: 25, from: 10 })
  expect(removalLimit({ guardrails: { min_owners: 2 } })).toEqual({ percent: 25, from: 10 })
  expect(removalLimit({ guardrails: { max_removals: { percent: 5, from: 3 } } })).toEqual({ percent: 5, from: 3 })
})

it.each([
  [1, 50],
  [9, 50],
  [10, 25],
  [11, 25],
])('of %d things, is %d percent', (present, share) => {
  expect(shareAllowed({ percent: 25, from: 10 }, present)).toBe(share)
})
