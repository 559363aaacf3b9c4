import { describe, expect, it } from '@jest/globals'
import { organizationMember } from '../../src/resources/organization-member.ts'
import { policyOf } from '../support/policies.ts'

const spec = (level: string | undefined) => (level === undefined ? undefined : { level })

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
    [undefined, 'member', undefined, 'grant'],
    [undefined, 'admin', 'admin_granted', 'grant'],
    [undefined, 'owner', 'owner_granted', 'grant'],
    ['member', 'admin', 'admin_granted', 'grant'],
    ['member', 'owner', 'owner_granted', 'grant'],
    ['admin', 'owner', 'owner_granted', 'grant'],
    ['admin', 'admin', undefined, 'grant'],
    ['owner', 'admin', undefined, 'revoke'],
    ['admin', 'member', undefined, 'revoke'],
    ['owner', undefined, undefined, 'revoke'],
    ['member', undefined, undefined, 'revoke'],
  ])('from %s to %s: %s, %s', (before, after, fact, effect) => {
    const facts = organizationMember.facts('ana@x.io', spec(before), spec(after), {})

    expect(facts.map(({ name }) => name)).toEqual(fact === undefined ? [] : [fact])
    expect(organizationMember.effect(spec(before), spec(after))).toBe(effect)
  })

  it('who gain are named, for nobody approves a grant to themselves', () => {
    expect(organizationMember.facts('ana@x.io', spec('member'), spec('owner'), {})).toEqual([
      {
        name: 'owner_granted',
        sentence: '`ana@x.io` becomes owner of the organization',
        detail: { from: 'member', to: 'owner', gaining: ['ana@x.io'] },
      },
    ])
  })

  it.each([
    ['create', 'wait for `a@x.io` to join the organization as `admin`'],
    ['update', 'change the level of `a@x.io` in the organization from `member` to `admin`'],
    ['delete', 'remove `a@x.io` from the organization, with all their roles and access rules; now `member`'],
  ] as const)('%s', (operation, sentence) => {
    const change = { key: 'a@x.io', operation, fields: [], live: spec('member'), wanted: spec('admin') }

    expect(organizationMember.describe(change)).toBe(sentence)
  })

  it('need nothing', () => {
    expect(organizationMember.needs({ key: 'a@x.io', spec: { level: 'member' } })).toEqual([])
  })
})
