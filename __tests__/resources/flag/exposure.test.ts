import { describe, expect, it } from '@jest/globals'
import { exposureOf } from '../../../src/resources/flag/exposure.ts'

const groups = (...rollouts: (number | null | undefined)[]) => ({
  groups: rollouts.map((rollout_percentage) => ({ rollout_percentage })),
})

describe('exposure', () => {
  it.each([
    ['no flag', undefined, 0],
    ['off', { active: false, rollout: 100 }, 0],
    ['one group', { active: true, rollout: 25 }, 25],
    ['nobody', { active: true, rollout: 0 }, 0],
    ['the largest of several groups', { active: true, rollout: groups(10, 60, 20) }, 60],
    ['a missing rollout', { active: true, rollout: groups(10, undefined) }, 100],
    ['a null rollout', { active: true, rollout: groups(null) }, 100],
    [
      'conditions, which do not lower it',
      { active: true, rollout: { groups: [{ rollout_percentage: 30, conditions: 3 }] } },
      30,
    ],
    ['no groups at all', { active: true, rollout: {} }, 100],
    ['an empty list of groups', { active: true, rollout: { groups: [] } }, 0],
  ])('%s', (_, flag, expected) => {
    expect(exposureOf(flag && { archived: false, ...flag })).toBe(expected)
  })
})
