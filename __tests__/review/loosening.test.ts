import { expect, it } from '@jest/globals'
import type { PolicyShape } from '../../src/core/policy-shape.gen.ts'
import { matrixItems } from '../../src/plan/risk/matrix-items.ts'
import { riskyItems } from '../../src/plan/risk/risk.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { judge } from '../../src/review/judge.ts'
import { policyFrom } from '../support/policies.ts'
import { by, caseOf, reviewsOf } from './case.ts'
import { type Seeded, seeds } from './seeded.ts'

const base: PolicyShape = {
  members: {
    'ana@x.io': { level: 'owner', github: { login: 'ana', id: 1 } },
    'bo@x.io': { level: 'admin', github: { login: 'bo', id: 2 } },
    'dee@x.io': { level: 'admin', github: { login: 'dee', id: 3 } },
    'eva@x.io': { level: 'member', github: { login: 'eva', id: 4 } },
    'finn@x.io': { level: 'member', github: { login: 'finn', id: 5 } },
  },
  roles: { senior: { members: ['eva@x.io', 'bo@x.io'] } },
  projects: { prod: { tier: 'production' } },
  feature_flags: {
    prod: {
      who_can_create: ['senior'],
      who_can_edit: ['senior', 'admin'],
      require_rollout_review: { over: 50, approvals: 1, by: ['senior'] },
    },
  },
  review: { rules: [{ facts: ['payload_changed'], approvals: 2, by: ['admin'] }] },
  flags: { prod: { checkout: { active: true, rollout: 10 } } },
}

function proposed(random: Seeded): PolicyShape {
  const checkout = {
    active: true,
    rollout: random.pick([5, 10, 60, 90]),
    ...(random.chance(0.3) && { payloads: { true: { a: 1 } } }),
  }
  const more = random.chance(0.3) ? { fresh: { active: false, rollout: 1 } } : {}
  return { ...base, flags: { prod: { checkout, ...more } } }
}

const matrixOf = (shape: PolicyShape) => shape.feature_flags?.prod ?? {}
const withMatrix = (shape: PolicyShape, changes: ReturnType<typeof matrixOf>): PolicyShape => ({
  ...shape,
  feature_flags: { prod: { ...matrixOf(shape), ...changes } },
})

const loosenings: readonly ((shape: PolicyShape) => PolicyShape)[] = [
  (shape) => withMatrix(shape, { require_rollout_review: false }),
  (shape) => withMatrix(shape, { require_rollout_review: { over: 100 } }),
  (shape) => withMatrix(shape, { who_can_create: ['member'], who_can_edit: ['member'] }),
  (shape) => ({ ...shape, projects: { prod: { tier: 'development' } } }),
  ({ review: _, ...shape }) => shape,
  ({ feature_flags: _, ...shape }) => shape,
  (shape) => ({ ...shape, roles: { senior: { members: ['eva@x.io', 'bo@x.io', 'finn@x.io'] } } }),
  (shape) => ({
    ...shape,
    members: { ...shape.members, 'finn@x.io': { level: 'owner', github: { login: 'finn', id: 5 } } },
  }),
  (shape) => ({ ...shape, lint: { severities: { 'flag-without-description': 'off' } } }),
]

function verdictOf(head: PolicyShape, reviews: readonly string[]) {
  const [before, after] = [policyFrom(base), policyFrom(head)]
  const [items, matrix] = [riskyItems(before, after, [], resources), matrixItems(before, after, resources)]
  return judge(caseOf({ base, items, matrix, contributors: [by('finn')], reviews: reviewsOf(...reviews) })).state
}

it('never approves because the change loosens the policy that shall judge', () => {
  let held = 0
  for (const { seed, random } of seeds(150)) {
    const head = proposed(random)
    // Of everybody but an admin: who approves the loosening itself may.
    const reviews = random.some(['eva yes', 'finn yes', 'gil yes', 'other yes'])
    const before = verdictOf(head, reviews)

    const after = verdictOf(random.pick(loosenings)(head), reviews)

    expect({ seed, after }).not.toEqual({ seed, after: 'approved' })
    expect({ seed, after }).not.toEqual({ seed, after: 'not-required' })
    if (before === 'pending') held++
  }
  expect(held).toBeGreaterThan(20)
})
