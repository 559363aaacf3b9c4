import { UserError } from '../../core/errors.ts'
import type { Clock } from './clock.ts'

/** What PostHog lets one key do. */
const limits = [
  { requests: 480, windowMs: 60_000 },
  { requests: 4_800, windowMs: 3_600_000 },
]

const mostKept = Math.max(...limits.map(({ requests }) => requests))

/** What a cancelled run still has for its last requests, in milliseconds: it is killed ten seconds after the signal. */
const lastMs = 5_000

/** The pace of a whole run: its share of PostHog's limits, and its deadline. */
export interface Budget {
  /** How many requests may go out in any minute. */
  readonly perMinute: number
  /** Requests let through so far. */
  readonly requests: number
  /** How long the run has waited so far, in milliseconds. */
  readonly waitedMs: number
  /** How much time the run has left, in milliseconds; 0 or less when it is over. */
  remainingMs(): number
  /** Waits for this request's turn; false when the turn would come after the deadline. */
  admit(): Promise<boolean>
  /** Waits until a request would be let through at once, or the run is over; lets none through. */
  ready(): Promise<void>
  /** Lets no request through for so long: PostHog said that the limit is used up. */
  hold(ms: number): void
  /** Waits before one request is tried again. */
  pause(ms: number): Promise<void>
}

/**
 * Opens the budget of a run. In no minute and no hour, wherever it begins, more than the share goes out: a bucket that
 * starts full would let through twice as much in its first window.
 *
 * @param share of PostHog's limits, above 0 and up to 1
 * @param runTimeoutMs how long the run may take from now
 * @param cancelled from then on nothing waits for the share, but for PostHog's limits alone, and 5 s are left
 * @throws {UserError} when the share is no share
 */
export function openBudget(share: number, runTimeoutMs: number, clock: Clock, cancelled?: AbortSignal): Budget {
  if (!(share > 0 && share <= 1)) {
    throw new UserError('`rate-share` must be above 0 % and at most 100 %.', 'Leave it out for 25 %.')
  }
  let windows = windowsOf(share)
  let deadline = clock.now() + runTimeoutMs
  const sent: number[] = []
  let queue: Promise<unknown> = Promise.resolve()
  let heldUntil = 0
  let requests = 0
  let waitedMs = 0

  cancelled?.addEventListener('abort', () => {
    windows = windowsOf(1)
    deadline = Math.min(deadline, clock.now() + lastMs)
  })

  function neededMs(): number {
    const now = clock.now()
    const waits = windows.map(({ most, windowMs }) => (sent.at(-most) ?? Number.NEGATIVE_INFINITY) + windowMs - now)
    return Math.max(0, heldUntil - now, ...waits)
  }

  async function pause(ms: number): Promise<void> {
    const began = clock.now()
    await clock.sleep(ms, cancelled?.aborted ? undefined : cancelled)
    waitedMs += clock.now() - began
  }

  async function ready(): Promise<boolean> {
    for (let wait = neededMs(); wait > 0; wait = neededMs()) {
      if (clock.now() + wait >= deadline) return false
      await pause(wait)
    }
    return clock.now() < deadline
  }

  // One at a time, so that two requests cannot take the same free place.
  function inLine<T>(step: () => Promise<T>): Promise<T> {
    const turn = queue.then(step)
    queue = turn
    return turn
  }

  async function pass(): Promise<boolean> {
    if (!(await ready())) return false
    sent.push(clock.now())
    if (sent.length > mostKept) sent.shift()
    requests += 1
    return true
  }

  return {
    perMinute: Math.min(...windows.map(({ most }) => most)),
    get requests() {
      return requests
    },
    get waitedMs() {
      return waitedMs
    },
    remainingMs: () => deadline - clock.now(),
    admit: () => inLine(pass),
    async ready() {
      await inLine(ready)
    },
    hold(ms) {
      heldUntil = Math.max(heldUntil, clock.now() + ms)
    },
    pause,
  }
}

function windowsOf(share: number) {
  return limits.map(({ requests, windowMs }) => ({ most: Math.max(1, Math.floor(requests * share)), windowMs }))
}
