import type { PolicyShape } from '../../../src/core/policy-shape.gen.ts'
import type { Seeded } from '../../review/seeded.ts'

/** Everybody whom a policy may name; the first two are owners in each, and the first owns the key. */
export const people = ['svc', 'ana', 'bo', 'cy', 'di', 'ed', 'flo'].map((name) => `${name}@x.io`)
export const projectNames = ['prod', 'lab']
/** The one dashboard of each project. */
export const boards: Readonly<Record<string, string>> = { prod: '42', lab: '52' }
const roles = ['r0', 'r1', 'r2', 'r3']
const ways = ['none', 'member', 'admin'] as const
const levels = ['none', 'viewer', 'editor', 'manager'] as const
const flags = ['f1', 'f2', 'f3']

interface Block<Level extends string> {
  readonly default: Level | 'builtin'
  readonly roles: Record<string, Level>
  readonly members: Record<string, Level>
}

/** A policy about access and flags: who is there, who holds what, and rules on projects, kinds and an object. */
export function randomSections(random: Seeded): Partial<PolicyShape> {
  const reach = random.pick(['update', 'exclusive'] as const)
  const present = people.filter((_, index) => index < 2 || random.chance(0.85))
  return {
    manage: { members: 'exclusive', roles: reach, role_members: reach, access: reach },
    members: Object.fromEntries(present.map((email, index) => [email, { level: level(random, index) }])),
    roles: Object.fromEntries(random.some(roles).map((role) => [role, { members: random.some(present.slice(2)) }])),
    projects: Object.fromEntries(projectNames.map((name) => [name, project(random, boards[name] ?? '')])),
    flags: { prod: Object.fromEntries(['f0', ...random.some(flags)].map((key) => [key, flag(random, key)])) },
  }
}

function level(random: Seeded, index: number) {
  if (index < 2) return 'owner'
  return random.chance(0.8) ? 'member' : random.pick(['admin', 'owner'] as const)
}

function project(random: Seeded, id: string) {
  return {
    access: block(random, ways),
    resources: { dashboard: block(random, levels), feature_flag: block(random, levels) },
    objects: random.chance(0.5) ? [{ resource: 'dashboard' as const, id, ...block(random, levels) }] : [],
  }
}

function block<Level extends string>(random: Seeded, from: readonly Level[]): Block<Level> {
  const rules = (names: readonly string[], share: number) =>
    Object.fromEntries(names.filter(() => random.chance(share)).map((name) => [name, random.pick(from)]))
  return {
    default: random.chance(0.15) ? 'builtin' : random.pick(from),
    roles: rules(roles, 0.4),
    members: rules(people.slice(2), 0.15),
  }
}

// All may depend on the first, which is always there and on.
function flag(random: Seeded, key: string) {
  return {
    active: key === 'f0' || random.chance(0.6),
    rollout: random.pick([0, 5, 50, 100]),
    ...(key !== 'f0' && random.chance(0.2) && { depends_on: ['f0'] }),
  }
}
