import { describe, expect, it } from '@jest/globals'
import { flagFacts } from '../../../src/resources/flag/facts.ts'
import { policyOf } from '../../support/policies.ts'

const limits = policyOf('feature_flags: { p: { require_rollout_review: { over: 30 } } }').shape
const flag = (rollout: number, active = true) => ({ active, rollout, archived: false })
const names = (...sides: [ReturnType<typeof flag> | undefined, ReturnType<typeof flag> | undefined]) =>
  flagFacts(['p', 'a'], ...sides, limits).map(({ name }) => name)

describe('what a change of a flag means', () => {
  it.each([
    [flag(10), flag(31), true],
    [flag(10), flag(30), false],
    [flag(40), flag(41), true],
    [flag(40), flag(40), false],
    [flag(40), flag(35), false],
    [undefined, flag(31), true],
    [flag(90), undefined, false],
    [flag(90, false), flag(90), true],
    [flag(90), flag(90, false), false],
  ])('%o → %o', (before, after, expected) => {
    expect(names(before, after)).toEqual(expected ? ['rollout_over'] : [])
  })

  it('is said with the numbers, and names that cannot do harm', () => {
    const [fact] = flagFacts(['p', 'a`\n::x::'], flag(10), flag(80), limits)

    expect(fact?.detail).toEqual({ from: 10, to: 80, over: 30 })
    expect(fact?.sentence).toMatch(/reaches 80 % of users instead of 10 %, over the limit of 30 %$/)
    expect(fact?.sentence).not.toMatch(/\n|::/)
  })
})
