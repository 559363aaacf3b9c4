import { setTimeout } from 'node:timers/promises'

/** Time as the client sees it: a monotonic reading and a way to wait, both in milliseconds. */
export interface Clock {
  /** Milliseconds since any fixed moment; it never goes back. */
  now(): number
  /** @param wake ends the sleep early */
  sleep(ms: number, wake?: AbortSignal): Promise<void>
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  async sleep(ms, wake) {
    try {
      await setTimeout(ms, undefined, wake && { signal: wake })
    } catch (error) {
      if (!wake?.aborted) throw error
    }
  },
}
