import type { Path } from '../../core/location.ts'
import { flagEditors, type ObjectRules } from '../../core/matrix.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { isSubject, levels } from '../../core/subjects.ts'
import { list, show } from '../../core/text.ts'
import type { LintRule } from '../rule.ts'

/** The permission matrix says one thing, and the written levels for flags let somebody else edit, or not everybody whom it lists. */
export const matrixContradictsAccess: LintRule = {
  id: 'matrix-contradicts-access',
  severity: 'error',
  isGate: true,
  summary: 'Where `resources.feature_flag` is written, exactly those whom `feature_flags` lists may edit flags.',

  check({ shape, locate }, report) {
    for (const [project, { resources }] of Object.entries(shape.projects ?? {})) {
      const editors = flagEditors(shape, project)?.map(({ subject }) => subject)
      if (!resources?.feature_flag || !editors) continue
      const path = ['projects', project, 'resources', 'feature_flag']
      for (const { at, part = 'value', message } of contradictions(shape, editors, resources.feature_flag)) {
        report(locate([...path, ...at], part), message)
      }
    }
  },
}

interface Contradiction {
  readonly at: Path
  readonly part?: 'key'
  readonly message: string
}

function contradictions(shape: PolicyShape, editors: readonly string[], rules: ObjectRules): Contradiction[] {
  const who = editors.length > 0 ? list(editors.map((name) => `"${show(name)}"`)) : 'nobody'
  const listed = `"feature_flags" lists ${who}`
  return [...ofDefault(editors, rules, listed), ...ofRoles(editors, rules, listed), ...ofPeople(shape, editors, rules)]
}

function ofDefault(editors: readonly string[], rules: ObjectRules, listed: string): Contradiction[] {
  const wanted = editors.includes('member')
  if (rules.default === undefined) {
    const message = `Without a default nobody can tell what everybody else may do: ${listed}. Write "default: ${wanted ? 'editor' : 'viewer'}".`
    return [{ at: [], part: 'key', message }]
  }
  if (mayEdit(rules.default) === wanted) return []
  const message = wanted
    ? `${listed}, so every member may edit flags, but the default is "${show(rules.default)}". Write "editor".`
    : `${listed}, but the default "${show(rules.default)}" lets everybody edit flags. Write "viewer".`
  return [{ at: ['default'], message }]
}

function ofRoles(editors: readonly string[], { default: rest = 'none', roles = {} }: ObjectRules, listed: string) {
  const wanted = editors.filter((name) => !levels.some((level) => level === name))
  const everybody = editors.includes('member')
  const missing = wanted
    .filter((role) => roles[role] === undefined && !mayEdit(rest))
    .map((role): Contradiction => {
      const message = `${listed}, but the role "${show(role)}" has no level here. Write "${show(role)}: editor".`
      return { at: ['roles'], part: 'key', message }
    })
  const wrong = Object.entries(roles)
    .filter(([role, level]) => mayEdit(level) !== (everybody || wanted.includes(role)))
    .map(([role, level]): Contradiction => {
      const message = mayEdit(level)
        ? `${listed}, but "${show(level)}" lets the role "${show(role)}" edit flags. Add the role there, or lower its level here.`
        : `${listed}, but "${show(level)}" keeps the role "${show(role)}" from editing flags. Write "editor".`
      return { at: ['roles', role], message }
    })
  return [...missing, ...wrong]
}

// Admins and owners may do everything in PostHog, whatever rule names them.
function ofPeople(shape: PolicyShape, editors: readonly string[], { members = {} }: ObjectRules): Contradiction[] {
  return Object.entries(members).flatMap(([email, level]): Contradiction[] => {
    const isListed = editors.some((subject) => isSubject(shape, email, subject))
    if (mayEdit(level) === isListed || isSubject(shape, email, 'admin')) return []
    const message = isListed
      ? `"${show(email)}" is among those whom "feature_flags" lists, but "${show(level)}" keeps them from editing flags. Write "editor", or take the line out.`
      : `"${show(email)}" is not among those whom "feature_flags" lists, but "${show(level)}" lets them edit flags. Put them into a role that is listed, or take the line out.`
    return [{ at: ['members', email], message }]
  })
}

function mayEdit(level: string): boolean {
  return level === 'editor' || level === 'manager' || level === 'builtin'
}
