import { describe, expect, it } from '@jest/globals'
import { testMistakes } from './mistakes.ts'
import { findingsIn } from './sample.ts'

const ci = 'kind: ci, use: drift, owner: a@b.de, scopes: [organization:read]'

describe('the sections that limit and accept', () => {
  it('may be written as the language knows them', () => {
    const text = `
members: { li@example.com: { level: member, expires: 2028-02-29 } }
roles: { support: { idp_group: PostHog Support, reviewers: [li@example.com] }, crew: { was: team } }
projects: { production_project: { was: production } }
feature_flags:
  production_project:
    change_by: repository
    trusted_conditions:
      - { key: email, operator: icontains, value: "@example.com" }
      - { key: company, type: group, group_type_index: 0, value: [a, b] }
api_keys:
  - { kind: project_secret, project: production_project, label: flags, scopes: [feature_flag:read], rotate_days: 90 }
  - { kind: personal, owner: li@example.com, label: bi, scopes: [insight:read], attested: 2026-11-01 }
  - { ${ci} }
review:
  rules:
    - { facts: [flag_deleted], tiers: [production], approvals: 1, by: [admin] }
guardrails:
  min_owners: 2
  required_owners: [ana@example.com]
  owners_need_2fa: true
  max_removals: { percent: 25, from: 10 }
  allow: [{ guardrail: max_removals, items: [role/support], until: 2026-12-01, reason: They leave. }]
freeze: { until: 2026-12-24, reason: The busiest weeks. }
lint: { severities: { flag-without-description: off, not-in-force: warning, unknown-role: error } }
baseline:
  - { item: role_membership/engineer/x@y.z, owner: admin, reason: Leaves soon., until: 2026-12-31 }
  - { item: role/a, owner: admin, reason: A trial., until: 2026-12-31, changed_by: [x@y.z, unknown] }
`
    expect(findingsIn(text)).toEqual([])
    expect(findingsIn('freeze: null\nbaseline: []\nlint: {}\nreview: {}\nguardrails: {}\n')).toEqual([])
  })
})

testMistakes([
  [
    'a day that is not in the calendar',
    'members:\n  a@b.de: { level: owner, expires: 2026-02-30 }\n',
    'a.yml 2:36-2:46 schema-value: "2026-02-30" is not a day of the calendar, written like 2027-03-31.',
  ],
  [
    'somebody who is neither an address nor unknown',
    'baseline: [{ item: a, owner: admin, reason: x, until: 2026-12-31, changed_by: [gil] }]\n',
    'a.yml 1:80-1:83 schema-value: "gil" is not an e-mail address, or "unknown".',
  ],
  [
    'a day in another form',
    'freeze: { until: 24.12.2026, reason: x }\n',
    'a.yml 1:18-1:28 schema-value: "24.12.2026" is not a day of the calendar, written like 2027-03-31.',
  ],
  [
    'an exception without its reason',
    'baseline:\n  - { item: a, owner: admin, until: 2026-12-31 }\n',
    'a.yml 2:7-2:11 schema-missing-key: Entry 1 of "baseline" must have the key "reason".',
  ],
  [
    'a reason that says nothing',
    'freeze: { until: 2026-12-24, reason: "" }\n',
    'a.yml 1:38-1:40 schema-value: "reason" must not be empty text.',
  ],
  [
    'a key that another kind has',
    `api_keys:\n  - { ${ci}, project: p }\n`,
    'a.yml 2:73-2:80 schema-unknown-key: "project" does not belong to this kind of entry. Take it out, or change the kind.',
  ],
  [
    'a kind without what it needs',
    'api_keys:\n  - { kind: project_secret, label: x, scopes: [feature_flag:read] }\n',
    'a.yml 2:7-2:11 schema-missing-key: Entry 1 of "api_keys" must have the key "project".',
  ],
  [
    'a scope that is none',
    'api_keys:\n  - { kind: ci, use: drift, owner: a@b.de, scopes: [flags] }\n',
    'a.yml 2:53-2:58 schema-value: "flags" is not a scope such as "feature_flag:read", or "*" for all.',
  ],
  [
    'a review without facts',
    'review: { rules: [{ facts: [], by: [admin] }] }\n',
    'a.yml 1:28-1:30 schema-value: "facts" must not be an empty list.',
  ],
  [
    'reviewers of a role that has members',
    'roles:\n  a: { reviewers: [a@b.de] }\n',
    'a.yml 2:8-2:17 schema-missing-key: "reviewers" needs "idp_group" beside it.',
  ],
  [
    'a rule that is none',
    'lint:\n  severities: { not-in-farce: off }\n',
    'a.yml 2:17-2:29 schema-unknown-key: "not-in-farce" is not a key of "severities". Did you mean "not-in-force"?',
  ],
  [
    'a rule that the review rests on',
    'lint:\n  severities: { unknown-role: off }\n',
    'a.yml 2:31-2:34 schema-value: "unknown-role" must be "error", but is "off".',
  ],
])
