import { capital, show } from '../../core/text.ts'
import { endDays } from '../days.ts'
import type { LintRule } from '../rule.ts'

/** An exception from a guardrail has ended, and still stands in the policy. */
export const guardrailAllowExpired: LintRule = {
  id: 'guardrail-allow-expired',
  severity: 'warning',
  summary: 'No exception from a guardrail stands in the policy after its day.',

  check({ shape, locate, today }, report) {
    if (today === undefined) return
    for (const { path, day, what: named } of endDays(shape)) {
      if (path[0] !== 'guardrails' || day > today) continue
      const what = show(named)
      report(locate(path), `${capital(what)} ended on ${day}. Take it out.`)
    }
  },
}
