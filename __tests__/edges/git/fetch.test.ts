import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { RemoteError, UserError } from '../../../src/core/errors.ts'
import type { Repository } from '../../../src/core/ports/repository.ts'
import { openRepository } from '../../../src/edges/git/repository.ts'
import { author, type Clones, git, makeClones } from './clones.ts'

const nowhere = '1234567890123456789012345678901234567890'

let clones: Clones
let server: Server | undefined

beforeEach(() => {
  clones = makeClones()
})

afterEach(async () => {
  clones.end()
  server?.closeAllConnections()
  await new Promise((done) => (server ? server.close(done) : done(undefined)))
  server = undefined
})

function open(directory: string): Promise<Repository> {
  return openRepository({ directory, environment: process.env })
}

function commit(files: Record<string, string | null>, branch = 'main'): string {
  return clones.repository.commit({ files, message: 'Change', author, branch })
}

/** A server that refuses every request; returns its address and what it was asked. */
async function refuse(status: number, words = 'no'): Promise<{ url: string; seen: IncomingMessage[] }> {
  const seen: IncomingMessage[] = []
  server = createServer((request, response) => {
    seen.push(request)
    response.writeHead(status, { 'content-type': 'text/plain' }).end(words)
  })
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done))
  const address = server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, seen }
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  )
}

it('fetches a missing commit by its id and leaves branches as they are', async () => {
  commit({ 'a.yml': '1' })
  const folder = clones.shallow(1)
  const head = commit({ 'a.yml': '2' }, 'topic')
  clones.repository.push(commit({ 'a.yml': '3' }, 'topic'), 'topic')
  const refs = git(folder, 'for-each-ref')
  const repository = await open(folder)

  const files = await repository.policyFiles(head, '.')

  expect(files.map(({ content }) => new TextDecoder().decode(content))).toEqual(['2'])
  expect(git(folder, 'for-each-ref')).toBe(refs)
})

it('reads where a branch of the remote is now, whatever its name and whatever the clone holds', async () => {
  const first = commit({ 'a.yml': '1' })
  const folder = clones.shallow(1)
  const topic = commit({ 'a.yml': '2' }, 'deep/main')
  const moved = commit({ 'a.yml': '3' }, 'main')
  const repository = await open(folder)

  expect(git(folder, 'rev-parse', 'origin/main')).toBe(first)
  expect(await repository.tip('main')).toBe(moved)
  expect(await repository.tip('deep/main')).toBe(topic)
  for (const none of ['nowhere', 'ma*', '']) {
    await expect(repository.tip(none)).rejects.toThrow(`There is no branch "${none}" on the remote.`)
  }
})

it('says so when the remote does not tell where a branch is', async () => {
  commit({ 'a.yml': '1' })
  const folder = clones.shallow(1)
  const { url } = await refuse(500)
  git(folder, 'remote', 'set-url', 'origin', url)

  const error = await failureOf((await open(folder)).tip('main'))

  expect(error).toBeInstanceOf(RemoteError)
})

it('says so when nobody has a commit', async () => {
  commit({ 'a.yml': '1' })
  const repository = await open(clones.shallow(1))

  const error = await failureOf(repository.policyFiles(nowhere, '.'))

  expect(error).toBeInstanceOf(UserError)
  expect(error).toMatchObject({ message: expect.stringContaining('The commit 1234567 is not in the repository') })
})

it('completes a shallow clone before it merges', async () => {
  commit({ 'a.yml': '1', 'b.yml': '1' })
  const head = commit({ 'a.yml': '2' }, 'topic')
  commit({ 'b.yml': '2' }, 'main')
  const base = commit({ 'b.yml': '3' }, 'main')
  const folder = clones.shallow(1)
  const repository = await open(folder)

  const merged = await repository.merge(base, head)

  if (!('tree' in merged)) throw new Error('there should be no conflict')
  expect((await repository.changedFiles(base, merged.tree)).map(({ path }) => path)).toEqual(['a.yml'])
  expect(git(folder, 'rev-parse', '--is-shallow-repository')).toBe('false')
})

it('completes a shallow clone of another branch than the default one', async () => {
  const first = commit({ 'a.yml': '1' })
  const head = commit({ 'a.yml': '2' }, 'topic')
  const last = commit({ 'a.yml': '3' }, 'topic')
  commit({ 'b.yml': '1' }, 'main')
  const folder = clones.shallow(1)
  git(folder, 'fetch', '--quiet', '--depth=1', 'origin', 'topic')

  expect(await (await open(folder)).firstParents(undefined, last)).toEqual([first, head, last])
})

it('finds a start that a shallow clone lacks, and asks for no more history than it needs', async () => {
  const first = commit({ 'a.yml': '1' })
  const second = commit({ 'a.yml': '2' })
  const third = commit({ 'a.yml': '3' })
  const folder = clones.shallow(2)
  const repository = await open(folder)

  expect(await repository.firstParents(second, third)).toEqual([third])
  expect(git(folder, 'rev-parse', '--is-shallow-repository')).toBe('true')
  expect(await repository.firstParents(first, third)).toEqual([second, third])
  await expect(repository.firstParents(nowhere, third)).rejects.toBeInstanceOf(UserError)
})

it('knows the parent where a shallow clone ends', async () => {
  const first = commit({ 'a.yml': '1' })
  const second = commit({ 'a.yml': '2' })
  const repository = await open(clones.shallow(1))

  expect(await repository.parent(second)).toBe(first)
  expect(await repository.parent(first)).toBeUndefined()
})

it('sends its token in place of the one that the checkout left behind, and shows it nowhere', async () => {
  commit({ 'a.yml': '1' })
  const { url, seen } = await refuse(403)
  const { work } = clones.repository
  git(work, 'remote', 'set-url', 'origin', `${url}/acme/policy`)
  git(work, 'config', `http.${url}/.extraheader`, 'AUTHORIZATION: basic b2xk')
  const token = 'ghs_secret'
  const repository = await openRepository({ directory: work, environment: process.env, token, serverUrl: url })

  const error = await failureOf(repository.policyFiles(nowhere, '.'))

  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  expect(seen[0]?.headers.authorization).toBe(`basic ${basic}`)
  expect(error).toBeInstanceOf(RemoteError)
  expect(error).toMatchObject({ failure: { status: 403, remedy: expect.stringContaining('contents: read') } })
  expect(JSON.stringify([String(error), error])).not.toMatch(new RegExp(`${token}|${basic}`))
})

it('leaves the credentials of the checkout alone when it has no token of its own', async () => {
  commit({ 'a.yml': '1' })
  const { url, seen } = await refuse(500)
  const { work } = clones.repository
  git(work, 'remote', 'set-url', 'origin', `${url}/acme/policy`)
  git(work, 'config', `http.${url}/.extraheader`, 'AUTHORIZATION: basic b2xk')

  const error = await failureOf((await open(work)).policyFiles(nowhere, '.'))

  expect(seen[0]?.headers.authorization).toBe('basic b2xk')
  expect(error).toMatchObject({ failure: { status: 500 } })
})

it('does not show a password that stands in the address of the remote', async () => {
  commit({ 'a.yml': '1' })
  const { work } = clones.repository
  const { url } = await refuse(404, 'https://me:hunter2@acme.test/policy has moved')
  git(work, 'remote', 'set-url', 'origin', url.replace('//', '//me:hunter2@'))

  const error = await failureOf((await open(work)).policyFiles(nowhere, '.'))

  expect(error).toBeInstanceOf(RemoteError)
  expect(error).toMatchObject({ failure: { detail: 'remote: https://acme.test/policy has moved' } })
  expect(JSON.stringify([String(error), error])).not.toContain('hunter2')
})

it('says so when the remote cannot be reached', async () => {
  commit({ 'a.yml': '1' })
  const { work } = clones.repository
  git(work, 'remote', 'set-url', 'origin', 'http://127.0.0.1:1/acme/policy')

  const error = await failureOf((await open(work)).policyFiles(nowhere, '.'))

  expect(error).toBeInstanceOf(RemoteError)
  expect(error).toMatchObject({ failure: { status: 0, detail: expect.stringContaining('127.0.0.1') } })
})

it('asks nobody when it is told to stay offline', async () => {
  const first = commit({ 'a.yml': '1' })
  const head = commit({ 'a.yml': '2' })
  const directory = clones.shallow(1)
  const repository = await openRepository({ directory, environment: process.env, isOffline: true })

  expect(await repository.policyFiles(head, '.')).toHaveLength(1)
  expect(await failureOf(repository.policyFiles(first, '.'))).toMatchObject({
    message: `The commit ${first.slice(0, 7)} is not in this clone.`,
    remedy: 'Give actions/checkout "fetch-depth: 2".',
  })
  expect(await failureOf(repository.forkPoint(head, head))).toMatchObject({
    message: 'This clone holds a part of the history only.',
    remedy: 'Give actions/checkout "fetch-depth: 0".',
  })
})

it('reads without a clone what it fetches by its id, and puts no file anywhere', async () => {
  commit({ 'policy/a.yml': '1', 'README.md': 'x' })
  const base = commit({ 'policy/b.yml': '1' })
  const head = commit({ 'policy/a.yml': '2' }, 'topic')
  const tip = commit({ 'policy/b.yml': '2' })
  const empty = mkdtempSync(join(tmpdir(), 'no-clone-'))
  const folder = join(clones.dir, 'scratch')
  const elsewhere = { url: `file://${clones.repository.gitDir}`, folder }
  const repository = await openRepository({ directory: empty, environment: process.env, elsewhere })

  const merged = await repository.merge(tip, head)
  const files = await repository.policyFiles('tree' in merged ? merged.tree : '', 'policy')

  expect(files.map(({ path, content }) => `${path}: ${Buffer.from(content)}`)).toEqual([
    'policy/a.yml: 2',
    'policy/b.yml: 2',
  ])
  expect(await repository.firstParents(base, tip)).toEqual([tip])
  expect([readdirSync(empty), existsSync(join(folder, 'policy'))]).toEqual([[], false])
  rmSync(empty, { recursive: true })
})
