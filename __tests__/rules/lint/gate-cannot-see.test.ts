import { gateCannotSee } from '../../../src/rules/lint/gate-cannot-see.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(gateCannotSee, {
  valid: {
    'roles that can be seen': `
roles: { a: { members: [] }, b: { idp_group: B, reviewers: [] } }
feature_flags: { p: { who_can_edit: [a, b, admin, constructor] } }
projects: { q: { access: { roles: { c: member } } } }
`,
  },
  invalid: {
    'in a matrix and in a rule': `
roles: { c: { idp_group: C } }
feature_flags: { p: { who_can_edit: [admin, c] } }
#                                           ^ The review cannot see who is in "c", which the identity provider fills. Write "reviewers: [e-mails]" beside its idp_group.
review: { rules: [{ facts: [flag_deleted], by: [c] }] }
#                                               ^ The review cannot see who is in "c", which the identity provider fills. Write "reviewers: [e-mails]" beside its idp_group.
`,
  },
})
