import { describe, expect, it } from '@jest/globals'
import { judge } from '../../src/review/judge.ts'
import { policyOf } from '../support/policies.ts'
import { by, caseOf, gate, pipeline, promotion, reviewsOf, rollout, strictRollout } from './case.ts'
import { check, none, notAsked } from './rows.ts'

describe('what is asked', () => {
  check([
    { what: 'nothing risky', items: none, is: 'not-required' },
    { what: 'nothing risky and approved', items: none, reviews: ['eva yes'], is: 'not-required' },
    { what: 'nothing risky and refused', items: none, reviews: ['ana no'], is: 'not-required' },
    { what: 'a rollout', is: 'pending' },
    { what: 'a rollout with its approval', reviews: ['eva yes'], is: 'approved' },
    {
      what: 'a rollout with the approval of an admin who is no senior',
      reviews: ['dee yes'],
      is: 'pending',
      discarded: { dee: notAsked },
    },
    {
      what: 'a rollout with the approval of an owner who is no senior',
      reviews: ['ana yes'],
      is: 'pending',
      discarded: { ana: notAsked },
    },
    { what: 'the gate with an admin', items: [gate], reviews: ['bo yes'], is: 'approved' },
    { what: 'the gate with an owner: at least an admin', items: [gate], reviews: ['ana yes'], is: 'approved' },
    {
      what: 'the gate with a member',
      items: [gate],
      reviews: ['eva yes'],
      is: 'pending',
      discarded: { eva: notAsked },
    },
    { what: 'the pipeline with an admin', items: [pipeline], reviews: ['dee yes'], is: 'approved' },
    {
      what: 'the pipeline with a member',
      items: [pipeline],
      reviews: ['gil yes'],
      is: 'pending',
      discarded: { gil: notAsked },
    },
    {
      what: 'gate and rollout with an approval for the rollout',
      items: [gate, rollout],
      reviews: ['eva yes'],
      is: 'pending',
    },
    {
      what: 'gate and rollout with an approval for the gate',
      items: [gate, rollout],
      reviews: ['dee yes'],
      is: 'pending',
    },
    {
      what: 'gate and rollout with one for each',
      items: [gate, rollout],
      reviews: ['dee yes', 'eva yes'],
      is: 'approved',
    },
    {
      what: 'gate and rollout with one person who may both',
      items: [gate, rollout],
      reviews: ['bo yes'],
      is: 'approved',
    },
    { what: 'two approvals with one', items: [strictRollout], reviews: ['eva yes'], is: 'pending' },
    {
      what: 'two approvals with two, by role and by level',
      items: [strictRollout],
      reviews: ['eva yes', 'dee yes'],
      is: 'approved',
    },
    {
      what: 'two approvals by one person twice',
      items: [strictRollout],
      reviews: ['eva yes', 'eva yes'],
      is: 'pending',
    },
    {
      what: 'two approvals by one person under two logins',
      items: [strictRollout],
      reviews: ['bo yes', 'renamed yes'],
      is: 'pending',
    },
  ])
})

describe('a loosened rule', () => {
  it('never helps the change that loosens it: the gate is not even given the head', () => {
    const { requirements } = judge(caseOf({ items: [rollout, gate] }))

    expect(requirements.map(({ rule, approvals, by: who }) => [rule, approvals, who])).toEqual([
      ['rollout-review in prod', 1, ['senior']],
      ['policy-gate', 1, ['admin']],
    ])
  })

  it('falls back to an admin where the base has none for the project', () => {
    const lax = policyOf('feature_flags: { prod: { require_rollout_review: false } }')

    expect(judge(caseOf({ base: lax.shape, contributors: [] })).requirements).toMatchObject([
      { approvals: 1, by: ['admin'] },
    ])
  })
})

describe('the verdict tells', () => {
  it('who is asked and who could approve', () => {
    const { requirements } = judge(caseOf({ contributors: [by('eva')], reviews: [] }))

    expect(requirements).toMatchObject([
      { rule: 'rollout-review in prod', eligible: ['bo@x.io'], counted: [], satisfied: false },
    ])
  })

  it('how many count and how many are asked for', () => {
    const verdict = judge(caseOf({ items: [strictRollout], reviews: reviewsOf('eva yes') }))

    expect(verdict).toMatchObject({ required: 2, counted: 1 })
    expect(verdict.sentence).toBe('1 of 2 approvals: waiting for senior or admin.')
  })

  it('whom it counts, and says each state in a sentence', () => {
    expect(judge(caseOf({ items: [rollout, gate], reviews: reviewsOf('bo yes') })).sentence).toBe(
      'Approved: 2 risky items.',
    )
    expect(judge(caseOf({ items: [] })).sentence).toBe('No second reviewer is needed.')
    expect(judge(caseOf({ reviews: reviewsOf('eva no', 'bo no') }))).toMatchObject({
      refusedBy: ['eva', 'bo'],
      sentence: 'Changes requested by eva and bo.',
    })
  })

  it('who could still approve, without those who have', () => {
    const [asked] = judge(caseOf({ items: [strictRollout], reviews: reviewsOf('eva yes') })).requirements

    expect(asked?.counted).toEqual([{ email: 'eva@x.io', login: 'eva' }])
    expect(asked?.eligible).toEqual(['ana@x.io', 'bo@x.io', 'dee@x.io'])
  })

  it('that a grant to oneself is the reason only where nothing else was asked of the person', () => {
    const input = caseOf({ items: [promotion('bo@x.io'), gate], reviews: reviewsOf('bo yes old') })
    const seen = new Map([['old', new Set<string>()]])

    expect(judge({ ...input, hashesAt: seen }).discarded[0]?.reason).toBe(
      'was given before the change became what it is now',
    )
  })

  it('who gains, whatever the case of their address', () => {
    const loud = policyOf('members: { Bo@X.io: { level: admin, github: { login: bo, id: 2 } } }')
    const input = caseOf({
      base: loud.shape,
      items: [promotion('bo@x.io')],
      contributors: [],
      reviews: reviewsOf('bo yes'),
    })

    expect(judge(input)).toMatchObject({
      state: 'pending',
      requirements: [{ eligible: [] }],
      discarded: [{ name: 'bo', reason: 'would approve a grant to themselves' }],
    })
  })

  it('does not offer the place of those who gain', () => {
    expect(judge(caseOf({ items: [promotion('bo@x.io')] })).requirements[0]?.eligible).toEqual(['ana@x.io', 'dee@x.io'])
  })
})
