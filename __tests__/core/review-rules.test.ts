import { describe, expect, it } from '@jest/globals'
import { projectOfItem } from '../../src/core/kind.ts'
import { approvalRules } from '../../src/core/review-rules.ts'
import { policyOf } from '../support/policies.ts'

const { shape } = policyOf(`
projects: { prod: {}, lab: { tier: development }, stage: { tier: staging } }
review:
  rules:
    - { facts: [flag_deleted, payload_changed], tiers: [production], by: [senior] }
    - { facts: [owner_granted, flag_deleted], approvals: 2, by: [owner] }
    - { facts: [policy_gate_changed], tiers: [staging], approvals: 3, by: [admin] }
`)
const first = { rule: 'review.rules 1', approvals: 1, by: ['senior'] }
const second = { rule: 'review.rules 2', approvals: 2, by: ['owner'] }
const third = { rule: 'review.rules 3', approvals: 3, by: ['admin'] }
const owner = { rule: 'owner-granted', approvals: 1, by: ['admin'] }
const gate = { rule: 'policy-gate', approvals: 1, by: ['admin'] }

describe('the rules of the policy', () => {
  it.each([
    ['feature_flag/prod/x', 'flag_deleted', [first, second]],
    ['feature_flag/nobody_declared_it/x', 'flag_deleted', [first, second]],
    ['feature_flag/lab/x', 'flag_deleted', [second]],
    ['feature_flag/prod/x', 'payload_changed', [first]],
    ['feature_flag/stage/x', 'payload_changed', []],
    ['feature_flag/prod/x', 'turned_on', []],
    ['organization_member/a@x.io', 'owner_granted', [owner, second]],
    ['organization_member/a@x.io', 'payload_changed', []],
    ['policy_gate/projects.stage', 'policy_gate_changed', [gate, third]],
    ['policy_gate/feature_flags.prod', 'policy_gate_changed', [gate]],
    ['policy_gate/members.a@x.io', 'policy_gate_changed', [gate]],
  ] as const)('%s, %s', (item, fact, expected) => {
    expect(approvalRules(shape, item, fact)).toEqual(expected)
  })
})

it.each([
  ['feature_flag/prod/a/b', 'prod'],
  ['project/prod', 'prod'],
  ['object_access/prod/dashboard/42', 'prod'],
  ['policy_gate/projects.prod', 'prod'],
  ['policy_gate/projects.prod.access.roles', 'prod'],
  ['policy_gate/roles.prod', undefined],
  ['role/prod', undefined],
  ['pipeline', undefined],
])('%s is about the project %s', (item, project) => {
  expect(projectOfItem(item)).toBe(project)
})
