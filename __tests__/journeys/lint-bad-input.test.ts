import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runAction } from '../support/github/run-action.ts'

interface Found {
  readonly rule: string
  readonly message: string
  readonly place: { readonly file: string; readonly start: { readonly line: number; readonly column: number } }
}

const megabytes = 1024 * 1024

/** What stands in a file that nobody should write, and how its one finding begins: line, column and words. */
const bad: readonly (readonly [name: string, content: string | Buffer, finding: RegExp])[] = [
  ['a byte order mark before a mistake', '\ufeffrolse: {}\n', /^1:1 "rolse" is not a key/],
  ['CRLF before a mistake', 'roles:\r\n  a: { nmae: x }\r\n', /^2:8 "nmae" is not a key/],
  ['CR alone', 'roles:\r  a: {}\r', /^1:7 A line ends with CR alone/],
  ['a list', '- roles\n', /^1:3 The policy must be a map/],
  ['a doubled key', 'roles:\n  a: {}\n  "a": {}\n', /^3:3 The key "a" is already in this map, on line 2/],
  ['an anchor', 'roles: &all { a: {} }\n', /^1:8 Anchors and aliases are not allowed/],
  ['an alias', 'roles: *all\n', /^1:8 Anchors and aliases are not allowed/],
  ['aliases that grow', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n', /^1:4 Anchors and aliases/],
  ['a merge key', 'roles: { b: { <<: { name: x } } }\n', /^1:15 Merge keys are not allowed/],
  ['a tag', 'roles: { a: { name: !!binary aGk= } }\n', /^1:21 Tags such as !!str are not allowed/],
  ['a tag of nobody', 'roles: !secret { a: {} }\n', /^1:8 Tags such as !!str are not allowed/],
  ['a second document', 'roles: {}\n---\nroles: {}\n', /^2:1 A second document starts here/],
  ['a directive', '%YAML 1.2\n---\nroles: {}\n', /^1:1 Directives such as/],
  ['a tab', 'roles:\n\ta: {}\n', /^2:1 A tab is used for indentation/],
  ['a tab after spaces', 'roles:\n  \ta: {}\n', /^2:5 A tab stands before this/],
  ['a NUL character', 'roles: { a: {} }\0\n', /^1:17 The file contains a NUL character/],
  ['a NUL escape', 'roles: { a: { name: "x\\0y" } }\n', /^1:21 This text holds the character U\+0000/],
  [
    'a character that turns text round',
    'roles: { a: { name: "x\u202ey" } }\n',
    /^1:23 The character U\+202E stands here/,
  ],
  ['Latin-1', Buffer.from('roles: { a: { name: Jürgen } }\n', 'latin1'), /^1:22 This is not UTF-8 text/],
  ['UTF-16', Buffer.from('\ufeffroles: {}\n', 'utf16le'), /^1:1 The file is UTF-16 text/],
  ['UTF-16, the other way', Buffer.from('\ufeffroles: {}\n', 'utf16le').swap16(), /^1:1 The file is UTF-16 text/],
  ['UTF-16 without a mark', Buffer.from('roles: {}\n', 'utf16le'), /^1:2 The file contains a NUL character/],
  ['more than 5 MiB', `#${'x'.repeat(5 * megabytes)}\n`, /^1:1 The file is larger than 5 MiB/],
  ['lists too deep', `roles: ${'['.repeat(66)}${']'.repeat(66)}\n`, /^1:71 Maps and lists nest deeper than 64/],
  [
    'maps far too deep',
    `roles: ${'{a: '.repeat(1e5)}${'}'.repeat(1e5)}\n`,
    /^1:257 Maps and lists nest deeper than 64/,
  ],
  ['a poisoned key', 'roles: { __proto__: {} }\n', /^1:10 "__proto__" cannot be a key/],
]

let folder: string
let report: readonly Found[]
let took: number
let code: number

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lint-bad-'))
  put('policy/a.yml', 'version: 1\norganization: { id: 0190c0de-0000-7000-8000-000000000001 }\n')
  put('policy/empty.yml', '')
  put('policy/comment.yml', '# nothing here\n')
  for (const [index, [, content]] of bad.entries()) put(pathOf(index), content)
  put('elsewhere/b.yml', 'rolse: {}\n')
  symlinkSync('../elsewhere/b.yml', join(folder, 'policy/linked.yml'))
  symlinkSync('../elsewhere', join(folder, 'policy/linked'))
  const start = performance.now()
  const result = await runAction({ name: 'lint', inputs: { 'report-file': 'report.json' }, cwd: folder })
  took = performance.now() - start
  code = result.code
  report = Object(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).findings
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('each file that nobody should write has one finding, at its place', () => {
  it.each(bad.map(([name, , finding], index) => [name, finding, index] as const))('%s', (_, finding, index) => {
    expect(findingsIn(pathOf(index))).toEqual([expect.stringMatching(finding)])
  })

  it.each(['policy/linked.yml', 'policy/linked'])('the link %s', (path) => {
    expect(findingsIn(path)).toEqual([expect.stringMatching(/^1:1 This is a symbolic link/)])
  })
})

it('finds nothing more, and ends soon', () => {
  expect(report).toHaveLength(bad.length + 2)
  expect(code).toBe(1)
  expect(took).toBeLessThan(10_000)
})

function put(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

function pathOf(index: number): string {
  return `policy/bad/${index}.yml`
}

function findingsIn(path: string): string[] {
  return report
    .filter(({ place }) => place.file === path)
    .map(({ message, place: { start } }) => `${start.line}:${start.column} ${message}`)
}
