import { show } from '../../core/text.ts'
import { declaredFlags } from '../flags.ts'
import type { LintRule } from '../rule.ts'

/** A project asks for descriptions, and a flag has none: nobody will know in a year what it is for. */
export const flagWithoutDescription: LintRule = {
  id: 'flag-without-description',
  severity: 'error',
  summary: 'Where `require_description` is true, every flag has a description.',

  check({ shape, locate }, report) {
    for (const { project, key, path, flag } of declaredFlags(shape)) {
      if (shape.feature_flags?.[project]?.require_description !== true || flag.description?.trim()) continue
      report(
        locate(path, 'key'),
        `The flag "${show(key)}" has no description, which the project "${show(project)}" requires. Say in a sentence what it is for.`,
      )
    }
  },
}
