import { matrixContradictsAccess } from '../../../src/rules/lint/matrix-contradicts-access.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(matrixContradictsAccess, {
  valid: {
    'levels that say what the lists say': `
members: { ana@x.io: { level: owner }, bo@x.io: { level: member } }
roles: { engineer: { members: [bo@x.io] }, support: {} }
projects:
  p:
    resources:
      feature_flag:
        default: none
        roles: { engineer: manager, support: viewer }
        members: { bo@x.io: editor, ana@x.io: none }
feature_flags: { p: { who_can_create: [admin], who_can_edit: [admin, engineer] } }
`,
    'everybody may edit': `
roles: { engineer: {} }
projects:
  p: { resources: { feature_flag: { default: builtin } } }
  q: { resources: { feature_flag: { default: editor, roles: { engineer: editor } } } }
feature_flags: { p: { who_can_delete: [member, engineer] }, q: { who_can_edit: [member] } }
`,
    'only one of the two is written': `
projects: { p: { resources: { feature_flag: { default: editor } } }, q: { resources: { dashboard: { default: none } } } }
feature_flags: { p: { require_description: true }, q: { who_can_edit: [admin] } }
`,
  },
  invalid: {
    'a default that lets everybody edit': `
projects:
  p: { resources: { feature_flag: { default: builtin } } }
#                                            ^^^^^^^ "feature_flags" lists "admin", but the default "builtin" lets everybody edit flags. Write "viewer".
  q: { resources: { feature_flag: { default: manager } } }
#                                            ^^^^^^^ "feature_flags" lists nobody, but the default "manager" lets everybody edit flags. Write "viewer".
feature_flags: { p: { who_can_edit: [admin] }, q: { who_can_edit: [] } }
`,
    'a default that keeps people out, or none': `
projects:
  p: { resources: { feature_flag: { default: viewer } } }
#                                            ^^^^^^ "feature_flags" lists "member", so every member may edit flags, but the default is "viewer". Write "editor".
  q: { resources: { feature_flag: { roles: {} } } }
#                   ^^^^^^^^^^^^ Without a default nobody can tell what everybody else may do: "feature_flags" lists "admin". Write "default: viewer".
feature_flags: { p: { who_can_create: [member] }, q: { who_can_delete: [admin] } }
`,
    'roles with too much, too little and nothing': `
roles: { engineer: {}, senior: {}, support: {} }
projects:
  p:
    resources:
      feature_flag:
        default: viewer
        roles:
#       ^^^^^ "feature_flags" lists "engineer" and "senior", but the role "senior" has no level here. Write "senior: editor".
          engineer: viewer
#                   ^^^^^^ "feature_flags" lists "engineer" and "senior", but "viewer" keeps the role "engineer" from editing flags. Write "editor".
          support: manager
#                  ^^^^^^^ "feature_flags" lists "engineer" and "senior", but "manager" lets the role "support" edit flags. Add the role there, or lower its level here.
feature_flags: { p: { who_can_edit: [engineer, senior] } }
`,
    'people with too much and too little': `
members: { bo@x.io: { level: member }, cy@x.io: { level: member } }
roles: { engineer: { members: [bo@x.io] } }
projects:
  p:
    resources:
      feature_flag:
        default: viewer
        roles: { engineer: editor }
        members:
          Bo@x.io: viewer
#                  ^^^^^^ "Bo@x.io" is among those whom "feature_flags" lists, but "viewer" keeps them from editing flags. Write "editor", or take the line out.
          cy@x.io: editor
#                  ^^^^^^ "cy@x.io" is not among those whom "feature_flags" lists, but "editor" lets them edit flags. Put them into a role that is listed, or take the line out.
feature_flags: { p: { who_can_edit: [engineer] } }
`,
  },
})
