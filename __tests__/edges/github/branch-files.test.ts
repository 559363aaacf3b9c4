import { afterEach, beforeEach, expect, it } from '@jest/globals'
import type { BranchFiles } from '../../../src/core/ports/forge.ts'
import { type Scene, setScene } from '../../support/github/scene.ts'
import { connect, failureOf } from './connected.ts'

const branch = 'records'
let scene: Scene
let files: BranchFiles

beforeEach(async () => {
  scene = await setScene()
  files = await filesAs('github-actions[bot]')
})

afterEach(async () => {
  await scene.end()
  expect(scene.github.problems).toEqual([])
})

async function filesAs(actor: string): Promise<BranchFiles> {
  return (await connect(scene, { contents: 'write' }, actor)).filesOn(branch)
}

async function contents(): Promise<Record<string, string>> {
  const listed = await files.list('policy')
  return Object.fromEntries(await Promise.all(listed.map(async ({ name, text }) => [name, await text()] as const)))
}

function refWrites(): (readonly [string, number])[] {
  return scene.github.requests
    .filter(({ method, path }) => method !== 'GET' && path.includes('/git/refs'))
    .map(({ method, status }) => [method, status])
}

it('makes the branch with the first file: it shares nothing with any other', async () => {
  expect(await contents()).toEqual({})

  await files.write('policy/a.json', 'ä\n', 'First')
  await files.write('policy/a.json', 'b\n', 'Second')
  await files.write('policy/c.json', 'c\n', 'Third')

  expect(await contents()).toEqual({ 'a.json': 'b\n', 'c.json': 'c\n' })
  scene.repository.git('fetch', '--quiet', 'origin', `+refs/heads/${branch}:refs/remotes/origin/theirs`)
  const log = scene.repository.git('log', '--format=%s', 'refs/remotes/origin/theirs').split('\n')
  expect(log).toEqual(['Third', 'Second', 'First'])
  expect(scene.repository.git('ls-tree', '-r', '--name-only', 'refs/remotes/origin/theirs').split('\n')).toEqual([
    'policy/a.json',
    'policy/c.json',
  ])
  expect(await files.list('elsewhere')).toEqual([])
})

it.each([false, true])('keeps what another run writes at the same time (the branch is there: %s)', async (isThere) => {
  if (isThere) await files.write('policy/old.json', '0', 'Old')
  const other = await filesAs('ada')

  await Promise.all([files.write('policy/a.json', 'a', 'A'), other.write('policy/b.json', 'b', 'B')])

  expect(await contents()).toMatchObject({ 'a.json': 'a', 'b.json': 'b' })
  expect(refWrites().some(([, status]) => status === 422)).toBe(true)
})

it('does not write twice when the answer to a write got lost', async () => {
  await files.write('policy/a.json', 'a', 'A')
  scene.github.fail({ method: 'PATCH', path: /git\/refs/, reset: true, after: true, times: 4 })

  await files.write('policy/b.json', 'b', 'B')

  expect(await contents()).toEqual({ 'a.json': 'a', 'b.json': 'b' })
})

it('takes a ruleset for what it is: nothing is tried again', async () => {
  await files.write('policy/a.json', 'a', 'A')
  scene.github.guardBranch(branch, [])

  const failure = await failureOf(files.write('policy/b.json', 'b', 'B'))

  expect(failure).toMatchObject({ failure: { status: 422, detail: expect.stringContaining('rule violations') } })
  expect(refWrites()).toEqual([
    ['POST', 201],
    ['PATCH', 422],
  ])
})

it('says which permission is missing', async () => {
  const forge = await connect(scene, { contents: 'read' })

  const failure = await failureOf(forge.filesOn(branch).write('policy/a.json', 'a', 'A'))

  expect(failure).toMatchObject({ remedy: expect.stringContaining('contents: write') })
})
