import type { ServerResponse } from 'node:http'
import { inspect } from 'node:util'
import { expect, it } from '@jest/globals'
import { type Decoder, integer, object, oneOf, string } from '../../../src/core/decode.ts'
import { RemoteError } from '../../../src/core/errors.ts'
import { canary, connect, json, listen, rejection } from './support.ts'

const jsonType = { 'content-type': 'application/json' }

const answers: [string, (response: ServerResponse) => void][] = [
  ...[400, 401, 402, 403, 404, 405, 409, 418, 429, 500, 502, 503].flatMap(
    (status): [string, (response: ServerResponse) => void][] => [
      [
        `${status} with it in every member`,
        (response) => json(response, { type: canary, code: canary, detail: canary, attr: canary }, status),
      ],
      [
        `${status} with it in small letters`,
        (response) => json(response, { error: `the key ${canary.toLowerCase()} is bad` }, status),
      ],
      [
        `${status} with it on a page`,
        (response) => response.writeHead(status, { 'content-type': 'text/html' }).end(`<p>${canary}`),
      ],
    ],
  ),
  // The cut of a long text must not leave a part of it.
  ...[...canary].map((_, index): [string, (response: ServerResponse) => void] => [
    `a text that is cut within it, at ${index}`,
    (response) => json(response, { detail: `${'x'.repeat(200 - index)}${canary}` }, 400),
  ]),
  [
    'a redirect to it',
    (response) =>
      response.writeHead(302, { location: `https://${canary.replace('_', '-')}.${canary}.example/${canary}` }).end(),
  ],
  ['its type', (response) => response.writeHead(200, { 'content-type': `text/${canary}` }).end('{}')],
  ['broken JSON', (response) => response.writeHead(200, jsonType).end(`{"a": "${canary}`)],
  ['a large number by its name', (response) => response.writeHead(200, jsonType).end(`{"${canary}": 1e30}`)],
  ['a wrong shape', (response) => json(response, { count: canary, id: canary })],
  ['an unknown value', (response) => json(response, { count: 1, next: null, results: [{ id: canary }], id: canary })],
  [
    'a foreign next page',
    (response) => json(response, { count: 1, next: `https://${canary}.example/${canary}`, results: [] }),
  ],
  ['a reset', (response) => response.socket?.resetAndDestroy()],
  ['nonsense instead of HTTP', (response) => response.socket?.end(`${canary}\r\n\r\n`)],
]

const known: Decoder<unknown> = object({ id: oneOf([1]), other: string, number: integer })

it.each(answers)('never shows the key after %s', async (_, answer) => {
  const server = await listen((__, response) => answer(response))
  const posthog = connect(server.url)
  const path = `/api/${canary}/?${canary}=${canary}`
  const errors = await Promise.all([
    rejection(posthog.get(path, known)),
    rejection(posthog.list(path, known, String)),
    rejection(posthog.send('POST', path, { secret: canary }, known)),
  ])
  for (const error of errors) {
    expect(error).toBeInstanceOf(RemoteError)
    if (!(error instanceof RemoteError)) return
    const shown = [
      inspect(error, { depth: 20, showHidden: true }),
      error.stack,
      error.remedy,
      JSON.stringify(error.failure),
    ].join('\n')
    expect(shown.toLowerCase()).not.toContain(canary.slice(0, 12).toLowerCase())
  }
})

it('never shows the key when nothing answers, nor in the connection itself', async () => {
  const posthog = connect('http://127.0.0.2:1')
  const error = await rejection(posthog.get('/api/x/', known))
  expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(canary)
  expect(inspect(posthog, { depth: 20, showHidden: true })).not.toContain(canary)
})
