import { describe, expect, it } from '@jest/globals'
import { gateChanges } from '../../../src/plan/gate/changes.ts'
import { policyOf } from '../../support/policies.ts'
import { factsOf, loosened, type Row } from './step.ts'

const review = (...rules: string[]) => `review: { rules: [${rules.map((rule) => `{ ${rule} }`).join(', ')}] }`
const deleted = 'facts: [flag_deleted], by: [team]'
const freeze = (until: string, reason = 'x') => `freeze: { until: ${until}, reason: ${reason} }`
const lint = (severity: string) => `lint: { severities: { not-in-force: ${severity} } }`
const guardrails = (fields: string) => `guardrails: { ${fields} }`
const removals = (percent: number, from: number) => guardrails(`max_removals: { percent: ${percent}, from: ${from} }`)
const accept = (until: string, { item = 'role/a', owner = 'admin', reason = 'x' } = {}) =>
  `{ item: ${item}, owner: ${owner}, reason: ${reason}, until: ${until} }`
const baseline = (...entries: string[]) => `baseline: [${entries.join(', ')}]`
const allow = (until: string, items: string, reason = 'x') =>
  guardrails(`allow: [{ guardrail: max_removals, items: [${items}], until: ${until}, reason: ${reason} }]`)

it('are about one organization: another one asks', () => {
  const base = policyOf('manage: {}')
  const moved = { ...base, shape: { ...base.shape, organization: { id: '0190c0de-0000-7000-8000-000000000002' } } }

  expect(gateChanges(base, moved).map(({ path }) => path)).toEqual(['organization.id'])
  expect(gateChanges(base, base)).toEqual([])
})

describe('the rules of the gate', () => {
  it.each<Row>([
    ['a rule more', '', review(deleted)],
    ['one more approval', review(deleted), review(`${deleted}, approvals: 2`)],
    ['the approval that is meant', review(`${deleted}, approvals: 1`), review(deleted)],
    ['a rule about more', review(deleted), review('facts: [flag_deleted, turned_on], by: [team]')],
    ['a rule for all tiers', review(`${deleted}, tiers: [production]`), review(deleted)],
    ['a rule for fewer people', review('facts: [flag_deleted], by: [admin, team]'), review(deleted)],
    [
      'rules in another order',
      review(deleted, 'facts: [rollout_over], by: [a]'),
      review('facts: [rollout_over], by: [a]', deleted),
    ],
    ['a rule that another one holds', review(deleted, `${deleted}, approvals: 2`), review(`${deleted}, approvals: 2`)],
    ['a freeze', '', freeze('2026-12-24')],
    ['a longer freeze', freeze('2026-12-24'), freeze('2026-12-25')],
    ['no freeze, written out', '', 'freeze: null'],
    ['a rule of lint that weighs more', lint('warning'), lint('error')],
    ['a rule of lint that weighs the most', '', lint('error')],
    ['a rule of lint that was off', lint('off'), ''],
    ['a reach that is meant', '', 'manage: { roles: update, removed_flags: keep }'],
    ['an accepted finding less', 'manage: {} # policy-ignore a-b: x', 'manage: {}'],
    [
      'an accepted finding on another line',
      'manage: {} # policy-ignore a-b: x',
      '\n\nmanage: {} # policy-ignore a-b: x',
    ],
    ['an owner more who must stay', guardrails('min_owners: 2'), guardrails('min_owners: 3')],
    ['the owner who must stay anyway', guardrails('min_owners: 1'), ''],
    ['a required owner', guardrails('required_owners: [a@x.io]'), guardrails('required_owners: [A@x.io, b@x.io]')],
    ['a second factor', '', guardrails('owners_need_2fa: true')],
    ['a smaller share', removals(25, 10), removals(20, 10)],
    ['the share that is meant', removals(25, 10), ''],
    ['a small share that counts from fewer on', removals(25, 10), removals(25, 5)],
    ['an exception less', allow('2026-12-01', 'role/a'), ''],
    ['an exception for less', allow('2026-12-02', 'role/a, role/b'), allow('2026-12-01', 'role/a')],
    ['a difference accepted no more', baseline(accept('2026-12-31')), ''],
    ['a difference accepted for less', baseline(accept('2026-12-31')), baseline(accept('2026-12-30'))],
  ])('are as strict with %s', (_, before, after) => {
    expect(loosened(before, after)).toEqual([])
  })

  it.each<[string, string, string, string]>([
    ['a rule less', review(deleted), review(), 'review.rules'],
    ['no rules', review(deleted), '', 'review.rules'],
    ['an approval less', review(`${deleted}, approvals: 2`), review(deleted), 'review.rules'],
    [
      'a rule about less',
      review('facts: [flag_deleted, turned_on], by: [a]'),
      review('facts: [turned_on], by: [a]'),
      'review.rules',
    ],
    [
      'a rule for some tiers',
      review(deleted),
      review(`${deleted}, tiers: [production, staging, development]`),
      'review.rules',
    ],
    ['a rule for more people', review(deleted), review('facts: [flag_deleted], by: [team, admin]'), 'review.rules'],
    [
      'a rule split in two',
      review('facts: [flag_deleted, turned_on], by: [a]'),
      review('facts: [flag_deleted], by: [a]', 'facts: [turned_on], by: [a]'),
      'review.rules',
    ],
    ['no freeze', freeze('2026-12-24'), 'freeze: null', 'freeze'],
    ['a shorter freeze', freeze('2026-12-24'), freeze('2026-12-23'), 'freeze'],
    ['a freeze for another reason', freeze('2026-12-24'), freeze('2026-12-24', 'y'), 'freeze'],
    ['a rule of lint that weighs less', lint('error'), lint('warning'), 'lint.severities'],
    ['a rule of lint that is off', '', lint('off'), 'lint.severities'],
    ['a rule of lint that weighs what it may weigh', '', lint('warning'), 'lint.severities'],
    ['a rule of lint that is left to itself', lint('error'), '', 'lint.severities'],
    ['an accepted finding', 'manage: {}', 'manage: {} # policy-ignore a-b: x', 'lint.ignores'],
    [
      'another reason to accept one',
      'manage: {} # policy-ignore a-b: x',
      'manage: {} # policy-ignore a-b: y',
      'lint.ignores',
    ],
    ['a kind that is left alone', '', 'manage: { roles: off }', 'manage.roles'],
    ['a kind that is no longer left alone', 'manage: { access: off }', '', 'manage.access'],
    ['entries that go when no file names them', '', 'manage: { access: exclusive }', 'manage.access'],
    ['flags that go with their entry', '', 'manage: { removed_flags: archive }', 'manage.removed_flags'],
    ['an owner less', guardrails('min_owners: 3'), guardrails('min_owners: 2'), 'guardrails.min_owners'],
    ['any number of owners', guardrails('min_owners: 2'), '', 'guardrails.min_owners'],
    [
      'an owner who may go',
      guardrails('required_owners: [a@x.io]'),
      guardrails('required_owners: [b@x.io]'),
      'guardrails.required_owners',
    ],
    ['no second factor', guardrails('owners_need_2fa: true'), '', 'guardrails.owners_need_2fa'],
    ['a larger share', removals(25, 10), removals(30, 10), 'guardrails.max_removals'],
    ['a larger share where none was written', '', removals(30, 10), 'guardrails.max_removals'],
    ['a share that counts from more on', removals(25, 10), removals(25, 20), 'guardrails.max_removals'],
    ['a large share that counts from fewer on', removals(80, 10), removals(80, 5), 'guardrails.max_removals'],
    ['an exception', '', allow('2026-12-01', 'role/a'), 'guardrails.allow'],
    ['a longer exception', allow('2026-12-01', 'role/a'), allow('2026-12-02', 'role/a'), 'guardrails.allow'],
    ['an exception for more', allow('2026-12-01', 'role/a'), allow('2026-12-01', 'role/a, role/b'), 'guardrails.allow'],
    [
      'an exception for another reason',
      allow('2026-12-01', 'role/a'),
      allow('2026-12-01', 'role/a', 'y'),
      'guardrails.allow',
    ],
    ['a difference that is accepted', '', baseline(accept('2026-12-31')), 'baseline.role/a'],
    [
      'a difference accepted for longer',
      baseline(accept('2026-12-30')),
      baseline(accept('2026-12-31')),
      'baseline.role/a',
    ],
    [
      'a difference of somebody else',
      baseline(accept('2026-12-31')),
      baseline(accept('2026-12-31', { owner: 'member' })),
      'baseline.role/a',
    ],
    [
      'a difference for another reason',
      baseline(accept('2026-12-31')),
      baseline(accept('2026-12-31', { reason: 'y' })),
      'baseline.role/a',
    ],
  ])('are loosened by %s', (_, before, after, path) => {
    expect(loosened(before, after)).toEqual([path])
  })

  it('say what a loosened limit means', () => {
    const path = (one: string, name: string) => [[one, ['policy_gate_changed', name]]]

    expect(factsOf(guardrails('min_owners: 2'), '')).toEqual(path('guardrails.min_owners', 'guardrail_changed'))
    expect(factsOf('', allow('2026-12-01', 'role/a'))).toEqual(path('guardrails.allow', 'guardrail_changed'))
    expect(factsOf('', baseline(accept('2026-12-31')))).toEqual(path('baseline.role/a', 'drift_accepted'))
    expect(factsOf(baseline(accept('2026-12-30')), baseline(accept('2026-12-31', { reason: 'y' })))).toEqual(
      path('baseline.role/a', 'drift_accepted'),
    )
    expect(factsOf(baseline(accept('2026-12-31')), baseline(accept('2026-12-30', { reason: 'y' })))).toEqual([
      ['baseline.role/a', ['policy_gate_changed']],
    ])
  })

  it('accept each difference for itself', () => {
    const both = baseline(accept('2026-12-31'), accept('2026-12-31', { item: 'role/b' }))

    expect(loosened(baseline(accept('2026-12-31')), both)).toEqual(['baseline.role/b'])
  })

  it('prove nothing about the approvals of PostHog itself', () => {
    const before = policyOf('')
    const after = { ...before, shape: Object.assign({}, before.shape, { approvals: { flags: 1 } }) }

    for (const [one, other] of [[before, after] as const, [after, before] as const]) {
      expect(gateChanges(one, other).map(({ path }) => path)).toEqual(['approvals'])
    }
    expect(gateChanges(after, after)).toEqual([])
  })
})
