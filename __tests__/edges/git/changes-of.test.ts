import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { openRepository } from '../../../src/edges/git/repository.ts'
import { author, type Clones, makeClones } from './clones.ts'

let clones: Clones

beforeEach(() => {
  clones = makeClones()
})

afterEach(() => clones.end())

function commit(files: Record<string, string | null>): string {
  return clones.repository.commit({ files, message: 'Change', author })
}

it('finds what changed anything below a folder on the first-parent line, newest first', async () => {
  const made = commit({ 'policy/a.yml': 'a\n', 'policy-tests/a.yml': 'a\n' })
  commit({ 'README.md': 'x\n', 'policy-tests/a.yml': 'b\n' })
  const gone = commit({ 'policy/a.yml': null })
  const tip = commit({ 'README.md': 'y\n' })
  const repository = await openRepository({ directory: clones.repository.work, environment: process.env })

  expect(await repository.changesOf(tip, 'policy')).toEqual([gone, made])
  expect(await repository.changesOf(made, 'policy')).toEqual([made])
  expect(await repository.changesOf(tip, '.')).toHaveLength(4)
  expect(await repository.changesOf(tip, '*')).toEqual([])
})
