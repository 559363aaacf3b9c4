import type { Policy } from '../core/policy.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'

type Projects = NonNullable<PolicyShape['projects']>
type Project = Projects[string]

/**
 * The policy that judges, which also knows by its new key each project that gets another one: what asked for approval under
 * the old key asks under the new one, and a flag that only comes to stand there is no new flag.
 */
export function knowingNewKeys(base: Policy, head: Policy): Policy {
  const { projects = {}, flags, feature_flags } = base.shape
  const keys = Object.entries(head.shape.projects ?? {}).flatMap(([key, project]) => {
    const old = Object.hasOwn(projects, key) ? undefined : keyOf(projects, key, project)
    return old === undefined ? [] : [[old, key] as const]
  })
  if (keys.length === 0) return base
  const shape = {
    ...base.shape,
    projects: under(keys, projects),
    ...(flags && { flags: under(keys, flags) }),
    ...(feature_flags && { feature_flags: under(keys, feature_flags) }),
  }
  return { ...base, shape }
}

// The number decides, where both have one; else the name does.
function keyOf(projects: Projects, key: string, { id, name = key }: Project): string | undefined {
  return Object.entries(projects).find(([old, before]) =>
    id !== undefined && before.id !== undefined ? id === before.id : name === (before.name ?? old),
  )?.[0]
}

function under<T>(keys: readonly (readonly [string, string])[], members: Readonly<Record<string, T>>) {
  const again = keys.flatMap(([old, key]) => {
    const member = members[old]
    return member === undefined ? [] : [[key, member] as const]
  })
  return { ...members, ...Object.fromEntries(again) }
}
