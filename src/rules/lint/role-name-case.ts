import { roleName } from '../../core/subjects.ts'
import { show } from '../../core/text.ts'
import type { LintRule } from '../rule.ts'

/** Two roles have one name in PostHog, which does not look at case: only one of them can be there. */
export const roleNameCase: LintRule = {
  id: 'role-name-case',
  severity: 'error',
  summary: 'No two roles have the same name in PostHog, whatever its case.',

  check({ shape, locate }, report) {
    const first = new Map<string, string>()
    for (const [key, role] of Object.entries(shape.roles ?? {})) {
      const name = roleName(key, role)
      const holder = first.get(name.toLowerCase())
      if (holder === undefined) {
        first.set(name.toLowerCase(), key)
        continue
      }
      const message = `The role "${show(holder)}" has the name "${show(name)}" in PostHog already: case does not count there. Give this one another name.`
      report(locate(['roles', key], 'key'), message, {
        also: [{ at: locate(['roles', holder], 'key'), message: 'The first one stands here.' }],
      })
    }
  },
}
