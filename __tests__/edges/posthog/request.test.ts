import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { anything, integer, object, oneOf, string } from '../../../src/core/decode.ts'
import { Bug } from '../../../src/core/errors.ts'
import { connectReader } from '../../../src/edges/posthog/client.ts'
import { canary, connect, json, listen, rejection } from './support.ts'

it('asks as itself and gives back what the decoder makes of the answer', async () => {
  const server = await listen((_, response) => json(response, { name: 'Ada' }))
  const posthog = connect(server.url)
  expect(await posthog.get('/api/users/@me/', object({ name: string }))).toEqual({ name: 'Ada' })
  expect(server.seen).toMatchObject([
    {
      method: 'GET',
      path: '/api/users/@me/',
      headers: {
        authorization: `Bearer ${canary}`,
        'x-posthog-client': 'posthog-policy',
        'user-agent': 'posthog-policy',
      },
    },
  ])
  expect(posthog).toMatchObject({ host: server.url, requests: 1, waitedMs: 0 })
})

it('sends a write as JSON', async () => {
  const server = await listen((_, response) => json(response, { id: 7 }, 201))
  expect(await connect(server.url).send('POST', '/api/x/', { name: 'é' }, object({ id: integer }))).toEqual({ id: 7 })
  expect(server.seen).toMatchObject([
    { method: 'POST', body: '{"name":"é"}', headers: { 'content-type': 'application/json' } },
  ])
})

it('has nothing to write with when it only reads', async () => {
  const reader = connectReader({ key: canary, host: 'http://127.0.0.1:1' })
  expect(Object.keys(reader).sort()).toEqual([
    'ask',
    'close',
    'get',
    'host',
    'list',
    'perMinute',
    'requests',
    'waitedMs',
  ])
  await reader.close()
})

it.each([204, 205])('takes %i as an answer without a body', async (status) => {
  const server = await listen((_, response) => response.writeHead(status).end())
  expect(await connect(server.url).send('DELETE', '/api/x/', undefined, (value) => value)).toBeUndefined()
  expect(server.seen[0]?.headers['content-type']).toBeUndefined()
})

it('asks at most four things at once, on kept connections', async () => {
  const sockets = new Set<number | undefined>()
  let active = 0
  let most = 0
  const server = await listen((_, response) => {
    sockets.add(response.socket?.remotePort)
    active += 1
    most = Math.max(most, active)
    // Long enough for a fifth request to arrive, if one were sent.
    setTimeout(() => {
      active -= 1
      json(response, {})
    }, 15)
  })
  const posthog = connect(server.url)
  await Promise.all(Array.from({ length: 12 }, () => posthog.get('/api/x/', anything)))
  expect(most).toBe(4)
  expect(sockets.size).toBe(4)
})

it.each([
  ['a page', { 'content-type': 'text/html' }, '<html>', /The answer is text\/html, not JSON/],
  ['no type', {}, '{}', /of no type, not JSON/],
  ['an empty body', { 'content-type': 'application/json' }, '', /is empty/],
  ['half of it', { 'content-type': 'application/json' }, '{"name": "private@exa', /not whole or not JSON/],
  ['broken UTF-8', { 'content-type': 'application/json' }, Buffer.from([0x22, 0xff, 0x22]), /not UTF-8/],
  [
    'an unknown packing',
    { 'content-type': 'application/json', 'content-encoding': 'odd' },
    Buffer.from([0xff]),
    /not UTF-8/,
  ],
  [
    'an inexact number',
    { 'content-type': 'application/json' },
    '{"id": 9007199254740993}',
    /number in "id" that is too large/,
  ],
  ['an endless number', { 'content-type': 'application/json' }, '{"id": 1e999}', /number in "id" that is too large/],
])('refuses %s', async (_, headers, body, reason) => {
  const server = await listen((__, response) => response.writeHead(200, headers).end(body))
  const error = await rejection(connect(server.url).get('/api/x/', anything))
  expect(error).toMatchObject({ name: 'RemoteError', message: expect.stringMatching(reason), failure: { status: 200 } })
  expect(String(error)).not.toContain('private')
  expect(server.seen).toHaveLength(1)
})

it('reads long digits that are no large number', async () => {
  const value = { text: '12345678901234567890', part: 0.12345678901234568, most: Number.MAX_SAFE_INTEGER }
  const server = await listen((_, response) => json(response, value))
  expect(await connect(server.url).get('/api/x/', anything)).toEqual(value)
})

it('reads packed answers, and packed refusals too', async () => {
  const packed = { 'content-type': 'application/json; charset=utf-8', 'content-encoding': 'gzip' }
  const server = await listen(({ path }, response) => {
    if (path === '/api/no/') response.writeHead(403, packed).end(gzipSync('{"detail": "packed reason"}'))
    else response.writeHead(200, packed).end(gzipSync('{"name": "Ada"}'))
  })
  const posthog = connect(server.url)
  expect(await posthog.get('/api/yes/', object({ name: string }))).toEqual({ name: 'Ada' })
  await expect(posthog.get('/api/no/', anything)).rejects.toThrow(/packed reason/)
})

it('refuses an answer whose packing is damaged', async () => {
  const head = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
  const server = await listen((_, response) => response.writeHead(200, head).end(gzipSync('{"a": 1}').subarray(0, 15)))
  const error = await rejection(connect(server.url).get('/api/x/', anything))
  expect(error).toMatchObject({ failure: { status: 200, code: 'Z_BUF_ERROR' } })
})

it('writes nothing into the log', async () => {
  const packed = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
  const server = await listen((_, response) => response.writeHead(200, packed).end(gzipSync('{}')))
  const client = new URL('../../../src/edges/posthog/client.ts', import.meta.url)
  const script = `
    import { connectReader } from ${JSON.stringify(client)}
    for (const host of ['https://posthog.example', ${JSON.stringify(server.url)}]) {
      const posthog = connectReader({ key: ${JSON.stringify(canary)}, host })
      if (host.startsWith('http:')) await posthog.get('/api/x/', (value) => value)
      await posthog.close()
    }`
  const run = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script])
  expect(run).toEqual({ stdout: '', stderr: '' })
  expect(server.seen).toHaveLength(1)
})

const tooMuch = 33 * 1024 * 1024

it.each([
  ['packed', { 'content-encoding': 'gzip' }, () => gzipSync(Buffer.alloc(2 * tooMuch, ' '))],
  [
    'packed by Brotli',
    { 'content-encoding': 'br' },
    () => brotliCompressSync(Buffer.alloc(2 * tooMuch, ' '), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
  ],
  ['plain', {}, () => Buffer.alloc(tooMuch, ' ')],
])('stops reading an answer that is too large: %s', async (_, headers, body) => {
  const server = await listen((__, response) =>
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body()),
  )
  const error = await rejection(connect(server.url).get('/api/x/', anything))
  expect(error).toMatchObject({ failure: { detail: 'The answer is larger than 32 MiB.' } })
  expect(server.seen).toHaveLength(1)
})

it.each([301, 302, 303, 307, 308])('does not follow a redirect (%i) and names only where it leads', async (status) => {
  const other = await listen((_, response) => json(response, {}))
  const server = await listen((_, response) =>
    response.writeHead(status, { location: `${other.url}/secret-place?token=1` }).end(),
  )
  const error = await rejection(connect(server.url).get('/api/x/', anything))
  expect(error).toMatchObject({ failure: { status, detail: expect.stringContaining(new URL(other.url).host) } })
  expect(String(error)).not.toMatch(/secret-place|token/)
  expect(other.seen).toHaveLength(0)
  expect(server.seen).toHaveLength(1)
})

it('names method, path, place and kind of what it does not understand, and no value of the query', async () => {
  const server = await listen((_, response) => json(response, { user: { email: 7 } }))
  const decode = object({ user: object({ email: string }) })
  const error = await rejection(connect(server.url).get('/api/x/?email=ann%40example.com&limit=5', decode))
  expect(error).toMatchObject({
    message: 'GET /api/x/?email=…&limit=5: status 200. user.email should be text, but is a number.',
  })
})

it('escapes what the answer itself says', async () => {
  const server = await listen((_, response) => json(response, '`|\n::error::'))
  const error = await rejection(connect(server.url).get('/api/x/', oneOf(['known'])))
  expect(String(error)).not.toMatch(/[`|\n]|::/)
})

it('leaves errors of its own caller alone', async () => {
  const server = await listen((_, response) => json(response, {}))
  const bug = new Bug('mine')
  const decode = () => {
    throw bug
  }
  await expect(connect(server.url).get('/api/x/', decode)).rejects.toBe(bug)
})

it.each([
  '/api/../x/',
  '//other.example/',
  '/api/x/#y',
  '/api/a b/',
  '/api\\x',
  'https://other.example/api/',
  '/api/./x',
])('refuses the path %s before anything is sent', async (path) => {
  const server = await listen((_, response) => json(response, {}))
  await expect(connect(server.url).get(path, anything)).rejects.toBeInstanceOf(Bug)
  expect(server.seen).toHaveLength(0)
})

describe('a question', () => {
  const path = '/api/projects/7/feature_flags/user_blast_radius/'

  it('is sent once, by POST, and its answer is read like any other', async () => {
    const server = await listen((_, response) => json(response, { affected: 3 }))

    const answer = await connect(server.url).ask(path, { condition: {} }, object({ affected: integer }))

    expect(answer).toEqual({ affected: 3 })
    expect(server.seen).toMatchObject([{ method: 'POST', path, body: '{"condition":{}}' }])
  })

  it.each([
    '/api/projects/7/feature_flags/',
    '/api/projects/7/feature_flags/bulk_delete/',
    `${path}x/`,
    `/x${path}`,
    path.replace('7', '7/../8'),
    `${path}?x=1`,
  ])('is a bug where %s could change something', async (other) => {
    const server = await listen((_, response) => json(response, {}))

    await expect(connect(server.url).ask(other, {}, anything)).rejects.toBeInstanceOf(Bug)
    expect(server.seen).toHaveLength(0)
  })
})

it('closes its connections', async () => {
  const server = await listen((_, response) => json(response, {}))
  const posthog = connect(server.url)
  await posthog.get('/api/x/', anything)
  await posthog.close()
  await expect(posthog.get('/api/x/', anything)).rejects.toMatchObject({ name: 'RemoteError', failure: { status: 0 } })
  expect(server.seen).toHaveLength(1)
})
