import { describe, expect, it } from '@jest/globals'
import { contentBody, refuseEncrypted } from '../../../src/resources/flag/body.ts'
import { asStored } from '../../../src/resources/flag/canonical.ts'
import type { FlagSpec } from '../../../src/resources/flag/spec.ts'
import { flagOf, groupOf, staff } from './flags.ts'

const original = {
  version: 3,
  active: true,
  filters: {
    groups: [{ properties: [], rollout_percentage: 10, variant: null, sort_key: 'x' }],
    payloads: { true: '"kept"' },
    holdout: null,
    something_new: 1,
  },
}
const none = new Map<string, number>()

function filtersOf(parts: Partial<FlagSpec>, filters: object = original.filters, numbers = none): unknown {
  const wanted = flagOf(parts)
  return contentBody(Object.keys(parts), wanted, { ...original, filters: { ...filters } }, numbers).filters
}

describe('the body of a flag', () => {
  it('holds the changed fields only', () => {
    expect(contentBody(['description', 'tags'], flagOf({ description: 'New', tags: [] }), original, none)).toEqual({
      name: 'New',
      tags: [],
    })
  })

  it('says nothing about whether the flag is on, or in the archive', () => {
    expect(contentBody(['active', 'archived'], flagOf(), original, none)).toEqual({})
  })

  it('sends back everything about the filters but the rollout', () => {
    expect(filtersOf({ rollout: 20 })).toEqual({
      ...original.filters,
      groups: [{ properties: [], rollout_percentage: 20, variant: null, sort_key: 'x' }],
    })
  })
})

describe('the groups in it', () => {
  const decorated = { ...staff, label: 'E-mail' }
  const live = {
    groups: [
      { properties: [decorated], rollout_percentage: 5, sort_key: 'a' },
      { rollout_percentage: 50, sort_key: 'b' },
    ],
  }

  it('keep what PostHog notes on them, wherever they stand', () => {
    expect(filtersOf({ rollout: [groupOf(60), groupOf(100, [staff])] }, live)).toEqual({
      groups: [
        { properties: [], rollout_percentage: 60, sort_key: 'b' },
        { properties: [decorated], rollout_percentage: 100, sort_key: 'a' },
      ],
    })
  })

  it('take away what is no longer wanted', () => {
    const fixed = {
      groups: [{ properties: [decorated], variant: 'x', description: 'Ours', aggregation_group_type_index: 1 }],
    }

    expect(filtersOf({ rollout: 100 }, fixed)).toEqual({
      groups: [
        { properties: [], rollout_percentage: 100, variant: null, description: '', aggregation_group_type_index: null },
      ],
    })
  })

  it('do not take the aggregation of the flag by saying nothing', () => {
    const companies = { ...live, aggregation_group_type_index: 0 }

    expect(filtersOf({ rollout: 5 }, companies)).toMatchObject({
      aggregation_group_type_index: null,
      groups: [{ aggregation_group_type_index: null }],
    })
  })

  it('are never lost where an experiment has frozen them', () => {
    const frozen = { groups: [{ properties: [decorated], exposure_frozen: true }, {}, {}] }

    expect(() => filtersOf({ rollout: 100 }, frozen)).toThrow('frozen by an experiment')
    expect(filtersOf({ rollout: [groupOf(100), groupOf(100), groupOf(1, [staff])] }, frozen)).toMatchObject({
      groups: [{}, {}, { exposure_frozen: true, rollout_percentage: 1 }],
    })
  })

  it('name other flags by number', () => {
    const numbers = new Map([['b', 7]])
    const asks = { type: 'flag', key: '7', operator: 'flag_evaluates_to', value: true }

    expect(filtersOf({ rollout: 20, depends_on: ['b'] }, original.filters, numbers)).toMatchObject({
      groups: [{ properties: [asks], rollout_percentage: 20, sort_key: 'x' }],
    })
    expect(() => filtersOf({ rollout: 20, depends_on: ['c'] }, original.filters, numbers)).toThrow(
      '"c", is not in PostHog',
    )
  })

  it('name cohorts by number, and no cohort by a name that nobody knows', () => {
    const cohort = (value: string | number) => ({ type: 'cohort', key: 'id', operator: 'in', value })

    expect(filtersOf({ rollout: [groupOf(1, [cohort(17)])] })).toMatchObject({ groups: [{ properties: [cohort(17)] }] })
    expect(() => filtersOf({ rollout: [groupOf(1, [cohort('staff')])] })).toThrow('cohort "staff" has no number')
  })

  it('say something where PostHog wants a value that decides nothing', () => {
    const isSet = { type: 'person', key: 'email', operator: 'is_set' }

    expect(filtersOf({ rollout: [groupOf(1, [isSet])] })).toMatchObject({
      groups: [{ properties: [{ ...isSet, value: 'is_set' }] }],
    })
  })
})

describe('variants and payloads in it', () => {
  const live = { groups: [{}], multivariate: { variants: [{ key: 'c', name: 'C', rollout_percentage: 100, new: 1 }] } }

  it('keep what we do not know', () => {
    const variants = [
      { key: 'c', rollout_percentage: 50 },
      { key: 't', rollout_percentage: 50 },
    ]

    expect(filtersOf({ variants }, live)).toEqual({
      ...live,
      multivariate: { variants: [{ key: 'c', rollout_percentage: 50, new: 1 }, variants[1]] },
    })
  })

  it('go by null and by nothing', () => {
    expect(filtersOf({ variants: [], payloads: {} }, live)).toEqual({ ...live, multivariate: null, payloads: {} })
  })

  it('are JSON text', () => {
    expect(filtersOf({ payloads: { c: { a: 1 }, t: 'text' } }, live)).toMatchObject({
      payloads: { c: '{"a":1}', t: '"text"' },
    })
  })

  it('are refused where PostHog encrypts them', () => {
    const encrypted = { ...original, has_encrypted_payloads: true }

    expect(() => refuseEncrypted(['payloads'], encrypted)).toThrow('encrypted')
    expect(() => refuseEncrypted(['rollout'], encrypted)).not.toThrow()
  })
})

it('holds what is stored against what was read, without what PostHog adds to show it', () => {
  const condition = { type: 'cohort', key: 'id', value: 17, label: 'kept' }
  const shown = { ...condition, cohort_name: 'Staff', group_key_names: {} }
  const groups = [{ properties: null }, { properties: [shown], sort_key: 'x' }]

  expect(asStored({ ...original, filters: { groups, payloads: {} } })).toEqual({
    ...original,
    filters: { groups: [{ properties: null }, { properties: [condition], sort_key: 'x' }], payloads: {} },
  })
  expect(asStored({ version: 1, filters: null })).toEqual({ version: 1, filters: null })
})
