import { expect, it } from '@jest/globals'
import { dayAfter, daysBetween } from '../../src/core/days.ts'

it.each([
  ['2026-12-01', '2026-12-01', 0],
  ['2026-12-31', '2027-01-01', 1],
  ['2027-03-01', '2027-02-28', -1],
  ['2026-03-28', '2026-03-30', 2],
  ['2028-02-28', '2028-03-01', 2],
])('from %s to %s there are %d days', (from, until, days) => {
  expect(daysBetween(from, until)).toBe(days)
})

it.each([
  ['2026-12-01', 7, '2026-12-08'],
  ['2026-12-28', 7, '2027-01-04'],
  ['2028-02-28', 1, '2028-02-29'],
])('the day %s and %d days is %s', (day, days, wanted) => {
  expect(dayAfter(day, days)).toBe(wanted)
})
