import { expect, it } from '@jest/globals'
import { testMistakes } from './mistakes.ts'
import { findingsIn } from './sample.ts'

const flag = (fields: string) => `flags: { p: { x: { active: true, ${fields} } } }\n`

testMistakes([
  [
    'a rollout beside groups',
    flag('rollout: 5, groups: [{}]'),
    'a.yml 1:43-1:44 schema-value: "rollout" stands beside "groups", which says the same in full. Keep one of the two.',
  ],
  ['groups without any', flag('groups: []'), 'a.yml 1:42-1:44 schema-value: "groups" must not be an empty list.'],
  [
    'an operator that PostHog lacks',
    flag('groups: [{ properties: [{ type: cohort, operator: inn, value: 1 }] }]'),
    'a.yml 1:84-1:87 schema-value: "operator" must be "exact", "is_not", "icontains", "not_icontains", "icontains_multi", "not_icontains_multi", "regex", "not_regex", "gt", "gte", "lt", "lte", "semver_gt", "semver_gte", "semver_lt", "semver_lte", "semver_eq", "semver_neq", "semver_tilde", "semver_caret", "semver_wildcard", "is_set", "is_not_set", "is_date_exact", "is_date_after", "is_date_before", "in", "not_in" or "flag_evaluates_to", but is "inn". Did you mean "in"?',
  ],
  [
    'a key of a group by another name',
    flag('groups: [{ rollout: 5 }]'),
    'a.yml 1:45-1:52 schema-unknown-key: "rollout" is not a key of entry 1 of "groups". Known keys: "description", "properties", "rollout_percentage", "variant" and "aggregation_group_type_index".',
  ],
  [
    'a variant without a share',
    flag('rollout: 5, multivariate: { variants: [{ key: a }] }'),
    'a.yml 1:75-1:78 schema-missing-key: Entry 1 of "variants" must have the key "rollout_percentage".',
  ],
  [
    'a day that is none',
    flag('rollout: 5, expires: 2027-02-30'),
    'a.yml 1:55-1:65 schema-value: "2027-02-30" is not a day of the calendar, written like 2027-03-31.',
  ],
])

it('takes a flag with everything', () => {
  const everything = `
groups: [{ description: Ours, properties: [{ type: cohort, value: staff }], variant: b, aggregation_group_type_index: 0 }],
multivariate: { variants: [{ key: a, rollout_percentage: 50 }, { key: b, name: B, rollout_percentage: 50 }] },
payloads: { a: { x: 1 }, b: text }, depends_on: [y], ensure_experience_continuity: true, evaluation_runtime: server,
bucketing_identifier: device_id, owner: admin, tags: [t], expires: 2027-02-28, was: old`.replaceAll('\n', ' ')

  expect(findingsIn(flag(everything))).toEqual([])
  expect(findingsIn(flag('rollout: 1, multivariate: null, payloads: {}, depends_on: []'))).toEqual([])
})
