import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { FaultBook } from '../faults.ts'
import type { Reply } from './call.ts'
import { deliver, type Sleep } from './deliver.ts'
import { type Answerer, handle, type RawRequest } from './handle.ts'
import { listen, readText, stop } from './listen.ts'
import { type LoggedRequest, loggedBody } from './log.ts'

/** What the server needs to run. World and routes may be exchanged between two requests. */
export interface ServerParts extends Answerer {
  faults: FaultBook
  log: LoggedRequest[]
  sleep: Sleep
}

/** A running server on the loopback address. */
export interface RunningServer {
  url: string
  /** Stops listening, and ends every open connection, also those that a fault keeps waiting. */
  close(): Promise<void>
}

/** Starts to listen; port 0 lets the system choose. */
export async function startServer(parts: ServerParts, port: number): Promise<RunningServer> {
  const closing = new AbortController()
  const server = createServer((request, response) => {
    // A connection that breaks, or the closing of the box, ends the exchange: there is nobody left to tell.
    serve(parts, request, response, closing.signal).catch(() => response.destroy())
  })
  const url = await listen(server, port)
  return {
    url,
    async close() {
      closing.abort()
      await stop(server)
    },
  }
}

async function serve(
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  closing: AbortSignal,
): Promise<void> {
  const text = await readText(request)
  const raw = rawRequest(request, text)
  const entry = note(parts, raw)
  const fault = parts.faults.take(entry)
  function perform(url = raw.url): Reply {
    const { reply, crash } = handle(parts, { ...raw, url })
    if (crash !== undefined) entry.crash = crash
    for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value)
    return reply
  }
  entry.status = await deliver({ request, response, url: raw.url, closing, sleep: parts.sleep }, fault, perform)
}

function note(parts: ServerParts, raw: RawRequest): LoggedRequest {
  const key = parts.world.keys.find((known) => raw.authorization === `Bearer ${known.value}`)
  const entry: LoggedRequest = {
    n: parts.log.length + 1,
    at: parts.world.clock.now(),
    method: raw.method,
    path: `${raw.url.pathname}${raw.url.search}`,
    status: 0,
    ...(key === undefined ? {} : { keyOwner: key.owner.email }),
    ...(raw.client === null ? {} : { client: raw.client }),
    ...loggedBody(raw.text),
  }
  parts.log.push(entry)
  return entry
}

function rawRequest(request: IncomingMessage, text: string): RawRequest {
  const host = request.headers.host ?? '127.0.0.1'
  const client = request.headers['x-posthog-client']
  return {
    method: request.method ?? 'GET',
    // The address is joined by hand: "//x" at the start of a path must not be read as a host.
    url: new URL(`http://${host}${request.url ?? '/'}`),
    authorization: request.headers.authorization,
    contentType: request.headers['content-type'],
    client: typeof client === 'string' ? client : null,
    text,
  }
}
