import type { Policy } from '../../core/policy.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'

type Projects = NonNullable<PolicyShape['projects']>
type Project = Projects[string]

/** Which key of the base stands for a key of the head; undefined where the base does not know that project. */
type Keys = ReadonlyMap<string, string | undefined>

/**
 * The policy that judges, with each project under the key that the head gives it: what asked for approval under the old key
 * asks under the new one, and a flag that only comes to stand there is no new flag. A key that comes to mean a project
 * that the base does not know has no rules of its own, so that the strictest ones hold.
 */
export function knowingNewKeys(base: Policy, head: Policy): Policy {
  const { projects = {}, flags, feature_flags } = base.shape
  const found = Object.entries(head.shape.projects ?? {}).map(([key, one]) => [key, keyOf(projects, key, one)] as const)
  const keys: Keys = new Map(found.filter(([key, old]) => key !== old))
  const isKnown = ([key, old]: readonly [string, string | undefined]) =>
    old !== undefined || Object.hasOwn(projects, key)
  if (![...keys].some(isKnown)) return base
  const shape = {
    ...base.shape,
    projects: under(keys, projects),
    ...(flags && { flags: under(keys, flags) }),
    ...(feature_flags && { feature_flags: under(keys, feature_flags) }),
  }
  return { ...base, shape }
}

// The number decides, where both have one; else the name does, and of several the one under the same key.
function keyOf(projects: Projects, key: string, { id, name = key }: Project): string | undefined {
  const all = Object.entries(projects)
  const numbered = all.find(([, before]) => id !== undefined && before.id === id)
  const named = all.filter(
    ([old, before]) => (id === undefined || before.id === undefined) && name === (before.name ?? old),
  )
  return (numbered ?? named.find(([old]) => old === key) ?? named[0])?.[0]
}

function under<T>(keys: Keys, members: Readonly<Record<string, T>>): Record<string, T> {
  const kept = Object.entries(members).filter(([key]) => !keys.has(key))
  const moved = [...keys].flatMap(([key, old]) => {
    const member = old === undefined ? undefined : members[old]
    return member === undefined ? [] : [[key, member] as const]
  })
  return Object.fromEntries([...kept, ...moved])
}
