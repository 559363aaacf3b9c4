import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { RemoteError, UserError } from '../../../src/core/errors.ts'
import { cutDescription } from '../../../src/edges/github/statuses.ts'
import { type Scene, setScene } from '../../support/github/scene.ts'
import { connect, failureOf } from './connected.ts'

const context = 'posthog-policy/review'

let scene: Scene

beforeEach(async () => {
  scene = await setScene()
})

afterEach(async () => {
  await scene.end()
  expect(scene.github.problems).toEqual([])
})

it('sets a status with a description that GitHub takes', async () => {
  const forge = await connect(scene)

  const description = `${'é'.repeat(138)}🦔🦔`
  await forge.setStatus(scene.feature, { context, state: 'pending', description }, 'https://example.test/run/1')

  expect(scene.github.statuses(scene.feature)).toMatchObject([
    { context, state: 'pending', description: `${'é'.repeat(138)}…`, targetUrl: 'https://example.test/run/1' },
  ])
})

it('cuts a description only where it must, and never within a character', () => {
  expect(cutDescription('x'.repeat(140))).toBe('x'.repeat(140))
  expect(cutDescription('x'.repeat(141))).toBe(`${'x'.repeat(139)}…`)
  expect(cutDescription(`${'x'.repeat(138)}🦔x`)).toBe(`${'x'.repeat(138)}…`)
  expect(cutDescription(`${'x'.repeat(137)}🦔xx`)).toBe(`${'x'.repeat(137)}🦔…`)
})

it('reads every status of a commit, the newest first', async () => {
  const { github, feature: sha } = scene
  github.setStatus({ sha, context: 'other', state: 'error', by: 'bob' })
  for (let count = 0; count < 100; count++) github.setStatus({ sha, context, state: 'pending', by: 'bob' })
  github.setStatus({ sha, context: context.toUpperCase(), state: 'success', by: 'bob', description: 'approved' })

  const statuses = await (await connect(scene)).statuses(sha)

  expect(statuses).toHaveLength(102)
  expect(statuses[0]).toEqual({
    context: context.toUpperCase(),
    state: 'success',
    description: 'approved',
    by: 'bob',
    target: '',
  })
  expect(statuses.at(-1)).toEqual({ context: 'other', state: 'error', description: '', by: 'bob', target: '' })
})

it('tells its own comments from those of others', async () => {
  const { github } = scene
  const pull = scene.openPull()
  for (let count = 0; count < 100; count++) github.comment({ pull, by: 'bob', body: 'first' })
  const mine = github.comment({ pull, by: 'github-actions[bot]', body: 'mine' })

  const forWorkflow = await (await connect(scene)).conversation(pull)
  const forBob = await (await connect(scene, undefined, 'bob')).conversation(pull)

  expect(forWorkflow.head).toBe(scene.feature)
  expect(forWorkflow.comments).toHaveLength(101)
  expect(forWorkflow.comments.filter(({ isMine }) => isMine)).toEqual([{ id: mine, body: 'mine', isMine: true }])
  expect(forBob.comments.filter(({ isMine }) => isMine)).toHaveLength(100)
})

it('finds again what an app wrote, which is asked who it is like everybody else', async () => {
  const { github } = scene
  const pull = scene.openPull()
  github.addUser({ login: 'policy-app[bot]', id: 5005, permission: 'write', type: 'Bot', emails: [] })
  const forge = await connect(scene, { issues: 'write', 'pull-requests': 'write' }, 'policy-app[bot]')
  github.comment({ pull, by: 'github-actions[bot]', body: 'of the workflow' })

  await forge.createComment(pull, 'of the app')
  await forge.createIssue('Title', 'of the app')

  const mine = (await forge.conversation(pull)).comments.filter(({ isMine }) => isMine)
  expect(mine.map(({ body }) => body)).toEqual(['of the app'])
  expect((await forge.ownIssues()).map(({ body }) => body)).toEqual(['of the app'])
})

it('takes a token that may not ask who it is for that of a workflow', async () => {
  const forge = await connect(scene, { issues: 'write' })
  await forge.createIssue('Title', 'mine')
  const body = { message: 'Resource not accessible by integration' }
  scene.github.fail({ method: 'POST', path: /^\/graphql$/, status: 403, body })

  expect((await forge.ownIssues()).map(({ body: text }) => text)).toEqual(['mine'])
})

it.each([
  ['a limit, in the body', { status: 200, body: { data: null, errors: [{ type: 'RATE_LIMITED', message: 'Later' }] } }],
  ['a spent budget', { status: 403, headers: { 'x-ratelimit-remaining': '0' }, body: { message: 'Later' } }],
])('does not take %s for a token that may not ask who it is', async (_, fault) => {
  scene.github.fail({ method: 'POST', path: /^\/graphql$/, times: 9, ...fault })

  await expect((await connect(scene, { issues: 'write' })).ownIssues()).rejects.toBeInstanceOf(RemoteError)
})

it('writes, changes and removes comments', async () => {
  const { github } = scene
  const pull = scene.openPull()
  const old = github.comment({ pull, by: 'github-actions[bot]', body: 'old' })
  const double = github.comment({ pull, by: 'github-actions[bot]', body: 'double' })
  const forge = await connect(scene)

  await forge.createComment(pull, 'new')
  await forge.updateComment(old, 'changed')
  await forge.deleteComment(double)

  expect(github.comments(pull).map(({ body }) => body)).toEqual(['changed', 'new'])
})

it('takes a comment that is gone already for removed', async () => {
  const { github } = scene
  const comment = github.comment({ pull: scene.openPull(), by: 'github-actions[bot]', body: 'double' })
  github.fail({ method: 'DELETE', path: /comments/, status: 502, after: true })

  await (await connect(scene)).deleteComment(comment)

  expect(github.requests.filter(({ method }) => method === 'DELETE').map(({ status }) => status)).toEqual([502, 404])
})

it('does not write a comment twice when it cannot know whether the first one arrived', async () => {
  const pull = scene.openPull()
  scene.github.fail({ method: 'POST', path: /comments/, status: 502, after: true })

  const error = await failureOf((await connect(scene)).createComment(pull, 'once'))

  expect(error).toMatchObject({ failure: { status: 502, ambiguous: true } })
  expect(scene.github.comments(pull)).toHaveLength(1)
})

it('names the permission that a write needs', async () => {
  const pull = scene.openPull()
  const forge = await connect(scene, { 'pull-requests': 'read' })

  const status = await failureOf(forge.setStatus(scene.feature, { context, state: 'success', description: '' }, ''))
  const comment = await failureOf(forge.createComment(pull, 'hello'))

  for (const error of [status, comment]) expect(error).toBeInstanceOf(UserError)
  expect(status).toMatchObject({ remedy: expect.stringContaining('the permission `statuses: write`.') })
  expect(comment).toMatchObject({ remedy: expect.stringContaining('`issues: write` or `pull-requests: write`') })
})
