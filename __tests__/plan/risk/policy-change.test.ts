import { describe, expect, it } from '@jest/globals'
import type { Policy } from '../../../src/core/policy.ts'
import { policyChanges, policyDigest } from '../../../src/plan/risk/policy-change.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import { policyOf } from '../../support/policies.ts'

const base = policyOf(
  'roles: { a: { members: [ana@x.io] }, b: {} }',
  'projects: { p: { access: { default: none, roles: { a: admin } } } }',
  'flags: { p: { x: { active: true, rollout: 10, description: Old } } }',
)

describe('the items that a change of the policy touches', () => {
  it('are those whose wanted state differs, with the value that they had and the one that they get', () => {
    const head = policyOf(
      'roles: { a: { members: [ANA@x.io, bo@x.io] } }',
      'projects: { p: { access: { default: none, roles: { a: member } } } }',
      'flags: { p: { x: { active: true, rollout: 20, description: Old } } }',
    )

    expect(policyChanges(base, head, resources)).toEqual([
      {
        item: 'feature_flag/p/x',
        before: { active: true, rollout: 10, description: 'Old', archived: false },
        value: { active: true, rollout: 20, description: 'Old', archived: false },
      },
      { item: 'role/b', before: { name: 'b' }, value: null },
      { item: 'project_access/p/role/a', before: { level: 'admin' }, value: { level: 'member' } },
      { item: 'role_membership/a/bo@x.io', before: null, value: { role: 'a', email: 'bo@x.io' } },
    ])
  })

  it('say what they were called before, as long as the base still calls them so', () => {
    const flags = (name: string, more = '') =>
      policyOf(`flags: { p: { ${name}: { active: true, rollout: 10${more} } } }`)
    const names = (before: Policy, after: Policy) =>
      policyChanges(before, after, resources).map(({ item, was }) => [item, was])

    const [old, renamed] = [flags('x'), flags('y', ', was: x')]
    expect(names(old, renamed)).toEqual([['feature_flag/p/y', 'feature_flag/p/x']])
    expect(names(renamed, flags('y', ', tags: [t], was: x'))).toEqual([['feature_flag/p/y', undefined]])
    expect(names(flags('z'), renamed)).toEqual([
      ['feature_flag/p/y', undefined],
      ['feature_flag/p/z', undefined],
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
