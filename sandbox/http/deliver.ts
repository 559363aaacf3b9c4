import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Refusal, serverError, throttled } from '../errors.ts'
import type { FaultRule } from '../faults.ts'
import { isRecord } from '../values.ts'
import type { Reply } from './call.ts'

const PAGE = '<!doctype html><html><body><h1>PostHog</h1><p>We will be back soon.</p></body></html>'
const FOREIGN_HOST = 'https://posthog.invalid'
const RETRY_SECONDS = 37

/** Both ends of one exchange. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  /** Ends every waiting when the box closes. */
  closing: AbortSignal
}

/** Performs a request and sends the answer, with the fault (if any) in between; gives back the status that was sent. */
export async function deliver(exchange: Exchange, fault: FaultRule | undefined, perform: () => Reply): Promise<number> {
  const { request, response } = exchange
  switch (fault?.kind) {
    case 'reset-before':
      return reset(request)
    case 'hang':
      return 0
    case 'status':
      return send(response, generic(fault.status), fault.headers)
    case 'html':
      return sendText(response, 200, 'text/html; charset=utf-8', PAGE)
    case 'delay':
      await sleep(fault.ms, undefined, { signal: exchange.closing })
      return send(response, perform())
    case 'reset-after':
      perform()
      return reset(request)
    case 'truncate':
      return sendHalf(response, perform())
    case 'foreign-next':
      return send(response, withForeignNext(perform(), fault.host ?? FOREIGN_HOST))
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
  const text = JSON.stringify(reply.body ?? null)
  return sendText(response, reply.status, 'application/json', text.slice(0, Math.floor(text.length / 2)))
}

function sendText(response: ServerResponse, status: number, type: string, text: string): number {
  response.writeHead(status, { 'content-type': type }).end(text)
  return status
}

function reset(request: IncomingMessage): number {
  request.socket.resetAndDestroy()
  return 0
}

function generic(status: number): Reply {
  const refusal: Refusal = status === 429 ? throttled(RETRY_SECONDS) : serverError(status)
  return { status, body: refusal.body }
}

function withForeignNext(reply: Reply, host: string): Reply {
  const { body } = reply
  if (!isRecord(body) || typeof body.next !== 'string') return reply
  const { pathname, search } = new URL(body.next)
  return { ...reply, body: { ...body, next: `${host}${pathname}${search}` } }
}
