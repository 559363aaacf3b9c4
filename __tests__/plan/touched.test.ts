import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { partsOf } from '../../src/core/change.ts'
import type { Kind } from '../../src/core/kind.ts'
import type { Policy } from '../../src/core/policy.ts'
import type { Extent, KindReading, Projects, Snapshot } from '../../src/core/snapshot.ts'
import { buildPlan } from '../../src/plan/build.ts'
import { touched, withAccess } from '../../src/plan/touched.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { projectOf } from '../../src/resources/resource.ts'
import { policyOf } from '../support/policies.ts'

const two = 'projects: { prod: { access: { default: none } }, lab: { access: { default: none } } }'
const flags = (prod: number, lab = 1) =>
  `flags: { prod: { a: { active: true, rollout: ${prod} } }, lab: { b: { active: true, rollout: ${lab} } } }`

function extentOf(base: string[] | undefined, head: string[], lastApplied = base): object | string {
  const before = lastApplied && policyOf(...lastApplied)
  const extent = touched({ lastApplied: before, base: base && policyOf(...base), head: policyOf(...head) }, resources)
  return extent === 'everything'
    ? extent
    : Object.fromEntries([...extent].map(([kind, projects]) => [kind, projects === 'all' ? projects : [...projects]]))
}

it.each<[string, [Kind, Projects][], object]>([
  ['nothing where access is not touched', [['feature_flag', new Set(['prod'])]], { feature_flag: ['prod'] }],
  [
    'the people and the other rules of a project',
    [
      ['project_access', new Set(['prod'])],
      ['object_access', new Set(['lab'])],
    ],
    {
      project_access: ['prod', 'lab'],
      resource_access: ['prod', 'lab'],
      object_access: ['prod', 'lab'],
      organization_member: 'all',
      role_membership: 'all',
    },
  ],
  [
    'all rules where it is about people',
    [
      ['role_membership', 'all'],
      ['feature_flag', 'all'],
    ],
    {
      feature_flag: 'all',
      organization_member: 'all',
      role_membership: 'all',
      project_access: 'all',
      resource_access: 'all',
      object_access: 'all',
    },
  ],
])('to tell who gains and who loses, it adds %s', (_, extent, expected) => {
  const wider = withAccess(new Map(extent))

  expect(wider).toEqual(
    new Map(Object.entries(expected).map(([kind, projects]) => [kind, projects === 'all' ? 'all' : new Set(projects)])),
  )
  expect(withAccess('everything')).toBe('everything')
})

describe('what a pull request has to look at', () => {
  it.each<[string, string[] | undefined, string[], string[] | undefined, object | string]>([
    ['nothing, when nothing differs', [two, flags(1)], [two, flags(1)], [two, flags(1)], {}],
    ['the flags of one project', [two, flags(1)], [two, flags(2)], [two, flags(1)], { feature_flag: ['prod'] }],
    [
      'what was merged and is not live yet',
      [two, flags(1, 2)],
      [two, flags(2, 2)],
      [two, flags(1, 1)],
      { feature_flag: ['lab', 'prod'] },
    ],
    ['a flag that goes', [two, flags(1)], [two, 'flags: { prod: {} }'], undefined, { feature_flag: ['lab', 'prod'] }],
    ['the access of one project', [two], [two.replace('none', 'member')], [two], { project_access: ['prod'] }],
    [
      'a role with its members',
      ['roles: {}'],
      ['roles: { x: { members: [a@x.io] } }'],
      undefined,
      { role: 'all', role_membership: 'all' },
    ],
    [
      'rules that follow from the matrix',
      [two],
      [two, 'feature_flags: { lab: { who_can_edit: [member] } }'],
      [two],
      { resource_access: ['lab'] },
    ],
    ['a kind whose reach changes', [two], [two, 'manage: { flags: off }'], [two], { feature_flag: 'all' }],
    ['everything, when there is no base', undefined, [two], undefined, 'everything'],
    [
      'everything, when a project means another one',
      [two],
      [two.replace('{ access', '{ id: 7, access')],
      [two],
      'everything',
    ],
    [
      'everything, when a role means another one',
      ['roles: { x: {} }'],
      ['roles: { x: { name: Y } }'],
      undefined,
      'everything',
    ],
  ])('is %s', (_, base, head, lastApplied, expected) => {
    expect(extentOf(base, head, lastApplied)).toEqual(expected)
  })
})

const level = fc.constantFrom('none', 'member', 'admin')
const rollout = fc.integer({ min: 0, max: 3 })
const flagsOf = fc.dictionary(fc.constantFrom('a', 'b'), rollout, { maxKeys: 2 })
const shape = fc.record({
  members: fc.dictionary(fc.constantFrom('a@x.io', 'b@x.io'), fc.constantFrom('member', 'admin')),
  roles: fc.dictionary(fc.constantFrom('r', 's'), fc.subarray(['a@x.io', 'b@x.io'])),
  access: fc.dictionary(fc.constantFrom('prod', 'lab'), fc.option(level, { nil: undefined })),
  flags: fc.dictionary(fc.constantFrom('prod', 'lab'), flagsOf),
  reach: fc.constantFrom('update', 'exclusive'),
})
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never

function policy({ members, roles, access, flags: wanted, reach }: Shape): Policy {
  const part = {
    members: Object.fromEntries(Object.entries(members).map(([email, one]) => [email, { level: one }])),
    roles: Object.fromEntries(Object.entries(roles).map(([alias, holders]) => [alias, { members: holders }])),
    projects: Object.fromEntries(
      ['prod', 'lab'].map((alias) => [alias, access[alias] ? { access: { default: access[alias] } } : {}]),
    ),
    flags: Object.fromEntries(
      Object.entries(wanted).map(([alias, all]) => [
        alias,
        Object.fromEntries(Object.entries(all).map(([key, percent]) => [key, { active: true, rollout: percent }])),
      ]),
    ),
    manage: { role_members: reach, access: reach },
  }
  return policyOf(JSON.stringify(part))
}

/** PostHog as if a policy were live, as far as it is looked at. */
function liveAs(source: Policy, extent: Extent): Snapshot {
  return new Map(
    resources.map((resource): [typeof resource.kind, KindReading] => {
      const projects = extent === 'everything' ? 'all' : extent.get(resource.kind)
      if (projects === undefined) return [resource.kind, { state: 'skipped' }]
      const entries = resource.desired(source).filter(({ key }) => {
        const project = projectOf(resource, key)
        return projects === 'all' || project === undefined || projects.has(project)
      })
      return [resource.kind, { state: 'read', entries, projects }]
    }),
  )
}

describe('what a pull request sees of it', () => {
  it('is every change that it proposes or that waits, and never one that is not there: 500 comparisons', () => {
    const sides = fc.record({
      head: shape,
      base: shape,
      lastApplied: fc.option(shape, { nil: undefined }),
      live: shape,
    })
    // Most pull requests change little, so the sides mostly agree.
    const alike = sides.chain((all) =>
      fc
        .constantFrom<Partial<typeof all>>({}, { lastApplied: all.base }, { base: all.head, lastApplied: all.head })
        .map((same) => ({ ...all, ...same })),
    )
    fc.assert(
      fc.property(alike, ({ head, base, lastApplied, live }) => {
        const policies = {
          lastApplied: lastApplied && policy(lastApplied),
          base: policy(base),
          head: policy(head),
          limits: [],
        }
        const source = policy(live)
        const extent = touched(policies, resources)
        const whole = buildPlan(policies, liveAs(source, 'everything'), resources)
        const part = buildPlan(policies, liveAs(source, extent), resources)
        for (const origin of ['proposed', 'outstanding'] as const)
          expect(partsOf(part.changes, origin)).toEqual(partsOf(whole.changes, origin))
        const items = new Set(whole.changes.map(({ item }) => item))
        expect(part.changes.filter(({ item }) => !items.has(item))).toEqual([])
        const isPartial = part.unplanned.some(({ because }) => because === 'untouched')
        if (!isPartial) expect(part.changes).toEqual(whole.changes)
      }),
      { numRuns: 500, seed: 20_261_125 },
    )
  })
})
