import { flagDependencyUnknown } from '../../../src/rules/lint/flag-dependency-unknown.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(flagDependencyUnknown, {
  valid: {
    'a flag of the same project': `
flags:
  p:
    checkout: { active: true, rollout: 1, depends_on: [payments] }
    payments: { active: true, rollout: 1 }
`,
  },
  invalid: {
    'a typing error, and a flag of another project': `
flags:
  p:
    checkout:
      active: true
      rollout: 1
      depends_on: [paymnets, other]
#                  ^^^^^^^^ "p" declares no flag "paymnets", on which "checkout" depends. Did you mean "payments"?
#                            ^^^^^ "p" declares no flag "other", on which "checkout" depends. Known: "payments".
    payments: { active: true, rollout: 1 }
  q:
    other: { active: true, rollout: 1 }
`,
  },
})
