import { describe, expect, it } from '@jest/globals'
import { exposureOf, variantExposures } from '../../../src/resources/flag/exposure.ts'

const groups = (...rollouts: number[]) => rollouts.map((rollout_percentage) => ({ properties: [], rollout_percentage }))
const condition = { type: 'person', key: 'email', operator: 'icontains', value: '@x.io' }

describe('exposure', () => {
  it.each([
    ['no flag', undefined, 0],
    ['off', { active: false, rollout: 100 }, 0],
    ['one group', { active: true, rollout: 25 }, 25],
    ['nobody', { active: true, rollout: 0 }, 0],
    ['the largest of several groups', { active: true, rollout: groups(10, 60, 20) }, 60],
    [
      'conditions, which do not lower it',
      { active: true, rollout: [{ properties: [condition], rollout_percentage: 30 }] },
      30,
    ],
    ['an empty list of groups', { active: true, rollout: [] }, 0],
  ])('%s', (_, flag, expected) => {
    expect(exposureOf(flag)).toBe(expected)
  })
})

describe('exposure of each variant', () => {
  const variants = [
    { key: 'control', rollout_percentage: 75 },
    { key: 'test', rollout_percentage: 25 },
  ]
  const group = (rollout_percentage: number, variant?: string) => ({
    properties: [condition],
    rollout_percentage,
    ...(variant && { variant }),
  })

  it.each([
    ['is its share of the rollout', { active: true, rollout: 40, variants }, { control: 30, test: 10 }],
    [
      'is its share of the largest group',
      { active: true, rollout: groups(10, 60), variants },
      { control: 45, test: 15 },
    ],
    [
      'is all of a group that gives nothing else',
      { active: true, rollout: [group(80, 'test'), group(20)], variants },
      { control: 15, test: 80 },
    ],
    [
      'is its share where a group names a variant that is not there',
      { active: true, rollout: [group(80, 'gone')], variants },
      { control: 60, test: 20 },
    ],
    ['is nothing while the flag is off', { active: false, rollout: 40, variants }, { control: 0, test: 0 }],
    ['is of no variant where there is none', { active: true, rollout: 40 }, {}],
  ])('%s', (_, flag, expected) => {
    expect(Object.fromEntries(variantExposures(flag))).toEqual(expected)
  })
})
