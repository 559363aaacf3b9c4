/** How many requests one key may make in a minute, and in an hour. */
export interface RateLimits {
  perMinute: number
  perHour: number
}

/** What PostHog allows a key on all the routes of the box. */
export const POSTHOG_LIMITS: Readonly<RateLimits> = { perMinute: 480, perHour: 4800 }

/** Counts the requests of every key. */
export interface RateCounter {
  /** What counts from now on; null = nothing is limited, and nothing is remembered. */
  limits: RateLimits | null
  /** Counts one request; gives the whole seconds to wait when it is one too many (such a request does not count). */
  take(key: string, nowMs: number): number | undefined
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/**
 * Makes a counter with windows that slide, as the framework of PostHog has them.
 * Time is the box's own, because only then does the same run always give the same answers: it stands still but for a
 * second a write, so a test that waits moves the clock instead of sleeping. Whoever runs a box by hand lets it tick.
 */
export function createRateCounter(limits: RateLimits | null): RateCounter {
  const seen = new Map<string, number[]>()
  return {
    limits,
    take(key, nowMs) {
      if (this.limits === null) return undefined
      const past = (seen.get(key) ?? []).filter((at) => at > nowMs - HOUR_MS && at <= nowMs)
      const waitMs = Math.max(
        untilFree(past, nowMs, MINUTE_MS, this.limits.perMinute),
        untilFree(past, nowMs, HOUR_MS, this.limits.perHour),
      )
      if (waitMs === 0) past.push(nowMs)
      seen.set(key, past)
      return waitMs === 0 ? undefined : Math.ceil(waitMs / 1000)
    },
  }
}

/** How long until one more request fits into the window. */
function untilFree(past: readonly number[], nowMs: number, windowMs: number, most: number): number {
  const within = past.filter((at) => at > nowMs - windowMs)
  const oldestToLeave = within[within.length - most]
  return oldestToLeave === undefined ? 0 : oldestToLeave + windowMs - nowMs
}
