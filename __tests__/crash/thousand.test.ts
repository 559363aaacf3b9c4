import { expect, it } from '@jest/globals'
import { POSTHOG_LIMITS, type RateLimits, type Sandbox, startSandbox } from '../../sandbox/index.ts'
import { connectWriter } from '../../src/edges/posthog/client.ts'
import type { Clock } from '../../src/edges/posthog/clock.ts'
import { seed } from '../resources/box.ts'
import { policyFrom } from '../support/policies.ts'
import { applyOnce } from './in-process.ts'

const people = Array.from({ length: 100 }, (_, index) => `p${index}@x.io`)
const roles = Array.from({ length: 10 }, (_, index) => `r${index}`)
const latencyMs = 100
const second = 1_000

function policy(members: readonly string[]) {
  return policyFrom({ roles: Object.fromEntries(roles.map((name) => [name, { members: [...members] }])) })
}

async function startBoxOf(count: number, limits?: RateLimits): Promise<Sandbox> {
  const some = Object.fromEntries(people.slice(0, count).map((email) => [email, { level: 'member' as const }]))
  const empty = Object.fromEntries(roles.map((name) => [name, {}]))
  return startSandbox({
    seed: { ...seed, people: { ...seed.people, ...some }, roles: empty, projects: [] },
    ...(limits && { rateLimits: limits }),
  })
}

/** Applies so many people times ten roles, and gives back the writes that took. */
async function applyTo(box: Sandbox, count: number, clock?: Clock): Promise<string[]> {
  const options = { host: box.url, key: 'phx_sandbox_apply', rateShare: 1, runTimeoutMs: Number.MAX_SAFE_INTEGER }
  const posthog = connectWriter({ ...options, ...(clock && { clock }) })
  try {
    const results = await applyOnce(posthog, policy([]), policy(people.slice(0, count)))
    expect(results.filter((line) => !line.startsWith('applied '))).toEqual([])
  } finally {
    await posthog.close()
    await box.close()
  }
  const taken = box.requests.filter(({ method, status }) => method !== 'GET' && status < 300)
  return taken.map(({ path, body }) => `${path} ${JSON.stringify(body)}`)
}

it('a thousand changes take no longer than rate limit and latency make them, by a clock that both sides share', async () => {
  const box = await startBoxOf(100, POSTHOG_LIMITS)
  const clock = sharedClock(box)

  const writes = await applyTo(box, 100, clock)

  const [tookMs, bound] = [clock.now(), boundMs(box.requests.length)]
  const refused = box.requests.filter(({ status }) => status === 429)
  process.stdout.write(`1,000 changes, ${box.requests.length} requests: ${tookMs} ms, bound ${bound} ms\n`)
  expect(writes).toHaveLength(1_000)
  expect(new Set(writes).size).toBe(1_000)
  // What is read side by side arrives later than it was sent, so the box counts a little longer than the client.
  expect(refused.length).toBeLessThanOrEqual(4)
  expect(tookMs).toBeLessThanOrEqual(1.15 * bound)
}, 300_000)

it('a hundred changes in real time', async () => {
  const box = await startBoxOf(10)
  const began = performance.now()

  const writes = await applyTo(box, 10)

  process.stdout.write(`100 changes in ${Math.round(performance.now() - began)} ms\n`)
  expect(new Set(writes).size).toBe(100)
}, 60_000)

// Each request takes its time; sleeping takes none.
function sharedClock(box: Sandbox): Clock {
  const startMs = Date.parse(box.clock.now())
  let now = 0
  const pass = (ms: number) => {
    now += ms
    box.clock.set(new Date(startMs + now).toISOString())
  }
  box.faults.add({ kind: 'delay', ms: 0 })
  box.faults.onFire(() => pass(latencyMs))
  return { now: () => now, sleep: async (ms) => pass(ms) }
}

// One request after another, and none that the limit of a minute does not allow yet.
function boundMs(requests: number): number {
  const sent: number[] = []
  for (let nth = 0; nth < requests; nth++) {
    const free = (sent[nth - POSTHOG_LIMITS.perMinute] ?? -60 * second) + 60 * second
    sent.push(Math.max(nth === 0 ? 0 : (sent[nth - 1] ?? 0) + latencyMs, free))
  }
  return (sent.at(-1) ?? 0) + latencyMs
}
