import { expect } from '@jest/globals'
import { POSTHOG_LIMITS, type Sandbox, startSandbox } from '../../../sandbox/index.ts'
import { connectWriter } from '../../../src/edges/posthog/client.ts'
import type { Clock } from '../../../src/edges/posthog/clock.ts'
import { applyOnce } from '../in-process.ts'
import { type MixedPlan, mixedPlan } from './mixed-plan.ts'
import { startClock } from './virtual-clock.ts'

const minute = 60_000
/** The most requests that a connection has under way. */
const atOnce = 4

/** How long git takes to tell where the branch is. */
const lookMs = 300

/** Applies a plan with the full budget, and expects that all of it took, by one write each. */
export async function applyTo(
  box: Sandbox,
  { last, head }: MixedPlan,
  { clock, stop }: { clock?: Clock; stop?: () => Promise<undefined> } = {},
): Promise<string[]> {
  const options = { host: box.url, key: 'phx_sandbox_apply', rateShare: 1, runTimeoutMs: Number.MAX_SAFE_INTEGER }
  const posthog = connectWriter({ ...options, ...(clock && { clock }) })
  try {
    const results = await applyOnce(posthog, last, head, { ...(stop && { stop }) })
    expect(results.filter((line) => !line.startsWith('applied '))).toEqual([])
    const writes = box.requests
      .filter(({ method }) => method !== 'GET')
      .map(({ path, body }) => JSON.stringify([path, body]))
    // A new flag is enabled by a second write.
    expect(new Set(writes).size).toBe(results.length + results.filter((line) => line.includes('/new-')).length)
    expect(writes).toHaveLength(new Set(writes).size)
    return results
  } finally {
    await posthog.close()
    await box.close()
  }
}

/** Holds 1,000 changes, with so long an answer, against what rate limit and latency make of them. */
export async function applyThousand(latencyMs: number): Promise<void> {
  const plan = mixedPlan(8)
  const clock = startClock()
  const box = await startSandbox({ seed: plan.seed, rateLimits: POSTHOG_LIMITS, sleep: clock.sleep })
  clock.show(box)
  box.faults.add({ kind: 'delay', ms: latencyMs })
  let looks = 0
  const stop = async () => {
    looks += 1
    await clock.sleep(lookMs)
    return undefined
  }

  const results = await applyTo(box, plan, { clock, stop }).finally(() => clock.stop())

  const [tookMs, bound] = [clock.now(), boundMs(box.requests.length, latencyMs)]
  const [took, least] = [tookMs, bound].map((ms) => `${(ms / 1_000).toFixed(1)} s`)
  process.stdout.write(
    `${results.length} changes, ${box.requests.length} requests of ${latencyMs} ms, ${looks} looks of ${lookMs} ms: ${took}, bound ${least}\n`,
  )
  expect(results).toHaveLength(1_000)
  expect(box.requests.filter(({ status }) => status === 429)).toEqual([])
  expect(tookMs).toBeLessThanOrEqual(1.15 * bound)
}

/** So many requests, none before a connection is free for it, nor before the limit of a minute allows it. */
function boundMs(requests: number, latencyMs: number): number {
  const sent: number[] = []
  for (let nth = 0; nth < requests; nth++) {
    const free = (sent[nth - atOnce] ?? -latencyMs) + latencyMs
    const allowed = (sent[nth - POSTHOG_LIMITS.perMinute] ?? -minute) + minute
    sent.push(Math.max(free, allowed))
  }
  return (sent.at(-1) ?? 0) + latencyMs
}
