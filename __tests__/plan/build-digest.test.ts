import { describe, expect, it } from '@jest/globals'
import type { Entry } from '../../src/core/entry.ts'
import type { Kind } from '../../src/core/kind.ts'
import type { Policy } from '../../src/core/policy.ts'
import { buildPlan } from '../../src/plan/build.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { seeds } from '../review/seeded.ts'
import { policyOf, snapshotOf } from '../support/policies.ts'

type Live = Partial<Record<Kind, readonly Entry[]>>

function planOf(last: Policy | undefined, head: Policy, live: Live, base: Policy | undefined = last) {
  return buildPlan({ lastApplied: last, base, head, limits: [base ?? head] }, snapshotOf(live), resources)
}

const roles = 'roles: { a: { members: [ana@x.io, bo@x.io] }, b: { name: Bees, members: [ana@x.io] }, c: {} }'
const projects =
  'projects: { p: { access: { default: none, roles: { a: admin, b: member }, members: { bo@x.io: admin } } } }'
const flags = 'flags: { p: { x: { active: true, rollout: 10 }, y: { active: false, rollout: 5, tags: [t] } } }'
const here: Live = {
  role: [
    { key: 'b', spec: { name: 'B' }, live: { id: '2' } },
    { key: 'gone', spec: { name: 'gone' }, live: { id: '3' } },
  ],
  role_membership: [
    { key: 'b/bo@x.io', spec: { role: 'b', email: 'bo@x.io' } },
    { key: 'b/ana@x.io', spec: { role: 'b', email: 'ana@x.io' } },
  ],
  project_access: [
    { key: 'p/default', spec: { level: 'builtin' } },
    { key: 'p/role/b', spec: { level: 'admin' } },
    { key: 'p/role/gone', spec: { level: 'admin' } },
  ],
  feature_flag: [
    { key: 'p/x', spec: { active: true, rollout: 20, archived: false } },
    { key: 'p/y', spec: { active: false, rollout: 5, archived: false, tags: [] } },
  ],
}
const before = policyOf('roles: { b: { name: B, members: [bo@x.io, ana@x.io] }, gone: {} }', flags)

describe('the same plan', () => {
  it.each(seeds(25))('comes from the same state in any order (seed $seed)', ({ random }) => {
    const expected = planOf(before, policyOf(roles, projects, flags), here)

    const shuffled = Object.fromEntries(Object.entries(here).map(([kind, entries]) => [kind, random.shuffle(entries)]))
    const found = planOf(before, policyOf(...random.shuffle([flags, projects, roles])), shuffled)

    expect(expected.changes.length).toBeGreaterThan(8)
    expect(found.changes.map(({ item }) => item)).toEqual(expected.changes.map(({ item }) => item))
    expect(found.digest).toBe(expected.digest)
  })

  it('has the same digest whoever wrote the difference', () => {
    const head = policyOf(flags)
    const live = { feature_flag: here.feature_flag ?? [] }

    expect(planOf(head, head, live).digest).toBe(planOf(policyOf(), head, live).digest)
  })
})

describe('another plan', () => {
  const digest = (head: string, live: Live = here) => planOf(before, policyOf(head), live).digest
  const flag = (fields: string) => digest(`flags: { p: { x: { ${fields} } } }`)
  const original = flag('active: true, rollout: 10')
  const elsewhere = { ...here, feature_flag: [{ key: 'p/x', spec: { active: true, rollout: 21, archived: false } }] }

  it.each([
    ['another value', flag('active: true, rollout: 11')],
    ['another field', flag('active: false, rollout: 10')],
    ['one more field', flag('active: true, rollout: 10, tags: [a]')],
    ['another item', digest('flags: { p: { z: { active: true, rollout: 10 } } }')],
    ['another project', digest('flags: { q: { x: { active: true, rollout: 10 } } }')],
    ['another live value', digest('flags: { p: { x: { active: true, rollout: 10 } } }', {})],
    ['a live value that differs otherwise', digest('flags: { p: { x: { active: true, rollout: 10 } } }', elsewhere)],
    ['a role', digest('roles: { a: {} }')],
    ['a member', digest('roles: { b: { name: B, members: [ana@x.io] } }')],
    ['a level', digest('projects: { p: { access: { roles: { b: member } } } }')],
    ['nothing', digest('')],
  ])('has another digest: %s', (_, other) => {
    expect(other).not.toBe(original)
  })

  it('has another digest for each of the levels', () => {
    const all = ['none', 'member', 'admin'].map((level) =>
      digest(`projects: { p: { access: { members: { ana@x.io: ${level} } } } }`),
    )

    expect(new Set(all).size).toBe(3)
  })
})
