import { type Explanation, type Rule, strengthOf, type Target } from '../core/access.ts'
import { type Access, openAccess } from './access.ts'
import { PROJECT } from './kinds.ts'
import type { Person } from './state.ts'

/**
 * The second measure of a project: 8 may change the settings that are the project's own and delete it, 1 may not, null
 * cannot get in. It differs from the level in one case: without `access_control` a plain member counts as 1.
 */
export function membershipIn(access: Access, person: Person | undefined, project: string): 1 | 8 | null {
  const { level, reason } = access.explain(person, { project, kind: PROJECT })
  if (level === 'none') return null
  return level === 'admin' && reason.because !== 'not_entitled' ? 8 : 1
}

/**
 * Whether somebody may write access rules in a project or on one object. Being project admin without a stored rule
 * is not enough; a stored default of `admin` makes every member an editor of rules. It is a right of its own: the
 * address of an object also asks for `editor` on it.
 */
export function mayEditRules(access: Access, person: Person | undefined, target: Target): boolean {
  const way = access.explain(person, { project: target.project, kind: PROJECT })
  if (way.level === 'none') return false
  if (way.reason.because === 'organization_level') return true
  if (way.reason.because === 'rules' && way.level === 'admin') return true
  if (target.object === undefined) return false
  const { level, reason } = access.explain(person, target)
  return reason.because === 'creator' || (reason.because === 'rules' && level === 'manager')
}

/** How much somebody has of a project, as a number to compare: their level, and the right to write its access rules. */
export function wayInto(access: Access, person: Person | undefined, project: Target): number {
  return strengthOf(access.explain(person, project).level) + (mayEditRules(access, person, project) ? 1 : 0)
}

/** What somebody could do if some rules of a project were not there. */
export function explainWithout(
  access: Access,
  rules: readonly Rule[],
  person: Person | undefined,
  target: Target,
): Explanation {
  const gone = new Set(rules)
  const projects = access.state.projects.map((project) =>
    project.name === target.project ? { ...project, rules: project.rules.filter((rule) => !gone.has(rule)) } : project,
  )
  return openAccess({ ...access.state, projects }, access.mode).explain(person, target)
}
