import type { Entry } from '../../../src/core/entry.ts'
import type { Kind } from '../../../src/core/kind.ts'
import { startOf } from '../../../src/core/location.ts'
import type { Policy } from '../../../src/core/policy.ts'
import type { PolicyShape } from '../../../src/core/policy-shape.gen.ts'
import type { Snapshot } from '../../../src/core/snapshot.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import type { Seeded } from '../../review/seeded.ts'
import { organizationId } from '../../support/policies.ts'
import { randomSections } from './random-sections.ts'

/** What was applied last and is live, and what shall be: as an apply compares them. */
export interface Step {
  readonly last: Policy
  readonly head: Policy
  readonly live: Snapshot
}

/** A policy, and another one in which some of it is otherwise. */
export function randomStep(random: Seeded): Step {
  const head = { version: 1 as const, organization: { id: organizationId } }
  const first: PolicyShape = { ...head, ...randomSections(random) }
  const mixture = mixed<PolicyShape>(random, first, { ...head, ...randomSections(random) })
  const [before, after] = [sound(first), sound(lawful(first, mixture))]
  return { last: policyWith(before), head: policyWith(after), live: liveOf(policyWith(before), policyWith(after)) }
}

/** A policy of a shape, without the detour over its text. */
export function policyWith(shape: PolicyShape): Policy {
  return { shape, certificates: new Map(), ignores: [], locate: () => startOf('policy.yml') }
}

/** What the first policy says, and what PostHog holds where it says nothing. */
export function liveOf(last: Policy, head: Policy): Snapshot {
  const withDefaults: readonly Kind[] = ['project_access', 'resource_access', 'object_access']
  return new Map(
    resources.map((resource) => {
      const said = resource.desired(last).map(stored)
      const known = new Set(said.map(({ key }) => key))
      const wanted = withDefaults.includes(resource.kind) ? resource.desired(head) : []
      const isThere = (key: string) => Object.hasOwn(last.shape.projects ?? {}, key.slice(0, key.indexOf('/')))
      const unsaid = wanted
        .filter(({ key }) => key.endsWith('/default') && isThere(key) && !known.has(key))
        .map(({ key }) => stored({ key, spec: { level: 'builtin' } }))
      return [resource.kind, { state: 'read', entries: [...said, ...unsaid] }]
    }),
  )
}

function stored({ key, spec }: Entry): Entry {
  return { key, spec, live: { id: key } }
}

// Of two policies some of each, down to single rules, so that plans are of every size.
function mixed<T>(random: Seeded, first: T, second: T): T {
  if (random.chance(0.2)) return first
  if (!isBranch(first) || !isBranch(second)) return second
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])]
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = mixed(random, first[name], second[name])
      return value === undefined ? [] : [[name, value]]
    }),
  ) as T
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// PostHog removes no owner: they become less first.
function lawful({ members: before = {} }: PolicyShape, after: PolicyShape): PolicyShape {
  const owners = Object.keys(before).filter((email) => before[email]?.level === 'owner')
  const kept = owners.filter((email) => !after.members?.[email]).map((email) => [email, { level: 'member' as const }])
  return { ...after, members: { ...after.members, ...Object.fromEntries(kept) } }
}

// Nothing names a role or a person that is not there.
function sound(shape: PolicyShape): PolicyShape {
  const { members = {}, roles = {}, projects = {} } = shape
  const named = (text: string) => Object.hasOwn(members, text) || Object.hasOwn(roles, text) || !/^r\d$|@/.test(text)
  const cleaned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((one) => typeof one !== 'string' || named(one)).map(cleaned)
    if (!isBranch(value)) return value
    return Object.fromEntries(Object.entries(value).flatMap(([key, one]) => (named(key) ? [[key, cleaned(one)]] : [])))
  }
  return { ...shape, roles: cleaned(roles) as typeof roles, projects: cleaned(projects) as typeof projects }
}
