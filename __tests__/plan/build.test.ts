import { describe, expect, it } from '@jest/globals'
import type { Entry } from '../../src/core/entry.ts'
import type { Kind } from '../../src/core/kind.ts'
import type { Policy } from '../../src/core/policy.ts'
import type { KindReading, Snapshot } from '../../src/core/snapshot.ts'
import { buildPlan } from '../../src/plan/build.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { policyOf, snapshotOf } from '../support/policies.ts'

type Live = Partial<Record<Kind, readonly Entry[]>>

function planOf(last: Policy | undefined, head: Policy, live: Live, base: Policy | undefined = last) {
  return buildPlan({ lastApplied: last, base, head, limits: [base ?? head] }, snapshotOf(live), resources)
}

const ana = { key: 'team/ana@x.io', spec: { role: 'team', email: 'ana@x.io' }, live: { id: 'm1' } }
const bo = { key: 'team/bo@x.io', spec: { role: 'team', email: 'bo@x.io' }, live: { id: 'm2' } }
const access = (subject: string, level: string) => ({ key: `prod/${subject}`, spec: { level }, live: { id: subject } })

describe('what is taken out of the policy, and what it never named', () => {
  const both = 'roles: { team: { members: [ana@x.io, bo@x.io] } }'
  const onlyAna = 'roles: { team: { members: [ana@x.io] } }'
  const unmanaged = 'roles: { team: {} }'
  const live = { role: [{ key: 'team', spec: { name: 'team' } }], role_membership: [ana, bo] }

  // before, after, manage.role_members → operation and origin of bo's membership
  it.each([
    [both, onlyAna, 'update', ['delete proposed']],
    [both, onlyAna, 'exclusive', ['delete proposed']],
    [both, onlyAna, 'off', []],
    [onlyAna, onlyAna, 'update', []],
    [onlyAna, onlyAna, 'exclusive', ['delete drift']],
    [onlyAna, onlyAna, 'off', []],
    [both, unmanaged, 'update', []],
    [both, unmanaged, 'exclusive', []],
    [both, 'roles: {}', 'update', []], // deleting the role takes its memberships with it
  ])('%s → %s under %s', (before, after, reach, expected) => {
    const manage = `manage: { role_members: ${reach}, roles: off }`

    const { changes } = planOf(policyOf(before, manage), policyOf(after, manage), live)

    expect(changes.map(({ operation, origin }) => `${operation} ${origin}`)).toEqual(expected)
  })

  it('is left alone when a whole section goes', () => {
    const before = policyOf(both, 'projects: { prod: { access: { roles: { team: admin } } } }')
    const present = { ...live, project_access: [access('role/team', 'admin'), access('default', 'builtin')] }

    expect(planOf(before, policyOf(), present).changes).toEqual([])
    expect(planOf(before, policyOf('projects: { prod: {} }'), present).changes).toEqual([])
  })

  it('is a reviewed removal that outlives its pull request', () => {
    const { changes } = planOf(policyOf(both), policyOf(onlyAna), live, policyOf(onlyAna))

    expect(changes.map(({ item, origin }) => `${item} ${origin}`)).toEqual(['role_membership/team/bo@x.io outstanding'])
  })
})

describe('rules of a project', () => {
  const rules = [access('default', 'none'), access('role/team', 'admin'), access('member/bo@x.io', 'member')]
  const unseen = access('member/0190c0de-0000-7000-8000-000000000009', 'admin')
  const items = (head: string, last = head) =>
    planOf(policyOf(last), policyOf(head), { project_access: [...rules, unseen] }).changes.map(({ key }) => key)

  it('that nobody declared go under exclusive only, whatever part of access is written', () => {
    const head = 'projects: { prod: { access: { roles: { team: admin } } } }'

    expect(items(head)).toEqual([])
    expect(items(`${head}\nmanage: { access: exclusive }`)).toEqual(['prod/member/bo@x.io'])
  })

  it('are left alone in a project without access', () => {
    expect(items('projects: { prod: {} }\nmanage: { access: exclusive }')).toEqual([])
  })

  it('never lose their default because it was left out', () => {
    const closed = 'projects: { prod: { access: { default: none, roles: { team: admin } } } }'
    const silent = 'projects: { prod: { access: { roles: { team: admin } } } }'

    expect(items(silent, closed)).toEqual([])
    expect(items(`${silent}\nmanage: { access: exclusive }`, closed)).not.toContain('prod/default')
  })

  it('lose it when the policy says so', () => {
    const closed = policyOf('projects: { prod: { access: { default: none } } }')
    const open = policyOf('projects: { prod: { access: { default: builtin } } }')

    const { changes } = planOf(closed, open, { project_access: rules })

    expect(changes).toMatchObject([{ item: 'project_access/prod/default', operation: 'update', effect: 'grant' }])
  })

  it('are never cleared when their subject cannot be seen', () => {
    expect(items('projects: { prod: { access: { members: {} } } }\nmanage: { access: exclusive }')).toEqual([
      'prod/member/bo@x.io',
      'prod/role/team',
    ])
  })
})

describe('flags', () => {
  it('stay in PostHog when the policy lets them go', () => {
    const before = policyOf('flags: { prod: { a: { active: true, rollout: 10 } } }')
    const flag = { key: 'prod/a', spec: { active: true, rollout: 10, archived: false } }

    const plan = planOf(before, policyOf('flags: { prod: {} }'), { feature_flag: [flag] })

    expect(plan.changes).toEqual([])
    expect(plan.coverage.find(({ kind }) => kind === 'feature_flag')).toMatchObject({ managed: 0, unmanaged: 1 })
  })
})

describe('the coverage', () => {
  const team = (members: string, reach = 'update') =>
    policyOf(`roles: { team: { members: [${members}] } }\nmanage: { role_members: ${reach} }`)
  const count = (last: Policy, head: Policy) =>
    planOf(last, head, { role_membership: [ana, bo] }).coverage.find(({ kind }) => kind === 'role_membership')

  it.each([
    ['what the policy names', team('ana@x.io'), team('ana@x.io'), 1],
    ['what it shall remove', team('ana@x.io, bo@x.io'), team('ana@x.io'), 2],
    ['everything, when it is exclusive', team(''), team('', 'exclusive'), 2],
    ['nothing that it has let go', team('ana@x.io'), policyOf('roles: { team: {} }'), 0],
  ])('counts %s', (_, last, head, managed) => {
    expect(count(last, head)).toEqual({ kind: 'role_membership', managed, unmanaged: 2 - managed })
  })
})

describe('a kind that could not be read', () => {
  const last = policyOf('roles: { team: { members: [ana@x.io] } }')
  const head = policyOf('roles: { team: { members: [] } }')

  it('yields nothing and says why', () => {
    const live: Snapshot = new Map<Kind, KindReading>([
      ...resources.map(({ kind }) => [kind, { state: 'read', entries: [] }] as const),
      ...snapshotOf({ role: [{ key: 'team', spec: { name: 'team' } }] }),
      ['role_membership', { state: 'unreadable', reason: 'status 403' }] as const,
    ])

    const plan = buildPlan({ lastApplied: last, base: last, head, limits: [] }, live, resources)

    expect(plan.changes).toEqual([])
    expect(plan.unplanned).toEqual([{ kind: 'role_membership', reason: 'status 403', because: 'unread' }])
    expect(plan.coverage.map(({ kind }) => kind)).not.toContain('role_membership')
  })

  it('is never taken for an empty one when nobody asked for it', () => {
    const plan = buildPlan({ lastApplied: last, base: last, head: last, limits: [] }, new Map(), resources)

    expect(plan.changes).toEqual([])
    expect(plan.unplanned).toHaveLength(resources.length)
    expect(plan.unplanned.every(({ because }) => because === 'unread')).toBe(true)
  })

  it('misses nothing when it is off anyway', () => {
    const off = policyOf('manage: { members: off, roles: off, role_members: off, access: off, flags: off }')

    const plan = buildPlan({ lastApplied: last, base: last, head: off, limits: [] }, new Map(), resources)

    // These have no key under `manage`: what is not written is not managed.
    expect(plan.unplanned.flatMap(({ kind, because }) => (because === 'unread' ? [kind] : [])).sort()).toEqual([
      'domain',
      'organization_settings',
      'project',
    ])
    expect(plan.unplanned).toHaveLength(resources.length)
  })
})

describe('a change', () => {
  it('needs what must be there before it, and nothing when it takes away', () => {
    const before = policyOf('roles: { team: { members: [ana@x.io] } }')
    const after = policyOf('roles: { team: { members: [bo@x.io] } }')
    const live = { role: [{ key: 'team', spec: { name: 'team' } }], role_membership: [ana] }

    const { changes } = planOf(before, after, live)

    expect(changes.map(({ key, needs }) => [key, needs])).toEqual([
      ['team/bo@x.io', ['role/team']],
      ['team/ana@x.io', []],
    ])
  })

  it('carries what PostHog calls it and where the policy says so', () => {
    const before = policyOf('roles: { team: { name: Team } }')
    const after = policyOf('roles:\n  team:\n    name: Crew')
    const live = { role: [{ key: 'team', spec: { name: 'Team' }, live: { id: 'r1' } }] }

    const [change] = planOf(before, after, live).changes

    expect(change).toMatchObject({
      item: 'role/team',
      handle: { id: 'r1' },
      at: { file: 'policy/1.yml', start: { line: 2 } },
    })
    expect(change?.sentence).toBe('rename the role `Team` to `Crew`')
  })

  it('is judged by the strictest of several limits', () => {
    const flag = (limit: number) =>
      policyOf(
        `flags: { p: { a: { active: true, rollout: 40 } } }\nfeature_flags: { p: { require_rollout_review: { over: ${limit} } } }`,
      )
    const present = { key: 'p/a', spec: { active: true, rollout: 10, archived: false } }
    const facts = (...limits: Policy[]) =>
      buildPlan(
        { lastApplied: undefined, base: undefined, head: flag(50), limits },
        snapshotOf({ feature_flag: [present] }),
        resources,
      ).changes.flatMap((change) => change.facts.map(({ detail }) => detail.over))

    expect(facts(flag(50))).toEqual([])
    expect(facts(flag(50), flag(20))).toEqual([20])
    expect(facts(flag(20), flag(30))).toEqual([20])
  })
})
