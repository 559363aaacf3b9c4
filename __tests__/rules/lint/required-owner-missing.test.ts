import { requiredOwnerMissing } from '../../../src/rules/lint/required-owner-missing.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(requiredOwnerMissing, {
  valid: {
    'an owner, in any case': `
members: { Ana@b.de: { level: owner } }
guardrails: { required_owners: [ana@B.de, nobody@b.de] }
`,
  },
  invalid: {
    'an admin': `
members: { Ana@b.de: { level: admin } }
guardrails: { required_owners: [ana@b.de] }
#                               ^^^^^^^^ "ana@b.de" must be an owner, but is declared as admin. Write "level: owner" there, or take the name out here.
`,
  },
})
