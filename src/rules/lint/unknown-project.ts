import { show } from '../../core/text.ts'
import { hinter } from '../../policy/hint.ts'
import type { LintRule } from '../rule.ts'

/** Flags or a permission matrix stand under a project that `projects` does not declare. */
export const unknownProject: LintRule = {
  id: 'unknown-project',
  severity: 'error',
  isGate: true,
  summary: 'Every project that is named must be declared under `projects`.',

  check({ shape, locate }, report) {
    const known = new Set(Object.keys(shape.projects ?? {}))
    const hint = hinter([...known])
    for (const section of ['feature_flags', 'flags'] as const) {
      for (const project of Object.keys(shape[section] ?? {})) {
        if (known.has(project)) continue
        report(locate([section, project], 'key'), `There is no project "${show(project)}". ${hint(project)}`)
      }
    }
  },
}
