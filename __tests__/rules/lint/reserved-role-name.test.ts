import { reservedRoleName } from '../../../src/rules/lint/reserved-role-name.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(reservedRoleName, {
  valid: {
    'a role that is named like a level in PostHog only': `
roles: { administrators: { name: admin }, members: {}, owners: {} }
`,
  },
  invalid: {
    'each level as a key': `
roles:
  member: {}
# ^^^^^^ "member" is an organization level. Give the role another key and write "name: member".
  admin: { members: [] }
# ^^^^^ "admin" is an organization level. Give the role another key and write "name: admin".
  owner: {}
# ^^^^^ "owner" is an organization level. Give the role another key and write "name: owner".
`,
    'a role that has a name already': `
roles:
  admin: { name: Administrators }
# ^^^^^ "admin" is an organization level. Give the role another key; its name may stay.
`,
  },
})
