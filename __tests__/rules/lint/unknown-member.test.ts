import { expect, it } from '@jest/globals'
import { unknownMember } from '../../../src/rules/lint/unknown-member.ts'
import { findingsOf, testRule } from '../../support/rule-tester.ts'

testRule(unknownMember, {
  valid: {
    'addresses are compared without case': `
members: { li@example.com: { level: member } }
roles: { engineer: { members: [Li@Example.COM] } }
projects: { p: { access: { members: { LI@example.com: admin } } } }
`,
    'a person in a kind of object': `
members: { li@example.com: { level: member } }
projects: { p: { resources: { dashboard: { members: { LI@example.com: editor } } } } }
`,
    'nobody is named': 'roles: { engineer: {} }',
  },
  invalid: {
    'the exceptions of a single object': `
members: { ana@example.com: { level: owner } }
projects: { p: { objects: [{ resource: dashboard, id: "1", members: { anna@example.com: viewer } }] } }
#                                                                     ^^^^^^^^^^^^^^^^ "anna@example.com" is not declared under members. Did you mean "ana@example.com"?
`,
    'the sections that name people by themselves': `
members: { ana@example.com: { level: owner } }
roles: { support: { idp_group: Support, reviewers: [anna@example.com] } }
#                                                   ^^^^^^^^^^^^^^^^ "anna@example.com" is not declared under members. Did you mean "ana@example.com"?
guardrails: { required_owners: [anna@example.com] }
#                               ^^^^^^^^^^^^^^^^ "anna@example.com" is not declared under members. Did you mean "ana@example.com"?
api_keys: [{ kind: ci, use: drift, owner: anna@example.com, scopes: [organization:read] }]
#                                         ^^^^^^^^^^^^^^^^ "anna@example.com" is not declared under members. Did you mean "ana@example.com"?
`,
    'typos in a name and in a domain': `
members:
  alice@example.com: { level: member }
  bo@example.com: { level: member }
roles:
  engineer:
    members:
      - alcie@example.com
#       ^^^^^^^^^^^^^^^^^ "alcie@example.com" is not declared under members. Did you mean "alice@example.com"?
      - "alice@exmaple.com"
#       ^^^^^^^^^^^^^^^^^^^ "alice@exmaple.com" is not declared under members. Did you mean "alice@example.com"?
`,
    'a colleague of the same domain is nobody who was meant': `
members:
  bo@example.com: { level: member }
roles:
  engineer: { members: [zoe@example.com] }
#                       ^^^^^^^^^^^^^^^ "zoe@example.com" is not declared under members. Known: "bo@example.com".
`,
    'a person in a kind of object': `
members: { alice@example.com: { level: member } }
projects:
  p: { resources: { dashboard: { members: { alcie@example.com: editor } } } }
#                                           ^^^^^^^^^^^^^^^^^ "alcie@example.com" is not declared under members. Did you mean "alice@example.com"?
`,
    'a person in the access of a project, where nobody is declared': `
projects:
  p:
    access:
      members:
        li@example.com: admin
#       ^^^^^^^^^^^^^^ "li@example.com" is not declared under members. None is declared yet.
`,
    'more people than a sentence can name': `
members: { a@b.co: { level: owner }, b@b.co: { level: owner }, c@b.co: { level: owner }, d@b.co: { level: owner }, e@b.co: { level: owner }, f@b.co: { level: owner }, g@b.co: { level: owner }, h@b.co: { level: owner }, i@b.co: { level: owner } }
roles:
  engineer: { members: [zoe@example.com] }
#                       ^^^^^^^^^^^^^^^ "zoe@example.com" is not declared under members. 9 others are declared.
`,
  },
})

it('looks for what was meant only so often, in a large organization where everything is wrong', () => {
  const spent = (count: number) => {
    const people = Array.from({ length: count }, (_, index) => `person-${index}@example.com`)
    const members = people.map((email) => `  ${email}: { level: member }`).join('\n')
    const roles = people.map((email) => `x${email}x`).join(', ')
    const before = process.cpuUsage()
    const findings = findingsOf(unknownMember, `members:\n${members}\nroles:\n  all: { members: [${roles}] }\n`)
    expect(findings).toHaveLength(count)
    return process.cpuUsage(before).user
  }
  spent(500) // The first run warms the compiler.

  // To hold each name against all others would take sixteen times as long.
  expect(spent(8000) / spent(2000)).toBeLessThan(10)
})
