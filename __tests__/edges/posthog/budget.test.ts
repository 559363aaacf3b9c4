import { expect, it } from '@jest/globals'
import { anything } from '../../../src/core/decode.ts'
import { openBudget } from '../../../src/edges/posthog/budget.ts'
import { systemClock } from '../../../src/edges/posthog/clock.ts'
import { connect, fakeClock, json, listen } from './support.ts'

const hour = 3_600_000

/** The most moments that fall into any window of this length. */
function busiest(times: readonly number[], windowMs: number): number {
  return Math.max(...times.map((from, index) => times.slice(index).filter((time) => time < from + windowMs).length))
}

async function admitted(share: number, count: number): Promise<{ times: number[]; waitedMs: number }> {
  const clock = fakeClock()
  const budget = openBudget(share, 100 * hour, clock)
  const times: number[] = []
  await Promise.all(Array.from({ length: count }, () => budget.admit().then(() => times.push(clock.now()))))
  return { times, waitedMs: budget.waitedMs }
}

it('never lets more than its share through in any minute or hour', async () => {
  const { times } = await admitted(0.25, 3_000)
  expect(times).toHaveLength(3_000)
  expect(busiest(times, 60_000)).toBe(120)
  expect(busiest(times, hour)).toBe(1_200)
})

it('waits no longer than the share makes it', async () => {
  expect((await admitted(0.25, 120)).waitedMs).toBe(0)
  expect((await admitted(0.25, 121)).waitedMs).toBe(60_000)
  expect((await admitted(1, 480)).waitedMs).toBe(0)
  expect((await admitted(1, 481)).waitedMs).toBe(60_000)
})

it('lets one through even when the share is less than one', async () => {
  expect((await admitted(0.0001, 2)).waitedMs).toBe(hour)
})

it('tells when a request would be let through at once, to all who ask, and lets none through', async () => {
  const clock = fakeClock()
  const budget = openBudget(0.25, hour, clock)
  await Promise.all(Array.from({ length: 120 }, () => budget.admit()))
  await Promise.all([budget.ready(), budget.ready(), budget.ready()])
  expect(clock.slept).toEqual([60_000])
  expect(budget).toMatchObject({ requests: 120, waitedMs: 60_000 })
  await budget.admit()
  expect(clock.slept).toEqual([60_000])
})

it('tells so at once when the run is over before, and lets nothing through then', async () => {
  const clock = fakeClock()
  const budget = openBudget(0.25, 59_000, clock)
  await Promise.all(Array.from({ length: 120 }, () => budget.admit()))
  await budget.ready()
  expect(clock.slept).toEqual([])
  expect(await budget.admit()).toBe(false)
})

it('lets nothing through that would have to wait past the deadline', async () => {
  const clock = fakeClock()
  const budget = openBudget(0.25, 59_000, clock)
  const turns = await Promise.all(Array.from({ length: 122 }, () => budget.admit()))
  expect(turns.filter(Boolean)).toHaveLength(120)
  expect(budget).toMatchObject({ requests: 120, waitedMs: 0 })
  expect(clock.slept).toEqual([])
})

it('takes a quarter of the limits by default, for the whole run', async () => {
  const server = await listen((_, response) => json(response, {}))
  const clock = fakeClock()
  const posthog = connect(server.url, { clock, rateShare: 0.25 })
  await Promise.all(Array.from({ length: 120 }, () => posthog.get('/api/x/', anything)))
  expect(posthog.waitedMs).toBe(0)
  await posthog.get('/api/x/', anything)
  expect(posthog).toMatchObject({ requests: 121, perMinute: 120, waitedMs: 60_000 })
})

it('waits for its share no longer once the job is cancelled, and has five seconds left then', async () => {
  const job = new AbortController()
  const clock = { now: () => 0, sleep: (_: number, wake?: AbortSignal) => once(wake) }
  const budget = openBudget(0.25, hour, clock, job.signal)
  const turns = Array.from({ length: 481 }, () => budget.admit())
  expect(await Promise.all(turns.slice(0, 120))).not.toContain(false)

  job.abort()

  expect((await Promise.all(turns)).filter(Boolean)).toHaveLength(480)
  expect(budget.remainingMs()).toBe(5_000)
})

it('gives what is under way two seconds once the job is cancelled', async () => {
  const job = new AbortController()
  const server = await listen(() => job.abort())
  const posthog = connect(server.url, { clock: systemClock, cancelled: job.signal })

  await expect(posthog.send('POST', '/api/x/', {}, anything)).rejects.toMatchObject({ failure: { ambiguous: true } })
  await posthog.sleep(hour)
})

function once(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => signal?.addEventListener('abort', () => resolve()))
}
