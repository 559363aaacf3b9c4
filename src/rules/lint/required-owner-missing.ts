import { show } from '../../core/text.ts'
import { people } from '../people.ts'
import type { LintRule } from '../rule.ts'

/** Somebody must stay owner, and is none. */
export const requiredOwnerMissing: LintRule = {
  id: 'required-owner-missing',
  severity: 'error',
  summary: 'Whoever stands in `required_owners` is an owner.',

  check({ shape, locate }, report) {
    const levels = new Map(people(shape).map(({ email, level }) => [email.toLowerCase(), level]))
    for (const [index, email] of (shape.guardrails?.required_owners ?? []).entries()) {
      const level = levels.get(email.toLowerCase())
      if (level === undefined || level === 'owner') continue
      const message = `"${show(email)}" must be an owner, but is declared as ${level}. Write "level: owner" there, or take the name out here.`
      report(locate(['guardrails', 'required_owners', index]), message)
    }
  },
}
