import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { runAction } from '../support/github/run-action.ts'

const start = 'version: 1\norganization: { id: 0190c0de-0000-7000-8000-000000000001 }\n'
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('one mistake, one annotation on its place', () => {
  it.each([
    ['a YAML syntax error', 'roles:\n  engineer: [\n', 4, 14, /bracket, brace or quote is still open/],
    ['an unknown key', 'rolse: {}\n', 3, 1, /"rolse" is not a key of the policy. Did you mean "roles"\?/],
    ['a wrong type', 'members:\n  li@example.com: { level: 8 }\n', 4, 28, /"Level" must be|"level" must be/],
    [
      'an unknown role',
      'projects:\n  web: { access: { default: none, roles: { enginer: member } } }\nroles: { engineer: {} }\n',
      4,
      44,
      /no role "enginer".*"engineer"/,
    ],
  ])('%s', async (_, text, line, col, message) => {
    put('policy/all.yml', start + text)

    const { code, annotations, outputs, summary } = await lint()

    const [finding, total] = annotations
    expect(annotations).toHaveLength(2)
    expect(finding).toMatchObject({ level: 'error', file: 'policy/all.yml', line, col })
    expect(finding?.message).toMatch(message)
    expect(total?.message).toBe('1 error and 0 warnings in 1 policy file.')
    expect(outputs).toMatchObject({ errors: '1', warnings: '0' })
    expect(summary).toContain(`policy/all.yml:${line}:${col}`)
    expect(code).toBe(1)
  })
})

it('passes when fail-on says never, and still shows the finding', async () => {
  put('policy/all.yml', `${start}rolse: {}\n`)

  const { code, annotations } = await lint({ 'fail-on': 'never' })

  expect(annotations).toHaveLength(1)
  expect(code).toBe(0)
})

it('writes the report where it is asked to', async () => {
  put('policy/all.yml', `${start}rolse: {}\n`)

  await lint({ 'report-file': 'out/report.json' })

  const report: unknown = JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'))
  expect(report).toMatchObject({
    version: 'report-v1',
    findings: [{ rule: 'schema-unknown-key', place: { start: { line: 3, column: 1 } } }],
  })
})

it('counts apart what a comment accepts, and lists it with its reason', async () => {
  const comment = '# policy-ignore production-open-by-default: agreed'
  put('policy/all.yml', `${start}projects: { web: { access: { default: admin } } } ${comment}\n`)

  const { code, annotations, outputs, summary } = await lint({ 'fail-on': 'warning', 'report-file': 'report.json' })

  expect(code).toBe(0)
  expect(annotations).toEqual([])
  expect(outputs).toMatchObject({ errors: '0', warnings: '0' })
  expect(summary).toContain('1 policy file, no findings. 1 finding is accepted.')
  expect(summary).toContain('agreed')
  expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({
    findings: [],
    accepted: [{ rule: 'production-open-by-default', reason: 'agreed', place: { start: { line: 3, column: 39 } } }],
  })
})

it('holds the policy to the access tests beside it', async () => {
  put('policy/all.yml', `${start}roles: { engineer: {} }\nprojects: { web: { access: { default: none } } }\n`)
  put(
    'policy-tests/web.yml',
    'tests:\n  member may enter web: no\n  engineer may enter web: yes\n  enginer may enter web: no\n',
  )

  const { code, annotations, outputs, summary } = await lint({ 'report-file': 'report.json', 'sarif-file': 'a.sarif' })

  expect(code).toBe(1)
  expect(outputs).toMatchObject({ errors: '2', warnings: '0' })
  const failed = { title: 'access-test-failed', file: 'policy-tests/web.yml', col: 3 }
  expect(annotations.slice(0, 2)).toMatchObject([
    { ...failed, line: 3, message: expect.stringMatching(/^"engineer" may not enter web/) },
    { ...failed, line: 4, message: expect.stringContaining('Did you mean "engineer"?') },
  ])
  expect(summary).toContain('2 errors and 0 warnings in 1 policy file and 3 access tests.')
  expect(readFileSync(join(folder, 'report.json'), 'utf8')).toContain('"file": "policy-tests/web.yml"')
  expect(readFileSync(join(folder, 'a.sarif'), 'utf8')).toContain('policy-tests/web.yml')
})

it('runs no access tests of a policy that does not load', async () => {
  put('policy/all.yml', `${start}rolse: {}\n`)
  put('policy-tests/web.yml', 'tests: [\n')

  expect((await lint()).annotations).toHaveLength(2)
})

describe('what is no plain file is a finding at its place', () => {
  const linked = 'This is a symbolic link: what it leads to is not what a reviewer of this folder sees.'

  it.each([
    ['a link to a file', 'policy/more.yml', '../elsewhere/a.yml'],
    ['a link to a folder, whatever it is called', 'policy/more', '../elsewhere'],
    ['a link to nothing', 'policy/more.yaml', 'nowhere'],
    ['a link to itself', 'policy/more.pem', 'more.pem'],
    ['a link in the folder of the access tests', 'policy-tests/more', '../elsewhere'],
  ])('%s', async (_, path, target) => {
    put('policy/all.yml', start)
    put('elsewhere/a.yml', 'roles: {}\n')
    put('policy-tests/web.yml', 'tests: {}\n')
    symlinkSync(target, join(folder, path))

    const { code, annotations } = await lint()

    expect(code).toBe(1)
    expect(annotations).toHaveLength(2)
    expect(annotations[0]).toMatchObject({ file: path, line: 1, col: 1, message: expect.stringContaining(linked) })
  })

  it('a pipe, which would never end', async () => {
    put('policy/all.yml', start)
    spawnSync('mkfifo', [join(folder, 'policy/more.yml')])

    const { annotations } = await lint()

    expect(annotations[0]).toMatchObject({
      file: 'policy/more.yml',
      line: 1,
      message: expect.stringContaining('no plain file'),
    })
  })
})

it('writes the findings for code scanning where it is asked to', async () => {
  put('policy/all.yml', `${start}rolse: {}\n`)

  const { outputs } = await lint({ 'sarif-file': 'out/lint.sarif' })

  expect(outputs['sarif-file']).toBe('out/lint.sarif')
  expect(JSON.parse(readFileSync(join(folder, 'out/lint.sarif'), 'utf8'))).toMatchObject({
    version: '2.1.0',
    runs: [
      { results: [{ ruleId: 'schema-unknown-key', locations: [{ physicalLocation: { region: { startLine: 3 } } }] }] },
    ],
  })
})

it('shows the ten most severe and counts the rest', async () => {
  put(
    'policy/all.yml',
    `${start}roles:\n${Array.from({ length: 30 }, (_, n) => `  r${n}: { members: [x${n}@example.com] }\n`).join('')}`,
  )

  const { annotations, outputs } = await lint()

  expect(outputs.errors).toBe('30')
  expect(annotations.filter(({ file }) => file)).toHaveLength(8)
  expect(annotations.at(8)?.message).toContain('22 more')
  expect(annotations).toHaveLength(10)
})

describe('what a user gets wrong is said in one sentence with the way out', () => {
  it.each([
    [
      'a folder that is not there',
      { 'policy-path': 'polcy' },
      'There is no folder "polcy" in the workspace. Check the input policy-path, and that actions/checkout ran before.',
    ],
    [
      'a folder outside',
      { 'policy-path': '../..' },
      'The policy path "../.." leaves the workspace. Give a folder of the repository.',
    ],
    [
      'a value that an input does not have',
      { 'fail-on': 'eror' },
      'The input fail-on is "eror". Set it to error, warning or never.',
    ],
  ])('%s', async (_, inputs, message) => {
    put('policy/all.yml', start)

    const { code, annotations, stdout } = await lint(inputs)

    expect(annotations.map((one) => one.message)).toEqual([message])
    expect(stdout).not.toMatch(/^\s+at /m)
    expect(code).toBe(1)
  })

  it('a folder that is a link, which git does not follow', async () => {
    put('elsewhere/all.yml', start)
    symlinkSync('elsewhere', join(folder, 'policy'))

    expect((await lint()).annotations.map((one) => one.message)).toEqual([
      'The policy path "policy" leads through a link. Give the folder itself.',
    ])
  })

  it('an empty folder', async () => {
    mkdirSync(join(folder, 'policy'))

    const { annotations } = await lint()

    expect(annotations[0]?.message).toBe(
      'There is no policy file (.yml or .yaml) below "policy". Check the input policy-path.',
    )
  })
})

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function lint(inputs: Readonly<Record<string, string>> = {}) {
  return runAction({ name: 'lint', inputs, cwd: folder })
}
