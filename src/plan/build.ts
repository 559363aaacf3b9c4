import type { Change } from '../core/change.ts'
import { itemOf, type Kind } from '../core/kind.ts'
import type { Plan, Unplanned } from '../core/plan.ts'
import type { Projects, Snapshot } from '../core/snapshot.ts'
import { type AnyResource, projectOf } from '../resources/resource.ts'
import { compare } from './compare.ts'
import { digestOf } from './digest.ts'
import { inOrder } from './order/order.ts'
import { lineUp, type Policies, type Sides } from './origin/sides.ts'
import { strictest } from './risk/facts.ts'

/**
 * Says what would make PostHog match the head policy, and whose each difference is. Pure: it reads nothing and
 * changes nothing.
 *
 * @param policies the three policies; keys are unique within a kind
 * @param live one reading of PostHog: kind → every entry, or why the kind was unreadable
 * @param resources kinds in dependency order: a kind comes after the kinds that it refers to
 * @returns changes in a fixed order, which an apply changes where access asks for it. What could not be read, or was not looked at, yields no
 *   change, least of all a removal, and is listed in `unplanned`.
 *
 * Grants before revocations follows peribolos; the fixed order and the digest follow octoDNS.
 */
export function buildPlan(policies: Policies, live: Snapshot, resources: readonly AnyResource[]): Plan {
  const changes: Change[] = []
  const unplanned: Unplanned[] = []
  const coverage: Plan['coverage'][number][] = []
  for (const resource of resources) {
    const { kind } = resource
    const reading = live.get(kind) ?? { state: 'unreadable', reason: 'it was not read' }
    if (resource.reach(policies.head.shape) === 'off') {
      unplanned.push({ kind, reason: 'the policy says `off` under `manage`', because: 'off' })
    } else if (reading.state === 'unreadable') {
      unplanned.push({ kind, reason: reading.reason, because: 'unread' })
    } else if (reading.state === 'skipped') {
      unplanned.push(untouched(kind))
    } else {
      const { projects = 'all' } = reading
      const sides = lineUp(resource, policies, reading.entries).filter(({ key }) => isWithin(projects, resource, key))
      changes.push(...sides.flatMap((side) => changeOf(resource, side, policies)))
      coverage.push(coverageOf(resource, sides, policies))
      const others = projectsBeside(projects, policies)
      if (others.length > 0) unplanned.push(untouched(kind, others))
    }
  }
  const ordered = inOrder(
    changes,
    resources.map(({ kind }) => kind),
  )
  return { changes: ordered, unplanned, coverage, digest: digestOf(ordered) }
}

function untouched(kind: Kind, projects?: readonly string[]): Unplanned {
  return { kind, ...(projects && { projects }), reason: 'this pull request does not touch it', because: 'untouched' }
}

// An entry of a project that nobody read is not missing there.
function isWithin(projects: Projects, resource: AnyResource, key: string): boolean {
  const project = projectOf(resource, key)
  return projects === 'all' || project === undefined || projects.has(project)
}

// A policy may speak about a project without an entry in it, as where nothing else shall be there.
function projectsBeside(projects: Projects, { head }: Policies): string[] {
  if (projects === 'all') return []
  return Object.keys(head.shape.projects ?? {}).filter((alias) => !projects.has(alias))
}

function changeOf(resource: AnyResource, sides: Sides, policies: Policies): Change[] {
  const { shape } = policies.head
  const difference = compare(sides, {
    resource,
    hasHistory: policies.lastApplied !== undefined,
    manages: resource.manages(sides.key, shape),
    isExclusive: resource.reach(shape) === 'exclusive',
  })
  if (!difference) return []
  const { key, head, live, lastApplied } = sides
  const states = { live: live?.spec, wanted: head?.spec, lastApplied: lastApplied?.spec }
  const { kind } = resource
  return [
    {
      ...difference,
      ...states,
      item: itemOf(kind, key),
      kind,
      key,
      sentence: resource.describe({ ...difference, ...states, key }),
      facts: strictest(policies.limits.map((limits) => resource.facts(key, live?.spec, head?.spec, limits.shape))),
      needs: head ? resource.needs(head) : [],
      effect: resource.effect(live?.spec, head?.spec),
      ...(live?.live && { handle: live.live }),
      ...(head?.at && { at: head.at }),
    },
  ]
}

// What was taken out of the policy is managed only where that means a removal.
function coverageOf(
  resource: AnyResource,
  sides: readonly Sides[],
  { head: { shape } }: Policies,
): Plan['coverage'][number] {
  const isExclusive = resource.reach(shape) === 'exclusive'
  const present = sides.filter(({ live }) => live)
  const managed = present.filter(
    ({ key, head, base, lastApplied }) =>
      head ?? ((isExclusive || base || lastApplied) && resource.manages(key, shape)),
  ).length
  return { kind: resource.kind, managed, unmanaged: present.length - managed }
}
