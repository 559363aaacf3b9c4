import { flagEditors } from '../../core/matrix.ts'
import { show } from '../../core/text.ts'
import { accessBlocks } from '../access-blocks.ts'
import { tierOf } from '../projects.ts'
import type { LintRule } from '../rule.ts'

/** A production project gives levels, but not the one of everybody else: it stays as somebody left it in PostHog, or open. */
export const defaultMissingInProduction: LintRule = {
  id: 'default-missing-in-production',
  severity: 'error',
  summary: 'Where a production project gives levels, it says the default too.',

  check({ shape, locate }, report) {
    for (const { project, path, default: rest } of accessBlocks(shape)) {
      if (rest !== undefined || tierOf(shape, project) !== 'production') continue
      const [, , part, kind = part] = path
      // An object that says no default goes by the one of its kind.
      if (part === 'objects') continue
      // Where the matrix speaks, matrix-contradicts-access knows which default is needed.
      if (kind === 'feature_flag' && flagEditors(shape, project)) continue
      const message = `Without a default, "${show(project)}" does not manage what everybody else may do. Write one, such as "default: ${kind === 'access' ? 'none' : 'viewer'}".`
      report(locate(path, 'key'), message)
    }
  },
}
