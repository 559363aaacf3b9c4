import { jitWithoutDefaultRole } from '../../../src/rules/lint/jit-without-default-role.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(jitWithoutDefaultRole, {
  valid: {
    'a default role': `
organization:
  id: 0190c0de-0000-7000-8000-000000000001
  settings: { default_role: engineer }
  domains: { a.de: { jit_provisioning: true } }
roles: { engineer: {} }
`,
    'nobody becomes a member by logging in': `
organization:
  id: 0190c0de-0000-7000-8000-000000000001
  domains: { a.de: { jit_provisioning: false }, b.de: { sso_enforcement: saml } }
`,
  },
  invalid: {
    'other settings, but no default role': `
organization:
  id: 0190c0de-0000-7000-8000-000000000001
  settings: { enforce_2fa: true }
  domains:
    a.de: { jit_provisioning: true }
#                             ^^^^ Whoever logs in with an address of "a.de" becomes a member without any role. Write "default_role" under the settings of the organization.
    b.de: { jit_provisioning: false }
`,
  },
})
