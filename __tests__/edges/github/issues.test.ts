import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { UserError } from '../../../src/core/errors.ts'
import { type Scene, setScene } from '../../support/github/scene.ts'
import { connect, failureOf } from './connected.ts'

const issues = { contents: 'read', issues: 'write' } as const

let scene: Scene

beforeEach(async () => {
  scene = await setScene()
})

afterEach(async () => {
  await scene.end()
  expect(scene.github.problems).toEqual([])
})

it('reads the issues that its own account opened, open and closed, to the last page, and no pull requests', async () => {
  const { github } = scene
  const by = 'github-actions[bot]'
  scene.openPull()
  github.openIssue({ by: 'bob', title: 'Theirs', body: 'theirs' })
  const first = github.openIssue({ by, title: 'First', body: 'first' })
  for (let count = 0; count < 100; count++) github.openIssue({ by, title: 'More' })
  github.setIssueState({ issue: first, state: 'closed', by: 'bob' })

  const found = await (await connect(scene, issues)).ownIssues()
  const forBob = await (await connect(scene, issues, 'bob')).ownIssues()

  expect(found).toHaveLength(101)
  expect(found.slice(0, 2)).toEqual([
    { number: first, state: 'closed', body: 'first' },
    { number: first + 1, state: 'open', body: '' },
  ])
  expect(forBob.map(({ body }) => body)).toEqual(['theirs'])
})

it('opens, changes, closes and opens again', async () => {
  const forge = await connect(scene, issues)
  await forge.createIssue('Title', 'one')
  const [{ number = 0 } = {}] = await forge.ownIssues()
  await forge.updateIssue(number, 'two', 'closed')
  expect(scene.github.issues()).toMatchObject([{ title: 'Title', body: 'two', state: 'closed' }])

  await forge.updateIssue(number, 'three', 'open')

  expect(scene.github.issues()).toMatchObject([{ title: 'Title', body: 'three', state: 'open' }])
})

it('does not open an issue twice when it cannot know whether the first one is there', async () => {
  scene.github.fail({ method: 'POST', path: /issues$/, status: 502, after: true })

  const error = await failureOf((await connect(scene, issues)).createIssue('Title', 'once'))

  expect(error).toMatchObject({ failure: { status: 502, ambiguous: true } })
  expect(scene.github.issues()).toHaveLength(1)
})

it.each([
  ['that GitHub names', {}],
  ['that is usual, where GitHub names none', { body: { message: 'Not Found' }, status: 404 }],
])('names the permission %s', async (_, fault) => {
  const number = scene.github.openIssue({ by: 'github-actions[bot]', title: 'Mine' })
  const forge = await connect(scene, { 'pull-requests': 'write' })
  if ('status' in fault) {
    for (const method of ['POST', 'PATCH']) scene.github.fail({ method, path: /issues/, times: 9, ...fault })
  }

  for (const error of [
    await failureOf(forge.createIssue('Title', 'text')),
    await failureOf(forge.updateIssue(number, 'text', 'open')),
  ]) {
    expect(error).toBeInstanceOf(UserError)
    expect(error).toMatchObject({ remedy: expect.stringMatching(/the permission `issues: write`/) })
  }
})
