import { DecodeError, type Decoder } from '../../core/decode.ts'
import { Bug, RemoteError } from '../../core/errors.ts'
import type { PostHogReader, PostHogWriter } from '../../core/ports/posthog.ts'
import { parseAnswer, Unreadable } from './body.ts'
import { openBudget } from './budget.ts'
import { type Clock, systemClock } from './clock.ts'
import { misunderstood } from './failure.ts'
import { checkHost } from './host.ts'
import type { Call } from './http.ts'
import { checkKey } from './key.ts'
import { openLanes } from './lanes.ts'
import { callLast } from './last-call.ts'
import { readList } from './pages.ts'
import { createQuote } from './quote.ts'
import { type Session, send } from './retry.ts'
import { concurrency, openTransport } from './transport.ts'

/** How to reach PostHog. Durations are in milliseconds. */
export interface ConnectOptions {
  /** A personal API key. */
  readonly key: string
  /** The address, such as `https://eu.posthog.com`. */
  readonly host: string
  /** How much of PostHog's rate limits this run may use: above 0, up to 1; a quarter by default. */
  readonly rateShare?: number
  /** How long one request may take; 30 s by default. */
  readonly requestTimeoutMs?: number
  /** How long the run may take, counted from the connecting; 10 min by default. */
  readonly runTimeoutMs?: number
  /** Tells that the job was cancelled: then no wait lasts, and what is still asked must be answered within seconds. */
  readonly cancelled?: AbortSignal
  readonly clock?: Clock
  /** A number from 0 up to 1, which spreads repeated tries. */
  readonly random?: () => number
}

/** How long a run may take unless it is told otherwise, in milliseconds. */
export const usualRunMs = 600_000

/** What a connection adds to the port. */
export interface Connection {
  /** Ends the connections; nothing can be read afterwards. */
  close(): Promise<void>
}

/**
 * Connects to a PostHog for reading. What it gives has no way to write. Nothing is sent yet.
 *
 * @throws {UserError} when the key, the host or the share cannot be used
 */
export function connectReader(options: ConnectOptions): PostHogReader & Connection {
  return open(options).reader
}

/**
 * Connects to a PostHog for reading and writing. Nothing is sent yet.
 *
 * @throws {UserError} when the key, the host or the share cannot be used
 */
export function connectWriter(options: ConnectOptions): PostHogWriter & Connection {
  const { session, reader, clock } = open(options)
  const { ready } = session.budget
  const send: PostHogWriter['send'] = (method, path, body, decode, accepted) =>
    perform(session, { method, path, body }, decode, accepted)
  // Not spread: the counters must stay live.
  return Object.assign(reader, { send, ready, sleep: (ms: number) => clock.sleep(ms, options.cancelled) })
}

/** The addresses that take a POST and change nothing: a reader reaches no other that way. */
const questions = /^\/api\/projects\/\d+\/feature_flags\/user_blast_radius\/$/

function open(options: ConnectOptions): {
  session: Session
  reader: PostHogReader & Connection
  clock: Clock
} {
  const { requestTimeoutMs = 30_000, runTimeoutMs = usualRunMs, rateShare = 0.25, clock = systemClock } = options
  const { cancelled, random = Math.random } = options
  const key = checkKey(options.key)
  const origin = checkHost(options.host)
  const budget = openBudget(rateShare, runTimeoutMs, clock, cancelled)
  const transport = openTransport(origin, requestTimeoutMs)
  const session: Session = {
    wire: { dispatcher: transport.dispatcher, origin, key },
    budget,
    lanes: openLanes(concurrency),
    telling: { origin, quote: createQuote(key) },
    requestTimeoutMs,
    lastCall: cancelled && callLast(cancelled),
    random,
  }
  const get: PostHogReader['get'] = (path, decode) => perform(session, { method: 'GET', path }, decode)
  const ask: PostHogReader['ask'] = async (path, body, decode) => {
    if (!questions.test(path)) throw new Bug(`${path} is not known to be a question.`)
    return perform(session, { method: 'POST', path, body }, decode)
  }
  const reader = {
    host: origin,
    get requests() {
      return budget.requests
    },
    perMinute: budget.perMinute,
    get waitedMs() {
      return budget.waitedMs
    },
    get,
    ask,
    list: <T>(path: string, decode: Decoder<T>, idOf: (item: T) => string | number) =>
      readList(get, session.telling, path, decode, idOf),
    close: transport.close,
  }
  return { session, reader, clock }
}

/** Sends a call and reads its answer. */
async function perform<T>(
  session: Session,
  call: Call,
  decode: Decoder<T>,
  accepted?: (status: number) => void,
): Promise<T> {
  checkPath(call.path, session.wire.origin)
  const answer = await send(session, call)
  accepted?.(answer.status)
  try {
    return decode(parseAnswer(answer), '')
  } catch (error) {
    if (error instanceof Unreadable)
      throw new RemoteError(misunderstood(call, answer.status, `The answer ${error.message}`, session.telling))
    if (error instanceof DecodeError)
      throw new RemoteError(misunderstood(call, answer.status, error.message, session.telling))
    throw error
  }
}

/** A path that means another one once it is resolved would ask for something that nobody wrote. */
function checkPath(path: string, origin: string): void {
  const { pathname, hash } = new URL(path, origin)
  if (pathname !== path.replace(/\?.*/s, '') || hash !== '')
    throw new Bug('A PostHog path must be encoded and must not climb.')
}
