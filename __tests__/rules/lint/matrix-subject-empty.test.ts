import { matrixSubjectEmpty } from '../../../src/rules/lint/matrix-subject-empty.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(matrixSubjectEmpty, {
  valid: {
    'lists with somebody in them': `
members: { a@b.de: { level: admin } }
roles: { crew: { members: [A@b.de] }, empty: { members: [] }, filled: { idp_group: X }, seen: { idp_group: Y, reviewers: [a@b.de] } }
feature_flags:
  p: { who_can_create: [member], who_can_edit: [crew, empty], who_can_delete: [empty, filled] }
  q: { who_can_create: [seen], who_can_edit: [nowhere] }
`,
    'a policy that says nothing of people': `
feature_flags: { p: { who_can_edit: [] } }
`,
  },
  invalid: {
    'every kind of list': `
members: { a@b.de: { level: admin } }
roles: { empty: { members: [] }, gone: { members: [x@y.de] } }
feature_flags:
  p:
    who_can_create: []
#   ^^^^^^^^^^^^^^ Nobody is in this list, so nobody may do what it is for. Put in a level, or a role that has people.
    who_can_edit: [empty, gone]
#   ^^^^^^^^^^^^ Nobody is in this list, so nobody may do what it is for. Put in a level, or a role that has people.
    who_can_delete: [owner]
#   ^^^^^^^^^^^^^^ Nobody is in this list, so nobody may do what it is for. Put in a level, or a role that has people.
    require_rollout_review: { by: [owner] }
#                             ^^ Nobody is in this list, so nobody may do what it is for. Put in a level, or a role that has people.
review: { rules: [{ facts: [flag_deleted], by: [empty] }] }
#                                          ^^ Nobody is in this list, so nobody may do what it is for. Put in a level, or a role that has people.
`,
  },
})
