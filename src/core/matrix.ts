import type { PolicyShape } from './policy-shape.gen.ts'
import { isLevel } from './subjects.ts'

const lists = ['who_can_create', 'who_can_edit', 'who_can_delete'] as const

/** What a change does to a flag, in the words of the permission matrix. */
export type FlagAct = 'create' | 'edit' | 'delete'

const listOf = { create: 'who_can_create', edit: 'who_can_edit', delete: 'who_can_delete' } as const

/** The list of the matrix that says who may do something to the flags of a project; undefined where nothing says so. */
export function matrixList(
  shape: PolicyShape,
  project: string,
  act: FlagAct,
): { readonly list: (typeof lists)[number]; readonly subjects: readonly string[] } | undefined {
  const list = listOf[act]
  const subjects = shape.feature_flags?.[project]?.[list]
  return subjects && { list, subjects }
}

/** A name of the permission matrix and the list and place where it stands first. */
export interface Editor {
  readonly subject: string
  readonly list: (typeof lists)[number]
  readonly index: number
}

/**
 * Whoever may do anything with the flags of a project, as levels and roles, each once; undefined where the policy
 * writes none of the three lists, and so says nothing about it.
 */
export function flagEditors(shape: PolicyShape, project: string): Editor[] | undefined {
  const matrix = shape.feature_flags?.[project]
  if (!matrix || lists.every((list) => matrix[list] === undefined)) return undefined
  const editors = lists.flatMap((list) => (matrix[list] ?? []).map((subject, index) => ({ subject, list, index })))
  return editors.filter(({ subject }, place) => editors.findIndex((other) => other.subject === subject) === place)
}

/** Levels for one kind of object: of everybody without a rule of their own, by role and by person. */
export interface ObjectRules {
  readonly default?: string
  readonly roles?: Readonly<Record<string, string>>
  readonly members?: Readonly<Record<string, string>>
}

/**
 * The levels that a policy wants in a project, by kind of object: those that are written, and for flags what follows
 * from the permission matrix where nobody wrote them out.
 */
export function objectRules(shape: PolicyShape, project: string): Readonly<Record<string, ObjectRules>> {
  const fromMatrix = matrixRules(shape, project)
  return { ...(fromMatrix && { feature_flag: fromMatrix }), ...shape.projects?.[project]?.resources }
}

/** The levels that follow from the matrix. Admins and owners may do everything in PostHog, and need no rule. */
export function matrixRules(
  shape: PolicyShape,
  project: string,
): Required<Pick<ObjectRules, 'default' | 'roles'>> | undefined {
  const subjects = flagEditors(shape, project)?.map(({ subject }) => subject)
  if (!subjects || shape.projects?.[project]?.resources?.feature_flag) return undefined
  const roles = subjects.filter((subject) => !isLevel(subject))
  return {
    default: subjects.includes('member') ? 'editor' : 'viewer',
    roles: Object.fromEntries(roles.map((role) => [role, 'editor'])),
  }
}
