import { describe, expect, it } from '@jest/globals'
import { role } from '../../src/resources/role.ts'
import { policyOf } from '../support/policies.ts'

describe('roles', () => {
  it('go by their key unless they have a name', () => {
    const { desired } = role

    expect(desired(policyOf('roles: { a: {}, b: { name: Bees } }')).map(({ key, spec }) => [key, spec])).toEqual([
      ['a', { name: 'a' }],
      ['b', { name: 'Bees' }],
    ])
  })

  it('bear the name of the group that fills them', () => {
    const policy = policyOf('roles: { support: { idp_group: PostHog Support } }')

    expect(role.desired(policy).map(({ key, spec }) => [key, spec])).toEqual([['support', { name: 'PostHog Support' }]])
  })

  it('have names without the blanks around them, which PostHog drops', () => {
    expect(role.desired(policyOf('roles: { a: { name: " Bees and\\n" } }'))[0]?.spec).toEqual({ name: 'Bees and' })
    expect(() => policyOf('roles: { a: { name: "  " } }')).toThrow('"name" must not be empty text.')
  })

  it('are managed where there is a section, even an empty one', () => {
    expect(role.manages('a', policyOf('roles: {}').shape)).toBe(true)
    expect(role.manages('a', policyOf().shape)).toBe(false)
  })

  it.each([
    ['create', undefined, { name: 'New' }, 'create the role `New`', 'grant'],
    ['update', { name: 'Old' }, { name: 'New' }, 'rename the role `Old` to `New`', 'grant'],
    ['delete', { name: 'Old' }, undefined, 'delete the role `Old` with all its memberships and access rules', 'revoke'],
  ] as const)('%s', (operation, live, wanted, sentence, effect) => {
    expect(role.describe({ key: 'a', operation, fields: [], live, wanted })).toBe(sentence)
    expect(role.effect(live, wanted)).toBe(effect)
  })

  it('need nothing and mean nothing risky by themselves', () => {
    expect(role.needs({ key: 'a', spec: { name: 'a' } })).toEqual([])
    expect(role.facts('a', undefined, { name: 'a' }, {})).toEqual([])
  })
})
