import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openFiles } from '../../../src/edges/runner/files.ts'

let workspace: string

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'posthog-policy-files-'))
})

afterEach(() => rmSync(workspace, { recursive: true }))

describe('files that are written together', () => {
  it('are all there afterwards, and nothing besides', async () => {
    writeFileSync(join(workspace, 'a.yml'), 'old')

    await openFiles(workspace).writeAll(
      new Map([
        ['a.yml', 'new'],
        ['b/c.yml', 'more'],
      ]),
    )

    expect(readFileSync(join(workspace, 'a.yml'), 'utf8')).toBe('new')
    expect(readFileSync(join(workspace, 'b/c.yml'), 'utf8')).toBe('more')
    expect([readdirSync(workspace), readdirSync(join(workspace, 'b'))]).toEqual([['a.yml', 'b'], ['c.yml']])
  })

  it.each([
    ['lies outside', '../outside.yml', /leaves the workspace/],
    ['lies behind a link that leads out', 'link/outside.yml', /leads through a link|leaves the workspace/],
    ['lies below a file', 'a.yml/b.yml', /cannot be written \(E(EXIST|NOTDIR)\).*/],
  ])('are none of them written where one %s', async (_, path, message) => {
    writeFileSync(join(workspace, 'a.yml'), 'old')
    const outside = mkdtempSync(join(tmpdir(), 'posthog-policy-outside-'))
    symlinkSync(outside, join(workspace, 'link'))

    const written = openFiles(workspace).writeAll(
      new Map([
        ['z.yml', 'new'],
        [path, 'new'],
      ]),
    )

    await expect(written).rejects.toThrow(message)
    expect(readdirSync(workspace)).toEqual(['a.yml', 'link'])
    expect(readFileSync(join(workspace, 'a.yml'), 'utf8')).toBe('old')
    expect([readdirSync(outside), existsSync(join(workspace, '../outside.yml'))]).toEqual([[], false])
    rmSync(outside, { recursive: true })
  })

  it('knows a folder from a file and from nothing', async () => {
    mkdirSync(join(workspace, 'a'))
    writeFileSync(join(workspace, 'b'), '')
    const files = openFiles(workspace)

    expect(await Promise.all(['a', 'b', 'c'].map((name) => files.isFolder(name)))).toEqual([true, false, false])
  })
})

it('finds every file that git would hold, whatever the case of its name, and nothing of git itself', async () => {
  for (const path of [
    'a.yml',
    'B.YML',
    'c/d.yaml',
    'node_modules/x.yml',
    '.github/w.yml',
    '.git/refs/heads/x.yml',
    'e.json',
  ]) {
    mkdirSync(join(workspace, path, '..'), { recursive: true })
    writeFileSync(join(workspace, path), '')
  }

  const found = await openFiles(workspace).policyFiles('.')

  expect(found.map(({ path }) => path)).toEqual(['.github/w.yml', 'B.YML', 'a.yml', 'c/d.yaml', 'node_modules/x.yml'])
})
