import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout, setImmediate as yieldOnce } from 'node:timers/promises'
import { type Refusal, serverError, throttled } from '../errors.ts'
import type { FaultRule } from '../fault-rule.ts'
import type { Perform, Reply } from './call.ts'
import { foreignNext, shifted } from './lying-list.ts'

const PAGE = '<!doctype html><html><body><h1>PostHog</h1><p>We will be back soon.</p></body></html>'
const FOREIGN_HOST = 'https://posthog.invalid'
const RETRY_SECONDS = 37
const PIECES = 10

/** Waits for so many milliseconds, or throws when the signal comes first. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>

/** Waits by the clock of the machine. */
export const reallySleep: Sleep = (ms, signal) => setTimeout(ms, undefined, { signal })

/** Both ends of one exchange. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  /** Where the request is addressed to. */
  url: URL
  /** Ends every waiting when the box closes. */
  closing: AbortSignal
  sleep: Sleep
}

/** Performs a request and sends the answer, with the fault (if any) in between; gives back the status that was sent. */
export async function deliver(exchange: Exchange, fault: FaultRule | undefined, perform: Perform): Promise<number> {
  const { request, response } = exchange
  switch (fault?.kind) {
    case 'reset-before':
      return reset(request)
    case 'hang':
      return 0
    case 'status':
      return send(response, refusal(fault), fault.headers)
    case 'html':
      return sendText(response, 200, 'text/html; charset=utf-8', PAGE)
    case 'delay':
      await exchange.sleep(fault.ms, exchange.closing)
      return send(response, perform())
    case 'reset-after':
      perform()
      return reset(request)
    case 'truncate':
      return sendHalf(response, perform())
    case 'cut':
    case 'stall':
      return sendBeginning(exchange, perform(), fault.kind)
    case 'drip':
      return sendPieces(exchange, perform(), fault.pieces ?? PIECES, fault.ms ?? 0)
    case 'foreign-next':
      return send(response, foreignNext(perform(), fault.host ?? FOREIGN_HOST))
    case 'shift':
      return send(response, shifted(exchange.url, perform, fault))
    default:
      return send(response, perform())
  }
}

function send(response: ServerResponse, reply: Reply, headers: Readonly<Record<string, string>> = {}): number {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (reply.body === undefined) {
    response.writeHead(reply.status).end()
    return reply.status
  }
  return sendText(response, reply.status, 'application/json', JSON.stringify(reply.body))
}

function sendHalf(response: ServerResponse, reply: Reply): number {
  if (reply.body === undefined) return send(response, reply)
  const text = JSON.stringify(reply.body)
  return sendText(response, reply.status, 'application/json', text.slice(0, Math.floor(text.length / 2)))
}

/** Promises the whole, sends half, and either breaks off or falls silent; of an empty answer, nothing is sent. */
async function sendBeginning({ request, response }: Exchange, reply: Reply, kind: 'cut' | 'stall'): Promise<number> {
  if (reply.body !== undefined) {
    const bytes = beginJson(response, reply)
    await new Promise((resolve) => response.write(bytes.subarray(0, bytes.length / 2), resolve))
  }
  if (kind === 'cut') request.socket.resetAndDestroy()
  return 0
}

async function sendPieces(
  { response, closing, sleep }: Exchange,
  reply: Reply,
  pieces: number,
  ms: number,
): Promise<number> {
  if (reply.body === undefined) return send(response, reply)
  const bytes = beginJson(response, reply)
  const size = Math.max(1, Math.ceil(bytes.length / pieces))
  for (let from = 0; from < bytes.length; from += size) {
    // Without a pause each piece still leaves on its own.
    await (ms > 0 ? sleep(ms, closing) : yieldOnce())
    response.write(bytes.subarray(from, from + size))
  }
  response.end()
  return reply.status
}

function beginJson(response: ServerResponse, reply: Reply): Buffer {
  const bytes = Buffer.from(JSON.stringify(reply.body))
  response.writeHead(reply.status, { 'content-type': 'application/json', 'content-length': bytes.length })
  return bytes
}

function sendText(response: ServerResponse, status: number, type: string, text: string): number {
  response.writeHead(status, { 'content-type': type }).end(text)
  return status
}

function reset(request: IncomingMessage): number {
  request.socket.resetAndDestroy()
  return 0
}

function refusal({ status, body }: { status: number; body?: unknown }): Reply {
  if (body !== undefined) return { status, body }
  const generic: Refusal = status === 429 ? throttled(RETRY_SECONDS) : serverError(status)
  return { status, body: generic.body }
}
