import { ssoNotEnforced } from '../../../src/rules/lint/sso-not-enforced.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(ssoNotEnforced, {
  valid: {
    'each way there is': `
organization:
  id: 0190c0de-0000-7000-8000-000000000001
  domains:
    a.de: { sso_enforcement: saml }
    b.de: { sso_enforcement: google-oauth2, jit_provisioning: true }
    c.de: { sso_enforcement: oidc }
`,
    'no domains': `
roles: {}
`,
  },
  invalid: {
    'nothing enforced, and nothing said of it': `
organization:
  id: 0190c0de-0000-7000-8000-000000000001
  domains:
    a.de: { sso_enforcement: none, scim: true }
#                            ^^^^ People of "a.de" may log in as they like, with a password for instance. Write "sso_enforcement: saml", or whichever way they shall take.
    b.de: { jit_provisioning: true }
#   ^^^^ The policy does not say how people of "b.de" must log in, so that a password may do. Write "sso_enforcement: saml", or whichever way they shall take.
`,
  },
})
