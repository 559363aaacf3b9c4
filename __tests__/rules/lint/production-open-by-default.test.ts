import { productionOpenByDefault } from '../../../src/rules/lint/production-open-by-default.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(productionOpenByDefault, {
  valid: {
    'a closed project, and one that is not production': `
projects:
  p: { access: { default: none } }
  q: { access: { default: member } }
  s: { tier: staging }
  d: { tier: development, access: { default: admin } }
  without: { access: { roles: {} } }
`,
  },
  invalid: {
    'each way of being open': `
projects:
  p: { id: 1 }
# ^ The policy does not say who gets into "p", and PostHog makes every member its admin. Write "access: { default: none }", or its tier.
  q: { tier: production, access: { default: admin } }
#                                           ^^^^^ Every member is an admin of the production project "q". Write "default: none", and let in whom you mean.
  r: { access: { default: builtin } }
#                         ^^^^^^^ Every member is an admin of the production project "r". Write "default: none", and let in whom you mean.
`,
  },
})
