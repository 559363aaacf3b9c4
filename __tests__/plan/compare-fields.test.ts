import { describe, expect, it } from '@jest/globals'
import { known } from '../../src/core/decode.ts'
import type { Entry } from '../../src/core/entry.ts'
import { Sealed } from '../../src/core/sealed.ts'
import { buildPlan } from '../../src/plan/build.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { policyOf, snapshotOf } from '../support/policies.ts'

const flagKey = 'prod/checkout'
const flag = (fields: string) => policyOf(`flags: { prod: { checkout: { ${fields} } } }`)
const noFlag = policyOf('flags: { prod: {} }')

function flagChange(
  last: typeof noFlag | undefined,
  base: typeof noFlag,
  head: typeof noFlag,
  spec: Entry['spec'],
  version = 1,
) {
  const live = { id: '7', original: new Sealed({ version }) }
  const present = { key: flagKey, spec: { archived: false, description: '', tags: [], ...spec }, live }
  const policies = { lastApplied: last, base, head, limits: [] }
  return buildPlan(policies, snapshotOf({ feature_flag: [present] }), resources).changes[0]
}

function flagFields(...sides: Parameters<typeof flagChange>): string[] {
  const change = flagChange(...sides)
  return (change?.fields ?? []).map(({ field, origin, conflict }) => `${field} ${origin}${conflict ? ' conflict' : ''}`)
}

describe('fields of one entry', () => {
  it('have an origin each, and the entry has the most urgent one', () => {
    const was = flag('active: true, rollout: 10, description: Old')
    const wanted = flag('active: true, rollout: 20, description: Old')

    const change = flagChange(was, was, wanted, { active: false, rollout: 10, description: 'Old' })

    expect(change?.origin).toBe('proposed')
    expect(change?.conflict).toBe(false)
    expect(change?.fields).toEqual([
      { field: 'active', live: false, wanted: true, lastApplied: true, origin: 'drift', conflict: false },
      { field: 'rollout', live: 10, wanted: 20, lastApplied: 10, origin: 'proposed', conflict: false },
    ])
  })

  it('stop the entry when one of them is in conflict', () => {
    const was = flag('active: true, rollout: 10, description: Old')
    const wanted = flag('active: false, rollout: 20, description: Old')

    const change = flagChange(was, was, wanted, { active: true, rollout: 15, description: 'Old' })

    expect(change?.conflict).toBe(true)
    expect(flagFields(was, was, wanted, { active: true, rollout: 15, description: 'Old' })).toEqual([
      'active proposed',
      'rollout proposed conflict',
    ])
  })

  it('are left alone where the policy does not say anything', () => {
    const bare = flag('active: true, rollout: 10')

    expect(flagChange(bare, bare, bare, { active: true, rollout: 10, description: 'By hand', tags: ['x'] })).toBe(
      undefined,
    )
  })

  it('become unmanaged when they are taken out', () => {
    const was = flag('active: true, rollout: 10, description: Ours, tags: [a]')
    const bare = flag('active: true, rollout: 10')

    expect(flagChange(was, was, bare, { active: true, rollout: 10, description: 'Theirs', tags: ['b'] })).toBe(
      undefined,
    )
  })

  it.each([
    ['nobody has set', { description: '', tags: [] }, ['description proposed', 'tags proposed']],
    [
      'somebody has set',
      { description: 'By hand', tags: ['x'] },
      ['description proposed conflict', 'tags proposed conflict'],
    ],
  ])('that the policy begins to manage are written over what %s', (_, present, expected) => {
    const bare = flag('active: true, rollout: 10')
    const wanted = flag('active: true, rollout: 10, description: Ours, tags: [a]')

    expect(flagFields(bare, bare, wanted, { active: true, rollout: 10, ...present })).toEqual(expected)
  })

  it('that the policy begins to manage are written by apply, too', () => {
    const bare = flag('active: true, rollout: 10')
    const wanted = flag('active: true, rollout: 10, description: Ours')

    expect(flagFields(bare, wanted, wanted, { active: true, rollout: 10 })).toEqual(['description outstanding'])
  })

  it('that the policy began to manage, but no apply has written yet, are written as they are wanted now', () => {
    const bare = flag('active: true, rollout: 10')
    const merged = flag('active: true, rollout: 10, description: First, tags: [a]')
    const wanted = flag('active: true, rollout: 10, description: Second, tags: [b]')

    expect(flagFields(bare, merged, wanted, { active: true, rollout: 10 })).toEqual([
      'description proposed',
      'tags proposed',
    ])
  })

  it('are written where an older PostHog shows nothing', () => {
    const bare = flag('active: true, rollout: 10')
    const live = { key: flagKey, spec: { active: true, rollout: 10, archived: false }, live: { id: '7' } }
    const head = flag('active: true, rollout: 10, tags: [a]')

    const plan = buildPlan(
      { lastApplied: bare, base: bare, head, limits: [] },
      snapshotOf({ feature_flag: [live] }),
      resources,
    )

    expect(plan.changes).toMatchObject([
      { conflict: false, fields: [{ field: 'tags', live: undefined, wanted: ['a'] }] },
    ])
  })

  it('that were managed are not taken for unset when somebody empties them', () => {
    const was = flag('active: true, rollout: 10, description: Old')
    const wanted = flag('active: true, rollout: 10, description: New')

    expect(flagFields(was, was, wanted, { active: true, rollout: 10 })).toEqual(['description proposed conflict'])
  })

  it('compare tags without regard to order', () => {
    const was = flag('active: true, rollout: 10, tags: [b, a]')

    expect(flagChange(was, was, was, { active: true, rollout: 10, tags: ['a', 'b'] })).toBe(undefined)
  })

  it('never write one rollout over conditions', () => {
    const was = flag('active: true, rollout: 10')
    const wanted = flag('active: true, rollout: 20')
    const email = { type: 'person', key: 'email', operator: 'icontains', value: '@x.io' }
    const conditions = [{ properties: [email], rollout_percentage: 10 }]

    expect(flagFields(was, was, wanted, { active: true, rollout: conditions })).toEqual(['rollout proposed conflict'])
    expect(flagFields(was, was, was, { active: true, rollout: conditions })).toEqual(['rollout drift'])
  })
})

describe('a flag that an interrupted create left disabled', () => {
  const wanted = flag('active: true, rollout: 40, description: New')
  const half = { active: false, rollout: 40, description: 'New' }

  it('is finished', () => {
    expect(flagFields(noFlag, wanted, wanted, half)).toEqual(['active outstanding'])
  })

  it('is finished with what the next pull request makes of it', () => {
    const next = flag('active: true, rollout: 30, description: New')

    expect(flagFields(noFlag, wanted, next, half)).toEqual(['active outstanding', 'rollout proposed'])
  })

  it.each([
    ['something else differs', { ...half, rollout: 50 }],
    ['it is archived', { ...half, archived: true }],
  ])('is a conflict when %s', (_, present) => {
    expect(flagChange(noFlag, wanted, wanted, present)?.conflict).toBe(true)
  })

  it('is a conflict when somebody has written it since: they switched it off', () => {
    expect(flagFields(noFlag, wanted, wanted, half, 2)).toEqual(['active drift conflict'])
  })

  it('is somebody switching it off once it had been applied', () => {
    expect(flagFields(wanted, wanted, wanted, half)).toEqual(['active drift'])
  })

  it('is unknown without history', () => {
    expect(flagFields(undefined, wanted, wanted, half)).toEqual(['active drift'])
  })
})

describe('a default of a project that the policy begins to manage', () => {
  const open = policyOf('projects: { prod: { access: { roles: {} } } }')
  const closed = policyOf('projects: { prod: { access: { roles: {}, default: none } } }')
  const plan = (level: string, last = open) => {
    const access = [{ key: 'prod/default', spec: { level }, live: { id: 'prod/default' } }]
    const policies = { lastApplied: last, base: open, head: closed, limits: [] }
    return known(buildPlan(policies, snapshotOf({ project_access: access }), resources).changes[0], 'the change')
  }

  it('is written where PostHog has none', () => {
    expect(plan('builtin')).toMatchObject({
      operation: 'update',
      origin: 'proposed',
      conflict: false,
      effect: 'revoke',
    })
  })

  it('is a conflict where somebody has set one', () => {
    expect(plan('member').conflict).toBe(true)
  })
})
