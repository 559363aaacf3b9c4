import { expect, it } from '@jest/globals'
import { usageText } from '../../src/report/usage.ts'

it.each([
  [{ requests: 1, perMinute: 120, waitedMs: 0 }, '1 request to PostHog of 120 a minute'],
  [{ requests: 33, perMinute: 120, waitedMs: 999 }, '33 requests to PostHog of 120 a minute'],
  [{ requests: 130, perMinute: 120, waitedMs: 61_400 }, '130 requests to PostHog of 120 a minute, 61 s waited'],
])('tells %j', (usage, text) => {
  expect(usageText(usage)).toBe(text)
})
