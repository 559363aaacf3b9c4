import { duplicateObject } from '../../../src/rules/lint/duplicate-object.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(duplicateObject, {
  valid: {
    'the same id of another kind, or in another project': `
projects:
  prod: { objects: [{ resource: dashboard, id: "1" }, { resource: insight, id: "1" }, { resource: insight, id: "2" }] }
  lab: { objects: [{ resource: dashboard, id: "1" }] }
`,
  },
  invalid: {
    'one object twice': `
projects:
  prod:
    objects:
      - { resource: dashboard, id: "1", default: none }
      - { resource: dashboard, id: "1", roles: {} }
#                                  ^^^ The dashboard 1 already stands in policy/sample.yml:5. Write all its rules there.
`,
  },
})
