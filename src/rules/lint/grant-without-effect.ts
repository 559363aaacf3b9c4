import { show } from '../../core/text.ts'
import { accessBlocks } from '../access-blocks.ts'
import type { LintRule } from '../rule.ts'

/** A role or a person gets the level that everybody has anyway. */
export const grantWithoutEffect: LintRule = {
  id: 'grant-without-effect',
  severity: 'warning',
  summary: 'A level of a role or a person differs from the default beside it.',

  check({ shape, locate }, report) {
    for (const { path, default: rest, roles, members } of accessBlocks(shape)) {
      for (const [part, levels] of Object.entries({ roles, members })) {
        for (const [name, level] of Object.entries(levels)) {
          if (level !== rest) continue
          const message = `The default gives everybody "${show(level)}", so this adds nothing. Take it out, or change one of the two.`
          report(locate([...path, part, name]), message)
        }
      }
    }
  },
}
