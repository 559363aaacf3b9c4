import { describe, expect, it } from '@jest/globals'
import { flagFacts } from '../../../src/resources/flag/facts.ts'
import type { FlagSpec } from '../../../src/resources/flag/spec.ts'
import { policyOf } from '../../support/policies.ts'
import { conditionOf, flagOf, groupOf, staff } from './flags.ts'

const limits = policyOf('feature_flags: { p: { require_rollout_review: { over: 30 } } }').shape
const on = (rollout: number, active = true) => flagOf({ rollout, active })
const factsOf = (before: FlagSpec | undefined, after: FlagSpec | undefined) =>
  flagFacts(['p', 'a'], before, after, limits)
const names = (before: FlagSpec | undefined, after: FlagSpec | undefined) =>
  factsOf(before, after).map(({ name }) => name)

const variants = (...shares: readonly (readonly [string, number])[]) =>
  shares.map(([key, rollout_percentage]) => ({ key, rollout_percentage }))
const dach = conditionOf('country', 'exact', ['DE', 'AT', 'CH'])

describe('what a change of a rollout means', () => {
  it.each([
    [on(10), on(31), ['rollout_over']],
    [on(10), on(30), []],
    [on(40), on(41), ['rollout_over']],
    [on(40), on(40), []],
    [on(40), on(35), []],
    [undefined, on(31), ['rollout_over', 'flag_created_live']],
    [undefined, on(30), ['flag_created_live']],
    [undefined, on(0), []],
    [undefined, on(90, false), []],
    [on(90), undefined, []],
    [on(90, false), on(90), ['rollout_over', 'turned_on']],
    [on(90), on(90, false), ['turned_off']],
  ])('%o → %o', (before, after, expected) => {
    expect(names(before, after)).toEqual(expected)
  })

  it('is said with the numbers, and names that cannot do harm', () => {
    const [fact] = flagFacts(['p', 'a`\n::x::'], on(10), on(80), limits)

    expect(fact?.detail).toEqual({ from: 10, to: 80, over: 30 })
    expect(fact?.sentence).toMatch(/reaches 80 % of users instead of 10 %, over the limit of 30 %$/)
    expect(fact?.sentence).not.toMatch(/\n|::/)
  })
})

describe('what a change of the conditions means', () => {
  const inStaff = flagOf({ rollout: [groupOf(100, [staff])] })

  it('is a rollout to everybody where the filter for our own people goes', () => {
    const facts = factsOf(inStaff, on(100))

    expect(facts.map(({ name }) => name)).toEqual(['rollout_over', 'audience_widened', 'filter_removed'])
    expect(facts[0]?.sentence).toBe(
      '`a` in `p` reaches 100 % of users, over the limit of 30 %, without asking for `email` contains `@ourcompany.com`',
    )
  })

  it('stays a rollout to everybody where the percentage falls, but ends above the limit', () => {
    expect(names(inStaff, on(60))).toContain('rollout_over')
    expect(names(inStaff, on(30))).toEqual(['audience_widened', 'filter_removed'])
  })

  it.each([
    ['another condition more', [groupOf(100, [staff, dach])], []],
    ['a group more', [groupOf(100, [staff]), groupOf(1)], ['rollout_over', 'audience_widened', 'filter_removed']],
    ['a group more within the first', [groupOf(100, [staff]), groupOf(50, [staff, dach])], []],
    ['another value', [groupOf(100, [{ ...staff, value: '@' }])], ['rollout_over', 'audience_widened']],
    [
      'companies in place of people',
      [groupOf(100, [staff], { aggregation_group_type_index: 0 })],
      ['rollout_over', 'audience_widened'],
    ],
    ['a name for the group', [groupOf(100, [staff], { description: 'Ours' })], []],
    [
      'the conditions turned round',
      [groupOf(100, [{ ...staff, negation: true }])],
      ['rollout_over', 'audience_widened'],
    ],
    ['no group at all', [], []],
  ])('with %s', (_, rollout, expected) => {
    expect(names(inStaff, flagOf({ rollout }))).toEqual(expected)
  })

  it.each([
    ['fewer values', ['DE'], []],
    ['other order', ['CH', 'AT', 'DE'], []],
    ['one more value', ['DE', 'AT', 'CH', 'FR'], ['rollout_over', 'audience_widened']],
  ])('with %s of a list', (_, value, expected) => {
    const before = flagOf({ rollout: [groupOf(100, [dach])] })

    expect(names(before, flagOf({ rollout: [groupOf(100, [{ ...dach, value }])] }))).toEqual(expected)
  })

  it('counts exceptions the other way round', () => {
    const without = (...value: string[]) =>
      flagOf({ rollout: [groupOf(100, [conditionOf('country', 'is_not', value)])] })

    expect(names(without('DE'), without('DE', 'FR'))).toEqual([])
    expect(names(without('DE', 'FR'), without('DE'))).toEqual(['rollout_over', 'audience_widened'])
  })

  it('is more for everybody where another group reaches all of its people already', () => {
    const both = (rest: number) => flagOf({ rollout: [groupOf(100, [staff]), groupOf(rest)] })

    expect(names(both(10), both(60))).toEqual(['rollout_over'])
    expect(names(both(60), both(10))).toEqual([])
  })

  it('is told while the flag is off, so that a rule can ask before it is turned on', () => {
    expect(names({ ...inStaff, active: false }, on(100, false))).toEqual(['audience_widened', 'filter_removed'])
  })
})

describe('what a change of the variants means', () => {
  const dealt = (rollout: number, ...shares: readonly (readonly [string, number])[]) =>
    flagOf({ rollout, variants: variants(...shares) })

  it.each([
    [
      'over the limit',
      dealt(100, ['c', 90], ['t', 10]),
      dealt(100, ['c', 40], ['t', 60]),
      ['rollout_over', 'variant_moved'],
    ],
    ['under the limit', dealt(100, ['c', 90], ['t', 10]), dealt(100, ['c', 75], ['t', 25]), ['variant_moved']],
    ['of a small rollout', dealt(20, ['c', 90], ['t', 10]), dealt(20, ['c', 10], ['t', 90]), ['variant_moved']],
    [
      'in name only',
      dealt(100, ['c', 100]),
      flagOf({ variants: [{ key: 'c', rollout_percentage: 100, name: 'C' }] }),
      [],
    ],
    ['no longer managed', dealt(100, ['c', 100]), on(100), []],
  ])('%s', (_, before, after, expected) => {
    expect(names(before, after)).toEqual(expected)
  })

  it('is another variant for a group that gives only one', () => {
    const fixed = (variant: string) =>
      flagOf({ rollout: [groupOf(100, [], { variant })], variants: variants(['c', 50], ['t', 50]) })

    expect(factsOf(fixed('c'), fixed('t')).map(({ name, detail }) => [name, detail])).toEqual([
      ['rollout_over', { from: 0, to: 100, over: 30, variant: 't' }],
      ['variant_moved', {}],
    ])
  })
})

describe('what another change means', () => {
  it.each([
    [
      'a payload above the limit',
      100,
      { payloads: { true: 1 } },
      { payloads: { true: 2 } },
      ['rollout_over', 'payload_changed'],
    ],
    ['a payload below it', 30, { payloads: { true: 1 } }, { payloads: { true: 2 } }, ['payload_changed']],
    ['a payload no longer managed', 100, { payloads: { true: 1 } }, {}, []],
    ['a dependency more', 100, { depends_on: [] }, { depends_on: ['b'] }, ['dependency_changed']],
    [
      'a dependency less',
      20,
      { depends_on: ['b'] },
      { depends_on: [] },
      ['audience_widened', 'filter_removed', 'dependency_changed'],
    ],
    ['a dependency no longer managed', 100, { depends_on: ['b'] }, {}, []],
    [
      'continuity',
      100,
      { ensure_experience_continuity: false },
      { ensure_experience_continuity: true },
      ['continuity_changed'],
    ],
    [
      'bucketing',
      100,
      { bucketing_identifier: 'distinct_id' },
      { bucketing_identifier: 'device_id' },
      ['continuity_changed'],
    ],
    ['words', 100, { description: 'a', tags: [] }, { description: 'b', tags: ['x'] }, []],
  ])('%s', (_, rollout, before, after, expected) => {
    expect(names(flagOf({ rollout, ...before }), flagOf({ rollout, ...after }))).toEqual(expected)
  })

  it.each([
    ['above the limit', on(40), on(40), ['rollout_over', 'flag_created_live', 'flag_deleted']],
    ['below it', on(30), on(30), ['flag_created_live', 'flag_deleted']],
    ['while it is off', on(100, false), on(100, false), ['flag_deleted']],
    ['with a rollout that falls', on(100), on(40), ['rollout_over', 'flag_created_live', 'flag_deleted']],
  ])('another key %s, which is another flag to the code', (_, before, after, expected) => {
    expect(names({ ...before, key: 'old' }, { ...after, key: 'a' })).toEqual(expected)
    expect(names({ ...before, key: 'a' }, { ...after, key: 'a' })).toEqual([])
    expect(names(before, { ...after, key: 'a' })).toEqual([])
  })

  it.each([
    ['keep', []],
    ['archive', ['flag_deleted']],
    ['delete', ['flag_deleted']],
  ])('taken out where removed flags are to %s', (removed, expected) => {
    const { shape } = policyOf(`manage: { removed_flags: ${removed} }`)

    expect(flagFacts(['p', 'a'], on(1), undefined, shape).map(({ name }) => name)).toEqual(expected)
  })
})
