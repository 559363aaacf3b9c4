import { expect, it } from '@jest/globals'
import type { Policy } from '../../../src/core/policy.ts'
import type { PolicyShape } from '../../../src/core/policy-shape.gen.ts'
import { rolloutReview } from '../../../src/core/rollout-review.ts'
import { gateChanges } from '../../../src/plan/gate/changes.ts'
import { eligible, involved, personOf } from '../../../src/review/people.ts'
import { type Seeded, seeds } from '../../review/seeded.ts'
import { policyFrom } from '../../support/policies.ts'

const people = ['ana', 'bo', 'cy', 'dee']
const roles = ['red', 'blue']
const subjects = ['member', 'admin', 'owner', ...roles]

/** What the gate reads, at random: people with and without accounts, roles, a tier, a matrix with its rule. */
function shapeOf(random: Seeded): PolicyShape {
  const member = (id: number) => ({
    level: random.pick(['member', 'admin', 'owner'] as const),
    ...(random.chance(0.8) && { github: { login: `login-${id}`, id: random.chance(0.7) ? id + 1 : 9 } }),
    ...(random.chance(0.2) && { service: true }),
  })
  const rule = random.pick([true, false, undefined, {}])
  const by = random.some(subjects)
  return {
    members: Object.fromEntries(random.some(people).map((name) => [`${name}@x.io`, member(people.indexOf(name))])),
    roles: Object.fromEntries(
      random.some(roles).map((role) => [role, { members: random.some(people).map((name) => `${name}@x.io`) }]),
    ),
    projects: { web: { ...(random.chance(0.5) && { tier: random.pick(['production', 'staging'] as const) }) } },
    feature_flags: {
      web: {
        ...(random.chance(0.7) && { who_can_edit: random.some(subjects) }),
        ...(rule !== undefined && {
          require_rollout_review:
            typeof rule === 'boolean'
              ? rule
              : { over: random.pick([25, 50]), approvals: random.pick([1, 2]), ...(random.chance(0.5) && { by }) },
        }),
      },
    },
  } as PolicyShape
}

/** The same shape with one thing otherwise: something less, as it mostly asks nobody; or a part of another shape. */
function step(base: PolicyShape, other: PolicyShape, random: Seeded): PolicyShape {
  const head = structuredClone(base)
  const { members = {}, roles: held = {}, projects = {}, feature_flags: matrix = {} } = head
  const email = random.pick(people.map((name) => `${name}@x.io`))
  const person = members[email]
  const steps = [
    () => delete members[email],
    () => person && Object.assign(person, { level: 'member' }),
    () => person && Object.assign(person, { service: true }),
    () => delete person?.github,
    () => held[random.pick(roles)]?.members?.splice(0, 1),
    () => delete held[random.pick(roles)],
    () => Object.assign(projects.web ?? {}, other.projects?.web),
    () => matrix.web?.who_can_edit?.splice(0, 1),
    () => Object.assign(matrix.web ?? {}, { require_rollout_review: other.feature_flags?.web?.require_rollout_review }),
    () => Object.assign(head, { [random.pick(['members', 'roles', 'feature_flags'])]: {} }),
    () => Object.assign(members, other.members),
  ]
  random.pick(steps)()
  if (random.chance(0.3)) random.pick(steps)()
  return head
}

const contributors = [
  ...Array.from({ length: 9 }, (_, n) => ({
    account: { id: n + 1, login: `login-${n}`, isPerson: true },
    name: `${n}`,
  })),
  ...people.map((name) => ({ account: undefined, name: `${name}@x.io` })),
]

/** Where the head asks less than the base, or lets somebody approve whom the base does not. */
function weaker(base: PolicyShape, head: PolicyShape): string[] {
  const may = (shape: PolicyShape, by: readonly string[]) => {
    const emails = eligible(shape, by).map(({ email }) => email)
    const accounts = contributors.flatMap(({ account }) => account ?? [])
    return accounts.filter((account) => emails.includes(personOf(shape, account)?.email ?? '')).map(({ id }) => id)
  }
  const isPart = (few: readonly number[], many: readonly number[]) => few.every((one) => many.includes(one))
  const [before, after] = [rolloutReview(base, 'web'), rolloutReview(head, 'web')]
  const strangers = (shape: PolicyShape) => new Set(involved(shape, contributors).strangers)
  return [
    isPart(may(head, ['admin']), may(base, ['admin'])) ? '' : 'another admin',
    !before || (after && after.over <= before.over && after.approvals >= before.approvals) ? '' : 'a weaker rule',
    !before || !after || isPart(may(head, after.by), may(base, before.by)) ? '' : 'another reviewer',
    strangers(base).isSubsetOf(strangers(head)) ? '' : 'a stranger less',
  ].filter(Boolean)
}

it('what asks nobody leaves no change easier to approve', () => {
  const policyOf = (shape: PolicyShape): Policy => policyFrom(shape)
  let [asksNobody, asks] = [0, 0]
  for (const { seed, random } of seeds(4000)) {
    const base = shapeOf(random)
    const head = step(base, shapeOf(random), random)
    const isLoosened = gateChanges(policyOf(base), policyOf(head)).length > 0
    if (isLoosened) {
      asks++
      continue
    }
    if (JSON.stringify(base) !== JSON.stringify(head)) asksNobody++
    expect([seed, weaker(base, head)]).toEqual([seed, []])
  }

  expect(Math.min(asksNobody, asks)).toBeGreaterThan(200)
})
