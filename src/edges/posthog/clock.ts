import { setTimeout } from 'node:timers/promises'

/** Time as the client sees it: a monotonic reading and a way to wait, both in milliseconds. */
export interface Clock {
  /** Milliseconds since any fixed moment; it never goes back. */
  now(): number
  sleep(ms: number): Promise<void>
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (ms) => setTimeout(ms),
}
