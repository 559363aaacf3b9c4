import { tooFewOwners } from '../../../src/rules/lint/too-few-owners.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(tooFewOwners, {
  valid: {
    'two owners, and a policy without people': `
members: { a@b.de: { level: owner }, c@b.de: { level: owner, expires: 2026-12-02 } }
`,
    'as many as are asked for': `
members: { a@b.de: { level: owner } }
guardrails: { min_owners: 1 }
`,
    'nothing said of people': `
roles: {}
`,
  },
  invalid: {
    'one owner, beside a machine and one who has left': `
members:
#^^^^^^ There is 1 owner, service accounts not counted. Name at least two: when the last one is lost, nobody can make another.
  a@b.de: { level: owner }
  c@b.de: { level: owner, service: true }
  e@b.de: { level: owner, expires: 2026-12-01 }
`,
    'fewer than are asked for': `
members: { a@b.de: { level: admin } }
guardrails: { min_owners: 3 }
#                         ^ There are 0 owners, service accounts not counted, but min_owners asks for 3. Name more, or lower it.
`,
  },
})
