import { describe, expect, it } from '@jest/globals'
import { known } from '../../../src/core/decode.ts'
import type { JsonObject } from '../../../src/core/json.ts'
import type { Policy } from '../../../src/core/policy.ts'
import type { PostHogReader } from '../../../src/core/ports/posthog.ts'
import { buildPlan } from '../../../src/plan/build.ts'
import { featureFlag } from '../../../src/resources/feature-flag.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import type { Scope } from '../../../src/resources/resource.ts'
import { look, startBox } from '../box.ts'
import { flagsPolicy } from './live-flags.ts'

const email = '{ type: person, key: email, operator: icontains, value: "@x.io" }'
const policy = flagsPolicy(
  `on: { active: true, rollout: 30 },
   a: { active: true, description: D, tags: [x, y], depends_on: [on], payloads: { c: { a: 1, b: 2 } },
    ensure_experience_continuity: false, evaluation_runtime: all, bucketing_identifier: distinct_id,
    multivariate: { variants: [{ key: c, rollout_percentage: 60 }, { key: t, rollout_percentage: 40 }] },
    groups: [
      { properties: [${email}, { type: cohort, value: staff }, { type: person, key: age, operator: gte, value: 5 }], variant: t },
      { properties: [{ type: person, key: plan, value: pro }], rollout_percentage: 20 },
      { aggregation_group_type_index: 1, rollout_percentage: 5 } ] }`.replaceAll('\n', ' '),
)

// What the flag above is in PostHog: made once through the box, and then told in as many ways as servers have.
const asked = { type: 'flag', key: '1', operator: 'flag_evaluates_to', value: true }
const person = { type: 'person', key: 'email', operator: 'icontains', value: '@x.io' }
const cohort = { type: 'cohort', key: 'id', operator: 'in', value: 17 }
const age = { type: 'person', key: 'age', operator: 'gte', value: 5 }
const plan = { type: 'person', key: 'plan', operator: 'exact', value: 'pro' }
const groups = [
  { properties: [person, cohort, age, asked], rollout_percentage: 100, variant: 't' },
  { properties: [plan, asked], rollout_percentage: 20 },
  { properties: [asked], rollout_percentage: 5, aggregation_group_type_index: 1 },
]
const variants = [
  { key: 'c', rollout_percentage: 60 },
  { key: 't', rollout_percentage: 40 },
]
const filters = { groups, multivariate: { variants }, payloads: { c: '{"a":1,"b":2}' } }
const live = { key: 'a', name: 'D', active: true, tags: ['y', 'x'], filters }

const never = { ensure_experience_continuity: null, evaluation_runtime: null, bucketing_identifier: null }

const numbered = (one: JsonObject): JsonObject => (one.type === 'flag' ? { ...one, key: 1 } : one)
const reversed = (one: JsonObject): JsonObject => Object.fromEntries(Object.entries(one).reverse())

/** The fields that differ where PostHog has the flag like this. */
async function differing(parts: JsonObject, head = policy): Promise<string[]> {
  const box = await startBox()
  box.sandbox.as('ana@x.io').createFlag(5, { ...structuredClone({ ...live, ...parts }), key: 'a' })
  const { live: snapshot } = await look(box, [head])
  return fieldsOf(snapshot, head)
}

function fieldsOf(snapshot: Parameters<typeof buildPlan>[1], head: Policy): string[] {
  const { changes } = buildPlan({ lastApplied: head, base: head, head, limits: [] }, snapshot, resources)
  return changes
    .filter(({ kind }) => kind === 'feature_flag')
    .flatMap(({ key, fields }) => fields.map(({ field }) => `${key} ${field}`))
}

/** The same with a reply that no server of today gives, or only for flags that the box cannot make. */
async function differingIn(raw: JsonObject): Promise<string[]> {
  const all = [
    { id: 1, version: 1, key: 'on', name: '', active: true, filters: { groups: [{ rollout_percentage: 30 }] } },
    { id: 2, version: 1, ...never, ...live, ...raw },
  ]
  const posthog: PostHogReader = {
    host: 'https://posthog.invalid',
    perMinute: 120,
    waitedMs: 0,
    requests: 0,
    get: () => Promise.reject(new Error('flags come from lists')),
    ask: () => Promise.reject(new Error('flags come from lists')),
    list: async (path, decode) => all.map((one, index) => decode(JSON.parse(JSON.stringify(one)), `${path}[${index}]`)),
  }
  const box = await startBox()
  const { scope } = await look(box, [policy])
  const reading: Scope = { ...scope, posthog }
  return fieldsOf(new Map([['feature_flag', { state: 'read', entries: await featureFlag.read(reading) }]]), policy)
}

describe('what a server says besides, or in another way, is no difference', () => {
  const [first, second, third] = groups
  const withGroups = (...all: readonly JsonObject[]): JsonObject => ({ filters: { ...filters, groups: all } })
  const told = (change: JsonObject, index = 0): JsonObject =>
    withGroups(
      {
        ...known(first, 'group'),
        properties: (first?.properties ?? []).map((one, at) => (at === index ? { ...one, ...change } : one)),
      },
      known(second, 'group'),
      known(third, 'group'),
    )

  it.each<[string, JsonObject]>([
    ['the same', {}],
    ['tags in another order', { tags: ['x', 'y'] }],
    ['the name of a cohort', told({ cohort_name: 'Staff' }, 1)],
    ['a cohort as text', told({ value: '17' }, 1)],
    ['a cohort without operator', told({ operator: null }, 1)],
    ['a condition that says it is not turned round', told({ negation: false })],
    ['the names of groups', told({ group_key_names: { acme: 'Acme' } })],
    ['a label', told({ label: 'E-mail' })],
    ['an index that is null', told({ group_type_index: null })],
    ['an old operator', told({ operator: 'min' }, 2)],
    [
      'no operator',
      withGroups(known(first, 'g'), { ...second, properties: [{ ...plan, operator: null }, asked] }, known(third, 'g')),
    ],
    [
      'a rollout that is null',
      withGroups({ ...first, rollout_percentage: null }, known(second, 'g'), known(third, 'g')),
    ],
    [
      'nulls for nothing',
      withGroups(
        known(first, 'g'),
        { ...second, variant: null, aggregation_group_type_index: null },
        known(third, 'g'),
      ),
    ],
    ['a place to sort by', withGroups(known(first, 'g'), { ...second, sort_key: 'k' }, known(third, 'g'))],
    ['an empty description', withGroups({ ...first, description: '' }, known(second, 'g'), known(third, 'g'))],
    ['keys of old clients', { filters: { ...filters, holdout_groups: null, super_groups: null } }],
    [
      'a key of new ones',
      { filters: { ...filters, feature_enrollment: null, holdout: null, early_exit: false, new_one: 1 } },
    ],
    [
      'variants without a name',
      { filters: { ...filters, multivariate: { variants: variants.map((one) => ({ ...one, name: '' })) } } },
    ],
    ['payloads with other spaces and order', { filters: { ...filters, payloads: { c: '{ "b": 2,\n "a": 1.0 }' } } }],
    ['a payload that is none', { filters: { ...filters, payloads: { ...filters.payloads, t: 'null' } } }],
    [
      'fields that nobody set',
      { ensure_experience_continuity: null, evaluation_runtime: null, bucketing_identifier: null },
    ],
  ])('%s', async (_, parts) => {
    expect(await differing(parts)).toEqual([])
    expect(await differingIn(parts)).toEqual([])
  })

  it.each<[string, JsonObject]>([
    [
      'an aggregation of the flag that all groups but one overrule',
      {
        filters: {
          ...filters,
          aggregation_group_type_index: 1,
          groups: groups.map(({ aggregation_group_type_index: index, ...group }) =>
            index === 1 ? group : { ...group, aggregation_group_type_index: null },
          ),
        },
      },
    ],
    [
      'a group that an experiment has marked',
      withGroups(known(first, 'g'), { ...second, exposure_frozen: false }, known(third, 'g')),
    ],
    ['a payload that is no text', { filters: { ...filters, payloads: { c: { b: 2, a: 1 } } } }],
    [
      'what only new servers say',
      {
        ...{ status: 'ACTIVE', evaluation_contexts: [], usage_dashboard: 5, last_called_at: null, can_edit: false },
        ...{ user_access_level: 'viewer', has_enriched_analytics: true, is_eligible_for_experiment: true },
        ...{ experiment_set: [3], experiment_set_metadata: [{ id: 3, name: 'Draft', is_running: false }], surveys: [] },
      },
    ],
    [
      'what only old servers say',
      {
        ...{ is_simple_flag: true, rollout_percentage: 7, rollback_conditions: [], performed_rollback: false },
        ...{ evaluation_tags: ['web'], archived: undefined, has_encrypted_payloads: undefined },
      },
    ],
    ['nobody who changed it last', { last_modified_by: null, created_by: null, updated_at: null }],
    [
      'the number of a flag as a number',
      withGroups(...groups.map((group) => ({ ...group, properties: group.properties.map(numbered) }))),
    ],
    [
      'members in another order',
      { filters: Object.fromEntries(Object.entries({ ...filters, groups: groups.map(reversed) }).reverse()) },
    ],
    [
      'nulls for what variants do not say',
      {
        filters: {
          ...filters,
          multivariate: { variants: variants.map((one) => ({ ...one, name: null, description: null })) },
        },
      },
    ],
  ])('%s, in a reply', async (_, raw) => {
    expect(await differingIn(raw)).toEqual([])
  })
})

describe('a change of one field is that field, and nothing else', () => {
  const [first, second, third] = groups
  const withGroups = (...all: readonly JsonObject[]): JsonObject => ({ filters: { ...filters, groups: all } })
  const inSecond = (change: JsonObject) => withGroups(known(first, 'g'), { ...second, ...change }, known(third, 'g'))

  it.each<[string, JsonObject]>([
    ['description', { name: 'Other' }],
    ['active', { active: false }],
    ['tags', { tags: ['x'] }],
    ['ensure_experience_continuity', { ensure_experience_continuity: true }],
    ['evaluation_runtime', { evaluation_runtime: 'server' }],
    ['bucketing_identifier', { bucketing_identifier: 'device_id' }],
    ['rollout', inSecond({ rollout_percentage: 21 })],
    ['rollout', inSecond({ rollout_percentage: null })],
    ['rollout', inSecond({ rollout_percentage: 0 })],
    ['rollout', inSecond({ variant: 'c' })],
    ['rollout', inSecond({ aggregation_group_type_index: 0 })],
    ['rollout', inSecond({ description: 'Ours' })],
    ['rollout', inSecond({ properties: [asked] })],
    ['rollout', inSecond({ properties: [{ ...plan, value: 'free' }, asked] })],
    ['rollout', inSecond({ properties: [{ ...plan, value: ['pro'] }, asked] })],
    ['rollout', inSecond({ properties: [{ ...plan, operator: 'is_not' }, asked] })],
    ['rollout', inSecond({ properties: [{ ...plan, key: 'tier' }, asked] })],
    ['rollout', inSecond({ properties: [{ ...plan, type: 'group', group_type_index: 0 }, asked] })],
    ['rollout', inSecond({ properties: [{ ...plan, negation: true }, asked] })],
    ['rollout', inSecond({ properties: [{ ...plan, something_new: 1 }, asked] })],
    ['rollout', withGroups(known(first, 'g'), known(second, 'g'))],
    ['rollout', withGroups(...groups, { properties: [asked], rollout_percentage: 0 })],
    ['variants', { filters: { ...filters, multivariate: { variants: [...variants].reverse() } } }],
    ['variants', { filters: { ...filters, multivariate: null } }],
    [
      'variants',
      { filters: { ...filters, multivariate: { variants: variants.map((one) => ({ ...one, name: 'N' })) } } },
    ],
    ['payloads', { filters: { ...filters, payloads: { c: '{"a":1,"b":"2"}' } } }],
    ['payloads', { filters: { ...filters, payloads: {} } }],
    ['payloads', { filters: { ...filters, payloads: { ...filters.payloads, t: 'false' } } }],
  ])('%s (%#)', async (field, parts) => {
    expect(await differing(parts)).toEqual([`prod/a ${field}`])
  })

  it('dependencies', async () => {
    const without = groups.map((group) => ({ ...group, properties: group.properties.filter((one) => one !== asked) }))

    expect(await differing(withGroups(...without))).toEqual(['prod/a depends_on'])
  })

  it('the archive', async () => {
    const off = flagsPolicy('asleep: { active: false, rollout: 10 }')

    expect(await differing({}, off)).toEqual(['prod/asleep archived'])
  })
})
