import type { Path } from '../../core/location.ts'
import type { Policy } from '../../core/policy.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import type { Policies } from './sides.ts'

type Role = NonNullable<PolicyShape['roles']>[string]
type Project = NonNullable<PolicyShape['projects']>[string]

/**
 * The sides of a comparison as they count on a day. Whoever's `expires` has come is wanted no more, anywhere; what was
 * applied with them counts as it was and without them, since a run after that day may have taken them out already.
 *
 * @param today the day in UTC, as `2027-03-31`
 */
export function sidesInForce<Sides extends Omit<Policies, 'limits'>>(policies: Sides, today: string): Sides {
  const { lastApplied, merged = [], base, head } = policies
  const before = lastApplied ? [inForce(lastApplied, today)].filter((one) => one !== lastApplied) : []
  const between = merged.flatMap((one) => [...new Set([one, inForce(one, today)])])
  return {
    ...policies,
    merged: [...before, ...between],
    base: base && inForce(base, today),
    head: inForce(head, today),
  }
}

/** A policy as it counts on a day: without the people whose day has come. The same object where that is nobody. */
export function inForce(policy: Policy, today: string): Policy {
  const { shape, locate } = policy
  const expired = Object.entries(shape.members ?? {}).filter(
    ([, { expires }]) => expires !== undefined && expires <= today,
  )
  if (expired.length === 0) return policy
  const gone = new Set(expired.map(([email]) => email.toLowerCase()))
  return {
    ...policy,
    shape: without(shape, gone),
    locate: (path, part) => locate(asWritten(path, shape, gone), part),
  }
}

function without(shape: PolicyShape, gone: ReadonlySet<string>): PolicyShape {
  const { members, roles, projects } = shape
  return {
    ...shape,
    ...(members && { members: kept(members, gone) }),
    ...(roles && { roles: mapped(roles, (role) => roleWithout(role, gone)) }),
    ...(projects && { projects: mapped(projects, (project) => projectWithout(project, gone)) }),
  }
}

function roleWithout(role: Role, gone: ReadonlySet<string>): Role {
  const { members } = role
  return members ? { ...role, members: members.filter((email) => !gone.has(email.toLowerCase())) } : role
}

function projectWithout(project: Project, gone: ReadonlySet<string>): Project {
  const { access, resources, objects } = project
  return {
    ...project,
    ...(access && { access: grantsWithout(access, gone) }),
    ...(resources && { resources: mapped(resources, (grants) => grants && grantsWithout(grants, gone)) }),
    ...(objects && { objects: objects.map((grants) => grantsWithout(grants, gone)) }),
  }
}

function grantsWithout<Grants extends { members?: Record<string, unknown> }>(
  grants: Grants,
  gone: ReadonlySet<string>,
): Grants {
  return grants.members ? { ...grants, members: kept(grants.members, gone) } : grants
}

function kept<Value>(people: Readonly<Record<string, Value>>, gone: ReadonlySet<string>): Record<string, Value> {
  return Object.fromEntries(Object.entries(people).filter(([email]) => !gone.has(email.toLowerCase())))
}

// The same keys with other values, which are of the same type.
function mapped<Values extends object>(values: Values, change: (value: Values[keyof Values]) => Values[keyof Values]) {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]: [string, Values[keyof Values]]) => [key, change(value)]),
  ) as Values
}

// Of all that is left out only the holders of a role stand in a list, where those behind them move up.
function asWritten(path: Path, { roles }: PolicyShape, gone: ReadonlySet<string>): Path {
  const [section, role, list, index] = path
  if (section !== 'roles' || list !== 'members' || typeof index !== 'number') return path
  const places = [...(roles?.[String(role)]?.members ?? []).entries()].filter(
    ([, email]) => !gone.has(email.toLowerCase()),
  )
  return [section, String(role), list, places[index]?.[0] ?? index]
}
