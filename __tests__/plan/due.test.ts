import { describe, expect, it } from '@jest/globals'
import type { Entry } from '../../src/core/entry.ts'
import type { Policy } from '../../src/core/policy.ts'
import { buildPlan } from '../../src/plan/build.ts'
import { dueChanges, leftAlone } from '../../src/plan/due.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { policyOf, snapshotOf } from '../support/policies.ts'

const flag = (fields: string) => policyOf(`flags: { prod: { checkout: { ${fields} } } }`)

function applied(last: Policy, head: Policy, spec: Entry['spec']) {
  const live = {
    key: 'prod/checkout',
    spec: { archived: false, description: '', tags: [], ...spec },
    live: { id: '7' },
  }
  const limits = [last, head]
  const { changes } = buildPlan(
    { lastApplied: last, base: head, head, limits },
    snapshotOf({ feature_flag: [live] }),
    resources,
  )
  const [due] = dueChanges(changes, limits, resources)
  return { due, left: leftAlone(changes), changes }
}

describe('what apply will write', () => {
  it('is only what was reviewed: a flag that somebody switched off stays off', () => {
    const { due, left } = applied(flag('active: true, rollout: 10'), flag('active: true, rollout: 80'), {
      active: false,
      rollout: 10,
    })

    expect(due?.fields.map(({ field }) => field)).toEqual(['rollout'])
    expect(due?.wanted).toMatchObject({ active: false, rollout: 80 })
    expect(due?.facts).toEqual([])
    expect(left).toBe(1)
  })

  it('means what it means together with what stays live: a flag switched on by hand reaches everybody', () => {
    const { due, changes } = applied(flag('active: false, rollout: 10'), flag('active: false, rollout: 80'), {
      active: true,
      rollout: 10,
    })

    expect(changes[0]?.facts).toMatchObject([{ name: 'turned_off' }])
    expect(changes[0]?.effect).toBe('revoke')
    expect(due?.facts).toMatchObject([{ name: 'rollout_over', detail: { from: 10, to: 80, over: 50 } }])
    expect(due?.effect).toBe('grant')
    expect(due?.sentence).toBe('change the flag `checkout` in `prod`: for 80 % of users instead of 10 % of users')
  })

  it('means what it means with a rollout that was raised by hand', () => {
    const { due } = applied(flag('active: false, rollout: 10'), flag('active: true, rollout: 10'), {
      active: false,
      rollout: 90,
    })

    expect(due?.fields.map(({ field }) => field)).toEqual(['active'])
    expect(due?.facts).toContainEqual(
      expect.objectContaining({ name: 'rollout_over', detail: { from: 0, to: 90, over: 50 } }),
    )
  })

  it('is judged by the limits of the last applied policy, too', () => {
    const limit = (over: number, rollout: number) =>
      policyOf(
        `flags: { prod: { checkout: { active: true, rollout: ${rollout} } } }`,
        `feature_flags: { prod: { require_rollout_review: { over: ${over} } } }`,
      )

    const { due } = applied(limit(20, 10), limit(100, 60), { active: true, rollout: 10 })

    expect(due?.facts).toMatchObject([{ name: 'rollout_over', detail: { over: 20 } }])
  })

  it('is nothing where everything is drift', () => {
    const same = flag('active: true, rollout: 10')
    const { due, left } = applied(same, same, { active: true, rollout: 90 })

    expect(due).toBe(undefined)
    expect(left).toBe(1)
  })

  it('keeps a conflict, so that the item is stopped at and not forgotten', () => {
    const { due, left } = applied(flag('active: true, rollout: 10'), flag('active: true, rollout: 20'), {
      active: true,
      rollout: 90,
    })

    expect(due).toMatchObject({ conflict: true, fields: [{ field: 'rollout', conflict: true }] })
    expect(left).toBe(0)
  })
})

describe('memberships, which have no fields', () => {
  const before = policyOf('roles: { team: { members: [ana@x.io] } }\nmanage: { roles: off }')
  const after = policyOf('roles: { team: { members: [ana@x.io, bo@x.io] } }\nmanage: { roles: off }')
  const { changes } = buildPlan(
    { lastApplied: before, base: after, head: after, limits: [] },
    snapshotOf({}),
    resources,
  )

  it('are due when they were reviewed', () => {
    expect(dueChanges(changes, [], resources).map(({ item }) => item)).toEqual(['role_membership/team/bo@x.io'])
  })

  it('are counted when they are left alone', () => {
    expect(leftAlone(changes)).toBe(1)
  })
})

describe('the order of what is due', () => {
  it('follows what will be written, not what was wanted', () => {
    const flags = (off: number, on: number) =>
      policyOf(`flags: { p: { a: { active: false, rollout: ${off} }, b: { active: true, rollout: ${on} } } }`)
    const last = flags(10, 50)
    const head = flags(30, 40)
    const live = [
      { key: 'p/a', spec: { active: true, rollout: 10, archived: false } },
      { key: 'p/b', spec: { active: true, rollout: 50, archived: false } },
    ]
    const { changes } = buildPlan(
      { lastApplied: last, base: head, head, limits: [] },
      snapshotOf({ feature_flag: live }),
      resources,
    )

    const due = dueChanges([...changes].reverse(), [], resources)

    expect(due.map(({ item, effect }) => `${item} ${effect}`)).toEqual([
      'feature_flag/p/a grant',
      'feature_flag/p/b revoke',
    ])
  })
})
