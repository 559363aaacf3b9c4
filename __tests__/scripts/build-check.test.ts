import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { compareFolders } from '../../scripts/build/check.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-check-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, files: Readonly<Record<string, string>>): string {
  const root = join(folder, name)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

it('names what is missing, stale and different, in folders too', () => {
  const fresh = write('fresh', { 'a/index.js': '1', 'b.js': '1', 'same.js': '1' })
  const built = write('built', { 'a/index.js': '2', 'shared/old.js': '1', 'same.js': '1' })

  expect(compareFolders(fresh, built)).toEqual([
    'different: dist/a/index.js',
    'missing: dist/b.js',
    'stale: dist/shared/old.js',
  ])
})

it('says nothing about equal folders', () => {
  const files = { 'a/index.js': '1' }

  expect(compareFolders(write('fresh', files), write('built', files))).toEqual([])
})
