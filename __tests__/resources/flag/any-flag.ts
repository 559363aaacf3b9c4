import { lifted } from '../../../src/resources/flag/canonical.ts'
import type { Condition, FlagSpec, Group } from '../../../src/resources/flag/spec.ts'
import type { Seeded } from '../../review/seeded.ts'

const texts = [
  '',
  'New checkout',
  'null',
  '# no comment',
  'a: b',
  'quote " and \\',
  '{}',
  'yes',
  '1e3',
  'a padded  one',
  'ü',
]
const others = ['dark_mode', 'b', '0', 'other-flag']

function anyCondition(random: Seeded): Condition {
  return random.pick<Condition>([
    { type: 'person', key: 'email', operator: 'icontains', value: random.pick(texts) },
    { type: 'person', key: 'plan', operator: random.pick(['exact', 'is_not']), value: random.some(['a', 'b', '1']) },
    { type: 'person', key: 'age', operator: random.pick(['gt', 'lte']), value: random.number(90) },
    { type: 'person', key: 'email', operator: 'is_set' },
    { type: 'cohort', key: 'id', operator: random.pick(['in', 'not_in']), value: 1 + random.number(20) },
    { type: 'cohort', key: 'id', operator: 'in', value: 3, negation: true },
    { type: 'group', key: 'name', operator: 'exact', value: 'Acme', group_type_index: random.number(5) },
    {
      type: 'flag',
      key: random.pick(others),
      operator: 'flag_evaluates_to',
      value: random.pick([true, false, 'test']),
    },
  ])
}

function anyGroup(random: Seeded): Group {
  return {
    properties: Array.from({ length: random.number(3) }, () => anyCondition(random)),
    rollout_percentage: random.pick([0, 1, 12.5, 50, 99.9, 100]),
    ...(random.chance(0.2) && { variant: random.pick(['control', 'test']) }),
    ...(random.chance(0.2) && { aggregation_group_type_index: random.number(5) }),
    ...(random.chance(0.2) && { description: 'Our own staff' }),
  }
}

/** A flag as a policy may want it, with all that the language can say. */
export function anyFlag(random: Seeded): FlagSpec {
  const groups = Array.from({ length: 1 + random.number(3) }, () => anyGroup(random))
  const { rollout, depends_on } = lifted(groups, random.some(others).slice(2))
  const isBare = typeof rollout === 'number' && depends_on.length === 0
  return {
    active: random.chance(0.5),
    rollout,
    // Beside a plain rollout it may also be left out.
    ...(!(isBare && random.chance(0.5)) && { depends_on }),
    archived: false,
    ...(random.chance(0.5) && { description: random.pick(texts) }),
    ...(random.chance(0.4) && { variants: anyVariants(random) }),
    ...(random.chance(0.4) && { payloads: anyPayloads(random) }),
    ...(random.chance(0.3) && { ensure_experience_continuity: random.chance(0.5) }),
    ...(random.chance(0.3) && { evaluation_runtime: random.pick(['all', 'client', 'server']) }),
    ...(random.chance(0.3) && { bucketing_identifier: 'distinct_id' }),
    ...(random.chance(0.5) && { tags: random.some(['a', 'b', 'no', '1', 'ü']).sort() }),
  }
}

function anyVariants(random: Seeded): NonNullable<FlagSpec['variants']> {
  const share = random.number(101)
  const first = { key: 'control', rollout_percentage: share, ...(random.chance(0.3) && { name: 'As today' }) }
  return random.chance(0.2) ? [] : [first, { key: 'a/b.c', rollout_percentage: 100 - share, description: 'New' }]
}

function anyPayloads(random: Seeded): NonNullable<FlagSpec['payloads']> {
  const values = [{ a: [1, null, { b: 'c' }] }, 'text', 'null', '{"a":1}', 5, true, [], '']
  return Object.fromEntries(random.some(['true', 'control', 'a/b.c']).map((key) => [key, random.pick(values)]))
}
