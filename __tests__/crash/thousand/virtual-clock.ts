import { setImmediate as turn } from 'node:timers/promises'
import type { Sandbox } from '../../../sandbox/index.ts'
import type { Clock } from '../../../src/edges/posthog/clock.ts'

/** One clock for client and box, by which no wait takes time. */
export interface VirtualClock extends Clock {
  /** Shows the box the moment, too: its limits count by it. */
  show(box: Sandbox): void
  stop(): void
}

/** Nobody is at work any more when nobody has gone to sleep for so many turns of the event loop. */
const quietTurns = 20

/**
 * Starts a clock that stands still while anybody is at work. When all sleep, it goes on to the moment at which the first
 * one wakes, so that what goes on side by side takes as long as it would.
 */
export function startClock(): VirtualClock {
  const sleepers: { readonly at: number; readonly wake: () => void }[] = []
  let [now, calls, isOver] = [0, 0, false]
  let box: Sandbox | undefined
  let startMs = 0

  async function untilAllSleep(): Promise<void> {
    for (let [quiet, seen] = [0, calls]; quiet < quietTurns && !isOver; quiet += 1) {
      await turn()
      if (seen !== calls) [quiet, seen] = [0, calls]
    }
  }

  async function run(): Promise<void> {
    while (!isOver) {
      await untilAllSleep()
      const first = sleepers.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY)
      const [next] = sleepers.splice(
        sleepers.findIndex(({ at }) => at === first),
        sleepers.length === 0 ? 0 : 1,
      )
      if (!next) continue
      now = next.at
      box?.clock.set(new Date(startMs + now).toISOString())
      next.wake()
    }
  }

  void run()
  return {
    now: () => now,
    sleep: (ms) =>
      new Promise((wake) => {
        calls += 1
        sleepers.push({ at: now + ms, wake })
      }),
    show(shown) {
      box = shown
      startMs = Date.parse(shown.clock.now())
    },
    stop() {
      isOver = true
    },
  }
}
