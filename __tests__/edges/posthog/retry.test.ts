import type { ServerResponse } from 'node:http'
import { expect, it } from '@jest/globals'
import { anything, integer, object } from '../../../src/core/decode.ts'
import { connect, fakeClock, json, listen, rejection } from './support.ts'

const throttled = {
  type: 'throttled_error',
  code: 'throttled',
  detail: 'Request was throttled. Expected available in 37 seconds.',
  attr: null,
}

function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy()
}

/** Promises more than it sends, then breaks off. */
function truncate(response: ServerResponse, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': '100' })
  response.write('{"id": 1', () => response.destroy())
}

const passing: [string, (response: ServerResponse) => void][] = [
  ...[500, 502, 503, 504].map((status): [string, (response: ServerResponse) => void] => [
    `status ${status}`,
    (response) => json(response, { detail: 'A server error occurred.' }, status),
  ]),
  ['a reset', reset],
  ['a broken-off answer', truncate],
]

it.each(passing)('reads again after %s', async (_, fail) => {
  const server = await listen((__, response, nth) => (nth < 4 ? fail(response) : json(response, 'at last')))
  const clock = fakeClock()
  const posthog = connect(server.url, { clock })
  expect(await posthog.get('/api/x/', anything)).toBe('at last')
  expect(clock.slept).toEqual([500, 1000, 2000])
  expect(posthog).toMatchObject({ requests: 4, waitedMs: 3500 })
})

it.each(passing)('gives up reading after the fourth %s', async (_, fail) => {
  const server = await listen((__, response) => fail(response))
  const error = await rejection(connect(server.url).get('/api/x/', anything))
  expect(error).toMatchObject({ name: 'RemoteError' })
  // There is no doubt about what a read did.
  expect(error).not.toHaveProperty('failure.ambiguous')
  expect(server.seen).toHaveLength(4)
})

it('spreads its tries from no pause at all up to the whole', async () => {
  const server = await listen((_, response, nth) => (nth < 3 ? reset(response) : json(response, {})))
  const clock = fakeClock()
  const random = [0, 0.5].values()
  await connect(server.url, { clock, random: () => random.next().value ?? 1 }).get('/api/x/', anything)
  expect(clock.slept).toEqual([0, 500])
})

it.each([400, 401, 402, 403, 404, 405, 409, 501])('does not ask again after status %i', async (status) => {
  const server = await listen((_, response) => json(response, {}, status))
  await expect(connect(server.url).get('/api/x/', anything)).rejects.toMatchObject({ failure: { status } })
  expect(server.seen).toHaveLength(1)
})

it.each([
  ['nothing at all', () => undefined],
  [
    'a head and then silence',
    (response: ServerResponse) => response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders(),
  ],
  [
    'drop by drop',
    (response: ServerResponse) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const drip = setInterval(() => response.write(' '), 5)
      response.on('close', () => clearInterval(drip))
    },
  ],
])('does not wait for ever for %s', async (_, fail) => {
  const server = await listen((__, response) => void fail(response))
  const error = await rejection(connect(server.url, { requestTimeoutMs: 40 }).get('/api/x/', anything))
  expect(error).toMatchObject({ failure: { code: 'time-out', detail: 'No whole answer came in time.' } })
  expect(server.seen).toHaveLength(4)
})

it.each([
  ['Retry-After', throttled, { 'retry-after': '12' }, 12_000],
  [
    'a moment in Retry-After, by the clock of the answer',
    throttled,
    { date: 'Mon, 01 Jan 2001 00:00:00 GMT', 'retry-after': 'Mon, 01 Jan 2001 00:00:09 GMT' },
    9_000,
  ],
  ['the seconds in the explanation', throttled, {}, 37_000],
  ['one second in the explanation', { detail: 'Expected available in 1 second.' }, {}, 1_000],
  ['nothing: a minute', { detail: 'Slow down.' }, {}, 60_000],
  ['no wait at all: a second', throttled, { 'retry-after': '0' }, 1_000],
  ['nonsense, then the explanation', throttled, { 'retry-after': 'soon' }, 37_000],
])('waits after a 429 as told by %s', async (_, body, headers, wait) => {
  const server = await listen((__, response, nth) =>
    nth === 1 ? json(response, body, 429, headers) : json(response, 'ok'),
  )
  const clock = fakeClock()
  const posthog = connect(server.url, { clock })
  expect(await posthog.get('/api/x/', anything)).toBe('ok')
  expect(clock.slept).toEqual([wait])
  expect(posthog.waitedMs).toBe(wait)
})

it('holds all requests back after a 429, not only the one that got it', async () => {
  const clock = fakeClock()
  const times: number[] = []
  const server = await listen((_, response, nth) => {
    times.push(clock.now())
    if (nth < 3) json(response, throttled, 429)
    else json(response, {})
  })
  const posthog = connect(server.url, { clock })
  await expect(posthog.send('POST', '/api/a/', {}, anything)).rejects.toMatchObject({ failure: { status: 429 } })
  await posthog.get('/api/b/', anything)
  expect(times).toEqual([1_000_000, 1_037_000, 1_074_000])
})

it('does not wait past the deadline of the run', async () => {
  const server = await listen((_, response) => json(response, throttled, 429, { 'retry-after': '700' }))
  const clock = fakeClock()
  const posthog = connect(server.url, { clock })
  await expect(posthog.get('/api/x/', anything)).rejects.toMatchObject({ failure: { status: 429, code: 'throttled' } })
  await expect(posthog.get('/api/x/', anything)).rejects.toMatchObject({ failure: { status: 0, code: 'deadline' } })
  expect(clock.slept).toEqual([])
  expect(server.seen).toHaveLength(1)
})

it('sends nothing after the deadline of the run', async () => {
  const server = await listen((_, response) => json(response, {}))
  const clock = fakeClock()
  const posthog = connect(server.url, { clock, runTimeoutMs: 1_000 })
  await clock.sleep(1_000)
  const error = await rejection(posthog.send('POST', '/api/x/', {}, anything))
  expect(error).toMatchObject({ failure: { status: 0, code: 'deadline' } })
  expect(error).not.toHaveProperty('failure.ambiguous')
  expect(server.seen).toHaveLength(0)
  expect(posthog.requests).toBe(0)
})

const unknownOutcomes: [string, (response: ServerResponse) => void][] = [
  ...passing,
  ['a broken-off 500', (response) => truncate(response, 500)],
  ['silence', () => undefined],
  ['status 501', (response) => json(response, {}, 501)],
  ['a redirect', (response) => response.writeHead(302, { location: '/login' }).end()],
  ['a page', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>')],
  ['a cut-off success', (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"id"')],
]

it.each(unknownOutcomes)('sends a write once and says that its outcome is unknown after %s', async (_, fail) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
    const server = await listen((__, response) => fail(response))
    const error = await rejection(connect(server.url, { requestTimeoutMs: 100 }).send(method, '/api/x/', {}, anything))
    expect(error).toMatchObject({
      failure: { method, ambiguous: true, remedy: expect.stringMatching(/^It may or may not/) },
    })
    expect(server.seen).toHaveLength(1)
  }
})

it('calls a write unknown when its answer is not understood', async () => {
  const server = await listen((_, response) => json(response, { id: 'seven' }))
  const error = await rejection(connect(server.url).send('POST', '/api/x/', {}, object({ id: integer })))
  expect(error).toMatchObject({ failure: { ambiguous: true, detail: 'id should be a whole number, but is text.' } })
})

it('sends a write once even when the kept connection dies under it', async () => {
  const server = await listen(({ method }, response) => (method === 'GET' ? json(response, {}) : reset(response)))
  const posthog = connect(server.url)
  await posthog.get('/api/x/', anything)
  await expect(posthog.send('POST', '/api/x/', {}, anything)).rejects.toMatchObject({ failure: { ambiguous: true } })
  expect(server.seen.filter(({ method }) => method === 'POST')).toHaveLength(1)
})

it.each([400, 401, 402, 403, 404, 405, 409, 415])('knows that a write refused with %i did nothing', async (status) => {
  const server = await listen((_, response) => json(response, {}, status))
  const error = await rejection(connect(server.url).send('POST', '/api/x/', {}, anything))
  expect(error).toMatchObject({ failure: { status } })
  expect(error).not.toHaveProperty('failure.ambiguous')
  expect(server.seen).toHaveLength(1)
})

it('knows that a refused write did nothing even when the explanation breaks off', async () => {
  const server = await listen((_, response) => truncate(response, 403))
  const error = await rejection(connect(server.url).send('POST', '/api/x/', {}, anything))
  expect(error).toMatchObject({ failure: { status: 403, detail: 'PostHog gave no reason.' } })
  expect(error).not.toHaveProperty('failure.ambiguous')
})

it('sends a write again after one 429, since that one was never looked at', async () => {
  const server = await listen((_, response, nth) =>
    nth === 1 ? json(response, throttled, 429) : json(response, 'done'),
  )
  const clock = fakeClock()
  expect(await connect(server.url, { clock }).send('POST', '/api/x/', { a: 1 }, anything)).toBe('done')
  expect(server.seen.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}'])
  expect(clock.slept).toEqual([37_000])
})

it('does not send a write a third time', async () => {
  const server = await listen((_, response) => json(response, throttled, 429))
  const error = await rejection(connect(server.url).send('POST', '/api/x/', {}, anything))
  expect(error).toMatchObject({ failure: { status: 429 } })
  expect(error).not.toHaveProperty('failure.ambiguous')
  expect(server.seen).toHaveLength(2)
})

it('does not send a write again when the try after a 429 is left in doubt', async () => {
  const server = await listen((_, response, nth) => (nth === 1 ? json(response, throttled, 429) : reset(response)))
  await expect(connect(server.url).send('POST', '/api/x/', {}, anything)).rejects.toMatchObject({
    failure: { ambiguous: true },
  })
  expect(server.seen).toHaveLength(2)
})

it('knows that a write did nothing when there was no connection', async () => {
  const server = await listen(() => undefined)
  // The same port at an address where nobody listens.
  const { port } = new URL(server.url)
  const error = await rejection(connect(`http://127.0.0.2:${port}`).send('POST', '/api/x/', {}, anything))
  expect(error).toMatchObject({
    failure: { status: 0, code: 'ECONNREFUSED', remedy: expect.stringContaining('`posthog-host`') },
  })
  expect(error).not.toHaveProperty('failure.ambiguous')
})
