import { isLevel, levels } from '../../core/subjects.ts'
import { show } from '../../core/text.ts'
import { hinter } from '../../policy/hint.ts'
import type { LintRule } from '../rule.ts'
import { subjectMentions } from '../subjects.ts'

/** Something names a role that `roles` does not declare. Nobody would ever be in it. */
export const unknownRole: LintRule = {
  id: 'unknown-role',
  severity: 'error',
  isGate: true,
  summary: 'Every role that is named must be declared under `roles`.',

  check({ shape, locate }, report) {
    const known = new Set(Object.keys(shape.roles ?? {}))
    const roleHint = hinter([...known])
    const subjectHint = hinter([...known, ...levels])
    for (const { path, name, part, allowsLevel } of subjectMentions(shape)) {
      if (known.has(name) || (allowsLevel && isLevel(name))) continue
      report(
        locate(path, part),
        `There is no role "${show(name)}". ${allowsLevel ? subjectHint(name) : roleHint(name)}`,
      )
    }
  },
}
