import { RemoteError, type RemoteFailure } from '../../core/errors.ts'
import type { Budget } from './budget.ts'
import { isPassing, outOfTime, refused, type Telling, unanswered } from './failure.ts'
import { type Answer, type Call, exchange, NoAnswer, type Wire } from './http.ts'
import type { Lanes } from './lanes.ts'
import type { LastCall } from './last-call.ts'
import { readProblem } from './problem.ts'
import { throttledMs } from './throttle.ts'

/** One run against one PostHog: what all its requests share. */
export interface Session {
  readonly wire: Wire
  readonly budget: Budget
  readonly lanes: Lanes
  readonly telling: Telling
  readonly requestTimeoutMs: number
  /** Ends what was under way when the job was cancelled, some time after that. */
  readonly lastCall: LastCall | undefined
  /** A number from 0 up to 1, to spread the tries. */
  random(): number
}

/** How one try ended: a success, or a failure and when to try again, if ever. */
type Outcome = { readonly answer: Answer } | { readonly failure: RemoteFailure; readonly again?: Again }
type Again = 'later' | { readonly afterMs: number }

const readTries = 4
/** A write is sent again only after a 429, which PostHog gives before it looks at the request. */
const writeTries = 2
const passing = new Set([500, 502, 503, 504])
const firstPauseMs = 500

/**
 * Sends a call until PostHog accepts it, as often as is safe.
 *
 * Reads are tried up to 4 times on failures that pass. A write is sent once, and once more only when the first was
 * turned away unread by the rate limit.
 *
 * @throws {RemoteError} for the last failure; `ambiguous` when a write may have taken effect
 */
export async function send(session: Session, call: Call): Promise<Answer> {
  for (let tried = 1; ; tried += 1) {
    const outcome = await session.lanes(() => attempt(session, call))
    if ('answer' in outcome) return outcome.answer
    if (tried === (call.method === 'GET' ? readTries : writeTries)) throw new RemoteError(outcome.failure)
    if (!(await waited(session, call, tried, outcome.again))) throw new RemoteError(outcome.failure)
  }
}

async function attempt(session: Session, call: Call): Promise<Outcome> {
  const { wire, budget, telling } = session
  if (!(await budget.admit())) return { failure: outOfTime(call, telling) }
  try {
    const answer = await exchange(wire, call, timeFor(session))
    if (answer.status >= 200 && answer.status < 300) return { answer }
    const failure = refused(call, answer, telling)
    if (answer.status === 429) {
      const afterMs = throttledMs(answer, readProblem(answer).detail)
      // The limit is one for all requests, so all of them wait.
      budget.hold(afterMs)
      return { failure, again: { afterMs } }
    }
    return passing.has(answer.status) ? { failure, again: 'later' } : { failure }
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    const failure = unanswered(call, error, telling)
    return isPassing(error) ? { failure, again: 'later' } : { failure }
  }
}

function timeFor({ budget, requestTimeoutMs, lastCall }: Session): AbortSignal {
  const time = AbortSignal.timeout(Math.ceil(Math.min(requestTimeoutMs, budget.remainingMs())))
  return lastCall && !lastCall.cancelled.aborted ? AbortSignal.any([time, lastCall.isOver]) : time
}

/** Waits until the call may be tried again; false when it may not, or not within the time of the run. */
async function waited(
  { budget, random }: Session,
  call: Call,
  tried: number,
  again: Again | undefined,
): Promise<boolean> {
  if (again === undefined) return false
  // The budget already holds all requests back; the next try passes when that is over.
  if (again !== 'later') return again.afterMs < budget.remainingMs()
  if (call.method !== 'GET') return false
  // Full jitter: many runs that failed together do not come back together.
  const pauseMs = random() * firstPauseMs * 2 ** (tried - 1)
  if (pauseMs >= budget.remainingMs()) return false
  await budget.pause(pauseMs)
  return true
}
