import { describe, expect, it } from '@jest/globals'
import { inEveryMode } from '../../src/access/ask.ts'
import { diffAccess } from '../../src/access/diff.ts'
import { accessFromPolicy } from '../../src/access/from-policy.ts'
import type { FactName } from '../../src/core/fact.ts'
import { itemOf } from '../../src/core/kind.ts'
import type { Policy } from '../../src/core/policy.ts'
import { buildPlan } from '../../src/plan/build.ts'
import { lineUp } from '../../src/plan/origin/sides.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { type Seeded, seeds } from '../review/seeded.ts'
import { policyFrom, policyOf, snapshotOf } from '../support/policies.ts'

/** The facts of each item that a step from one policy to another changes, whether a rule is about them or not. */
function factsOf(base: Policy, head: Policy): [item: string, facts: readonly FactName[]][] {
  return resources.flatMap((resource) =>
    lineUp(resource, { lastApplied: undefined, base, head }, []).flatMap(({ key, base: before, head: after }) => {
      const facts = resource.facts(key, before?.spec, after?.spec, base.shape).map(({ name }) => name)
      return facts.length > 0 ? [[itemOf(resource.kind, key), facts] as [string, FactName[]]] : []
    }),
  )
}

const people = ['eva', 'gil', 'hana'].map((name) => `${name}@x.io`)
const inside = ['none', 'viewer', 'editor', 'manager']
const ways = ['none', 'member', 'admin']

function rules(random: Seeded, given: readonly string[], hasDefault = true): string {
  const level = () => random.pick(given)
  const roles = random.some(['red', 'blue']).map((role) => `${role}: ${level()}`)
  const members = random.some(people.slice(0, 2)).map((email) => `${email}: ${level()}`)
  const rest = hasDefault ? `default: ${random.chance(0.2) ? 'builtin' : level()}, ` : ''
  return `{ ${rest}roles: { ${roles.join(', ')} }, members: { ${members.join(', ')} } }`
}

/** A small policy: people, two roles, and rules on a project, on kinds of object and on one object. */
function policy(random: Seeded): Policy {
  const members = people
    .filter(() => random.chance(0.9))
    .map((email) => `${email}: { level: ${random.chance(0.8) ? 'member' : random.pick(['admin', 'owner'])} }`)
  const roles = ['red', 'blue']
    .filter(() => random.chance(0.9))
    .map((role) => `${role}: { members: [${random.some(people).join(', ')}] }`)
  return policyOf(`
members: { ana@x.io: { level: owner }, ${members.join(', ')} }
roles: { ${['green: { members: [] }', ...roles].join(', ')} }
projects:
  web:
    access: ${random.chance(0.5) ? '{ default: member, roles: {}, members: {} }' : rules(random, ways)}
    resources: { dashboard: ${rules(random, inside)}, notebook: ${rules(random, inside)} }
    objects: [{ resource: dashboard, id: "7", ${rules(random, inside, random.chance(0.5)).slice(2, -2)} }]
`)
}

type Block = { default?: string; roles?: Record<string, string>; members?: Record<string, string> }

/** The same policy with one entry otherwise: a person, a membership, a role, or one rule. */
function nudged({ shape: { version: _, organization: __, ...shape } }: Policy, random: Seeded): Policy {
  const { members = {}, roles = {}, projects = {} } = structuredClone(shape)
  const web = projects.web
  const rule = (block: Block | undefined, given: readonly string[]) => () => {
    const part = random.pick(['default', 'roles', 'roles', 'members'] as const)
    if (!block || (part === 'default' && block.default === undefined)) return
    if (part === 'default') block.default = random.pick([...given, 'builtin'])
    else {
      const level = block[part] ?? {}
      block[part] = level
      setOrDrop(level, random.pick(part === 'roles' ? ['red', 'blue'] : people), random.pick(given))
    }
  }
  const setOrDrop = (block: Record<string, string>, key: string, level: string) => {
    if (key in block && random.chance(0.5)) delete block[key]
    else block[key] = level
  }
  const step = random.pick([
    () => {
      const email = random.pick(people)
      if (email in members && random.chance(0.5)) delete members[email]
      else members[email] = { level: random.pick(['member', 'admin', 'owner']) }
    },
    () => {
      const [held, email] = [roles[random.pick(['red', 'blue'])]?.members, random.pick(people)]
      const at = held?.indexOf(email) ?? -1
      if (at >= 0) held?.splice(at, 1)
      else held?.push(email)
    },
    () => delete roles[random.pick(['red', 'blue'])],
    rule(web?.access, ways),
    rule(web?.resources?.dashboard, inside),
    rule(web?.objects?.[0], inside),
  ])
  step()
  return policyFrom({ members, roles, projects })
}

const granting: readonly FactName[] = ['access_granted', 'default_opened']

describe('facts of access', () => {
  it('tell of every gain and every loss, in both modes', () => {
    const missed: string[] = []
    let [gains, losses] = [0, 0]
    for (const { seed, random } of seeds(500)) {
      const [base, head] = [policy(random), policy(random)]
      const facts = factsOf(base, head).flatMap(([, names]) => names)
      const after = inEveryMode(accessFromPolicy(head.shape))
      for (const [at, before] of inEveryMode(accessFromPolicy(base.shape)).entries()) {
        const now = after[at]
        if (!now) continue
        const diff = diffAccess(before, now)
        gains += diff.gains.length
        losses += diff.losses.length
        if (diff.gains.length > 0 && !facts.includes('access_granted')) missed.push(`${seed} gain ${diff.mode}`)
        if (diff.losses.length > 0 && !facts.includes('access_removed')) missed.push(`${seed} loss ${diff.mode}`)
      }
    }

    expect(missed).toEqual([])
    expect(Math.min(gains, losses)).toBeGreaterThan(100)
  })

  // Random policies differ in so much that something always tells; so one entry at a time, too.
  it('tell it of the very entry that does it', () => {
    const missed: string[] = []
    for (const { seed, random } of seeds(500)) {
      const base = policy(random)
      const head = nudged(base, random)
      const facts = factsOf(base, head).flatMap(([, names]) => names)
      const after = inEveryMode(accessFromPolicy(head.shape))
      for (const [at, before] of inEveryMode(accessFromPolicy(base.shape)).entries()) {
        const now = after[at]
        if (!now) continue
        const { gains, losses, mode } = diffAccess(before, now)
        if (gains.length > 0 && !granting.some((name) => facts.includes(name))) missed.push(`${seed} gain ${mode}`)
        if (losses.length > 0 && !facts.includes('access_removed')) missed.push(`${seed} loss ${mode}`)
      }
    }

    expect(missed).toEqual([])
  })

  // Somebody took by hand what the policy gives: to give it back is a grant, although no policy changes.
  it('are told of what is written over live PostHog, too', () => {
    const text = (level: string) =>
      policyOf(`projects: { web: { access: { default: none, roles: { red: ${level} } } } }`)
    const [before, after] = [text('member'), text('admin')]
    const entry = (key: string, level: string) => ({ key, spec: { level }, live: { id: key } })
    const live = snapshotOf({ project_access: [entry('web/default', 'none'), entry('web/role/red', 'none')] })
    const plan = (head: Policy) =>
      buildPlan({ lastApplied: before, base: head, head, limits: [before, head] }, live, resources).changes.map(
        ({ item, conflict, facts }) => [item, conflict, facts.map(({ name }) => name)],
      )

    expect(plan(before)).toContainEqual(['project_access/web/role/red', false, ['access_granted']])
    expect(plan(after)).toContainEqual(['project_access/web/role/red', true, ['access_granted']])
  })
})
