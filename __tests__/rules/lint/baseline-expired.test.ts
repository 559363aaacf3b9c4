import { baselineExpired } from '../../../src/rules/lint/baseline-expired.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(baselineExpired, {
  valid: {
    'a day to come': `
baseline: [{ item: role/a, owner: admin, reason: x, until: 2026-12-02 }]
`,
  },
  invalid: {
    today: `
baseline: [{ item: role/a, owner: admin, reason: x, until: 2026-12-01 }]
#                                                          ^^^^^^^^^^ The acceptance of "role/a" ended on 2026-12-01. Mend the difference, or accept it anew with a reason.
`,
  },
})
