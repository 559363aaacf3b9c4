import { expect, it } from '@jest/globals'
import { daysBetween, endDays } from '../../src/rules/days.ts'
import { policyFrom } from '../policy/sample.ts'

it.each([
  ['2026-12-01', '2026-12-01', 0],
  ['2026-12-31', '2027-01-01', 1],
  ['2027-03-01', '2027-02-28', -1],
  ['2026-03-28', '2026-03-30', 2],
  ['2028-02-28', '2028-03-01', 2],
])('from %s to %s there are %d days', (from, until, days) => {
  expect(daysBetween(from, until)).toBe(days)
})

it('lists every day on which something ends', () => {
  const { shape, locate } =
    policyFrom(`members: { a@b.de: { level: owner, expires: 2027-01-01 }, c@d.de: { level: owner } }
guardrails: { allow: [{ guardrail: max_removals, items: [x], until: 2027-01-02, reason: x }] }
baseline: [{ item: role/a, owner: admin, reason: x, until: 2027-01-03 }]
freeze: { until: 2027-01-04, reason: x }
`)

  expect(endDays(shape).map(({ day, what, path }) => [day, what, locate(path).start.line])).toEqual([
    ['2027-01-01', 'the access of "a@b.de"', 1],
    ['2027-01-02', 'the exception from "max_removals"', 2],
    ['2027-01-03', 'the acceptance of "role/a"', 3],
    ['2027-01-04', 'the freeze', 4],
  ])
  expect(endDays({})).toEqual([])
})
