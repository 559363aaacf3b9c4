import { show } from '../../core/text.ts'
import { hinter } from '../../policy/hint.ts'
import { declaredFlags } from '../flags.ts'
import type { LintRule } from '../rule.ts'

/** A flag depends on one that the policy does not declare: nobody here could see when that one goes. */
export const flagDependencyUnknown: LintRule = {
  id: 'flag-dependency-unknown',
  severity: 'error',
  summary: 'A flag depends only on flags of its project that the policy declares.',

  check({ shape, locate }, report) {
    for (const { project, key, path, flag } of declaredFlags(shape)) {
      const known = shape.flags?.[project] ?? {}
      for (const [index, needed] of (flag.depends_on ?? []).entries()) {
        if (Object.hasOwn(known, needed)) continue
        const hint = hinter(Object.keys(known).filter((other) => other !== key))(needed)
        report(
          locate([...path, 'depends_on', index]),
          `"${show(project)}" declares no flag "${show(needed)}", on which "${show(key)}" depends. ${hint}`,
        )
      }
    }
  },
}
