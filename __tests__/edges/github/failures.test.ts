import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { RemoteError, UserError } from '../../../src/core/errors.ts'
import type { Forge } from '../../../src/core/ports/forge.ts'
import { createForge } from '../../../src/edges/github/forge.ts'
import type { Fault } from '../../support/github/index.ts'
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
  expect(wrong).toMatchObject({
    message: expect.stringMatching(/^GitHub refused the token \(POST \/graphql: status 401\)/),
  })
  expect(none).toMatchObject({ name: 'UserError', message: 'There is no GitHub token.' })
  expect(address).toMatchObject({ name: 'UserError', remedy: 'Check GITHUB_API_URL.' })
})

type Call = Pick<Fault, 'method' | 'path'>
const list: Call = { method: 'GET', path: /pulls/ }
const question: Call = { method: 'POST', path: /graphql/ }
const reads: readonly (readonly [string, Call, string])[] = [
  ['a list', list, '/repos/acme/posthog-access/pulls?state=open&base=main&per_page=100'],
  ['a question', question, '/graphql'],
]

function read(forge: Forge, { method }: Call): Promise<unknown> {
  return method === 'GET' ? forge.openPulls('main').then(([pull]) => pull) : forge.pull(1)
}

it.each(reads)('repeats %s that failed by chance', async (_, call) => {
  const { github } = scene
  github.fail({ ...call, status: 502, times: 2 })
  github.fail({ ...call, reset: true })
  const number = scene.openPull()

  expect(await read(await connect(scene), call)).toMatchObject({ number })
  expect(github.requests.map(({ status }) => status)).toEqual([502, 502, 0, 200])
})

it.each(reads)('gives up %s that goes on failing, and says whose failure it is', async (_, call, path) => {
  const { github } = scene
  github.fail({ ...call, status: 503, times: 9, body: { message: 'Maintenance' } })

  const error = await failureOf(read(await connect(scene), call))

  expect(error).toBeInstanceOf(RemoteError)
  expect(error).toMatchObject({
    message: `${call.method} ${path}: status 503. Maintenance`,
    failure: { status: 503, path },
  })
  expect(error).not.toMatchObject({ failure: { ambiguous: true } })
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

it.each(reads)('waits with %s when it is told to, and not for ever', async (_, call) => {
  const { github } = scene
  const message = 'You have exceeded a secondary rate limit.'
  const limit = { ...call, status: 403, body: { message } } as const
  const number = scene.openPull()
  github.fail({ ...limit, headers: { 'retry-after': '60' } })
  const forge = await connect(scene)
  const patient = await read(forge, call)

  github.fail({ ...limit, headers: { 'retry-after': '3600' } })
  const error = await failureOf(read(forge, call))

  expect(patient).toMatchObject({ number })
  expect(error).toBeInstanceOf(RemoteError)
  expect(error).toMatchObject({ remedy: expect.stringContaining('has used up its requests') })
  expect(github.requests.map(({ status }) => status)).toEqual([403, 200, 403])
})

it('names a permission even when GitHub does not', async () => {
  const forge = await connect(scene)
  const cases = [
    [/pulls/, () => forge.openPulls('main'), '`pull-requests: read`'],
    [/graphql/, () => forge.pull(1), '`pull-requests: read`'],
    [/statuses/, () => forge.statuses(scene.main), '`statuses: read`'],
    [/rules/, () => forge.branchRules('main'), '`contents: read`'],
  ] as const

  for (const [path, call, permission] of cases) {
    for (const status of [403, 404]) {
      scene.github.fail({ method: path.test('/graphql') ? 'POST' : 'GET', path, status, body: { message: 'No' } })
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
  for (let count = 0; count < 101; count++) github.label({ pull, name: `l${count}`, by: 'bob' })
  const link = `<${github.url}/repos/acme/posthog-access/issues/1/timeline?per_page=100&page=2>; rel="next"`
  github.fail({ method: 'GET', path: /page=2/, headers: { link }, ...fault })
  const forge = await connect(scene)

  const error = await failureOf(forge.labelling(await forge.pull(pull), 'x'))

  expect(error).toBeInstanceOf(RemoteError)
})

const answered = (list: object) => ({
  data: { viewer: { databaseId: 1 }, repository: { pullRequest: { headRefOid: 'a', comments: list } } },
})

it.each([
  ['a broken page', { status: 500, times: 9 }],
  ['a page that is none', { status: 200, body: answered({ nodes: null, pageInfo: {} }) }],
  ['a page that says nowhere where it ends', { status: 200, body: answered({ nodes: [] }) }],
  [
    'a page without the way to the next one',
    { status: 200, body: answered({ nodes: [], pageInfo: { hasNextPage: true, endCursor: null } }) },
  ],
  [
    'a page that leads to itself',
    { status: 200, times: 200, body: answered({ nodes: [], pageInfo: { hasNextPage: true, endCursor: '100' } }) },
  ],
  [
    'a page with half an answer',
    {
      status: 200,
      body: {
        ...answered({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }),
        errors: [{ message: 'Something went wrong' }],
      },
    },
  ],
])('never takes an answer in GraphQL for complete after %s', async (_, fault) => {
  const { github } = scene
  const pull = scene.openPull()
  for (let count = 0; count < 101; count++) github.comment({ pull, by: 'bob', body: 'x' })
  const forge = await connect(scene)
  expect((await forge.conversation(pull)).comments).toHaveLength(101)
  github.fail({ method: 'POST', path: /graphql/, nth: 2, ...fault })

  const error = await failureOf(forge.conversation(pull))

  expect(error).toBeInstanceOf(RemoteError)
})

it('does not take its token to another server', async () => {
  const { github } = scene
  const link = `<${github.url.replace('127.0.0.1', 'localhost')}/repos/acme/posthog-access/pulls>; rel="next"`
  github.fail({ method: 'GET', path: /pulls/, status: 200, body: [], headers: { link } })

  const error = await failureOf((await connect(scene)).openPulls('main'))

  expect(error).toMatchObject({ message: expect.stringContaining('its next page is on another server') })
})

it('refuses a state that it does not know', async () => {
  const pull = scene.openPull()
  const forge = await connect(scene)
  const known = { number: pull, url: '', state: 'LOCKED' }
  scene.github.fail({
    method: 'POST',
    path: /graphql/,
    status: 200,
    body: { data: { viewer: { databaseId: 1 }, repository: { pullRequest: known } } },
  })

  await expect(forge.pull(pull)).rejects.toThrow('pullRequest.state is "LOCKED"')
})

it('keeps hostile words of an answer on one harmless line', async () => {
  scene.github.fail({ method: 'GET', path: /pulls/, status: 404, body: { message: 'No\n::error::`x`' } })

  const error = await failureOf((await connect(scene)).openPulls('main'))

  expect(String(error)).not.toMatch(/\n|::|`/)
})
