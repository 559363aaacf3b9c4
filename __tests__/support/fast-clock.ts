import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

/*
 * Preloaded into the process of an action, this lets all of its time pass faster: what waits for a second waits for a
 * tenth of one, and reads on every clock that it was a second. So it keeps GitHub's pace of writing and its share of
 * PostHog's limits as ever. Only what Node measures by itself, such as `AbortSignal.timeout`, stays as it is.
 */

// Faster still, and time-outs would strike on a busy machine.
const speed = 10

// One beginning for all processes of a scene, or a later one could seem to be earlier.
const beginning = Number(process.env.FAST_CLOCK_FROM)
if (Number.isNaN(beginning)) throw new Error('FAST_CLOCK_FROM is no moment in milliseconds')

const { setTimeout: wait, Date: RealDate } = globalThis
const { setTimeout: sleep } = timers
const sinceStart = performance.now.bind(performance)

const nowMs = () => Math.floor(beginning + (RealDate.now() - beginning) * speed)

class FastDate extends RealDate {
  constructor(...given: [] | ConstructorParameters<DateConstructor>) {
    if (given.length === 0) super(nowMs())
    else super(...given)
  }

  static override now = nowMs
}

const waitFast = (work: () => void, ms = 0, ...rest: []) => wait(work, ms / speed, ...rest)

Object.assign(globalThis, { Date: FastDate, setTimeout: Object.assign(waitFast, wait) })
performance.now = () => sinceStart() * speed
timers.setTimeout = (ms = 0, ...rest) => sleep(ms / speed, ...rest)
syncBuiltinESMExports()
