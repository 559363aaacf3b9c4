import { show } from '../../core/text.ts'
import { hinter } from '../../policy/hint.ts'
import { personMentions } from '../people.ts'
import type { LintRule } from '../rule.ts'

/** Something names a person whom `members` does not declare. PostHog would refuse it only at apply. */
export const unknownMember: LintRule = {
  id: 'unknown-member',
  severity: 'error',
  isGate: true,
  summary: 'Every person who is named must be declared under `members`.',

  check({ shape, locate }, report) {
    const known = Object.keys(shape.members ?? {})
    const declared = new Set(known.map((email) => email.toLowerCase()))
    const hint = hinter(known)
    for (const { email, path, part } of personMentions(shape)) {
      if (declared.has(email.toLowerCase())) continue
      report(locate(path, part), `"${show(email)}" is not declared under members. ${hint(email)}`)
    }
  },
}
