import { unknownProject } from '../../../src/rules/lint/unknown-project.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(unknownProject, {
  valid: {
    'projects that are declared': `
projects: { p: {}, q: {} }
feature_flags: { p: {} }
flags: { q: {} }
`,
    'no project at all': 'members: {}',
  },
  invalid: {
    'the project of a key': `
projects: { production: {} }
api_keys: [{ kind: project_secret, project: prodution, label: a, scopes: [feature_flag:read] }]
#                                           ^^^^^^^^^ There is no project "prodution". Did you mean "production"?
`,
    'a typo in both sections': `
projects: { production: {} }
feature_flags:
  prodution: {}
# ^^^^^^^^^ There is no project "prodution". Did you mean "production"?
flags:
  stage: {}
# ^^^^^ There is no project "stage". Known: "production".
`,
    'a project that is called like something that every object has': `
flags:
  valueof: {}
# ^^^^^^^ There is no project "valueof". None is declared yet.
`,
  },
})
