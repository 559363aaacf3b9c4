import { expect, it } from '@jest/globals'
import { activeOn } from '../../src/review/active.ts'
import { policyOf } from '../support/policies.ts'

const { shape } = policyOf(`
members:
  ana@x.io: { level: owner }
  bo@x.io: { level: admin, expires: 2027-03-31 }
`)

it.each([
  ['2027-03-30', ['ana@x.io', 'bo@x.io']],
  ['2027-03-31', ['ana@x.io']],
  ['2028-01-01', ['ana@x.io']],
])('on %s', (today, expected) => {
  expect(Object.keys(activeOn(shape, today).members ?? {})).toEqual(expected)
})

it('leaves a policy without people as it is', () => {
  expect(activeOn({}, '2027-01-01')).toEqual({})
})
