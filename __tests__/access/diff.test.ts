import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { openAccess } from '../../src/access/access.ts'
import { diffAccess } from '../../src/access/diff.ts'
import { accessFromPolicy } from '../../src/access/from-policy.ts'
import { type AccessDiff, type AccessShift, type Mode, strengthOf } from '../../src/core/access.ts'
import type { PolicyShape } from '../../src/core/policy-shape.gen.ts'
import { ours } from './engine.ts'
import { organizations } from './generate.ts'
import { stateOf, targetOf } from './organization.ts'

const people = Array.from({ length: 500 }, (_, n) => `p${n}@example.com`)

const base: PolicyShape = {
  members: {
    'ana@example.com': { level: 'owner' },
    'bo@example.com': { level: 'member' },
    'cy@example.com': { level: 'member' },
    ...Object.fromEntries(people.map((email) => [email, { level: 'member' as const }])),
  },
  roles: { engineer: { members: ['Bo@example.com', ...people] }, admins: { members: ['bo@example.com'] } },
  projects: {
    web: {
      access: { default: 'none', roles: { engineer: 'member', admins: 'member' } },
      resources: {
        dashboard: { default: 'viewer', roles: { admins: 'editor' } },
        insight: { default: 'viewer', roles: { admins: 'editor' } },
      },
    },
  },
}

function diff(before: PolicyShape, after: PolicyShape, mode: Mode = 'specific'): AccessDiff {
  return diffAccess(openAccess(accessFromPolicy(before), mode), openAccess(accessFromPolicy(after), mode))
}

function changed(change: (shape: PolicyShape) => void): PolicyShape {
  const shape = structuredClone(base)
  change(shape)
  return shape
}

const inShort = ({ on, people: who, before, after }: AccessShift) =>
  `${who.length} on ${on.join(', ')}: ${before.level} → ${after.level}`

describe('the difference between two states', () => {
  it('puts five hundred people of one role into one shift, for all kinds that go the same way', () => {
    const after = changed(({ projects }) => {
      for (const kind of ['dashboard', 'insight'] as const) {
        const rules = projects?.web?.resources?.[kind]
        if (rules?.roles) rules.roles.engineer = 'editor'
      }
    })

    const { gains, losses, keeps, withoutEffect } = diff(base, after)

    expect(gains.map(inShort)).toEqual(['500 on dashboard, insight: viewer → editor'])
    expect(losses).toEqual([])
    // Bo is an editor by two roles now.
    expect(keeps.map(inShort)).toEqual(['1 on dashboard, insight: editor → editor'])
    expect(withoutEffect).toEqual([])
  })

  it('says who keeps a level, and through what', () => {
    const after = changed(({ roles }) => roles?.engineer?.members?.splice(0))

    const { losses, keeps } = diff(base, after)

    expect(losses.map(inShort)).toEqual(['500 on project: member → none', '500 on dashboard, insight: viewer → none'])
    expect(keeps).toHaveLength(1)
    expect(keeps[0]).toMatchObject({
      on: ['project'],
      people: ['bo@example.com'],
      after: { reason: { because: 'rules', rules: [{ subject: { type: 'role', name: 'admins' } }] } },
    })
  })

  it('names a changed rule by which nobody gains or loses anything', () => {
    const after = changed(({ projects }) => {
      const rules = projects?.web?.resources?.dashboard
      if (rules) rules.members = { 'ana@example.com': 'none', 'cy@example.com': 'manager' }
    })

    const { gains, losses, withoutEffect } = diff(base, after)

    // Ana is an owner, and Cy cannot get into the project.
    expect([...gains, ...losses]).toEqual([])
    expect(withoutEffect.map(({ after: rule }) => rule?.subject)).toEqual([
      { type: 'member', name: 'ana@example.com' },
      { type: 'member', name: 'cy@example.com' },
    ])
  })

  it('shows that a lower rule does nothing where the highest level counts', () => {
    const after = changed(({ projects }) => {
      const rules = projects?.web?.resources?.dashboard
      if (rules) rules.members = { 'p7@example.com': 'none' }
    })

    expect(diff(base, after, 'specific').losses.map(inShort)).toEqual(['1 on dashboard: viewer → none'])
    expect(diff(base, after, 'highest')).toMatchObject({ gains: [], losses: [], withoutEffect: [{ project: 'web' }] })
  })

  it('is about people who join and leave, too', () => {
    const after = changed(({ members }) => {
      if (!members) return
      delete members['p1@example.com']
      members['new@example.com'] = { level: 'admin' }
    })

    const { gains, losses } = diff(base, after)

    expect(gains.map(inShort)).toEqual(['1 on project: none → admin', '1 on dashboard, insight: none → manager'])
    expect(losses.map(inShort)).toEqual(['1 on project: member → none', '1 on dashboard, insight: viewer → none'])
  })

  it('names people with other roles who have what they had, for the same reasons', () => {
    const after = changed(({ members, roles }) => {
      if (members?.['ana@example.com']) members['ana@example.com'].level = 'admin'
      roles?.engineer?.members?.push('ana@example.com')
      if (roles) roles.idle = { members: ['cy@example.com', 'bo@example.com'] }
    })

    const { gains, losses, keeps, rolesWithoutEffect } = diff(base, after)

    expect([...gains, ...losses, ...keeps]).toEqual([])
    // Ana is an owner no more, which is more than a matter of roles.
    expect(rolesWithoutEffect).toEqual([
      { people: ['bo@example.com'], before: ['engineer', 'admins'], after: ['engineer', 'admins', 'idle'] },
      { people: ['cy@example.com'], before: [], after: ['idle'] },
    ])
  })

  it('is empty between a state and itself', () => {
    expect(diff(base, structuredClone(base))).toEqual({
      mode: 'specific',
      gains: [],
      losses: [],
      keeps: [],
      withoutEffect: [],
      rolesWithoutEffect: [],
    })
  })
})

it('says what asking for every person on both sides says', () => {
  fc.assert(
    fc.property(organizations, organizations, (one, other) => {
      const [before, after] = [ours(stateOf(one)), ours(stateOf(other))]
      const { gains, losses, keeps } = diffAccess(before, after)
      expect([...gains, ...losses, ...keeps].filter(({ people: who }) => who.length === 0)).toEqual([])
      const found = [...gains, ...losses].flatMap(({ on, people: who, before: from, after: to }) =>
        on.flatMap((thing) => who.map((email) => `${email} ${thing} ${from.level} ${to.level}`)),
      )
      const ruled = new Set([...one.rules, ...other.rules].map((rule) => rule.on))
      const expected = ['project', ...ruled].flatMap((on) =>
        ['ana', 'eva', 'gil'].flatMap((name) => {
          const email = `${name}@example.com`
          const target = targetOf(on)
          const from = before.explain(before.person(email), target).level
          const to = after.explain(after.person(email), target).level
          const thing = target.object === undefined ? on : `${target.kind}/${target.object}`
          return strengthOf(from) === strengthOf(to) ? [] : [`${email} ${thing} ${from} ${to}`]
        }),
      )
      expect([...new Set(found)].sort()).toEqual([...new Set(expected)].sort())
      expect(found).toHaveLength(new Set(found).size)
    }),
    { numRuns: 1000, seed: 11 },
  )
})
