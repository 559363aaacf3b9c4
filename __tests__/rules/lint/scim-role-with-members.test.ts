import { scimRoleWithMembers } from '../../../src/rules/lint/scim-role-with-members.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(scimRoleWithMembers, {
  valid: {
    'one or the other': `
roles: { a: { idp_group: A, reviewers: [] }, b: { members: [], name: B } }
`,
  },
  invalid: {
    both: `
roles:
  a: { idp_group: Group, members: [] }
#                        ^^^^^^^ The identity provider fills the role "a", so its members cannot be written here. Take them out; whom the review may count stands in "reviewers".
  b: { idp_group: Group2, name: Group2 }
#                         ^^^^ The role "b" is called "Group2" in PostHog, after its group. Take the name out.
`,
  },
})
