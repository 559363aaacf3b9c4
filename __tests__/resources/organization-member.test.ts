import { describe, expect, it } from '@jest/globals'
import { organizationMember } from '../../src/resources/organization-member.ts'
import { policyOf } from '../support/policies.ts'

// `-` is a person whom nobody knows; `admin?` one who is invited as an admin, `admin!` one whose invite has expired.
function spec(text: string) {
  const state = text.endsWith('?') ? 'invited' : text.endsWith('!') ? 'expired' : 'member'
  return text === '-' ? undefined : { level: text.replace(/\W$/, ''), state }
}

describe('people', () => {
  it('compare without regard to case, service accounts among them', () => {
    const policy = policyOf('members: { Ana@X.io: { level: owner }, svc@x.io: { level: admin, service: true } }')

    expect(organizationMember.desired(policy).map(({ key, spec: { level } }) => [key, level])).toEqual([
      ['ana@x.io', 'owner'],
      ['svc@x.io', 'admin'],
    ])
  })

  it('are managed where there is a section, even an empty one', () => {
    expect(organizationMember.manages('ana@x.io', policyOf('members: {}').shape)).toBe(true)
    expect(organizationMember.manages('ana@x.io', policyOf('manage: { members: exclusive }').shape)).toBe(false)
  })

  it.each([
    ['-', 'member', ['access_granted'], 'grant'],
    ['-', 'admin', ['admin_granted', 'access_granted'], 'grant'],
    ['-', 'owner', ['owner_granted', 'access_granted'], 'grant'],
    ['member', 'admin', ['admin_granted', 'access_granted'], 'grant'],
    ['member', 'owner', ['owner_granted', 'access_granted'], 'grant'],
    ['admin', 'owner', ['owner_granted', 'access_granted'], 'grant'],
    ['admin', 'admin', [], 'grant'],
    ['owner', 'admin', ['access_removed'], 'revoke'],
    ['admin', 'member', ['access_removed'], 'revoke'],
    ['owner', '-', ['access_removed'], 'revoke'],
    ['member', '-', ['access_removed'], 'revoke'],
    ['owner?', 'owner', ['owner_granted', 'access_granted'], 'grant'], // nobody has anything by an invite yet
    ['admin!', 'member', ['access_granted'], 'grant'],
    ['admin?', '-', [], 'revoke'],
  ])('from %s to %s: %j, %s', (before, after, names, effect) => {
    const facts = organizationMember.facts('ana@x.io', spec(before), spec(after), {})

    expect(facts.map(({ name }) => name)).toEqual(names)
    expect(organizationMember.effect(spec(before), spec(after))).toBe(effect)
  })

  it('who gain are named, for nobody approves a grant to themselves', () => {
    const told = {
      sentence: '`ana@x.io` becomes owner of the organization',
      detail: { from: 'member', to: 'owner', gaining: ['ana@x.io'] },
    }

    expect(organizationMember.facts('ana@x.io', spec('member'), spec('owner'), {})).toEqual([
      { name: 'owner_granted', ...told },
      { name: 'access_granted', ...told },
    ])
  })

  it.each([
    ['-', 'admin', 'create', 'invite `a@x.io`, who is missing, to the organization as `admin`'],
    ['admin?', 'admin', 'update', 'wait for `a@x.io` to join the organization as `admin`: the invite is out'],
    ['member?', 'admin', 'update', 'invite `a@x.io` to the organization as `admin` instead of `member`'],
    ['admin!', 'admin', 'update', 'have `a@x.io` invited to the organization as `admin` again: the invite has expired'],
    ['admin?', '-', 'delete', 'take back the invite of `a@x.io` to the organization as `admin`'],
    ['member', 'admin', 'update', 'change the level of `a@x.io` in the organization from `member` to `admin`'],
    [
      'member',
      '-',
      'delete',
      'remove `a@x.io` from the organization, with all their roles and access rules; now `member`',
    ],
  ] as const)('from %s to %s: %s', (live, wanted, operation, sentence) => {
    const change = { key: 'a@x.io', operation, fields: [], live: spec(live), wanted: spec(wanted) }

    expect(organizationMember.describe(change)).toBe(sentence)
  })

  it('need nothing', () => {
    expect(organizationMember.needs({ key: 'a@x.io', spec: { level: 'member', state: 'member' } })).toEqual([])
  })
})
