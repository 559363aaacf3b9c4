import { accessBlocks } from '../access-blocks.ts'
import { declaredFlags } from '../flags.ts'
import type { LintRule } from '../rule.ts'

/** The policy says what shall be, and that it shall not be looked at. */
export const unmanagedSection: LintRule = {
  id: 'unmanaged-section',
  severity: 'warning',
  summary: 'What is written is not switched off under `manage`.',

  check({ shape, locate }, report) {
    const sections = [
      ['access', accessBlocks, 'access and resources of the projects'],
      ['flags', declaredFlags, 'the flags'],
    ] as const
    for (const [kind, written, what] of sections) {
      if (shape.manage?.[kind] !== 'off' || written(shape).length === 0) continue
      const message = `The policy says what ${what} shall be, but with "off" nothing of it reaches PostHog. Write "update", or take one of the two out.`
      report(locate(['manage', kind]), message)
    }
  },
}
