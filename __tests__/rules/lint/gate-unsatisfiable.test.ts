import { gateUnsatisfiable } from '../../../src/rules/lint/gate-unsatisfiable.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(gateUnsatisfiable, {
  valid: {
    'one more than is asked for': `
members:
  a@b.de: { level: owner, github: { login: a, id: 1 } }
  b@b.de: { level: admin, github: { login: b, id: 2 } }
  c@b.de: { level: member }
feature_flags: { p: { who_can_edit: [admin] }, q: { require_rollout_review: false, who_can_edit: [owner] } }
`,
    'nothing said of people': `
roles: {}
`,
  },
  invalid: {
    'each kind of rule': `
members:
  a@b.de: { level: owner, github: { login: a, id: 1 } }
  b@b.de: { level: admin, github: { login: b, id: 2 } }
  c@b.de: { level: member }
feature_flags:
  p: { require_rollout_review: { approvals: 2, by: [admin] } }
#      ^^^^^^^^^^^^^^^^^^^^^^ The review asks for 2 approvals by "admin", but there are no more people with a GitHub account than that, so none of them could be the author. Add people, or ask for less.
  q: { who_can_edit: [owner] }
# ^ The review asks for 1 approval by "owner", but there are no more people with a GitHub account than that, so none of them could be the author. Add people, or ask for less.
review: { rules: [{ facts: [flag_deleted], approvals: 3, by: [admin] }] }
#                                                        ^^ The review asks for 3 approvals by "admin", but only 2 people with a GitHub account can give one. Add people, or ask for less.
`,
    'one admin': `
members: { a@b.de: { level: owner, github: { login: a, id: 1 } } }
#^^^^^^ The review asks for 1 approval by "admin", but there are no more people with a GitHub account than that, so none of them could be the author. Add people, or ask for less.
`,
  },
})
