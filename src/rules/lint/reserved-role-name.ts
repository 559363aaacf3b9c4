import { isLevel } from '../../core/subjects.ts'
import { show } from '../../core/text.ts'
import type { LintRule } from '../rule.ts'

/** A role is called like an organization level, so `by: [admin]` could mean either. */
export const reservedRoleName: LintRule = {
  id: 'reserved-role-name',
  severity: 'error',
  isGate: true,
  summary: 'A role may not be called `member`, `admin` or `owner`.',

  check({ shape, locate }, report) {
    for (const [role, { name }] of Object.entries(shape.roles ?? {})) {
      if (!isLevel(role)) continue
      const remedy =
        name === undefined
          ? `Give the role another key and write "name: ${role}"`
          : 'Give the role another key; its name may stay'
      const message = `"${show(role)}" is an organization level. ${remedy}.`
      report(locate(['roles', role], 'key'), message)
    }
  },
}
