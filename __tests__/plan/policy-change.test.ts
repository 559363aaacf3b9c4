import { describe, expect, it } from '@jest/globals'
import { policyChanges, policyDigest } from '../../src/plan/policy-change.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { policyOf } from '../support/policies.ts'

const base = policyOf(
  'roles: { a: { members: [ana@x.io] }, b: {} }',
  'projects: { p: { access: { default: none, roles: { a: admin } } } }',
  'flags: { p: { x: { active: true, rollout: 10, description: Old } } }',
)

describe('the items that a change of the policy touches', () => {
  it('are those whose wanted state differs, with the value that they get', () => {
    const head = policyOf(
      'roles: { a: { members: [ANA@x.io, bo@x.io] } }',
      'projects: { p: { access: { default: none, roles: { a: member } } } }',
      'flags: { p: { x: { active: true, rollout: 20, description: Old } } }',
    )

    expect(policyChanges(base, head, resources)).toEqual([
      {
        item: 'feature_flag/p/x',
        value: { active: true, rollout: 20, description: 'Old', archived: false },
        decided: { active: true, rollout: 20, archived: false },
      },
      { item: 'role/b', value: null, decided: null },
      { item: 'project_access/p/role/a', value: { level: 'member' }, decided: { level: 'member' } },
      {
        item: 'role_membership/a/bo@x.io',
        value: { role: 'a', email: 'bo@x.io' },
        decided: { role: 'a', email: 'bo@x.io' },
      },
    ])
  })

  it('are none when only the writing changes', () => {
    const head = policyOf(
      '# moved\nflags: { p: { x: { rollout: 10, active: true, description: "Old" } } }',
      'projects: { p: { access: { roles: { a: admin }, default: none } } }',
      'roles: { b: {}, a: { members: [Ana@X.io] } }',
    )

    expect(policyChanges(base, head, resources)).toEqual([])
    expect(policyDigest([])).toBe(policyDigest(policyChanges(base, head, resources)))
  })
})

describe('the digest of a change', () => {
  const digest = (text: string) => policyDigest(policyChanges(base, policyOf(text), resources))

  it('is the same for the same change, however it is split and ordered', () => {
    const one = policyChanges(base, policyOf('roles: { a: {}, c: {}, d: {} }'), resources)
    const other = policyChanges(base, policyOf('roles: { d: {} }', 'roles: { c: {}, a: {} }'), resources)

    expect(policyDigest(other)).toBe(policyDigest(one))
  })

  it('differs with every item and value', () => {
    const all = [
      digest('roles: { a: {} }'),
      digest('roles: { a: { name: A } }'),
      digest('roles: { a: { members: [bo@x.io] } }'),
      digest('flags: { p: { x: { active: true, rollout: 11 } } }'),
      digest('flags: { p: { x: { active: true, rollout: 11, tags: [a] } } }'),
      digest('flags: { p: { x: { active: true, rollout: 11, description: New } } }'),
      digest('projects: { p: { access: { default: none } } }'),
      digest('projects: { p: { access: { default: member } } }'),
    ]

    expect(new Set(all).size).toBe(all.length)
  })
})
