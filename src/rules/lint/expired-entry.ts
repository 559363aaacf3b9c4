import { capital, show } from '../../core/text.ts'
import { endDays } from '../days.ts'
import type { LintRule } from '../rule.ts'

/** The access of a person has ended, and they still stand in the policy. */
export const expiredEntry: LintRule = {
  id: 'expired-entry',
  severity: 'warning',
  summary: 'Nobody stands in the policy whose access has ended.',

  check({ shape, locate, today }, report) {
    if (today === undefined) return
    for (const { path, day, what: named } of endDays(shape)) {
      if (path[0] !== 'members' || day > today) continue
      const what = show(named)
      report(locate(path), `${capital(what)} ended on ${day}. Take the entry out, or write a later day.`)
    }
  },
}
