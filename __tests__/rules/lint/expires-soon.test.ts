import { expiresSoon } from '../../../src/rules/lint/expires-soon.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(expiresSoon, {
  valid: {
    'later, today and before': `
members:
  a@b.de: { level: owner, expires: 2026-12-09 }
  c@b.de: { level: owner, expires: 2026-12-01 }
`,
  },
  invalid: {
    'tomorrow and in a week': `
members: { a@b.de: { level: owner, expires: 2026-12-02 } }
#                                           ^^^^^^^^^^ The access of "a@b.de" ends in 1 day. Write a later day if it shall stay.
freeze: { until: 2026-12-08, reason: x }
#                ^^^^^^^^^^ The freeze ends in 7 days. Write a later day if it shall stay.
`,
  },
})
