import { expect, it } from '@jest/globals'
import { anything } from '../../../src/core/decode.ts'
import { connect, json, listen, rejection } from './support.ts'

it.each([
  [{ detail: 'Plain detail.' }, 'Plain detail.'],
  [{ success: false, error: 'Bare error.' }, 'Bare error.'],
  [
    { type: 'validation_error', code: 'required', detail: 'This field is required.', attr: 'name' },
    'name: This field is required.',
  ],
  [{ detail: ['a', 'b'] }, 'PostHog gave no reason.'],
  [['a'], 'PostHog gave no reason.'],
  [null, 'PostHog gave no reason.'],
])('reads the reason from %j', async (body, detail) => {
  const server = await listen((_, response) => json(response, body, 400))
  await expect(connect(server.url).get('/api/x/', anything)).rejects.toMatchObject({ failure: { detail } })
})

it('does not show the page of a proxy', async () => {
  const server = await listen((_, response) =>
    response.writeHead(403, { 'content-type': 'text/html' }).end('<html>blocked</html>'),
  )
  await expect(connect(server.url).get('/api/x/', anything)).rejects.toMatchObject({
    failure: { detail: 'PostHog gave no reason.' },
  })
})

it('shortens and escapes a reason', async () => {
  const detail = `first\n::error::second \u202e${'x'.repeat(5_000)}`
  const server = await listen((_, response) => json(response, { detail, code: 'a`b', attr: 'c|d' }, 400))
  const error = await rejection(connect(server.url).get('/api/x/', anything))
  expect(String(error).length).toBeLessThan(400)
  expect(String(error)).toMatch(/first\\u\{a\}/)
  expect(JSON.stringify(error)).not.toMatch(/\\n|::|\u202e|`b|\|/)
})

it('takes a scope into the remedy only when it looks like one', async () => {
  const server = await listen((_, response) =>
    json(response, { detail: "API key missing required scope '<b>:write'" }, 403),
  )
  const error = await rejection(connect(server.url).get('/api/x/', anything))
  expect(error).toMatchObject({ failure: { remedy: expect.not.stringContaining('<b>') } })
})
