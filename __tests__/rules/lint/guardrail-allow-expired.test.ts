import { guardrailAllowExpired } from '../../../src/rules/lint/guardrail-allow-expired.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(guardrailAllowExpired, {
  valid: {
    'a day to come': `
guardrails: { allow: [{ guardrail: max_removals, items: [x], until: 2026-12-02, reason: x }] }
`,
  },
  invalid: {
    today: `
guardrails: { allow: [{ guardrail: max_removals, items: [x], until: 2026-12-01, reason: x }] }
#                                                                   ^^^^^^^^^^ The exception from "max_removals" ended on 2026-12-01. Take it out.
`,
  },
})
