import { daysBetween } from '../../core/days.ts'
import { capital, plural, show } from '../../core/text.ts'
import { endDays } from '../days.ts'
import type { LintRule } from '../rule.ts'

/** Something of the policy ends within a week. */
export const expiresSoon: LintRule = {
  id: 'expires-soon',
  severity: 'warning',
  summary: 'Nothing ends within a week without anybody knowing.',

  check({ shape, locate, today }, report) {
    if (today === undefined) return
    for (const { path, day, what } of endDays(shape)) {
      const left = daysBetween(today, day)
      if (left < 1 || left > 7) continue
      report(locate(path), `${capital(show(what))} ends in ${plural(left, 'day')}. Write a later day if it shall stay.`)
    }
  },
}
