import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { git } from '../edges/git/clones.ts'
import { faultsOf } from '../report/schemas.ts'

const cli = `${process.cwd()}/dist/cli/index.js`
const schema = JSON.parse(readFileSync('schemas/access-v1.schema.json', 'utf8'))
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'posthog-policy-access-'))
  for (const name of ['policy', 'policy-tests']) {
    cpSync(join('examples/policy-repo', name), join(folder, name), { recursive: true })
  }
})

afterEach(() => rmSync(folder, { recursive: true }))

function run(...words: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 20_000,
  })
  return { code: status, out: stdout, err: stderr }
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(folder, path), text.replace(from, to))
}

function commit(): void {
  git(folder, 'add', '.')
  git(folder, '-c', 'user.name=Ana', '-c', 'user.email=ana@example.com', 'commit', '--quiet', '-m', 'Change')
}

describe('who can', () => {
  it('names everybody, with the reason', () => {
    const { code, out } = run('access', 'who-can', 'edit', 'feature_flag', '--project', 'production_project')

    expect(code).toBe(0)
    expect(out).toMatch(/^9 people can edit feature_flag in production_project:$/m)
    expect(out).toMatch(/editor through the role "engineer": finn@example.com, gil@example.com and hana@example.com$/m)
  })

  it('answers machines, too', () => {
    const { out } = run('access', 'who-can', 'administer', '--project', 'production_project', '--json')

    expect(faultsOf(schema, out)).toEqual([])
    expect(JSON.parse(out)).toMatchObject({
      version: 'access-v1',
      target: { project: 'production_project', kind: 'project' },
      answers: [{ mode: 'highest' }, { mode: 'specific' }],
    })
  })

  it.each([
    [
      'an unknown project',
      ['who-can', 'edit', 'feature_flag', '--project', 'production'],
      /Known: "production_project"/,
    ],
    ['no project', ['who-can', 'edit', 'feature_flag'], /--project/],
    ['an unknown kind', ['who-can', 'edit', 'flag', '--project', 'staging_project'], /no kind of object "flag"/],
    [
      'an unknown object',
      ['who-can', 'edit', 'dashboard', '--project', 'staging_project', '--object', '42'],
      /names no dashboard "42" in staging_project/,
    ],
    ['an object of no kind', ['explain', 'finn@example.com', '--object', '42'], /Add --project/],
    ['an unknown person', ['explain', 'fin@example.com'], /Did you mean "finn@example.com"/],
    ['an unknown mode', ['explain', 'finn@example.com', '--mode', 'best'], /highest, specific/],
    ['an unknown commit', ['diff', 'nowhere..HEAD'], /nowhere/],
    ['three commits', ['diff', 'a..b..c'], /BASE\.\.HEAD/],
    ['three dots', ['diff', 'a...b'], /BASE\.\.HEAD/],
  ])('ends with 2 for %s, and says what to do', (_, words, expected) => {
    git(folder, 'init', '--quiet')
    const { code, err } = run('access', ...words)

    expect(code).toBe(2)
    expect(err).toMatch(expected)
    expect(err).not.toMatch(/^\s+at |is a bug/m)
  })
})

it('answers about one object, by its name', () => {
  edit(
    'policy/projects.yml',
    '    resources: # what',
    "    objects: [{ resource: dashboard, id: '42', name: Board, default: none, members: { finn@example.com: viewer } }]\n    resources: # what",
  )
  const at = ['--project', 'production_project', '--object', 'Board']

  const { out } = run('access', 'who-can', 'view', 'dashboard', ...at)
  expect(out).toMatch(/^6 people can view dashboard\/42 in production_project:$/m)
  expect(out).toMatch(/^ {2}viewer by a rule that names them on this very object: finn@example.com$/m)
  expect(JSON.parse(run('access', 'who-can', 'view', 'dashboard', ...at, '--json').out)).toMatchObject({
    target: { project: 'production_project', kind: 'dashboard', object: '42' },
  })
  expect(run('access', 'explain', 'gil@example.com', 'dashboard', ...at).out).toMatch(
    /^ {2}dashboard\/42: none by the default on this very object; otherwise editor through the role "engineer"$/m,
  )
})

it('explains what one person may do, as the plan and the mode have it', () => {
  expect(run('access', 'explain', 'finn@example.com').out).toMatch(
    /^ {2}dashboard: editor through the role "engineer"; otherwise viewer by the default$/m,
  )
  const { out } = run('access', 'explain', 'finn@example.com', '--json')
  expect(faultsOf(schema, out)).toEqual([])
  expect(JSON.parse(out)).toMatchObject({ person: { email: 'finn@example.com', roles: ['engineer'] } })
  const plain = run('access', 'explain', 'finn@example.com', '--mode', 'specific', '--without', 'role_based_access')
  expect(plain.out).toMatch(/^production_project\n {2}project: none by the default/m)
})

it('compares two commits, or one with the files here', () => {
  git(folder, 'init', '--quiet', '--initial-branch=main')
  commit()
  edit('policy/people.yml', 'members: [ivo@example.com]', 'members: [ivo@example.com, li@example.com]')

  const here = run('access', 'diff', 'HEAD')
  expect(here.code).toBe(1)
  expect(here.out).toMatch(/^"li@example.com" gains member on the project in "production_project"/m)
  expect(here.out).toMatch(/^Nobody loses access\.$/m)
  commit()
  expect(run('access', 'diff', 'HEAD~1..HEAD')).toEqual(here)

  expect(run('access', 'diff', 'HEAD..HEAD')).toEqual({ code: 0, out: 'Nobody gains or loses access.\n', err: '' })
  const { out } = run('access', 'diff', 'HEAD~1..HEAD', '--json')
  expect(faultsOf(schema, out)).toEqual([])
  expect(JSON.parse(out)).toMatchObject({
    version: 'access-v1',
    diffs: [{ mode: 'highest', losses: [] }, { mode: 'specific' }],
  })
})

it('holds the policy to its access tests in lint', () => {
  expect(run('lint')).toMatchObject({ code: 0, out: expect.stringMatching(/ and 5 access tests, no findings\.$/m) })

  edit('policy/projects.yml', 'session_recording: { default: none', 'session_recording: { default: viewer')

  const { code, out } = run('lint')
  expect(code).toBe(1)
  expect(out).toMatch(
    /^policy-tests\/production\.yml:9:3 error "engineer" may view session_recording .*access-test-failed/m,
  )
})
