import { grantWithoutEffect } from '../../../src/rules/lint/grant-without-effect.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(grantWithoutEffect, {
  valid: {
    'levels that differ from the default': `
projects:
  p: { access: { default: none, roles: { a: member }, members: { a@b.de: admin } }, resources: { dashboard: { default: viewer, roles: { a: editor } } } }
  q: { access: { roles: { a: member } } }
`,
  },
  invalid: {
    'a role and a person': `
projects:
  p: { access: { default: member, roles: { a: member, b: admin }, members: { a@b.de: member } } }
#                                             ^^^^^^ The default gives everybody "member", so this adds nothing. Take it out, or change one of the two.
#                                                                                    ^^^^^^ The default gives everybody "member", so this adds nothing. Take it out, or change one of the two.
  q: { resources: { dashboard: { default: viewer, roles: { a: viewer } } } }
#                                                             ^^^^^^ The default gives everybody "viewer", so this adds nothing. Take it out, or change one of the two.
`,
  },
})
