import { show } from '../../core/text.ts'
import { tierOf } from '../projects.ts'
import type { LintRule } from '../rule.ts'

/** Everybody of the organization is an admin of a production project. */
export const productionOpenByDefault: LintRule = {
  id: 'production-open-by-default',
  severity: 'warning',
  summary: 'A production project keeps everybody out whom nobody let in.',

  check({ shape, locate }, report) {
    for (const [project, { access }] of Object.entries(shape.projects ?? {})) {
      if (tierOf(shape, project) !== 'production') continue
      const name = show(project)
      if (!access) {
        const message = `The policy does not say who gets into "${name}", and PostHog makes every member its admin. Write "access: { default: none }", or its tier.`
        report(locate(['projects', project], 'key'), message)
      } else if (access.default === 'admin' || access.default === 'builtin') {
        const message = `Every member is an admin of the production project "${name}". Write "default: none", and let in whom you mean.`
        report(locate(['projects', project, 'access', 'default']), message)
      }
    }
  },
}
