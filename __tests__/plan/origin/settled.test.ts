import { describe, expect, it } from '@jest/globals'
import { settledBetween } from '../../../src/plan/origin/settled.ts'
import { changeOf, fieldOf } from '../../report/samples.ts'

const byHand = (name: string, ...fields: string[]) =>
  changeOf(name, { origin: 'drift', fields: fields.map((field) => fieldOf({ field, origin: 'drift' })) })
const items = (...lists: Parameters<typeof settledBetween>) =>
  settledBetween(...lists).map(({ item, fields }) => [item, ...fields.map(({ field }) => field)].join(' '))

describe('what a change of the policy takes over', () => {
  it('is what differed by hand and does not any more, field by field', () => {
    const before = [byHand('a', 'rollout'), byHand('b', 'rollout', 'active'), byHand('c', 'rollout')]
    expect(items(before, [byHand('b', 'active'), byHand('c', 'rollout')])).toEqual([
      'feature_flag/p/a rollout',
      'feature_flag/p/b rollout',
    ])
  })

  it('is not what it overwrites, nor what was merged and is not live yet', () => {
    const outstanding = changeOf('b', { origin: 'outstanding' })
    expect(items([byHand('a', 'rollout'), outstanding], [changeOf('a')])).toEqual([])
  })

  it('is not what only has another name now', () => {
    expect(items([byHand('a', 'rollout')], [byHand('renamed', 'rollout')])).toEqual([])
  })
})
