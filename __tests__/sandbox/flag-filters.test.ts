import { afterEach, describe, expect, it } from '@jest/globals'
import { closeBoxes, startBox } from './box.ts'

afterEach(closeBoxes)

const one = '/api/projects/101/feature_flags/1/'
const variants = [
  { key: 'control', rollout_percentage: 50 },
  { key: 'test', rollout_percentage: 50 },
]

describe('filters are merged at the top level', () => {
  const full = { groups: [{ rollout_percentage: 10 }], multivariate: { variants }, payloads: { control: '{"a":1}' } }

  it.each([
    [
      'keys that are left out stay',
      { groups: [{ rollout_percentage: 20 }] },
      { ...full, groups: [{ rollout_percentage: 20 }] },
    ],
    ['nothing sent changes nothing', {}, full],
    ['null takes multivariate away', { multivariate: null }, { ...full, multivariate: null }],
    ['all groups are replaced by one', { groups: [{}] }, { ...full, groups: [{}] }],
    ['an empty list clears the targeting', { groups: [] }, { ...full, groups: [] }],
  ])('%s', async (_words, sent, expected) => {
    const box = await startBox()
    await box.call('eva', 'PATCH', one, { filters: { ...full, groups: [{ rollout_percentage: 10 }, {}] } })
    await box.call('eva', 'PATCH', one, { filters: { groups: full.groups } })

    const { status, body } = await box.call('eva', 'PATCH', one, { filters: sent })

    expect(status).toBe(200)
    expect(body.filters).toEqual({
      ...expected,
      groups: expected.groups.map((group) => ({ ...group, aggregation_group_type_index: null })),
      aggregation_group_type_index: null,
    })
  })
})

describe('what the server writes into filters', () => {
  it.each([
    [
      'the index of the flag goes into groups without one',
      { aggregation_group_type_index: 1, groups: [{}, {}] },
      [1, 1],
      1,
    ],
    [
      'groups that differ leave the flag without one',
      { aggregation_group_type_index: 1, groups: [{}, { aggregation_group_type_index: 2 }] },
      [1, 2],
      null,
    ],
    [
      'what all groups agree on becomes that of the flag',
      { aggregation_group_type_index: null, groups: [{ aggregation_group_type_index: 0 }] },
      [0],
      0,
    ],
    [
      'null in a group stays null',
      { aggregation_group_type_index: 1, groups: [{ aggregation_group_type_index: null }] },
      [null],
      null,
    ],
  ])('%s', async (_words, filters, inGroups, onFlag) => {
    const box = await startBox()

    const { body } = await box.call('eva', 'PATCH', one, { filters })

    expect(
      body.filters.groups.map((group: object) => Object.entries(group).find(([key]) => key.startsWith('aggreg'))?.[1]),
    ).toEqual(inGroups)
    expect(body.filters.aggregation_group_type_index).toBe(onFlag)
  })

  it('rewrites old operators, encodes payloads, and strips keys of old clients', async () => {
    const box = await startBox()
    const properties = [
      { key: 'age', type: 'person', operator: 'min', value: 18 },
      { key: 'age', type: 'person', operator: 'max', value: 65 },
    ]
    const filters = { groups: [{ properties }], payloads: { true: { a: 1 } }, super_groups: [], holdout_groups: null }

    const { body } = await box.call('eva', 'PATCH', one, { filters })

    expect(body.filters.groups[0].properties.map((property: { operator: string }) => property.operator)).toEqual([
      'gte',
      'lte',
    ])
    expect(body.filters.payloads).toEqual({ true: '{"a":1}' })
    expect(Object.keys(body.filters).sort()).toEqual(['aggregation_group_type_index', 'groups', 'payloads'])
  })
})

describe('what filters may not say', () => {
  const property = (change: object) => ({
    groups: [{ properties: [{ key: 'email', type: 'person', value: 'x', ...change }] }],
  })
  it.each([
    ['a share above 100', { groups: [{ rollout_percentage: 101 }] }, 'groups[0].rollout_percentage: '],
    ['a share below 0', { groups: [{}, { rollout_percentage: -1 }] }, 'groups[1].rollout_percentage: '],
    ['a share in words', { groups: [{ rollout_percentage: '50' }] }, 'groups[0].rollout_percentage: '],
    [
      'variants that do not add up',
      { multivariate: { variants: [{ key: 'a', rollout_percentage: 60 }] } },
      'multivariate.variants: ',
    ],
    ['no variants at all', { multivariate: { variants: [] } }, 'multivariate.variants: '],
    [
      'a variant key with a space',
      { multivariate: { variants: [{ key: 'a b', rollout_percentage: 100 }] } },
      'multivariate.variants[0].key: ',
    ],
    ['a payload that is not JSON', { payloads: { true: '{a' } }, 'payloads.true: '],
    ['an unknown operator', property({ operator: 'like' }), 'groups[0].properties[0].operator: '],
    ['an unknown property type', property({ type: 'weather' }), 'groups[0].properties[0].type: '],
    ['a broken pattern', property({ operator: 'regex', value: '(' }), 'groups[0].properties[0].value: '],
    ['the reserved key', { version: 2 }, 'version: '],
  ])('%s', async (_words, filters, start) => {
    const box = await startBox()

    const { status, body } = await box.call('eva', 'PATCH', one, { filters })

    expect(status).toBe(400)
    expect(body).toMatchObject({ type: 'validation_error', attr: 'filters' })
    expect(body.detail.startsWith(start)).toBe(true)
    expect(box.dump().projects.Production?.flags.checkout?.version).toBe(1)
  })

  it('has a code of its own for the reserved key', async () => {
    const box = await startBox()

    expect((await box.call('eva', 'PATCH', one, { filters: { version: 2 } })).body.code).toBe('reserved_config_version')
  })
})
