import { afterEach, beforeEach, expect, it } from '@jest/globals'
import type { Permissions } from '../../support/github/index.ts'
import { bob, type Scene, setScene } from '../../support/github/scene.ts'
import { connect, failureOf } from './connected.ts'

const mayWrite: Permissions = { contents: 'write', 'pull-requests': 'write' }
const branch = 'posthog-policy/adopt-1234567'

let scene: Scene

beforeEach(async () => {
  scene = await setScene()
})

afterEach(async () => {
  await scene.end()
  expect(scene.github.problems).toEqual([])
})

function proposal(text: string, body = 'Why') {
  const files = new Map([['policy/people.yml', text]])
  return { branch, base: 'main', onto: scene.main, title: 'Adopt', body, changedBy: [] as string[], files }
}

function writes(): string[] {
  return scene.github.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path.replace(/^.*posthog-access/, '')}`)
}

function onBranch(path: string): string {
  scene.repository.git('fetch', '--quiet', 'origin', `+refs/heads/${branch}:refs/remotes/origin/theirs`)
  return scene.repository.git('show', `refs/remotes/origin/theirs:${path}`)
}

it('opens a pull request with one signed commit, and leaves all other files alone', async () => {
  const forge = await connect(scene, mayWrite)

  const url = await forge.propose(proposal('people: [ada]\n'))

  expect(url).toMatch(/\/pull\/\d+$/)
  expect(onBranch('policy/people.yml')).toBe('people: [ada]')
  expect(onBranch('README.md')).toBe('Access')
  const { data } = await scene
    .connect()
    .request('GET /repos/{owner}/{repo}/pulls', { owner: 'acme', repo: 'posthog-access' })
  expect(data).toMatchObject([{ title: 'Adopt', body: 'Why', head: { ref: branch }, base: { ref: 'main' } }])
  const sha = String(data[0]?.head.sha)
  const { data: commit } = await scene
    .connect()
    .request('GET /repos/{owner}/{repo}/git/commits/{sha}', { owner: 'acme', repo: 'posthog-access', sha })
  expect(commit).toMatchObject({ message: 'Adopt', verification: { verified: true }, parents: [{ sha: scene.main }] })
})

it('changes nothing the second time', async () => {
  const forge = await connect(scene, mayWrite)
  const first = await forge.propose(proposal('people: [ada]\n'))
  const before = writes()

  expect(await forge.propose(proposal('people: [ada]\n'))).toBe(first)

  // What a tree holds is only told by making it, which changes nothing.
  expect(writes().slice(before.length)).toEqual(['POST /git/trees'])
})

it('names in the commit whose changes by hand it takes over, also when that is learnt later', async () => {
  const forge = await connect(scene, mayWrite)
  await forge.propose(proposal('people: [ada]\n'))
  const url = await forge.propose({ ...proposal('people: [ada]\n'), changedBy: [bob.email, 'eve@acme.test'] })

  const found = await forge.contributors(await forge.pull(Number(url.split('/').at(-1))))

  const names = found.map(({ account, name }) => `${name} ${account?.id ?? 'unknown'}`)
  expect(names).toEqual(expect.arrayContaining(['bob@acme.test unknown', 'eve@acme.test unknown']))
})

it('goes on with the same pull request when the files or the text are others', async () => {
  const forge = await connect(scene, mayWrite)
  const first = await forge.propose(proposal('people: [ada]\n'))

  expect(await forge.propose(proposal('people: [bob]\n', 'Because'))).toBe(first)

  expect(onBranch('policy/people.yml')).toBe('people: [bob]')
  expect(writes().filter((call) => call === 'POST /pulls')).toHaveLength(1)
  const { data } = await scene
    .connect()
    .request('GET /repos/{owner}/{repo}/pulls', { owner: 'acme', repo: 'posthog-access' })
  expect(data).toMatchObject([{ body: 'Because' }])
})

it('takes its branch back from whoever pushed to it', async () => {
  const forge = await connect(scene, mayWrite)
  await forge.propose(proposal('people: [ada]\n'))
  scene.repository.git('fetch', '--quiet', 'origin', `+refs/heads/${branch}:refs/heads/mine`)
  scene.repository.git('push', '--quiet', '--force', 'origin', `refs/heads/main:refs/heads/${branch}`)

  await forge.propose(proposal('people: [ada]\n'))

  expect(onBranch('policy/people.yml')).toBe('people: [ada]')
})

it.each([
  [{ contents: 'read', 'pull-requests': 'write' } as const, 'contents: write'],
  [{ contents: 'write', 'pull-requests': 'read' } as const, 'pull-requests: write'],
])('says which permission is missing: %j', async (permissions, missing) => {
  const forge = await connect(scene, permissions)

  expect(await failureOf(forge.propose(proposal('people: [ada]\n')))).toMatchObject({
    remedy: expect.stringContaining(missing),
  })
})
