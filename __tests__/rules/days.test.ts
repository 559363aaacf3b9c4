import { expect, it } from '@jest/globals'
import { endDays } from '../../src/rules/days.ts'
import { policyFrom } from '../policy/sample.ts'

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
