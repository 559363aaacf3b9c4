import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { UserError } from '../../../src/core/errors.ts'
import type { Repository } from '../../../src/core/ports/repository.ts'
import { openRepository } from '../../../src/edges/git/repository.ts'
import { author, type Clones, git, gitWith, makeClones } from './clones.ts'

let clones: Clones

beforeEach(() => {
  clones = makeClones()
})

afterEach(() => clones.end())

function open(): Promise<Repository> {
  return openRepository({ directory: clones.repository.work, environment: process.env })
}

function commit(files: Record<string, string | null>): string {
  return clones.repository.commit({ files, message: 'Change', author })
}

it('reads the YAML files and certificates below a folder as bytes, at any commit or tree', async () => {
  const text = '\ufeffflags:\r\n  - ü\n'
  const first = commit({
    'policy/b/flags.yaml': text,
    'policy/people.yml': 'people: []',
    'policy/certs/idp.pem': 'pem',
    'policy/README.md': 'no',
    'policy.yml': 'no',
    'policy-2/x.yml': 'no',
  })
  commit({ 'policy/people.yml': 'later' })
  const repository = await open()

  const files = await repository.policyFiles(first, 'policy')
  const tree = git(clones.repository.work, 'rev-parse', `${first}^{tree}`)

  expect(files).toEqual([
    { path: 'policy/b/flags.yaml', content: new TextEncoder().encode(text) },
    { path: 'policy/certs/idp.pem', content: new TextEncoder().encode('pem') },
    { path: 'policy/people.yml', content: new TextEncoder().encode('people: []') },
  ])
  expect(await repository.policyFiles(tree, './policy//')).toEqual(files)
})

it('reads the same content of several files, empty ones and the whole repository', async () => {
  const first = commit({ 'a.yml': '', '\ufeffa.yml': '', 'b/b.yml': 'same\n', 'c/c.yml': 'same\n' })

  const files = await (await open()).policyFiles(first, '.')

  const texts = files.map(({ path, content }) => [path, new TextDecoder().decode(content)])
  expect(texts).toEqual([
    ['a.yml', ''],
    ['b/b.yml', 'same\n'],
    ['c/c.yml', 'same\n'],
    ['\ufeffa.yml', ''],
  ])
})

it('takes a missing folder for an empty one, and a name for what it is', async () => {
  const first = commit({ 'policy/-c.yml': '1', 'policy/:(top)*.yml': '2', 'policy/"a\nb".yml': '3', 'other.yml': '4' })
  const repository = await open()

  expect(await repository.policyFiles(first, 'polic')).toEqual([])
  expect(await repository.policyFiles(first, ':(top)')).toEqual([])
  expect(await repository.policyFiles(first, '*')).toEqual([])
  const paths = (await repository.policyFiles(first, 'policy')).map(({ path }) => path)
  expect(paths).toEqual(['policy/"a\nb".yml', 'policy/-c.yml', 'policy/:(top)*.yml'])
})

it('refuses links and submodules below the folder by name, and leaves those elsewhere alone', async () => {
  const { work } = clones.repository
  const start = commit({ 'policy/people.yml': 'people: []' })
  symlinkSync('/etc', join(work, 'elsewhere'))
  git(work, 'update-index', '--add', '--cacheinfo', `160000,${start},modules/other`)
  const beside = commit({})
  symlinkSync('../secrets', join(work, 'policy/shared'))
  const link = commit({})
  git(work, 'rm', '--quiet', '--cached', 'policy/shared')
  git(work, 'update-index', '--add', '--cacheinfo', `160000,${start},policy/module`)
  git(work, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '-m', 'Module')
  const repository = await open()

  expect(await repository.policyFiles(beside, 'policy')).toHaveLength(1)
  await expect(repository.policyFiles(link, 'policy')).rejects.toThrow(
    '"policy/shared" below the policy path is a symbolic',
  )
  await expect(repository.policyFiles(link, 'elsewhere')).rejects.toThrow(
    '"elsewhere" below the policy path is a symbolic',
  )
  await expect(repository.policyFiles('HEAD', 'policy')).rejects.toThrow(
    '"policy/module" below the policy path is a subm',
  )
})

it('refuses a folder that is not in the repository', async () => {
  const first = commit({ 'policy/people.yml': 'people: []' })
  const repository = await open()

  for (const folder of ['..', '../policy', 'policy/../..', '/etc', 'C:\\policy', 'policy\\people', 'policy\0']) {
    await expect(repository.policyFiles(first, folder)).rejects.toBeInstanceOf(UserError)
  }
})

it('refuses a name that is not UTF-8', async () => {
  const { work } = clones.repository
  const first = commit({ 'policy/people.yml': 'people: []' })
  const blob = git(work, 'rev-parse', `${first}:policy/people.yml`)
  const entry = Buffer.concat([Buffer.from(`100644 blob ${blob}\tpolicy\xff.yml`, 'latin1'), Buffer.from([0])])
  const tree = gitWith(work, entry, 'mktree', '-z')

  await expect((await open()).policyFiles(tree, '.')).rejects.toThrow('has a name that is not UTF-8')
})

it('refuses more files or more bytes than a policy can be', async () => {
  const { work } = clones.repository
  const small = gitWith(work, 'a: 1', 'hash-object', '-w', '--stdin')
  const large = gitWith(work, Buffer.alloc(5 * 1024 * 1024), 'hash-object', '-w', '--stdin')
  const treeOf = (blob: string, count: number) => {
    const lines = Array.from({ length: count }, (_, index) => `100644 blob ${blob}\t${index}.yml\n`)
    return gitWith(work, lines.join(''), 'mktree')
  }
  const repository = await open()

  expect(await repository.policyFiles(treeOf(small, 10_000), '.')).toHaveLength(10_000)
  await expect(repository.policyFiles(treeOf(small, 10_001), '.')).rejects.toThrow('more than 10000 policy files')
  await expect(repository.policyFiles(treeOf(large, 52), '.')).rejects.toThrow('larger than 256 MiB')
})
