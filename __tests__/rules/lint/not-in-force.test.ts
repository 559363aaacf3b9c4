import { notInForce } from '../../../src/rules/lint/not-in-force.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(notInForce, {
  valid: {
    'what is in force, and what is empty': `
members: { a@b.de: { level: owner, expires: 2027-01-01 } }
roles: { support: { idp_group: Support, reviewers: [a@b.de] } }
feature_flags: { p: { who_can_edit: [admin], trusted_conditions: [{ key: a, value: b }] } }
freeze: null
baseline: [{ item: a, owner: admin, reason: x, until: 2026-12-31 }]
guardrails: {}
review: { rules: [{ facts: [flag_deleted], by: [admin] }] }
api_keys: []
lint: { severities: { flag-without-description: off } }
`,
  },
  invalid: {
    'each part once': `
roles: { crew: { was: team } }
#                ^^^ Nothing acts on "was" yet. Under a new key the old role would be deleted, and an empty one made. Keep the old key; "name" may change.
projects: { p: { was: q } }
#                ^^^ Nothing acts on "was" yet. What stands under the old key would count as taken out. Keep the old key; "name" may change.
feature_flags:
  p:
    change_by: repository
#   ^^^^^^^^^ Nothing acts on "change_by" yet. Whoever is in the lists may edit flags by hand.
api_keys: [{ kind: ci, use: drift, owner: a@b.de, scopes: ["*"] }]
#^^^^^^^ Nothing acts on "api_keys" yet. No key is compared with PostHog.
`,
  },
})
