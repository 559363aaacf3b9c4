import { memberWithoutGithub } from '../../../src/rules/lint/member-without-github.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(memberWithoutGithub, {
  valid: {
    'accounts, a machine, and people whom nobody asks': `
members:
  a@b.de: { level: owner, github: { login: a, id: 1 } }
  b@b.de: { level: admin, service: true }
  c@b.de: { level: member }
roles: { crew: { members: [a@b.de] } }
feature_flags: { p: { who_can_edit: [admin, crew, member] } }
`,
  },
  invalid: {
    'an admin and a holder of a role': `
members:
  a@b.de: { level: admin }
# ^^^^^^ The review may ask "a@b.de", but knows no GitHub account of theirs. Write "github: { login: …, id: … }".
  c@b.de: { level: member }
# ^^^^^^ The review may ask "c@b.de", but knows no GitHub account of theirs. Write "github: { login: …, id: … }".
roles: { crew: { members: [C@b.de] } }
feature_flags: { p: { require_rollout_review: { by: [crew, admin] } } }
`,
  },
})
