import { expect, it } from '@jest/globals'
import { UserError } from '../../../src/core/errors.ts'
import { connectReader } from '../../../src/edges/posthog/client.ts'
import { checkHost } from '../../../src/edges/posthog/host.ts'
import { canary } from './support.ts'

it.each([
  ['https://us.posthog.com', 'https://us.posthog.com'],
  ['https://EU.posthog.com/', 'https://eu.posthog.com'],
  ['https://posthog.example.com:8443', 'https://posthog.example.com:8443'],
  ['http://127.0.0.1:8000', 'http://127.0.0.1:8000'],
  ['http://127.1.2.3', 'http://127.1.2.3'],
  ['http://localhost:8000', 'http://localhost:8000'],
  ['http://[::1]:8000', 'http://[::1]:8000'],
])('takes %s', (host, origin) => {
  expect(checkHost(host)).toBe(origin)
})

it.each([
  ['', /not a web address/],
  ['us.posthog.com', /not a web address/],
  ['http://us.posthog.com', /https/],
  ['http://127.0.0.1.example.com', /https/],
  ['http://localhost.example.com', /https/],
  ['ftp://127.0.0.1', /https/],
  ['https://us.posthog.com/project/1', /path or query/],
  ['https://us.posthog.com/?a=b', /path or query/],
  ['https://us.posthog.com/#x', /path or query/],
  ['https://us.i.posthog.com', /only takes in events/],
  ['https://eu.i.posthog.com.', /only takes in events/],
  ['https://app.posthog.com', /only forwards/],
])('refuses %s', (host, reason) => {
  expect(() => checkHost(host)).toThrow(UserError)
  expect(() => checkHost(host)).toThrow(reason)
})

it('names the addresses that do work', () => {
  for (const host of ['https://us.i.posthog.com', 'https://app.posthog.com']) {
    expect(() => checkHost(host)).toThrow(
      expect.objectContaining({
        remedy: expect.stringMatching(/https:\/\/us\.posthog\.com or https:\/\/eu\.posthog\.com/),
      }),
    )
  }
})

it('shows no credentials of an address', () => {
  expect(() => checkHost('https://ann:hunter2@us.posthog.com')).toThrow(/user name or password/)
  expect(() => checkHost('https://ann:hunter2@us.posthog.com')).not.toThrow(/hunter2|ann/)
})

it.each([0, -1, 1.01, Number.NaN])('refuses a share of %s', (rateShare) => {
  expect(() => connectReader({ key: canary, host: 'https://us.posthog.com', rateShare })).toThrow(/rate-share/)
})
