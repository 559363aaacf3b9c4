import { expect, it } from '@jest/globals'
import type { Change } from '../../../src/core/change.ts'
import { waitsIn } from '../../../src/plan/order/side-by-side.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import { policyOf } from '../../support/policies.ts'
import { liveOf, type Step } from '../prefix/random-plan.ts'
import { dueIn, safeOrder, waitsFor } from '../prefix/walk.ts'

const people = 'svc@x.io: { level: owner }, ana@x.io: { level: owner }'
const others = 'bo@x.io: { level: member }, cy@x.io: { level: member }'

function stepOf(before: string, after: string): Step & { readonly due: readonly Change[] } {
  const [last, head] = [before, after].map((text) =>
    policyOf(/^members:/m.test(text) ? text : `members: { ${people}, ${others} }\n${text}`),
  )
  if (!last || !head) throw new Error('two policies make a step')
  const step = { last, head, live: liveOf(last, head) }
  return { ...step, due: safeOrder(step, dueIn(step), 'highest') }
}

/** What each change waits for, in going from one policy to the other. */
function waits(before: string, after: string): Record<string, string[]> {
  const step = stepOf(before, after)
  const found = waitsFor(step, step.due, 'highest')
  return Object.fromEntries(
    step.due.map((change) => [change.item, [...(found.get(change) ?? [])].map(({ item }) => item)]),
  )
}

it('lets flags wait for nothing but the flags that they name, or named', () => {
  const off = '{ active: false, rollout: 10 }'
  const on = '{ active: true, rollout: 10 }'

  expect(
    waits(
      `flags: { prod: { a: ${off}, b: ${off}, old: ${on}, c: { active: true, rollout: 10, depends_on: [old] } }, lab: { a: ${off} } }`,
      `flags: { prod: { a: ${on}, b: { active: true, rollout: 10, depends_on: [a] }, old: ${off}, c: { active: true, rollout: 10, depends_on: [] } }, lab: { a: ${on} } }`,
    ),
  ).toEqual({
    'feature_flag/lab/a': [],
    'feature_flag/prod/a': [],
    'feature_flag/prod/b': ['feature_flag/prod/a'],
    'feature_flag/prod/c': [],
    'feature_flag/prod/old': ['feature_flag/prod/c'],
  })
})

it('keeps what can move the same person on the same thing in its order, and nothing else', () => {
  const policy = (holders: string, rules: string) => `roles: { a: { members: [${holders}] }, b: { members: [cy@x.io] } }
projects: { ${rules} }`

  const found = waits(
    policy('', 'prod: { access: { default: none, roles: {} } }, lab: { access: { default: none, roles: {} } }'),
    policy(
      'bo@x.io',
      `prod: {
        access: { default: none, roles: { a: member, b: member } },
        resources: { survey: { roles: { b: viewer } }, insight: { roles: { a: viewer, b: viewer } } } },
      lab: { access: { default: none, roles: { b: member } } }`,
    ),
  )

  const pairs = Object.entries(found).flatMap(([item, before]) => before.map((one) => [one, item].sort().join(' ~ ')))
  expect(pairs.sort()).toEqual([
    'project_access/prod/role/a ~ resource_access/prod/insight/role/a',
    'project_access/prod/role/a ~ role_membership/a/bo@x.io',
    'project_access/prod/role/b ~ resource_access/prod/insight/role/b',
    'project_access/prod/role/b ~ resource_access/prod/survey/role/b',
    'resource_access/prod/insight/role/a ~ role_membership/a/bo@x.io',
  ])
})

it('lets nobody go who administers a project before another one has come', () => {
  const policy = (admin: string) => `projects: { prod: { access: { default: none, members: { ${admin}: admin } } } }`

  expect(waits(policy('bo@x.io'), policy('cy@x.io'))).toEqual({
    'project_access/prod/member/cy@x.io': [],
    'project_access/prod/member/bo@x.io': ['project_access/prod/member/cy@x.io'],
  })
})

const alone: readonly (readonly [string, Partial<Change> & Pick<Change, 'kind'>])[] = [
  ['a new owner', { kind: 'organization_member', wanted: { level: 'owner' } }],
  ['an old owner', { kind: 'organization_member', live: { level: 'owner' }, operation: 'update' }],
  ['settings of the organization', { kind: 'organization_settings', operation: 'update' }],
  ['a domain', { kind: 'domain', operation: 'update' }],
  ['a project', { kind: 'project' }],
  ['a role that goes', { kind: 'role', operation: 'delete' }],
  ['a role with another name', { kind: 'role', operation: 'update' }],
]

it.each(alone)('writes %s while nothing else is written', (_, more) => {
  const ordered = ['a', 'b', 'c', 'd'].map((key) => changeOf({ kind: 'feature_flag', key: `prod/${key}` }))
  const one = changeOf({ key: 'x', ...more })
  ordered.splice(2, 0, one)

  const found = waitsIn(ordered, { live: new Map(), keyOwner: '', resources, accessIn: () => undefined })

  expect(ordered.map((change) => [...(found.get(change) ?? [])].map(({ key }) => key))).toEqual([
    [],
    [],
    ['prod/a', 'prod/b'],
    ['x'],
    ['x'],
  ])
})

function changeOf({ kind, key, ...more }: Partial<Change> & Pick<Change, 'kind' | 'key'>): Change {
  const nothing = { live: undefined, wanted: undefined, lastApplied: undefined, fields: [], facts: [], needs: [] }
  const usual = { operation: 'create', origin: 'proposed', conflict: false, sentence: '', effect: 'grant' } as const
  return { item: `${kind}/${key}`, kind, key, ...nothing, ...usual, ...more }
}

it('lets a person leave only once what would fall with them, and is taken from them before, is gone', () => {
  const removed = { operation: 'delete', live: { level: 'member' } } as const
  const membership = changeOf({ kind: 'role_membership', key: 'a/cy@x.io', operation: 'delete', live: { role: 'a' } })
  const person = changeOf({ kind: 'organization_member', key: 'cy@x.io', ...removed })
  const step = stepOf('', '')

  const found = waitsFor(step, [membership, person], 'highest')

  expect([...(found.get(person) ?? [])]).toEqual([membership])
})

it('lets what falls with a person wait until they have left', () => {
  const policy = (more: string, holders: string) => `manage: { members: exclusive }
members: { ${people}${more} }
roles: { a: { members: [${holders}] } }`

  expect(waits(policy(', cy@x.io: { level: member }', 'cy@x.io'), policy('', ''))).toEqual({
    'organization_member/cy@x.io': [],
    'role_membership/a/cy@x.io': ['organization_member/cy@x.io'],
  })
})

it('keeps all that moves access in its order where access cannot be told', () => {
  const access = (
    roles: string,
  ) => `projects: { prod: { access: { roles: { ${roles} } } }, lab: { access: { roles: { ${roles} } } } }
flags: { prod: { a: { active: false, rollout: ${roles.length} } } }`
  const { due, live } = stepOf(`roles: { a: {} }\n${access('')}`, `roles: { a: {} }\n${access('a: member')}`)

  const found = waitsIn(due, { live, keyOwner: 'svc@x.io', resources, accessIn: () => undefined })

  const rules = due.filter(({ kind }) => kind === 'project_access')
  expect(due.map((change) => [change.kind, [...(found.get(change) ?? [])]])).toEqual([
    ['feature_flag', []],
    ['project_access', []],
    ['project_access', rules.slice(0, 1)],
  ])
})
