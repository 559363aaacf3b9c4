import { describe, expect, it } from '@jest/globals'
import { roleMembership } from '../../src/resources/role-membership.ts'
import { policyOf } from '../support/policies.ts'

const spec = { role: 'team', email: 'a/b@x.io' }

describe('memberships', () => {
  it('compare without regard to case', () => {
    expect(roleMembership.desired(policyOf('roles: { team: { members: [Ana@X.io] } }')).map(({ key }) => key)).toEqual([
      'team/ana@x.io',
    ])
  })

  it.each([
    ['roles: { team: { members: [] } }', true],
    ['roles: { team: { members: [ana@x.io] } }', true],
    ['roles: { team: {} }', false],
    ['roles: {}', false],
    ['', false],
  ])('of a role are managed by %s: %s', (text, expected) => {
    expect(roleMembership.manages('team/a/b@x.io', policyOf(text).shape)).toBe(expected)
  })

  it('need their role', () => {
    expect(roleMembership.needs({ key: 'team/a/b@x.io', spec })).toEqual(['role/team'])
  })

  it.each([
    ['create', undefined, spec, 'put `a/b@x.io` into the role `team`', 'grant'],
    ['delete', spec, undefined, 'take `a/b@x.io` out of the role `team`', 'revoke'],
  ] as const)('%s', (operation, live, wanted, sentence, effect) => {
    expect(roleMembership.describe({ key: 'team/a/b@x.io', operation, fields: [], live, wanted })).toBe(sentence)
    expect(roleMembership.effect(live, wanted)).toBe(effect)
  })
})
