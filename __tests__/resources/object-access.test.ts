import { describe, expect, it } from '@jest/globals'
import { riskyItems } from '../../src/plan/risk/risk.ts'
import { objectAccess } from '../../src/resources/object-access.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { policyOf } from '../support/policies.ts'

const objects = (text: string) => policyOf(`projects: { p: { objects: [${text}] } }`)
const one = '{ resource: dashboard, id: "42", name: Executive summary, default: none, roles: { a: viewer } }'
const unseen = 'p/dashboard/42/member/0190c0de-0000-7000-8000-000000000009'

describe('rules on single objects', () => {
  it('are one for the default, each role and each person, with their places', () => {
    const policy = objects(
      '{ resource: insight, id: "7" }, { resource: dashboard, id: "42", default: none, members: { Ana@X.io: editor } }',
    )

    expect(objectAccess.desired(policy)).toMatchObject([
      { key: 'p/dashboard/42/default', spec: { level: 'none' }, at: { start: { line: 1 } } },
      { key: 'p/dashboard/42/member/ana@x.io', spec: { level: 'editor' } },
    ])
  })

  it.each([
    ['p/dashboard/42/role/b', one, true],
    ['p/dashboard/42/member/ana@x.io', one, false], // the part is not written
    ['p/dashboard/42/default', '', false],
    ['p/dashboard/43/role/b', one, true], // the object left the list
    ['p/dashboard/42/guest/g@x.io', '', false],
    [unseen, '', false],
    ['q/dashboard/42/role/b', one, false],
  ])('%s beside %s: managed %s', (key, text, expected) => {
    expect(objectAccess.manages(key, objects(text).shape)).toBe(expected)
  })

  it('are never reached by exclusive', () => {
    expect(objectAccess.reach(policyOf('manage: { access: exclusive }').shape)).toBe('update')
    expect(objectAccess.reach(policyOf('manage: { access: off }').shape)).toBe('off')
  })

  it('need their project and their role', () => {
    expect(objectAccess.needs({ key: 'p/dashboard/42/role/a', spec: { level: 'none' } })).toEqual([
      'project/p',
      'role/a',
    ])
  })

  it.each([
    ['none', 'builtin', true],
    ['none', 'viewer', true],
    [undefined, 'viewer', true], // the kind's rules may have closed it
    ['builtin', 'editor', true],
    [undefined, 'none', false],
    ['viewer', 'none', false],
    ['viewer', undefined, false],
  ])('open by default from %s to %s: %s', (before, after, expected) => {
    const spec = (level: string | undefined) => (level === undefined ? undefined : { level })
    const opens = (subject: string) =>
      objectAccess
        .facts(`p/dashboard/42/${subject}`, spec(before), spec(after), {})
        .some(({ name }) => name === 'default_opened')

    expect(opens('default')).toBe(expected)
    expect(opens('role/a')).toBe(false)
  })

  it.each([
    ['create', 'give the role `a` the level `viewer` for the `dashboard` `42` in `p`'],
    ['update', 'change the level of the role `a` for the `dashboard` `42` in `p` from `none` to `viewer`'],
    ['delete', 'clear the level of the role `a` for the `dashboard` `42` in `p`, now `none`'],
  ] as const)('are told: %s', (operation, sentence) => {
    const change = { operation, fields: [], live: { level: 'none' }, wanted: { level: 'viewer' } }

    expect(objectAccess.describe({ ...change, key: 'p/dashboard/42/role/a' })).toBe(sentence)
  })

  it.each([
    ['the list', one, undefined, ['projects.p.objects']],
    ['a part', one, one.replace('roles: { a: viewer }', ''), ['projects.p.objects.dashboard.42.roles']],
    ['an object with a default', one, '', ['projects.p.objects.dashboard.42.default']],
    ['an object without', one.replace('default: none, ', ''), '', []],
  ])('that are let go are told: %s', (_, before, after, paths) => {
    const head = after === undefined ? policyOf('projects: { p: {} }') : objects(after)

    expect(riskyItems(objects(before), head, [], resources).map(({ item }) => item)).toEqual(
      paths.map((path) => `policy_gate/${path}`),
    )
  })
})

describe('the language of single objects', () => {
  it.each([
    ['{ resource: action, id: "1", default: none }', /"default" must be/],
    ['{ resource: action, id: "1", roles: { a: none } }', /"a" must be/],
    ['{ resource: cohort, id: "1" }', /"resource" must be/],
    ['{ resource: dashboard, id: 42 }', /Put it in quotes/],
    ['{ resource: dashboard, id: "a/b" }', /is not an id: text without spaces and slashes/],
    ['{ resource: dashboard, id: "1", levle: none }', /"levle" is not a key of entry 1/],
  ])('refuses %s', (text, message) => {
    expect(() => objects(text)).toThrow(message)
  })

  it('takes for actions what PostHog takes', () => {
    expect(objectAccess.desired(objects('{ resource: action, id: "1", default: viewer }'))).toHaveLength(1)
  })
})
