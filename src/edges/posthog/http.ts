import type { Dispatcher } from 'undici'
import { isRecord } from '../../core/decode.ts'
import type { WriteMethod } from '../../core/ports/posthog.ts'
import { acceptedPackings, unpack } from './unpack.ts'

/** One request, as a caller asks for it. */
export interface Call {
  readonly method: 'GET' | WriteMethod
  /** Path and query, encoded. */
  readonly path: string
  /** What is sent as JSON; nothing is sent when undefined. */
  readonly body?: unknown
}

/** A complete answer of any status. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Uint8Array
}

/** Where requests go, and what every one of them carries. */
export interface Wire {
  readonly dispatcher: Dispatcher
  readonly origin: string
  readonly key: string
}

/** No complete answer came. Neither the message nor a cause is kept: they may quote headers or a proxy's password. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  /** Such as `ECONNREFUSED`, or `time-out`. */
  readonly code: string
  /** The status, when at least the head of an answer came; else 0. */
  readonly status: number

  constructor(code: string, status: number) {
    super(code)
    this.code = code
    this.status = status
  }
}

/**
 * Sends one request, exactly once, and reads the answer to its end.
 *
 * @param signal ends it, wherever it is between the connection and the last byte: then the time is up
 * @throws {NoAnswer}
 */
export async function exchange(wire: Wire, call: Call, signal: AbortSignal): Promise<Answer> {
  let status = 0
  try {
    const { statusCode, headers, body } = await wire.dispatcher.request({
      origin: wire.origin,
      path: call.path,
      method: call.method,
      headers: headersOf(wire, call),
      body: call.body === undefined ? null : JSON.stringify(call.body),
      signal,
    })
    status = statusCode
    const read = body.bytes().then((bytes) => unpack(bytes, first(headers['content-encoding'])))
    // A refusal stays one when its explanation cannot be read.
    return { status, headers, body: status < 300 ? await read : await read.catch(() => new Uint8Array()) }
  } catch (error) {
    throw new NoAnswer(signal.aborted ? 'time-out' : codeOf(error), status)
  }
}

function headersOf({ key }: Wire, { body }: Call): Record<string, string> {
  return {
    accept: 'application/json',
    'accept-encoding': acceptedPackings,
    authorization: `Bearer ${key}`,
    'user-agent': 'posthog-policy',
    'x-posthog-client': 'posthog-policy',
    ...(body !== undefined && { 'content-type': 'application/json' }),
  }
}

function codeOf(error: unknown): string {
  const code = isRecord(error) ? error.code : undefined
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT') return 'time-out'
  return typeof code === 'string' ? code : 'broken'
}

/** The first value of a header; its name in lower case. */
export function header({ headers }: Answer, name: string): string | undefined {
  return first(headers[name])
}

function first(value: string | string[] | undefined): string | undefined {
  return typeof value === 'object' ? value[0] : value
}
