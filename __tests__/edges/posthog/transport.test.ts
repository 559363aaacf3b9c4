import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { inspect } from 'node:util'
import { afterEach, expect, it } from '@jest/globals'
import { anything } from '../../../src/core/decode.ts'
import { UserError } from '../../../src/core/errors.ts'
import { selfSigned } from './self-signed.ts'
import { connect, json, listen, rejection, start } from './support.ts'

const proxies = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy']
const before = new Map(proxies.map((name) => [name, process.env[name]]))

function useProxy(address: string): void {
  for (const name of proxies) delete process.env[name]
  process.env.https_proxy = address
  process.env.http_proxy = address
}

afterEach(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
})

it('does not talk to a server that only vouches for itself', async () => {
  let asked = 0
  const { key, cert } = selfSigned()
  const server = createSecureServer({ key: key.export({ type: 'pkcs8', format: 'pem' }), cert }, (_, response) => {
    asked += 1
    response.end()
  })
  const url = (await start(server)).replace('http:', 'https:')
  const posthog = connect(url)
  const error = await rejection(posthog.send('POST', '/api/x/', {}, anything))
  expect(error).toMatchObject({
    failure: {
      status: 0,
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
      remedy: expect.stringMatching(/`posthog-host`.*NODE_EXTRA_CA_CERTS/),
    },
  })
  expect(error).not.toHaveProperty('failure.ambiguous')
  await rejection(posthog.get('/api/x/', anything))
  expect(asked).toBe(0)
  expect(posthog.requests).toBe(2)
})

it('does not take plain text for TLS', async () => {
  const server = await listen((_, response) => json(response, {}))
  const error = await rejection(connect(server.url.replace('http:', 'https:')).get('/api/x/', anything))
  expect(error).toMatchObject({ failure: { status: 0, remedy: expect.stringContaining('`posthog-host`') } })
  expect(server.seen).toHaveLength(0)
})

it('goes through the proxy of the environment, as a tunnel that hides the key', async () => {
  const tunnels: string[] = []
  const heads: string[] = []
  const proxy = createServer().on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
    heads.push(inspect(request.headers))
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
  })
  useProxy((await start(proxy)).replace('//', '//ann:hunter2@'))
  const error = await rejection(connect('https://posthog.example').get('/api/x/', anything))
  expect(tunnels[0]).toBe('posthog.example:443')
  expect(heads.join()).not.toMatch(/phx_/i)
  expect(error).toMatchObject({ failure: { status: 0 } })
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('hunter2')
})

it('keeps plain text to this machine out of the hands of a proxy', async () => {
  const proxy = await listen((_, response) => json(response, 'proxied'))
  const server = await listen((_, response) => json(response, 'direct'))
  useProxy(proxy.url)
  expect(await connect(server.url).get('/api/x/', anything)).toBe('direct')
  expect(proxy.seen).toHaveLength(0)
})

it('refuses a proxy variable that is no address, without quoting it', () => {
  useProxy('ann:hunter2 at proxy')
  expect(() => connect('https://posthog.example')).toThrow(UserError)
  expect(() => connect('https://posthog.example')).not.toThrow(/hunter2/)
})
