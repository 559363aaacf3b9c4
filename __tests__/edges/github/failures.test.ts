import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { RemoteError, UserError } from '../../../src/core/errors.ts'
import { createForge } from '../../../src/edges/github/forge.ts'
import { at, type Scene, setScene } from '../../support/github/scene.ts'
import { connect, failureOf } from './connected.ts'

let scene: Scene

beforeEach(async () => {
  scene = await setScene()
})

afterEach(() => scene.end())

it('refuses a wrong token, and no token, in words', async () => {
  const options = { ...at, apiUrl: scene.github.url, waitUnitMs: 0 }

  const wrong = await failureOf((await createForge({ ...options, token: 'ghs_wrong' })).pull(1))
  const none = await failureOf(createForge({ ...options, token: '' }))
  const address = await failureOf(createForge({ ...options, token: 'x', apiUrl: 'github' }))

  expect(wrong).toBeInstanceOf(UserError)
  expect(wrong).toMatchObject({ message: expect.stringMatching(/^GitHub refused the token \(GET .*\/pulls\/1/) })
  expect(none).toMatchObject({ name: 'UserError', message: 'There is no GitHub token.' })
  expect(address).toMatchObject({ name: 'UserError', remedy: 'Check GITHUB_API_URL.' })
})

it('repeats a read that failed by chance', async () => {
  const { github } = scene
  github.fail({ method: 'GET', path: /pulls/, status: 502, times: 2 })
  github.fail({ method: 'GET', path: /pulls/, reset: true })
  const number = scene.openPull()

  expect(await (await connect(scene)).pull(number)).toMatchObject({ number })
  expect(github.requests.map(({ status }) => status)).toEqual([502, 502, 0, 200])
})

it('gives up a read that goes on failing, and says whose failure it is', async () => {
  const { github } = scene
  github.fail({ method: 'GET', path: /pulls/, status: 503, times: 9, body: { message: 'Maintenance' } })

  const error = await failureOf((await connect(scene)).pull(1))

  expect(error).toBeInstanceOf(RemoteError)
  expect(error).toMatchObject({
    message: 'GET /repos/acme/posthog-access/pulls/1: status 503. Maintenance',
    failure: { status: 503, path: '/repos/acme/posthog-access/pulls/1' },
  })
  expect(github.requests).toHaveLength(4)
})

it('says so when no answer comes, and whether a write may have taken effect', async () => {
  const { github, feature } = scene
  const token = github.addToken('forge', { actor: 'bob', permissions: { statuses: 'write' } })
  github.fail({ method: 'POST', path: /statuses/, reset: true, times: 9 })
  const forge = await createForge({ ...at, token, apiUrl: github.url, waitUnitMs: 0 })

  const error = await failureOf(forge.setStatus(feature, { context: 'c', state: 'error', description: '' }, ''))

  expect(error).toBeInstanceOf(RemoteError)
  expect(error).toMatchObject({ failure: { method: 'POST', status: 0, ambiguous: true } })
  expect(JSON.stringify([String(error), error, Object(error).stack])).not.toContain(token)
})

it('waits when it is told to, and not for ever', async () => {
  const { github } = scene
  const message = 'You have exceeded a secondary rate limit.'
  const limit = { method: 'GET', path: /pulls/, status: 403, body: { message } } as const
  const number = scene.openPull()
  github.fail({ ...limit, headers: { 'retry-after': '60' } })
  const forge = await connect(scene)
  const patient = await forge.pull(number)

  github.fail({ ...limit, headers: { 'retry-after': '3600' } })
  const error = await failureOf(forge.pull(number))
  github.fail({ ...limit, body: { message: 'Slow down' }, headers: { 'retry-after': '60' } })
  const wordless = await failureOf(forge.pull(number))

  expect(patient.number).toBe(number)
  expect(error).toBeInstanceOf(RemoteError)
  expect(error).toMatchObject({ remedy: expect.stringContaining('has used up its requests') })
  expect(wordless).toBeInstanceOf(RemoteError)
  expect(github.requests.map(({ status }) => status)).toEqual([403, 200, 403, 403])
})

it('names a permission even when GitHub does not', async () => {
  const forge = await connect(scene)
  const cases = [
    [/pulls/, () => forge.pull(1), '`pull-requests: read`'],
    [/statuses/, () => forge.statuses(scene.main), '`statuses: read`'],
    [/rules/, () => forge.branchRules('main'), '`contents: read`'],
  ] as const

  for (const [path, call, permission] of cases) {
    for (const status of [403, 404]) {
      scene.github.fail({ method: 'GET', path, status, body: { message: 'No' } })
      const error = await failureOf(call())
      expect(error).toBeInstanceOf(UserError)
      expect(error).toMatchObject({ remedy: expect.stringContaining(permission) })
    }
  }
})

it.each([
  ['a broken page', { status: 500, times: 9 }],
  ['a conflict', { status: 409, body: { message: 'Git Repository is empty.' } }],
  ['a page that is no list', { status: 200, body: { message: 'ok' } }],
  ['a page that leads to itself', { status: 200, body: [], times: 200 }],
])('never takes a list for complete after %s', async (_, fault) => {
  const { github } = scene
  const pull = scene.openPull()
  for (let count = 0; count < 101; count++) github.comment({ pull, by: 'bob', body: 'x' })
  const link = `<${github.url}/repos/acme/posthog-access/issues/1/comments?per_page=100&page=2>; rel="next"`
  github.fail({ method: 'GET', path: /page=2/, headers: { link }, ...fault })
  const forge = await connect(scene)

  const error = await failureOf(forge.comments(pull))

  expect(error).toBeInstanceOf(RemoteError)
})

it('does not take its token to another server', async () => {
  const { github } = scene
  const pull = scene.openPull()
  const link = `<${github.url.replace('127.0.0.1', 'localhost')}/repos/acme/posthog-access/issues/1/comments>; rel="next"`
  github.fail({ method: 'GET', path: /comments/, status: 200, body: [], headers: { link } })

  const error = await failureOf((await connect(scene)).comments(pull))

  expect(error).toMatchObject({ message: expect.stringContaining('its next page is on another server') })
})

it('refuses a state that it does not know', async () => {
  const pull = scene.openPull()
  const forge = await connect(scene)
  const read = await forge.pull(pull)
  const body = [{ id: 1, user: null, state: 'approved', commit_id: null }]
  scene.github.fail({ method: 'GET', path: /reviews/, status: 200, body })

  await expect(forge.reviews(read)).rejects.toThrow('The answer cannot be read: [0].state is "approved"')
})

it('keeps hostile words of an answer on one harmless line', async () => {
  scene.github.fail({ method: 'GET', path: /pulls/, status: 404, body: { message: 'No\n::error::`x`' } })

  const error = await failureOf((await connect(scene)).pull(1))

  expect(String(error)).not.toMatch(/\n|::|`/)
})
