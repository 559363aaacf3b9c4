import { inspect } from 'node:util'
import { expect, it } from '@jest/globals'
import { UserError } from '../../../src/core/errors.ts'
import { connectReader } from '../../../src/edges/posthog/client.ts'
import { checkKey } from '../../../src/edges/posthog/key.ts'
import { canary } from './support.ts'

const host = 'https://us.posthog.com'

function refusalOf(key: string): UserError {
  try {
    connectReader({ key, host })
  } catch (error) {
    if (error instanceof UserError) return error
  }
  throw new Error('it was not refused by a UserError')
}

it.each([canary, 'pha_token', 'a-key-from-before-prefixes'])('takes %s', (key) => {
  expect(checkKey(key)).toBe(key)
})

it.each(['', '  ', '\n'])('says that there is no key in %j', (key) => {
  const { message, remedy } = refusalOf(key)
  expect(message).toBe('No PostHog key.')
  expect(remedy).toContain('`posthog-api-key`')
})

it.each([
  ['phc_secret', /only sends events/],
  ['phs_secret', /does not let it/],
])('refuses %s with the reason', (key, reason) => {
  const refusal = refusalOf(key)
  expect(refusal.message).toMatch(reason)
  expect(inspect(refusal)).not.toContain(key)
})

it.each([`${canary}\n`, ` ${canary}`, `${canary}\r\nx: y`, `${canary}é`])(
  'refuses what is around %j without showing it',
  (key) => {
    const refusal = refusalOf(key)
    expect(refusal.message).toMatch(/space, a line break/)
    expect(inspect(refusal)).not.toContain(canary)
  },
)
