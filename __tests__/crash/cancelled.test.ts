import { expect, it } from '@jest/globals'
import { cancelAt } from './cancelled.ts'

it('a cancelled apply begins nothing new and tells what it did; the next run does the rest, once', async () => {
  const spot = { method: 'PATCH', path: '/api/organizations/0190c0de-0000-7000-8000-000000000001/', nth: 1 }

  const { tookMs, outcomes } = await cancelAt({ spot })

  // GitHub sends a second signal after 7.5 seconds, and kills after ten.
  expect(tookMs).toBeLessThan(7_500)
  expect(outcomes).toContain('not-tried')
  expect(outcomes).not.toContain('failed')
  expect(outcomes).not.toContain('did-not-take')
}, 120_000)
