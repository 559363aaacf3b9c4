import type { Path } from '../core/location.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { roleName } from '../core/subjects.ts'

/** A role, a project or a flag: what stays the same thing in PostHog when it gets another key. */
export interface Renamable {
  readonly key: string
  readonly path: Path
  /** The key that it had before, where the policy says so. */
  readonly was: string | undefined
  /** What it is known by beside its key; two that share one are probably the same thing. */
  readonly marks: readonly string[]
}

/** Lists what can be renamed, by the map that it stands in, such as `roles` or `flags.web`. */
export function renamables({ roles = {}, projects = {}, flags = {} }: PolicyShape): Map<string, Renamable[]> {
  const ofFlags = Object.entries(flags).map(([project, ofProject]): [string, Renamable[]] => [
    `flags.${project}`,
    listed(['flags', project], ofProject, ({ description }) => [description?.trim()]),
  ])
  return new Map([
    ['roles', listed(['roles'], roles, roleMarks)],
    ['projects', listed(['projects'], projects, projectMarks)],
    ...ofFlags,
  ])
}

function listed<T extends { readonly was?: string }>(
  path: Path,
  things: Readonly<Record<string, T>>,
  marksOf: (thing: T, key: string) => readonly (string | undefined)[],
): Renamable[] {
  return Object.entries(things).map(([key, thing]) => ({
    key,
    path: [...path, key],
    was: thing.was,
    marks: marksOf(thing, key).filter((mark): mark is string => mark !== undefined && mark !== ''),
  }))
}

type Role = NonNullable<PolicyShape['roles']>[string]
type Project = NonNullable<PolicyShape['projects']>[string]

function roleMarks({ id, members = [], ...role }: Role, key: string) {
  return [
    id,
    `called ${roleName(key, role).toLowerCase()}`,
    members
      .map((email) => email.toLowerCase())
      .sort()
      .join(' '),
  ]
}

function projectMarks({ id, name = '' }: Project, key: string) {
  return [id?.toString(), `called ${name || key}`]
}
