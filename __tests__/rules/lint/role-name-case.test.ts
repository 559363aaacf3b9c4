import { roleNameCase } from '../../../src/rules/lint/role-name-case.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(roleNameCase, {
  valid: {
    'names that differ': `
roles: { a: {}, b: { name: A1 }, c: { idp_group: C1 } }
`,
  },
  invalid: {
    'a name, a key and a group that are one': `
roles:
  crew: {}
  team: { name: Crew }
# ^^^^ The role "crew" has the name "Crew" in PostHog already: case does not count there. Give this one another name.
  filled: { idp_group: CREW }
# ^^^^^^ The role "crew" has the name "CREW" in PostHog already: case does not count there. Give this one another name.
`,
  },
})
