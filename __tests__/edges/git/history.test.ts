import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { UserError } from '../../../src/core/errors.ts'
import type { Repository } from '../../../src/core/ports/repository.ts'
import { openRepository } from '../../../src/edges/git/repository.ts'
import { author, type Clones, git, makeClones } from './clones.ts'

let clones: Clones

beforeEach(() => {
  clones = makeClones()
})

afterEach(() => clones.end())

function open(environment: Record<string, string | undefined> = process.env): Promise<Repository> {
  return openRepository({ directory: clones.repository.work, environment })
}

function commit(files: Record<string, string | null>, branch = 'main', from?: string): string {
  return clones.repository.commit({ files, message: 'Change', author, branch, ...(from && { from }) })
}

/** Two branches that change the same line. */
function conflict(): { base: string; head: string } {
  commit({ 'policy/a.yml': 'a\nb\nc\n', 'README.md': 'x' })
  const head = commit({ 'policy/a.yml': 'a\nhead\nc\n', 'README.md': 'head' }, 'topic')
  const base = commit({ 'policy/a.yml': 'a\nbase\nc\n', 'README.md': 'base' }, 'main')
  return { base, head }
}

it('merges without touching the work tree', async () => {
  commit({ 'a.yml': 'a\n', 'b.yml': 'b\n' })
  const head = commit({ 'a.yml': 'changed\n' }, 'topic')
  const base = commit({ 'b.yml': 'changed\n' }, 'main')
  const repository = await open()

  const merged = await repository.merge(base, head)

  if (!('tree' in merged)) throw new Error('there should be no conflict')
  const files = await repository.policyFiles(merged.tree, '.')
  expect(files.map(({ content }) => new TextDecoder().decode(content))).toEqual(['changed\n', 'changed\n'])
  expect((await repository.changedFiles(base, merged.tree)).map(({ path }) => path)).toEqual(['a.yml'])
  expect(git(clones.repository.work, 'status', '--porcelain')).toBe('')
})

it('names the paths that do not merge', async () => {
  const { base, head } = conflict()

  expect(await (await open()).merge(base, head)).toEqual({ conflicts: ['README.md', 'policy/a.yml'] })
})

it('lets no attribute of the checkout settle a conflict or start a program', async () => {
  const { base, head } = conflict()
  const { work } = clones.repository
  const mark = join(clones.dir, 'ran')
  git(work, 'config', 'merge.evil.driver', `touch ${mark}`)
  writeFileSync(join(work, '.gitattributes'), '*.yml merge=union\nREADME.md merge=evil\n')

  const merged = await (await open()).merge(base, head)

  expect(merged).toEqual({ conflicts: ['README.md', 'policy/a.yml'] })
  expect(existsSync(mark)).toBe(false)
})

it('says so when two branches have nothing in common', async () => {
  const main = commit({ 'a.yml': 'a\n' })
  const { work } = clones.repository
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b.test']
  const other = git(work, ...identity, 'commit-tree', '-m', 'Other', `${main}^{tree}`)

  await expect((await open()).merge(main, other)).rejects.toThrow('have no common history')
})

it('asks for a newer git where this one cannot merge', async () => {
  const { base, head } = conflict()
  const bin = join(clones.dir, 'bin')
  const real = `PATH='${process.env.PATH}' exec git "$@"`
  mkdirSync(bin)
  writeFileSync(join(bin, 'git'), `#!/bin/sh\ncase "$*" in *merge-tree*) echo usage >&2; exit 129;; esac\n${real}\n`)
  chmodSync(join(bin, 'git'), 0o755)
  const repository = await open({ PATH: `${bin}:${process.env.PATH}` })

  const merge = repository.merge(base, head)

  await expect(merge).rejects.toThrow(/^git version [\d.]+.* cannot merge without a work tree/)
  await expect(merge).rejects.toMatchObject({ remedy: 'Install git 2.38 or newer.' })
})

it('lists what differs, a rename as two paths', async () => {
  const from = commit({ 'old name.yml': 'same\n', 'gone.yml': 'x', 'kept.yml': 'k', 'ä/ö.yml': '1' })
  const to = commit({ 'old name.yml': null, 'new.yml': 'same\n', 'gone.yml': null, 'ä/ö.yml': '2' })
  const repository = await open()

  expect((await repository.changedFiles(from, to)).map(({ path }) => path)).toEqual([
    'gone.yml',
    'new.yml',
    'old name.yml',
    'ä/ö.yml',
  ])
  expect((await repository.changedFiles(to, to)).map(({ path }) => path)).toEqual([])
})

it('names what a file becomes by its content and mode', async () => {
  const from = commit({ 'a.yml': '1', 'b.yml': '1', 'c.yml': '1' })
  const to = commit({ 'a.yml': '2', 'b.yml': '2', 'c.yml': '3' })
  const repository = await open()

  const [a, b, c] = await repository.changedFiles(from, to)

  expect(a?.content).toMatch(/^100644 [0-9a-f]{40}$/)
  expect(b?.content).toBe(a?.content)
  expect(c?.content).not.toBe(a?.content)
})

it('follows first parents, oldest first', async () => {
  const first = commit({ a: '1' })
  const topic = commit({ b: '1' }, 'topic')
  const second = commit({ a: '2' }, 'main')
  const { work } = clones.repository
  git(work, '-c', 'user.name=a', '-c', 'user.email=a@b.test', 'merge', '--quiet', '--no-ff', '-m', 'Merge', 'topic')
  const merge = git(work, 'rev-parse', 'HEAD')
  const last = commit({ a: '3' })
  const repository = await open()

  expect(await repository.firstParents(first, last)).toEqual([second, merge, last])
  expect(await repository.firstParents(undefined, 'main')).toEqual([first, second, merge, last])
  expect(await repository.firstParents(last, last)).toEqual([])
  await expect(repository.firstParents(topic, last)).rejects.toThrow(/is not on the first-parent line of/)
  expect(await repository.parent(merge)).toBe(second)
  expect(await repository.parent(first)).toBeUndefined()
})

it('takes no parent from the message of a commit', async () => {
  const message = `Start\n\nparent ${'a'.repeat(40)}`
  const first = clones.repository.commit({ files: { a: '1' }, message, author })

  expect(await (await open()).parent(first)).toBeUndefined()
})

it('resolves names, and refuses what is none', async () => {
  const first = commit({ a: '1' })
  const repository = await open()

  expect(await repository.resolve('main')).toBe(first)
  expect(await repository.resolve('refs/remotes/origin/main')).toBe(first)
  expect(await repository.resolve(first.slice(0, 10))).toBe(first)
  for (const name of ['nowhere', '', '--branches=mai?', '--git-dir', 'a\0b']) {
    await expect(repository.resolve(name)).rejects.toThrow(`There is no commit "`)
  }
  const tree = git(clones.repository.work, 'rev-parse', `${first}^{tree}`)
  await expect(repository.resolve(tree)).rejects.toThrow('is not a commit')
})

it('shows a commit itself, not what replaces it', async () => {
  const first = commit({ 'a.yml': 'reviewed' })
  const second = commit({ 'a.yml': 'other' })
  git(clones.repository.work, 'replace', first, second)

  const files = await (await open()).policyFiles(first, '.')

  expect(files.map(({ content }) => new TextDecoder().decode(content))).toEqual(['reviewed'])
})

it('opens only repositories', async () => {
  const opened = openRepository({ directory: clones.dir, environment: process.env })

  await expect(opened).rejects.toBeInstanceOf(UserError)
  await expect(opened).rejects.toMatchObject({ remedy: expect.stringContaining('Change to the repository') })
})

it('opens a checkout of another user, as in a container job', async () => {
  const first = commit({ a: '1' })
  // What git's own tests use: giving a folder to somebody else would take root.
  const wrapper = join(clones.dir, 'bin', 'git')
  mkdirSync(dirname(wrapper))
  const real = spawnSync('which', ['git'], { encoding: 'utf8' }).stdout.trim()
  writeFileSync(wrapper, `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec "${real}" "$@"\n`, { mode: 0o755 })
  const asOther = { PATH: `${dirname(wrapper)}:${process.env.PATH}` }
  const unaided = spawnSync('git', ['-C', clones.repository.work, 'status'], { encoding: 'utf8', env: asOther })

  expect(unaided.stderr).toContain('dubious ownership')
  expect(await (await open(asOther)).resolve('HEAD')).toBe(first)
})

it('says so when there is no git', async () => {
  await expect(open({ PATH: clones.dir })).rejects.toThrow('git could not be started (ENOENT)')
})

it('finds where two lines of history part', async () => {
  const shared = commit({ 'a.yml': '1' })
  const head = commit({ 'a.yml': '2' }, 'topic')
  const base = commit({ 'b.yml': '1' })
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b.test']
  const other = git(clones.repository.work, ...identity, 'commit-tree', '-m', 'Other', `${base}^{tree}`)
  const repository = await open()

  expect(await repository.forkPoint(base, head)).toBe(shared)
  expect(await repository.forkPoint('main', base)).toBe(base)
  await expect(repository.forkPoint(base, other)).rejects.toThrow('have no common history.')
})

it('reads what a commit says of itself, whatever it says', async () => {
  const { repository } = clones
  const first = commit({ a: 'a' })
  const second = repository.commit({
    files: { a: 'b' },
    message: 'Subject\n\nauthor Mallory <m@x.io> 1 +0000\nCo-authored-by: Bob <bob@x.io>',
    author: { name: 'Ada Lovelace', email: 'ada@x.io' },
    committer: { name: 'GitHub', email: 'noreply@github.com' },
    branch: 'main',
  })

  expect(await (await open()).commit(second)).toEqual({
    id: second,
    parents: [first],
    author: { name: 'Ada Lovelace', email: 'ada@x.io' },
    committer: { name: 'GitHub', email: 'noreply@github.com' },
    message: 'Subject\n\nauthor Mallory <m@x.io> 1 +0000\nCo-authored-by: Bob <bob@x.io>\n',
    at: new Date(repository.git('show', '-s', '--format=%cI', second)).toISOString(),
  })
})

it('lists what one side has and the other has not, oldest first', async () => {
  const base = commit({ a: 'a' })
  const one = commit({ b: 'b' }, 'topic')
  const two = commit({ c: 'c' }, 'topic')
  commit({ d: 'd' })
  const repository = await open()

  expect(await repository.newCommits('main', 'topic')).toEqual([one, two])
  expect(await repository.newCommits('topic', base)).toEqual([])
})

it('finds the folders of local actions', async () => {
  commit({
    'action.yml': '',
    'tools/gate/action.yaml': '',
    'tools/gate/index.js': '',
    'docs/reaction.yml': '',
    'a.yml': '',
  })

  expect((await (await open()).actionFolders('main')).sort()).toEqual(['', 'tools/gate'])
})

it('finds what a workflow uses by its path, which may be a Dockerfile alone', async () => {
  commit({
    'tools/box/Dockerfile': '',
    'tools/other/Dockerfile': '',
    'shop/Dockerfile': '',
    '.github/workflows/a.yml':
      'steps:\n  - uses: ./tools/box/\n  - { "uses": "./tools/../shop" } # yes\n  - uses: a/b@v1\n',
  })

  expect((await (await open()).actionFolders('main')).sort()).toEqual(['shop', 'tools/box'])
})
