import { describe, expect, it } from '@jest/globals'
import type { PolicyShape } from '../../src/core/policy-shape.gen.ts'
import type { RiskyItem } from '../../src/core/verdict.ts'
import { riskyItem } from '../../src/plan/risk/risk.ts'
import { requirements } from '../../src/review/requirements.ts'
import { base, change, gate, pipeline, rollout, strictRollout } from './case.ts'

function ask(items: readonly RiskyItem[], strangers: readonly string[] = [], shape: PolicyShape = base.shape) {
  return requirements(shape, { items, matrix: [], change }, { people: ['finn@x.io'], strangers })
}

describe('what the base asks for', () => {
  it('is said for each item by its rule', () => {
    const asked = ask([rollout, strictRollout, gate, pipeline])

    expect(asked).toMatchObject([
      { rule: 'rollout-review in prod', item: rollout, approvals: 1, by: ['senior'], raised: [] },
      { rule: 'rollout-review in strict', item: strictRollout, approvals: 2, by: ['senior', 'admin'], raised: [] },
      { rule: 'policy-gate', item: gate, approvals: 1, by: ['admin'], raised: [] },
      { rule: 'pipeline', item: pipeline, approvals: 1, by: ['admin'], raised: [] },
    ])
  })

  it.each([
    ['owner_granted', 'owner-granted'],
    ['admin_granted', 'admin-granted'],
    ['default_opened', 'default-opened'],
    ['sso_relaxed', 'sso-relaxed'],
    ['two_factor_relaxed', 'sso-relaxed'],
  ] as const)('is one admin for %s, whatever the policy says', (name, rule) => {
    const item = riskyItem('organization_member/gil@x.io', { level: 'admin' }, [
      { name, sentence: 'rises', detail: {} },
    ])

    expect(ask([item])).toEqual([{ rule, item, about: [name], approvals: 1, by: ['admin'], raised: [] }])
    expect(ask([item], [], {})).toEqual([{ rule, item, about: [name], approvals: 1, by: ['admin'], raised: [] }])
  })

  it('is said for each fact of an item', () => {
    const both = { ...rollout, facts: [...rollout.facts, ...gate.facts] }

    expect(ask([both]).map(({ rule }) => rule)).toEqual(['rollout-review in prod', 'policy-gate'])
  })

  it.each(['audience_widened', 'turned_on', 'payload_changed', 'flag_deleted'] as const)(
    'is nothing for %s, which no rule is about',
    (name) => {
      const item = riskyItem('feature_flag/prod/x', {}, [{ name, sentence: 'Told', detail: {} }])

      expect(ask([item])).toEqual([])
    },
  )

  it('is nothing for nothing', () => {
    expect(ask([])).toEqual([])
  })

  it.each([1, 2, 3])('is raised by each of %d strangers', (count) => {
    const strangers = Array.from({ length: count }, (_, index) => `s${index}@else.io`)

    expect(ask([rollout, gate], strangers).map(({ approvals }) => approvals)).toEqual([1 + count, 1 + count])
    expect(ask([], strangers)).toMatchObject([
      { rule: 'unknown-contributor', item: change, approvals: 1, by: ['admin'], raised: [{ more: 1 }] },
    ])
  })

  it('asks an admin where nobody may edit, or nobody knows the project', () => {
    const unknown = { ...rollout, item: 'feature_flag/nowhere/x' }

    expect(ask([unknown])).toMatchObject([{ approvals: 1, by: ['admin'], raised: [] }])
  })
})
