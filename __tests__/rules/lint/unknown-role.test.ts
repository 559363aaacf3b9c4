import { unknownRole } from '../../../src/rules/lint/unknown-role.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(unknownRole, {
  valid: {
    'roles and levels': `
roles: { engineer: {} }
projects: { p: { access: { roles: { engineer: admin } } } }
feature_flags:
  p:
    who_can_create: [member, admin, owner, engineer]
    require_rollout_review: { by: [engineer, owner] }
  q: { require_rollout_review: true }
flags:
  p:
    a: { active: true, rollout: 1, owner: engineer }
    b: { active: true, rollout: 1, owner: admin }
    c: { active: true, rollout: 1 }
`,
  },
  invalid: {
    'the exceptions of a single object': `
roles: { engineer: {} }
projects: { p: { objects: [{ resource: dashboard, id: "1", roles: { enginer: viewer } }] } }
#                                                                   ^^^^^^^ There is no role "enginer". Did you mean "engineer"?
`,
    'the sections about approval and acceptance': `
roles: { engineer: {} }
review: { rules: [{ facts: [flag_deleted], by: [admin, enginer] }] }
#                                                      ^^^^^^^ There is no role "enginer". Did you mean "engineer"?
baseline: [{ item: a, owner: enginer, reason: x, until: 2026-12-31 }]
#                            ^^^^^^^ There is no role "enginer". Did you mean "engineer"?
`,
    'every place where a role can be named': `
organization:
  id: 0190c0de-0000-7000-8000-000000000001
  settings: { default_role: enginer }
#                           ^^^^^^^ There is no role "enginer". Did you mean "engineer"?
roles: { engineer: {} }
projects:
  p: { access: { roles: { enginer: admin } } }
#                         ^^^^^^^ There is no role "enginer". Did you mean "engineer"?
  q: { resources: { dashboard: { roles: { engineer: editor, enginer: none } } } }
#                                                           ^^^^^^^ There is no role "enginer". Did you mean "engineer"?
feature_flags:
  p:
    who_can_create: [a]
#                    ^ There is no role "a". Known: "engineer", "member", "admin" and "owner".
    who_can_edit: [admin, onwer]
#                         ^^^^^ There is no role "onwer". Did you mean "owner"?
    who_can_delete: ["constructor"]
#                    ^^^^^^^^^^^^^ There is no role "constructor". Known: "engineer", "member", "admin" and "owner".
    require_rollout_review:
      over: 50
      by:
        - engineers
#         ^^^^^^^^^ There is no role "engineers". Did you mean "engineer"?
flags:
  p:
    a:
      active: true
      rollout: 1
      owner: support
#            ^^^^^^^ There is no role "support". Known: "engineer", "member", "admin" and "owner".
`,
    'a level does not get into a project as a role': `
projects:
  p: { access: { roles: { admin: admin } } }
#                         ^^^^^ There is no role "admin". None is declared yet.
`,
  },
})
