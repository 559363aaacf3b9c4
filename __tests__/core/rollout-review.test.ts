import { describe, expect, it } from '@jest/globals'
import type { PolicyShape } from '../../src/core/policy-shape.gen.ts'
import { rolloutReview } from '../../src/core/rollout-review.ts'

type Tier = 'production' | 'staging' | 'development'
type Matrix = NonNullable<PolicyShape['feature_flags']>[string]

const shape = (tier?: Tier, matrix?: Matrix): PolicyShape => ({
  projects: { p: tier ? { tier } : {} },
  ...(matrix && { feature_flags: { p: matrix } }),
})

describe('rolloutReview', () => {
  it.each<[string, PolicyShape, unknown]>([
    ['production without a matrix', shape('production'), { over: 50, approvals: 1, by: ['admin'] }],
    ['a project without a tier', shape(), { over: 50, approvals: 1, by: ['admin'] }],
    ['a project that is not declared', {}, { over: 50, approvals: 1, by: ['admin'] }],
    [
      'a matrix of a project that is not declared',
      { feature_flags: { p: { who_can_edit: ['x'] } } },
      { over: 50, approvals: 1, by: ['x'] },
    ],
    ['staging', shape('staging'), undefined],
    ['development with a matrix', shape('development', { who_can_edit: ['x'] }), undefined],
    [
      'staging that asks for it',
      shape('staging', { require_rollout_review: true }),
      { over: 50, approvals: 1, by: ['admin'] },
    ],
    ['production that does without', shape('production', { require_rollout_review: false }), undefined],
    [
      'production with its own limit',
      shape('production', { require_rollout_review: { over: 0 }, who_can_edit: ['x'] }),
      { over: 0, approvals: 1, by: ['x'] },
    ],
    [
      'staging with its own rule',
      shape('staging', { require_rollout_review: { approvals: 2, by: ['y'] }, who_can_edit: ['x'] }),
      { over: 50, approvals: 2, by: ['y'] },
    ],
    ['a list that lets nobody in', shape('production', { who_can_edit: [] }), { over: 50, approvals: 1, by: [] }],
  ])('reads the rule of %s', (_, policy, expected) => {
    expect(rolloutReview(policy, 'p')).toEqual(expected)
  })

  it('takes a project for unknown that is only called like a part of every object', () => {
    expect(rolloutReview({ projects: {}, feature_flags: {} }, 'constructor')).toEqual({
      over: 50,
      approvals: 1,
      by: ['admin'],
    })
  })
})
