import type { Seed } from '../../../sandbox/index.ts'
import type { Policy } from '../../../src/core/policy.ts'
import type { PolicyShape } from '../../../src/core/policy-shape.gen.ts'
import { seed } from '../../resources/box.ts'
import { policyFrom } from '../../support/policies.ts'

/** What is live, and two policies: the one that says so, and one with much of everything besides. */
export interface MixedPlan {
  readonly seed: Seed
  readonly last: Policy
  readonly head: Policy
}

const people = named('p', 100).map((name) => `${name}@x.io`)
const roles = named('r', 10)

/**
 * Makes a plan of 125 changes a project: 54 of its flags, of which 5 are new and on, 40 rules on it and on what is in
 * it, and 31 of the people: 25 come into roles, 5 become admins, and there is a new role.
 */
export function mixedPlan(count: number): MixedPlan {
  const projects = named('project', count)
  const crowd = people.slice(0, 5 * count)
  const parts = (isAfter: boolean): PolicyShape[] => [
    {
      members: by(crowd, () => ({ level: isAfter ? 'admin' : 'member' })),
      roles: {
        ...by(roles, (_, index) => ({ members: isAfter ? holdersOf(index, 25 * count) : [] })),
        ...by(isAfter ? named('new', count) : [], () => ({})),
      },
      guardrails: { max_removals: { percent: 100, from: 1 } },
    } as PolicyShape,
    { projects: by(projects, (_, index) => projectAt(index, isAfter)) } as PolicyShape,
    { flags: by(projects, () => flagsAt(isAfter)) } as PolicyShape,
  ]
  return {
    seed: {
      ...seed,
      people: { ...seed.people, ...by(people, () => ({ level: 'member' as const })) },
      roles: by(roles, () => ({})),
      projects: projects.map((name, index) => ({
        id: index + 1,
        name,
        access: [{ level: 'member' }],
        dashboards: boardsOf(index).map((id) => ({ id, name: `Board ${id}` })),
        flags: named('old', 49).map((key) => ({ key, name: '', active: true, rollout: 10 })),
      })),
    },
    last: policyFrom(...parts(false)),
    head: policyFrom(...parts(true)),
  }
}

function projectAt(index: number, isAfter: boolean) {
  const some = (names: readonly string[], level: string) => ({ roles: by(isAfter ? names : [], () => level) })
  return {
    id: index + 1,
    access: { default: isAfter ? 'none' : 'member', ...some(roles.slice(1), 'member') },
    resources: by(['dashboard', 'insight', 'notebook', 'survey'], () => some(roles.slice(0, 5), 'viewer')),
    objects: boardsOf(index).map((id) => ({
      resource: 'dashboard',
      id: String(id),
      ...some(roles.slice(3, 5), 'editor'),
    })),
  }
}

function flagsAt(isAfter: boolean) {
  const old = by(named('old', 49), () => ({ active: true, rollout: isAfter ? 20 : 10 }))
  return isAfter ? { ...old, ...by(named('new-', 5), () => ({ active: true, rollout: 5 })) } : old
}

function boardsOf(project: number): number[] {
  return Array.from({ length: 5 }, (_, index) => 100 * (project + 1) + index)
}

// The first so many pairs of a role and somebody, of which no two are the same.
function holdersOf(role: number, pairs: number): string[] {
  const own = Array.from({ length: pairs }, (_, pair) => pair).filter((pair) => pair % roles.length === role)
  return own.map((pair) => people[(7 * pair + 3 * Math.floor(pair / 100)) % 100] ?? '')
}

function named(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}${index}`)
}

function by<Value>(names: readonly string[], value: (name: string, index: number) => Value): Record<string, Value> {
  return Object.fromEntries(names.map((name, index) => [name, value(name, index)]))
}
