import { describe, expect, it } from '@jest/globals'
import type { Attribution } from '../../../src/core/attribution.ts'
import type { Change } from '../../../src/core/change.ts'
import { baselineOn, setApartAccepted, setApartNamed } from '../../../src/plan/origin/accepted.ts'
import { changeOf, fieldOf } from '../../report/samples.ts'

const entry = (name: string, until = '2027-01-01') => ({
  item: `feature_flag/p/${name}`,
  owner: 'admin',
  reason: 'x',
  until,
})
const held = { ...entry('a'), changedBy: ['unknown'] }
const drift = changeOf('a', { origin: 'drift' })

function result(changes: readonly Change[], baseline = [entry('a')], today = '2026-12-31') {
  const { changes: left, accepted } = setApartAccepted(changes, baselineOn({ baseline }, today).anybodys)
  return { left: left.map(({ item, fields }) => `${item}: ${fields.map(({ field }) => field)}`), accepted }
}

describe('what the policy accepts', () => {
  it('is set apart, and what it does not name stays', () => {
    const other = changeOf('b', { origin: 'drift' })

    expect(result([drift, other])).toEqual({ left: ['feature_flag/p/b: rollout'], accepted: [held] })
  })

  it.each(['create', 'delete'] as const)('may be a %s', (operation) => {
    expect(result([{ ...drift, operation }])).toEqual({ left: [], accepted: [held] })
  })

  it('is a difference again from its day on', () => {
    expect(result([drift], undefined, '2027-01-01')).toEqual({ left: ['feature_flag/p/a: rollout'], accepted: [] })
  })

  it('stands for nothing where nothing differs', () => {
    expect(result([])).toEqual({ left: [], accepted: [] })
  })

  it.each(['proposed', 'outstanding'] as const)('is never what was %s', (origin) => {
    expect(result([changeOf('a', { origin })])).toEqual({ left: ['feature_flag/p/a: rollout'], accepted: [] })
  })

  it('leaves of an entry what somebody proposed', () => {
    const fields = [fieldOf({ field: 'active' }), fieldOf({ origin: 'drift' })]

    expect(result([changeOf('a', { fields })])).toEqual({ left: ['feature_flag/p/a: active'], accepted: [held] })
  })

  it('never hides where apply would stop', () => {
    const conflict = changeOf('a', {
      origin: 'drift',
      conflict: true,
      fields: [fieldOf({ origin: 'drift', conflict: true })],
    })

    expect(result([conflict])).toEqual({ left: ['feature_flag/p/a: rollout'], accepted: [] })
  })
})

describe('whom an entry names', () => {
  const at = '2026-12-01T00:00:00Z'
  const log = (email?: string): Attribution => ({
    from: 'log',
    by: { ...(email !== undefined && { email }), isSystem: email === undefined, isImpersonated: false },
    at,
  })
  const last = (by: string): Attribution => ({ from: 'entry', by, at })
  const nobody: Attribution = { from: 'nobody', why: 'not-logged' }
  const people = ['eva@x.io', 'gil@x.io']

  function held(changed_by: readonly string[], ...made: Attribution[]) {
    const fields = made.map((changedBy, index) => fieldOf({ field: `f${index}`, origin: 'drift', changedBy }))
    const { named } = baselineOn({ baseline: [{ ...entry('a'), changed_by: [...changed_by] }] }, '2026-12-31')
    const { changes, accepted, misnamed } = setApartNamed([changeOf('a', { fields })], named, people)
    expect(accepted.length + changes.length).toBe(1)
    return misnamed[0]?.makers ?? 'held'
  }

  it.each<[string, string[], Attribution[], string[] | 'held']>([
    ['whom the log names', ['Gil@x.io'], [log('gil@X.io')], 'held'],
    ['all of several', ['eva@x.io', 'gil@x.io'], [log('gil@x.io'), log('eva@x.io')], 'held'],
    ['one more', ['eva@x.io', 'gil@x.io'], [log('gil@x.io')], 'held'],
    ['somebody else', ['gil@x.io'], [log('eva@x.io')], ['eva@x.io']],
    ['one of several', ['gil@x.io'], [log('gil@x.io'), log('eva@x.io')], ['eva@x.io', 'gil@x.io']],
    ['somebody of whom the log knows nothing', ['gil@x.io'], [nobody], ['unknown']],
    [
      'somebody for a part that the log does not tell of',
      ['gil@x.io'],
      [log('gil@x.io'), nobody],
      ['gil@x.io', 'unknown'],
    ],
    ['whoever changed the entry last', ['gil@x.io'], [last('gil@x.io')], ['gil@x.io', 'unknown']],
    ['somebody, where PostHog itself did it', ['gil@x.io'], [log()], ['unknown']],
    ['somebody whom the policy does not know', ['zoe@y.io'], [log('zoe@y.io')], 'held'],
    ['another one than whom the policy does not know', ['gil@x.io'], [log('zoe@y.io')], ['unknown']],
  ])('%s', (_, names, made, result) => {
    expect(held(names, ...made)).toEqual(result)
  })

  it('is not asked where it says that nobody is known', () => {
    const baseline = [{ ...entry('a'), changed_by: ['gil@x.io', 'unknown'] }, entry('b')]
    expect(baselineOn({ baseline }, '2026-12-31').named).toEqual([])
  })

  it('is no matter where another entry for the same item holds', () => {
    const names = [['gil@x.io'], ['eva@x.io']]
    const { named } = baselineOn({ baseline: names.map((one) => ({ ...entry('a'), changed_by: one })) }, '2026-12-31')
    const change = changeOf('a', { fields: [fieldOf({ origin: 'drift', changedBy: log('eva@x.io') })] })

    const { accepted, misnamed } = setApartNamed([change], named, people)

    expect({ accepted: accepted.map(({ changedBy }) => changedBy), misnamed }).toEqual({
      accepted: [['eva@x.io']],
      misnamed: [],
    })
  })
})
