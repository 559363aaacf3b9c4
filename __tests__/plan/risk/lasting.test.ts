import { describe, expect, it } from '@jest/globals'
import { touchesOf } from '../../../src/plan/risk/lasting.ts'
import { policyChanges } from '../../../src/plan/risk/policy-change.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import { policyOf } from '../../support/policies.ts'

const item = 'feature_flag/p/x'

/** Which of several merges, by their place, left something in the flag `x`; each text is a flag, or nothing where it is gone. */
function lasting(...texts: readonly string[]): string {
  const policies = texts.map((text) => policyOf(text === '' ? '' : `flags: { p: { ${text} } }`))
  const merges = policies.slice(1).map((policy, index) => ({
    number: index + 1,
    step: { changes: policyChanges(policies[index] ?? policy, policy, resources) },
  }))
  return touchesOf(merges, item)
    .map(({ merge, lasts }) => `${merge.number}${lasts ? '' : ' gone'}`)
    .join(', ')
}

const x = (fields: string) => `x: { active: true, ${fields} }`
const groups = (...shares: number[]) =>
  x(
    `groups: [${shares.map((share) => `{ properties: [{ type: person, key: k, value: v${share} }], rollout_percentage: ${share} }`).join(', ')}]`,
  )

describe('what a merge made of an item', () => {
  it.each([
    ['alone', '1', x('rollout: 1'), x('rollout: 2')],
    ['under a change of another field', '1, 2', x('rollout: 1'), x('rollout: 2'), x('rollout: 2, tags: [t]')],
    ['under another wording', '1, 2', x('rollout: 1'), x('rollout: 2'), x('rollout: 2, description: New')],
    [
      'as another wording',
      '1, 2',
      x('rollout: 1'),
      x('rollout: 1, description: New'),
      x('rollout: 2, description: New'),
    ],
    [
      'under a map that grows',
      '1, 2',
      x('rollout: 1'),
      x('rollout: 1, payloads: { a: 1 }'),
      x('rollout: 1, payloads: { a: 1, b: 2 }'),
    ],
    ['under a list that changes', '1, 2', groups(1), groups(1, 2), groups(3, 2)],
    ['in a new entry', '1, 2', '', x('rollout: 1'), x('rollout: 1, tags: [t]')],
    ['that is taken out for good', '1', x('rollout: 1'), ''],
    [
      'before it was renamed',
      '1, 2',
      'o: { active: true, rollout: 1 }',
      'o: { active: true, rollout: 2 }',
      x('rollout: 2, was: o'),
    ],
  ])('lasts %s', (_, expected, ...texts) => {
    expect(lasting(...texts)).toBe(expected)
  })

  it.each([
    ['another value', '1 gone, 2', x('rollout: 1'), x('rollout: 2'), x('rollout: 3')],
    ['a value that is taken back', '1 gone, 2', x('rollout: 1'), x('rollout: 2'), x('rollout: 1')],
    [
      'one that is taken back and comes again',
      '1 gone, 2 gone, 3',
      x('rollout: 1'),
      x('rollout: 2'),
      x('rollout: 1'),
      x('rollout: 2'),
    ],
    ['a list that is back at what it was', '1 gone, 2', groups(1), groups(1, 2), groups(1)],
    ['an entry that goes', '1 gone, 2', '', x('rollout: 1'), ''],
    ['an entry that comes back', '1 gone, 2', x('rollout: 1'), '', x('rollout: 1')],
  ])('is gone after %s', (_, expected, ...texts) => {
    expect(lasting(...texts)).toBe(expected)
  })
})
