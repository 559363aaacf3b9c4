import { accessBlocks } from '../access-blocks.ts'
import { declaredFlags } from '../flags.ts'
import type { LintRule } from '../rule.ts'

/** The policy says what shall be, and that it shall not be looked at. */
export const unmanagedSection: LintRule = {
  id: 'unmanaged-section',
  severity: 'warning',
  summary: 'What is written is not switched off under `manage`.',

  check({ shape, locate }, report) {
    const written: readonly ['access' | 'flags', boolean, string][] = [
      ['access', accessBlocks(shape).length > 0, 'access and resources of the projects'],
      ['flags', declaredFlags(shape).length > 0, 'the flags'],
    ]
    for (const [kind, isWritten, what] of written) {
      if (shape.manage?.[kind] !== 'off' || !isWritten) continue
      const message = `The policy says what ${what} shall be, but with "off" nothing of it reaches PostHog. Write "update", or take one of the two out.`
      report(locate(['manage', kind]), message)
    }
  },
}
