import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answer, type Incoming, type Outcome } from './answer.ts'
import type { Reply } from './call.ts'
import type { Fault, Faults } from './faults.ts'
import { refresh } from './refresh.ts'
import type { World } from './world.ts'

/** A listening server. */
export interface Listening {
  readonly url: string
  close(): Promise<void>
}

/** Serves a world on a free loopback port. */
export async function listen(world: World, faults: Faults): Promise<Listening> {
  const server = createServer((request, response) => {
    serve(world, faults, request, response).catch((error: unknown) => {
      world.problems.push(`the server failed: ${error}`)
      response.destroy()
    })
  })
  await new Promise<void>((done, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', done)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return { url: `http://127.0.0.1:${address.port}`, close: () => stop(server) }
}

function stop(server: Server): Promise<void> {
  return new Promise((done, failed) => {
    server.close((error) => (error ? failed(error) : done()))
    server.closeAllConnections()
  })
}

async function serve(world: World, faults: Faults, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const incoming = await read(world, request)
  const path = incoming.url.pathname + incoming.url.search
  refresh(world)
  const fault = faults.take(incoming.method, path)
  const outcome: Outcome = fault && !fault.after ? { reply: failure(fault) } : answer(world, incoming)
  const reply = fault ? failure(fault) : outcome.reply
  world.requests.push({
    method: incoming.method,
    path,
    operation: outcome.operation,
    status: fault?.reset ? 0 : reply.status,
    ...(outcome.token ? { token: outcome.token.name } : {}),
  })
  if (fault?.reset) response.destroy()
  else send(world, response, reply)
}

async function read(world: World, request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', world.url),
    authorization: request.headers.authorization,
    accept: request.headers.accept ?? '',
    body: Buffer.concat(chunks).toString(),
  }
}

function failure({ status = 500, body, headers = {} }: Fault): Reply {
  return { status, body: body ?? { message: 'Server Error' }, headers }
}

function send(world: World, response: ServerResponse, { status, body, headers = {} }: Reply): void {
  const used = world.requests.length
  response.writeHead(status, {
    'content-type': Buffer.isBuffer(body) ? 'application/vnd.github.raw' : 'application/json; charset=utf-8',
    'x-github-request-id': `FAKE:${used}`,
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': String(Math.max(1000 - used, 1)),
    'x-ratelimit-reset': '2000000000',
    'x-ratelimit-used': String(used),
    ...headers,
  })
  if (body === undefined) response.end()
  else response.end(Buffer.isBuffer(body) ? body : JSON.stringify(body))
}
