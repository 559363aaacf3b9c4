import { describe, expect, it } from '@jest/globals'
import { openAccess } from '../../src/access/access.ts'
import { accessFromPolicy } from '../../src/access/from-policy.ts'
import type { PolicyShape } from '../../src/core/policy-shape.gen.ts'

const shape: PolicyShape = {
  members: { 'Li@example.com': { level: 'member' }, 'bo@example.com': { level: 'admin' } },
  roles: { engineer: { members: ['li@Example.com'] } },
  projects: {
    web: {
      access: { default: 'none', roles: { engineer: 'member' }, members: { 'LI@example.com': 'admin' } },
      objects: [{ resource: 'dashboard', id: '42', name: 'Board', default: 'none', roles: { engineer: 'viewer' } }],
      resources: { dashboard: { default: 'builtin' }, insight: { roles: { engineer: 'viewer' } } },
    },
  },
  feature_flags: { web: { who_can_edit: ['admin', 'engineer'] }, shop: { who_can_edit: ['member'] } },
}

describe('what a policy says about access', () => {
  it('joins people, roles and rules by e-mail, whatever the case of its letters', () => {
    expect(accessFromPolicy(shape).people).toEqual([
      { email: 'li@example.com', level: 'member', roles: ['engineer'] },
      { email: 'bo@example.com', level: 'admin', roles: [] },
    ])
    const access = openAccess(accessFromPolicy(shape), 'specific')
    expect(access.explain(access.person('LI@EXAMPLE.COM'), { project: 'web', kind: 'project' }).level).toBe('admin')
  })

  it('takes the rules on flags from the permission matrix, also of a project that has nothing else', () => {
    const { projects } = accessFromPolicy(shape)

    expect(projects[0]?.rules.filter(({ kind }) => kind === 'feature_flag')).toEqual([
      { kind: 'feature_flag', subject: { type: 'everybody' }, level: 'viewer' },
      { kind: 'feature_flag', subject: { type: 'role', name: 'engineer' }, level: 'editor' },
    ])
    expect(projects[1]).toMatchObject({ name: 'shop', rules: [{ kind: 'feature_flag', level: 'editor' }] })
  })

  it('has the rules on single objects', () => {
    const access = openAccess(accessFromPolicy(shape), 'highest')
    const li = { email: 'li@example.com', level: 'member' } as const

    const level = (roles: readonly string[]) =>
      access.explain({ ...li, roles }, { project: 'web', kind: 'dashboard', object: '42' }).level
    expect([level(['engineer']), level([])]).toEqual(['viewer', 'none'])
  })

  it.each([
    ['written as builtin', 'dashboard', true],
    ['left out beside other rules', 'insight', false],
    ['left out with the whole kind', 'survey', false],
  ])('knows whether the built-in level is what the policy wants: %s', (_, kind, isStated) => {
    const access = openAccess(accessFromPolicy(shape), 'specific')
    const person = { email: 'new@example.com', level: 'member', roles: [] } as const
    const inside = { ...person, email: 'li@example.com' }

    expect(access.explain(inside, { project: 'web', kind })).toEqual({
      level: 'editor',
      reason: { because: 'built_in', isStated },
    })
  })

  it('counts whoever a role or a rule names as a plain member where no members are listed', () => {
    const { members: _, ...rest } = shape

    expect(accessFromPolicy(rest).people).toEqual([{ email: 'li@example.com', level: 'member', roles: ['engineer'] }])
  })
})
