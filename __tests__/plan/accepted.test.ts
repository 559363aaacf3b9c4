import { describe, expect, it } from '@jest/globals'
import type { Change } from '../../src/core/change.ts'
import { setApartAccepted } from '../../src/plan/accepted.ts'
import { changeOf, fieldOf } from '../report/samples.ts'

const entry = (name: string, until = '2027-01-01') => ({
  item: `feature_flag/p/${name}`,
  owner: 'admin',
  reason: 'x',
  until,
})
const drift = changeOf('a', { origin: 'drift' })

function result(changes: readonly Change[], baseline = [entry('a')], today = '2026-12-31') {
  const { changes: left, accepted } = setApartAccepted(changes, { baseline }, today)
  return { left: left.map(({ item, fields }) => `${item}: ${fields.map(({ field }) => field)}`), accepted }
}

describe('what the policy accepts', () => {
  it('is set apart, and what it does not name stays', () => {
    const other = changeOf('b', { origin: 'drift' })

    expect(result([drift, other])).toEqual({ left: ['feature_flag/p/b: rollout'], accepted: [entry('a')] })
  })

  it.each(['create', 'delete'] as const)('may be a %s', (operation) => {
    expect(result([{ ...drift, operation }])).toEqual({ left: [], accepted: [entry('a')] })
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

    expect(result([changeOf('a', { fields })])).toEqual({ left: ['feature_flag/p/a: active'], accepted: [entry('a')] })
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
