import type { Path } from '../core/location.ts'
import type { ObjectRules } from '../core/matrix.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'

/** One place of a policy that gives levels to roles and people: the access of a project, one kind of its objects, or one object. */
export interface AccessBlock {
  readonly project: string
  readonly path: Path
  /** The level of everybody without one of their own, where it is written. */
  readonly default?: string
  readonly roles: Readonly<Record<string, string>>
  readonly members: Readonly<Record<string, string>>
}

/** Lists every place that names roles and people by level. */
export function accessBlocks(shape: PolicyShape): AccessBlock[] {
  return Object.entries(shape.projects ?? {}).flatMap(([project, { access, resources, objects }]) => {
    const block = (path: Path, { default: rest, roles = {}, members = {} }: ObjectRules) => ({
      project,
      path: ['projects', project, ...path],
      ...(rest !== undefined && { default: rest }),
      roles,
      members,
    })
    const kinds = Object.entries(resources ?? {}).map(([kind, rules]: [string, ObjectRules]) =>
      block(['resources', kind], rules),
    )
    const single = (objects ?? []).map((rules, index) => block(['objects', index], rules))
    return [...(access ? [block(['access'], access)] : []), ...kinds, ...single]
  })
}
