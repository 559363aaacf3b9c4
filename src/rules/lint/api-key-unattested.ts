import { daysBetween } from '../../core/days.ts'
import { show } from '../../core/text.ts'
import type { LintRule } from '../rule.ts'

/** Nobody has said lately that a personal key is as the policy says, and PostHog lets nobody else read it. */
export const apiKeyUnattested: LintRule = {
  id: 'api-key-unattested',
  severity: 'warning',
  summary: 'The owner of a personal key has said lately that it is as written here.',

  check({ shape, locate, today }, report) {
    for (const [index, { kind, label = '', owner = '', attested, rotate_days: most = 180 }] of (
      shape.api_keys ?? []
    ).entries()) {
      if (kind !== 'personal') continue
      const ask = `Ask ${show(owner)} whether the key is still as written here, and write the day as "attested".`
      if (attested === undefined) {
        report(locate(['api_keys', index, 'label']), `Nobody has ever attested the key "${show(label)}". ${ask}`)
      } else if (today !== undefined && daysBetween(attested, today) > most) {
        report(
          locate(['api_keys', index, 'attested']),
          `The key "${show(label)}" was attested more than ${most} days ago. ${ask}`,
        )
      }
    }
  },
}
