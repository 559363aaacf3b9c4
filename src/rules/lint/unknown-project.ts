import { show } from '../../core/text.ts'
import { hinter } from '../../policy/hint.ts'
import { projectMentions } from '../projects.ts'
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
    for (const { name, path, part } of projectMentions(shape)) {
      if (!known.has(name)) report(locate(path, part), `There is no project "${show(name)}". ${hint(name)}`)
    }
  },
}
