import { expiredEntry } from '../../../src/rules/lint/expired-entry.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(expiredEntry, {
  valid: {
    'days to come, and days of other sections': `
members: { a@b.de: { level: owner, expires: 2026-12-02 }, c@b.de: { level: owner } }
baseline: [{ item: a, owner: admin, reason: x, until: 2020-01-01 }]
`,
  },
  invalid: {
    'today and before': `
members:
  a@b.de: { level: owner, expires: 2026-12-01 }
#                                  ^^^^^^^^^^ The access of "a@b.de" ended on 2026-12-01. Take the entry out, or write a later day.
  c@b.de: { level: owner, expires: 2025-12-31 }
#                                  ^^^^^^^^^^ The access of "c@b.de" ended on 2025-12-31. Take the entry out, or write a later day.
`,
  },
})
