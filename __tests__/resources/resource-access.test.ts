import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { resourceAccess } from '../../src/resources/resource-access.ts'
import { isResourceKind } from '../../src/resources/resource-kinds.ts'
import { policyOf } from '../support/policies.ts'

const unseen = 'p/dashboard/member/0190c0de-0000-7000-8000-000000000009'

function wanted(...texts: string[]) {
  return resourceAccess.desired(policyOf(...texts)).map(({ key, spec }) => [key, spec.level])
}

describe('rules for kinds of objects', () => {
  it('are one for the default, each role and each person', () => {
    const text = `
projects:
  p:
    resources:
      dashboard: { default: none, roles: { a: manager }, members: { Ana@X.io: viewer } }
      action: { default: builtin }
      toolbar: { roles: {} }
`

    expect(wanted(text)).toEqual([
      ['p/dashboard/default', 'none'],
      ['p/dashboard/role/a', 'manager'],
      ['p/dashboard/member/ana@x.io', 'viewer'],
      ['p/action/default', 'builtin'],
    ])
  })

  it.each([
    ['p/dashboard/role/a', 'dashboard: { roles: {} }', 'update', true],
    ['p/dashboard/role/a', 'dashboard: { members: {} }', 'update', false],
    ['p/dashboard/role/a', 'dashboard: { members: {} }', 'exclusive', true],
    ['p/dashboard/role/a', 'insight: { roles: {} }', 'update', false],
    ['p/dashboard/role/a', 'insight: { roles: {} }', 'exclusive', true],
    ['p/dashboard/role/a', '', 'exclusive', true],
    ['p/dashboard/member/ana@x.io', 'dashboard: { members: {} }', 'update', true],
    ['p/dashboard/default', 'dashboard: { default: none, roles: {}, members: {} }', 'exclusive', false],
    [unseen, 'dashboard: { members: {} }', 'exclusive', false],
    [unseen.replace('member', 'role'), 'dashboard: { roles: {} }', 'exclusive', false],
    ['p/cohort/role/a', '', 'exclusive', false], // PostHog stores it, but no policy can speak about it
    ['q/dashboard/role/a', 'dashboard: { roles: {} }', 'exclusive', false],
  ])('%s under { %s } and %s: managed %s', (key, kinds, manage, expected) => {
    const policy = policyOf(`projects: { p: { resources: { ${kinds} } } }\nmanage: { access: ${manage} }`)

    expect(resourceAccess.manages(key, policy.shape)).toBe(expected)
  })

  it('need the role that they name', () => {
    const needs = (key: string) => resourceAccess.needs({ key, spec: { level: 'viewer' } })

    expect(needs('p/dashboard/role/a')).toEqual(['project/p', 'role/a'])
    expect(needs('p/dashboard/member/ana@x.io')).toEqual(['project/p'])
    expect(needs('p/dashboard/default')).toEqual(['project/p'])
  })

  it.each([
    ['none', 'viewer', 'grant'],
    ['viewer', 'editor', 'grant'],
    ['editor', 'manager', 'grant'],
    ['viewer', 'builtin', 'grant'],
    ['manager', 'editor', 'revoke'],
    ['builtin', 'viewer', 'revoke'],
    [undefined, 'viewer', 'grant'],
    [undefined, 'none', 'revoke'],
    ['editor', undefined, 'revoke'],
    ['none', undefined, 'grant'],
  ])('from %s to %s is a %s', (before, after, expected) => {
    const spec = (level: string | undefined) => (level === undefined ? undefined : { level })

    expect(resourceAccess.effect(spec(before), spec(after))).toBe(expected)
  })

  it.each([
    ['p/insight/role/a', 'create', 'give the role `a` the level `editor` for every `insight` in `p`'],
    [
      'p/insight/member/a/b@x.io',
      'update',
      'change the level of the member `a/b@x.io` for every `insight` in `p` from `none` to `editor`',
    ],
    [
      'p/insight/default',
      'update',
      'change the level of everybody without a rule of their own for every `insight` in `p` from `none` to `editor`',
    ],
    ['p/insight/role/a', 'delete', 'clear the level of the role `a` for every `insight` in `p`, now `none`'],
  ] as const)('%s: %s', (key, operation, sentence) => {
    const change = { key, operation, fields: [], live: { level: 'none' }, wanted: { level: 'editor' } }

    expect(resourceAccess.describe(change)).toBe(sentence)
  })

  it('speak about the kinds of the schema, and no others', () => {
    const path = fileURLToPath(new URL('../../schemas/parts/projects.schema.json', import.meta.url))
    const schema = JSON.parse(readFileSync(path, 'utf8'))
    const kinds = Object.keys(schema.additionalProperties.properties.resources.properties)

    expect(kinds.length).toBeGreaterThan(30)
    expect(kinds.filter((kind) => !isResourceKind(kind))).toEqual([])
    expect(['project', 'organization', 'cohort', 'constructor', ''].filter(isResourceKind)).toEqual([])
  })

  it.each([
    ['action: { default: none }', '"default" must be "viewer", "editor", "manager" or "builtin", but is "none".'],
    ['action: { roles: { a: none } }', '"a" must be "viewer", "editor" or "manager", but is "none".'],
    ['activity_log: { default: editor }', '"default" must be "none", "viewer" or "builtin", but is "editor".'],
    ['toolbar: { members: { a@x.io: manager } }', '"a@x.io" must be "none" or "viewer", but is "manager".'],
    ['insight: { default: admin }', '"default" must be "none", "viewer", "editor", "manager" or "builtin"'],
    ['insight: { roles: { a: builtin } }', '"a" must be "none", "viewer", "editor" or "manager", but is "builtin".'],
    ['dashbord: { default: none }', 'Did you mean "dashboard"?'],
    ['insight: { defualt: none }', 'Did you mean "default"?'],
    ['project: { default: none }', '"project" is not a key of "resources".'],
  ])('cannot be %s', (kinds, message) => {
    expect(() => policyOf(`projects: { p: { resources: { ${kinds} } } }`)).toThrow(message)
  })
})

describe('the permission matrix', () => {
  const matrix = (lists: string) => `feature_flags: { p: { ${lists} } }`

  it.each([
    [
      'who_can_edit: [a]',
      [
        ['default', 'viewer'],
        ['role/a', 'editor'],
      ],
    ],
    [
      'who_can_create: [admin, a], who_can_delete: [b, a]',
      [
        ['default', 'viewer'],
        ['role/a', 'editor'],
        ['role/b', 'editor'],
      ],
    ],
    ['who_can_create: [owner], who_can_edit: [admin]', [['default', 'viewer']]],
    ['who_can_edit: [admin, member]', [['default', 'editor']]],
    [
      'who_can_edit: [member, a]',
      [
        ['default', 'editor'],
        ['role/a', 'editor'],
      ],
    ],
    ['who_can_delete: []', [['default', 'viewer']]],
    ['require_description: true', []],
    ['require_rollout_review: { by: [a] }', []],
  ])('%s', (lists, expected) => {
    expect(wanted(matrix(lists))).toEqual(expected.map(([subject, level]) => [`p/feature_flag/${subject}`, level]))
  })

  it('gives way to levels that are written out, whole', () => {
    const written = 'projects: { p: { resources: { feature_flag: { members: {} } } } }'
    const other = 'projects: { p: { resources: { dashboard: { default: none } } } }'

    expect(wanted(matrix('who_can_edit: [a]'), written)).toEqual([])
    expect(wanted(matrix('who_can_edit: []'), other)).toEqual([
      ['p/dashboard/default', 'none'],
      ['p/feature_flag/default', 'viewer'],
    ])
  })

  it('says for each rule where it comes from', () => {
    const policy = policyOf('feature_flags:\n  p:\n    who_can_create: [admin]\n    who_can_edit: [admin, a]\n')

    expect(resourceAccess.desired(policy).map(({ at }) => [at?.start.line, at?.start.column])).toEqual([
      [2, 3],
      [4, 27],
    ])
  })

  it.each([
    ['role/b', 'who_can_edit: [a]', 'update', true], // taken out of the lists
    ['role/b', 'require_description: true', 'exclusive', false],
    ['member/ana@x.io', 'who_can_edit: [a]', 'update', false],
    ['member/ana@x.io', 'who_can_edit: [a]', 'exclusive', true],
    ['default', 'who_can_edit: [a]', 'exclusive', false],
  ])('manages %s under { %s } and %s: %s', (subject, lists, manage, expected) => {
    const { shape } = policyOf(matrix(lists), `manage: { access: ${manage} }`)

    expect(resourceAccess.manages(`p/feature_flag/${subject}`, shape)).toBe(expected)
    expect(resourceAccess.manages(`p/dashboard/${subject}`, shape)).toBe(false)
  })
})
