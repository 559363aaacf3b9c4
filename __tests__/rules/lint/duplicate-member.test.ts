import { duplicateMember } from '../../../src/rules/lint/duplicate-member.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(duplicateMember, {
  valid: {
    'different people': `
members:
  li@example.com: { level: member }
  bo@example.com: { level: member }
roles:
  a: { members: [li@example.com, bo@example.com] }
  b: { members: [Li@Example.com] }
projects:
  p: { access: { members: { li@example.com: admin, bo@example.com: member } } }
  q: { access: { members: { Li@example.com: admin } } }
`,
    'roles and projects without members': `
roles: { a: {}, b: { members: [] } }
projects: { p: {}, q: { access: {} } }
`,
  },
  invalid: {
    'a person who must stay owner twice': `
guardrails: { required_owners: [li@example.com, LI@example.com] }
#                                               ^^^^^^^^^^^^^^ "LI@example.com" and "li@example.com" in required_owners are one person: case does not count in an address. Keep one.
`,
    'a person who is declared in two spellings': `
members:
  li@example.com: { level: member }
  Li@Example.com: { level: admin }
# ^^^^^^^^^^^^^^ "Li@Example.com" and "li@example.com" in members are one person: case does not count in an address. Keep one.
`,
    'a person who stands in a role three times': `
roles:
  engineer:
    members:
      - li@example.com
      - li@example.com
#       ^^^^^^^^^^^^^^ "li@example.com" stands twice in the role "engineer". Keep one.
      - LI@example.com
#       ^^^^^^^^^^^^^^ "LI@example.com" and "li@example.com" in the role "engineer" are one person: case does not count in an address. Keep one.
      - li@example.com
#       ^^^^^^^^^^^^^^ "li@example.com" stands twice in the role "engineer". Keep one.
`,
    'a person with two levels for one kind of object': `
projects:
  p:
    resources:
      dashboard: { members: { li@example.com: none } }
      insight:
        members:
          li@example.com: none
          Li@example.com: editor
#         ^^^^^^^^^^^^^^ "Li@example.com" and "li@example.com" in the project "p" are one person: case does not count in an address. Keep one.
`,
    'a person with two levels in one project': `
projects:
  p:
    access:
      members:
        li@example.com: none
        Li@example.com: admin
#       ^^^^^^^^^^^^^^ "Li@example.com" and "li@example.com" in the project "p" are one person: case does not count in an address. Keep one.
`,
  },
})
