import type { AccessLevel } from './access.ts'

/** What can be done inside a project, and the level that it takes. */
export const verbs = { view: 'viewer', edit: 'editor', manage: 'manager' } as const satisfies Record<
  string,
  AccessLevel
>

/** What can be done with a project itself. */
export const projectVerbs = { enter: 'member', administer: 'admin' } as const satisfies Record<string, AccessLevel>

/** What somebody may do: `edit feature_flag in production_project`, `enter production_project`. */
export interface Deed {
  readonly verb: string
  /** The kind of object; `project` for the project itself. */
  readonly kind: string
  /** PostHog's id, for a single object. */
  readonly object?: string
  readonly project: string
  /** The level that it takes. */
  readonly level: AccessLevel
}

/** Reads a deed; undefined when the verb and the kind do not go together. */
export function deedOf(verb: string, kind: string | undefined, project: string): Deed | undefined {
  if (kind === undefined)
    return isKey(projectVerbs, verb) ? { verb, kind: 'project', project, level: projectVerbs[verb] } : undefined
  return isKey(verbs, verb) ? { verb, kind, project, level: verbs[verb] } : undefined
}

/** The deed as people write it. */
export function deedWords({ verb, kind, object, project }: Deed): string {
  if (kind === 'project') return `${verb} ${project}`
  return `${verb} ${object === undefined ? kind : `${kind}/${object}`} in ${project}`
}

function isKey<T extends object>(object: T, key: string): key is keyof T & string {
  return Object.hasOwn(object, key)
}
