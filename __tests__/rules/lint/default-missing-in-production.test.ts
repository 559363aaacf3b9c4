import { defaultMissingInProduction } from '../../../src/rules/lint/default-missing-in-production.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(defaultMissingInProduction, {
  valid: {
    'defaults, and projects that are not production': `
projects:
  p: { access: { default: none }, resources: { dashboard: { default: viewer } } }
  q: {}
  s: { tier: staging, access: { roles: {} } }
  o: { access: { default: none }, objects: [{ resource: dashboard, id: "1", roles: {} }] }
`,
  },
  invalid: {
    'access and a kind of object': `
projects:
  p:
    access: { roles: {} }
#   ^^^^^^ Without a default, "p" does not manage what everybody else may do. Write one, such as "default: none".
    resources:
      dashboard: { roles: { a: editor } }
#     ^^^^^^^^^ Without a default, "p" does not manage what everybody else may do. Write one, such as "default: viewer".
      feature_flag: { roles: { a: editor } }
#     ^^^^^^^^^^^^ Without a default, "p" does not manage what everybody else may do. Write one, such as "default: viewer".
`,
    'but not twice where the matrix knows better': `
projects:
  p: { access: {}, resources: { feature_flag: {} } }
#      ^^^^^^ Without a default, "p" does not manage what everybody else may do. Write one, such as "default: none".
feature_flags: { p: { who_can_edit: [admin] } }
`,
  },
})
