import { describe, expect, it } from '@jest/globals'
import { projectAccess } from '../../src/resources/project-access.ts'
import { policyOf } from '../support/policies.ts'

const unseen = 'p/member/0190c0de-0000-7000-8000-000000000009'
const access = (parts: string, manage = 'update') =>
  policyOf(`projects: { p: { access: { ${parts} } } }\nmanage: { access: ${manage} }`).shape

describe('rules of a project', () => {
  it('are one for the default, each role and each person', () => {
    const policy = policyOf(
      'projects: { p: { access: { default: none, roles: { a: admin }, members: { Ana@X.io: member } } } }',
    )

    expect(projectAccess.desired(policy).map(({ key, spec }) => [key, spec.level])).toEqual([
      ['p/default', 'none'],
      ['p/role/a', 'admin'],
      ['p/member/ana@x.io', 'member'],
    ])
  })

  it.each([
    ['p/role/a', 'roles: {}', 'update', true],
    ['p/role/a', 'members: {}', 'update', false],
    ['p/role/a', 'members: {}', 'exclusive', true],
    ['p/member/ana@x.io', 'members: {}', 'update', true],
    ['p/member/ana@x.io', 'default: none', 'update', false],
    ['p/member/ana@x.io', 'default: none', 'exclusive', true],
    ['p/default', 'default: none, roles: {}, members: {}', 'exclusive', false],
    [unseen, 'members: {}', 'exclusive', false],
    [unseen.replace('member', 'role'), 'roles: {}', 'exclusive', false],
    ['p/guest/g@x.io', 'members: {}', 'exclusive', false],
    ['q/role/a', 'roles: {}', 'exclusive', false],
  ])('%s under { %s } and %s: managed %s', (key, parts, manage, expected) => {
    expect(projectAccess.manages(key, access(parts, manage))).toBe(expected)
  })

  it('need their project and the role that they name', () => {
    const needs = (key: string) => projectAccess.needs({ key, spec: { level: 'member' } })

    expect(needs('p/role/a')).toEqual(['project/p', 'role/a'])
    expect(needs('p/member/ana@x.io')).toEqual(['project/p'])
    expect(needs('p/default')).toEqual(['project/p'])
  })

  it.each([
    ['none', 'member', 'grant'],
    ['member', 'admin', 'grant'],
    ['none', 'builtin', 'grant'],
    ['builtin', 'admin', 'grant'], // without a rule everybody is an admin already
    ['admin', 'member', 'revoke'],
    ['builtin', 'none', 'revoke'],
    ['builtin', 'member', 'revoke'],
    [undefined, 'member', 'grant'],
    [undefined, 'admin', 'grant'],
    [undefined, 'none', 'revoke'], // it keeps out whom the default lets in
    ['member', undefined, 'revoke'],
    ['none', undefined, 'grant'],
  ])('from %s to %s is a %s', (before, after, expected) => {
    const spec = (level: string | undefined) => (level === undefined ? undefined : { level })

    expect(projectAccess.effect(spec(before), spec(after))).toBe(expected)
  })

  it.each([
    [
      'p/default',
      'none',
      'builtin',
      "everybody without a rule of their own gets PostHog's own level instead of `none` in `p`",
    ],
    ['p/default', 'none', 'member', 'everybody without a rule of their own gets `member` instead of `none` in `p`'],
    ['p/default', undefined, 'builtin', "everybody without a rule of their own gets PostHog's own level in `p`"],
    ['p/default', undefined, 'member', undefined], // PostHog's own default is more
    ['p/default', 'builtin', 'admin', undefined],
    ['p/default', 'member', 'none', undefined],
    ['p/default', 'member', 'member', undefined],
    ['p/default', 'none', undefined, undefined], // left out is not cleared
    ['p/role/default', 'none', 'admin', undefined],
  ])('%s from %s to %s opens: %s', (key, before, after, sentence) => {
    const spec = (level: string | undefined) => (level === undefined ? undefined : { level })
    const facts = projectAccess.facts(key, spec(before), spec(after), {})

    const opened = facts.filter(({ name }) => name === 'default_opened')
    expect(opened.map((fact) => fact.sentence)).toEqual(sentence ? [sentence] : [])
  })

  it.each([
    ['p/role/a', 'create', 'give the role `a` the level `admin` in `p`'],
    ['p/member/ana@x.io', 'update', 'change the level of the member `ana@x.io` in `p` from `none` to `admin`'],
    ['p/default', 'update', 'change the level of everybody without a rule of their own in `p` from `none` to `admin`'],
    ['p/role/a', 'delete', 'clear the level of the role `a` in `p`, now `none`'],
  ] as const)('%s: %s', (key, operation, sentence) => {
    const change = { key, operation, fields: [], live: { level: 'none' }, wanted: { level: 'admin' } }

    expect(projectAccess.describe(change)).toBe(sentence)
  })
})
