import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listen, readText, stop } from '../http/listen.ts'
import type { RunningServer } from '../http/server.ts'
import { openSeed } from '../seed/parse.ts'
import { type Place, SeedError } from '../seed/reader.ts'
import type { Steering } from '../steering.ts'
import { ORDERS, type Order } from './orders.ts'

/**
 * Opens the control path: where a box is filled, watched and disturbed from outside, in JSON and without a key.
 * It has a port of its own. So no address of the box itself ever answers as PostHog would not, no client can stray into
 * the controls, and neither faults nor limits nor the log touch an order.
 */
export async function startControl(steering: Steering, port: number): Promise<RunningServer> {
  const server = createServer((request, response) => {
    serve(steering, request, response).catch(() => response.destroy())
  })
  const url = await listen(server, port)
  return { url, close: () => stop(server) }
}

async function serve(steering: Steering, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const text = await readText(request)
  const { status, body } = answer(steering, request, text)
  response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(body, null, 2)}\n`)
}

function answer(steering: Steering, request: IncomingMessage, text: string): { status: number; body: unknown } {
  const method = request.method ?? 'GET'
  const path = (request.url ?? '/').split('?')[0]?.replace(/\/$/, '') ?? ''
  const here = ORDERS.filter((order) => order.path === path)
  if (path === '') return { status: 200, body: whatThereIs() }
  if (here.length === 0) return refused(404, `there is no ${path} here; GET / lists what there is`)
  const order = here.find((candidate) => candidate.method === method)
  if (order === undefined) return refused(405, `${path} takes ${here.map((known) => known.method).join(', ')}`)
  // A page in a browser can send text to this port, but no JSON without asking first, and nobody answers that.
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim()
  const isChange = method !== 'GET'
  if (isChange && type !== 'application/json' && type !== 'application/yaml') {
    return refused(415, 'send orders with content-type: application/json (or application/yaml)')
  }
  return perform(steering, order, text)
}

function perform(steering: Steering, order: Order, text: string): { status: number; body: unknown } {
  try {
    const place: Place = text === '' ? { value: undefined, path: '' } : openSeed(text)
    return { status: 200, body: order.perform(steering, place) }
  } catch (error) {
    if (error instanceof SeedError) return refused(400, error.complaint)
    return refused(500, `The box itself is at fault: ${String(error)}`)
  }
}

function whatThereIs(): unknown {
  return {
    about: 'The control path of a PostHog in a box. PostHog itself has nothing like it.',
    orders: Object.fromEntries(ORDERS.map(({ method, path, help }) => [`${method} ${path}`, help])),
  }
}

function refused(status: number, error: string): { status: number; body: unknown } {
  return { status, body: { error } }
}
