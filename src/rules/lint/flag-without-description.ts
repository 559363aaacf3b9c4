import { show } from '../../core/text.ts'
import type { LintRule } from '../rule.ts'

/** A project asks for descriptions, and a flag has none: nobody will know in a year what it is for. */
export const flagWithoutDescription: LintRule = {
  id: 'flag-without-description',
  severity: 'error',
  summary: 'Where `require_description` is true, every flag has a description.',

  check({ shape, locate }, report) {
    for (const [project, { require_description: required }] of Object.entries(shape.feature_flags ?? {})) {
      if (required !== true) continue
      for (const [flag, { description }] of Object.entries(shape.flags?.[project] ?? {})) {
        if (description?.trim()) continue
        report(
          locate(['flags', project, flag], 'key'),
          `The flag "${show(flag)}" has no description, which the project "${show(project)}" requires. Say in a sentence what it is for.`,
        )
      }
    }
  },
}
