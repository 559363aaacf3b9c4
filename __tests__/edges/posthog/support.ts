import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach } from '@jest/globals'
import { type ConnectOptions, connectWriter } from '../../../src/edges/posthog/client.ts'

/** Mixed case, so that lower-cased echoes are noticed as well. */
export const canary = 'phx_CaNaRy0123456789abcdefghijKLMN'

export interface Seen {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Listener {
  readonly url: string
  readonly seen: Seen[]
}

type Reply = (seen: Seen, response: ServerResponse, nth: number) => void

const cleanups: (() => Promise<void>)[] = []

afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((clean) => clean()))
})

/** Starts a server on loopback that keeps what it was asked; it ends with the test. `nth` counts from 1. */
export async function listen(reply: Reply): Promise<Listener> {
  const seen: Seen[] = []
  const server = createServer(async (request, response) => {
    const body = await text(request)
    const asked = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body,
    }
    reply(asked, response, seen.push(asked))
  })
  return { url: await start(server), seen }
}

/** Starts any server on loopback and gives its plain address. */
export async function start(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanups.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

/** A clock that stands still until somebody sleeps. */
export function fakeClock(): { now(): number; sleep(ms: number): Promise<void>; readonly slept: number[] } {
  const slept: number[] = []
  let time = 1_000_000
  return {
    slept,
    now: () => time,
    async sleep(ms) {
      slept.push(ms)
      time += ms
    },
  }
}

/** Connects with the canary as key; sleeping takes no time, and jitter is always the longest. */
export function connect(host: string, options: Partial<ConnectOptions> = {}): ReturnType<typeof connectWriter> {
  const posthog = connectWriter({ key: canary, host, clock: fakeClock(), random: () => 1, rateShare: 1, ...options })
  cleanups.unshift(() => posthog.close())
  return posthog
}

export function json(
  response: ServerResponse,
  value: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))
}

/** What a promise was rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('it was not rejected')
    },
    (error: unknown) => error,
  )
}
