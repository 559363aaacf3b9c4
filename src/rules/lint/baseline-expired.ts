import { capital, show } from '../../core/text.ts'
import { endDays } from '../days.ts'
import type { LintRule } from '../rule.ts'

/** A difference was accepted until a day that has passed. */
export const baselineExpired: LintRule = {
  id: 'baseline-expired',
  severity: 'warning',
  summary: 'No accepted difference stands in the policy after its day.',

  check({ shape, locate, today }, report) {
    if (today === undefined) return
    for (const { path, day, what: named } of endDays(shape)) {
      if (path[0] !== 'baseline' || day > today) continue
      const what = show(named)
      report(locate(path), `${capital(what)} ended on ${day}. Mend the difference, or accept it anew with a reason.`)
    }
  },
}
