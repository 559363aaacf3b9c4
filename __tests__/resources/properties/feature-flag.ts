import fc from 'fast-check'
import type { JsonObject } from '../../../src/core/json.ts'
import { lifted } from '../../../src/resources/flag/canonical.ts'
import type { Condition, FlagSpec, Group, Variant } from '../../../src/resources/flag/spec.ts'
import { type KindProperties, someOf } from './kind-properties.ts'
import { boxNames, type Vocabulary } from './vocabulary.ts'

const rollouts = fc.constantFrom(0, 1, 12.5, 50, 99.9, 100)
const tags = ['a', 'b', 'no', '1', 'ü']

/** Feature flags with all that the language can say. */
export const featureFlag: KindProperties = {
  entries: (names) =>
    someOf(
      fc.record({
        key: fc.tuple(names.projects, names.flags).map(([project, flag]) => `${project}/${flag}`),
        spec: anyFlag(names),
      }),
      2, // they are many fields each, and stay in the box for the rest of a history
    ),
  around: { projects: Object.fromEntries(boxNames.projects.map((name) => [name, {}])) },
}

function anyFlag(names: Vocabulary): fc.Arbitrary<FlagSpec> {
  const others = fc.record<Partial<FlagSpec>>(
    {
      description: fc.oneof(fc.constant(''), names.texts),
      variants: anyVariants(names),
      payloads: anyPayloads,
      ensure_experience_continuity: fc.boolean(),
      evaluation_runtime: fc.constantFrom('all', 'client', 'server'),
      bucketing_identifier: fc.constant('distinct_id'),
      tags: fc.subarray(tags).map((some) => [...some].sort()),
    },
    { requiredKeys: [] },
  )
  return fc
    .tuple(fc.boolean(), anyRelease(names), others)
    .map(([active, release, rest]) => ({ active, ...release, archived: false, ...rest }))
}

// Beside a plain rollout, dependencies may also be left out.
function anyRelease(names: Vocabulary): fc.Arbitrary<Pick<FlagSpec, 'rollout' | 'depends_on'>> {
  const groups = fc.array(anyGroup(names), { minLength: 1, maxLength: 3 })
  return fc.tuple(groups, names.dependencies, fc.boolean()).map(([all, besides, isShort]) => {
    const { rollout, depends_on } = lifted(all, isShort ? [] : besides)
    const isBare = typeof rollout === 'number' && depends_on.length === 0
    return { rollout, ...(!(isBare && isShort) && { depends_on }) }
  })
}

function anyGroup(names: Vocabulary): fc.Arbitrary<Group> {
  return fc.record<Group, 'properties' | 'rollout_percentage'>(
    {
      properties: fc.oneof(fc.constant([]), fc.array(anyCondition(names), { maxLength: 3 })),
      rollout_percentage: rollouts,
      variant: fc.constantFrom('control', 'a/b.c'),
      aggregation_group_type_index: fc.nat(4),
      description: fc.constant('Our own staff'),
    },
    { requiredKeys: ['properties', 'rollout_percentage'] },
  )
}

function anyCondition({ texts, cohorts, dependencies }: Vocabulary): fc.Arbitrary<Condition> {
  const person = { type: fc.constant('person') }
  const cohort = { type: fc.constant('cohort'), key: fc.constant('id'), value: cohorts }
  const some = fc.subarray(['a', 'b', '1'], { minLength: 1 })
  return fc.oneof(
    fc.record({ ...person, key: fc.constant('email'), operator: fc.constant('icontains'), value: texts }),
    fc.record({ ...person, key: fc.constant('plan'), operator: fc.constantFrom('exact', 'is_not'), value: some }),
    fc.record({ ...person, key: fc.constant('age'), operator: fc.constantFrom('gt', 'lte'), value: fc.nat(90) }),
    fc.record({ ...person, key: fc.constant('email'), operator: fc.constant('is_set') }),
    fc.record({ ...cohort, operator: fc.constantFrom('in', 'not_in') }),
    fc.record({ ...cohort, operator: fc.constant('in'), negation: fc.constant(true) }),
    fc.record({
      ...{ type: fc.constant('group'), key: fc.constant('name'), operator: fc.constant('exact') },
      value: texts,
      group_type_index: fc.nat(4),
    }),
    dependencies
      .filter((keys) => keys.length > 0)
      .chain(([key = '']) =>
        fc.record({
          ...{ type: fc.constant('flag'), key: fc.constant(key), operator: fc.constant('flag_evaluates_to') },
          value: fc.constantFrom<boolean | string>(true, false, 'test'),
        }),
      ),
  )
}

function anyVariants({ texts }: Vocabulary): fc.Arbitrary<Variant[]> {
  const two = fc.tuple(fc.nat(100), fc.option(texts), fc.option(texts)).map(([share, name, description]): Variant[] => [
    { key: 'control', rollout_percentage: share, ...(name !== null && { name }) },
    { key: 'a/b.c', rollout_percentage: 100 - share, ...(description !== null && { description }) },
  ])
  return fc.oneof(two, fc.constant<Variant[]>([]))
}

const payload = fc.constantFrom({ a: [1, null, { b: 'c' }] }, 'text', 'null', '{"a":1}', 5, true, [], '')
const anyPayloads: fc.Arbitrary<JsonObject> = fc
  .tuple(fc.subarray(['true', 'control', 'a/b.c']), fc.array(payload, { minLength: 3, maxLength: 3 }))
  .map(([keys, values]) => Object.fromEntries(keys.map((key, index) => [key, values[index]])))
