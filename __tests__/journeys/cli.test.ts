import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

const seed = 'examples/policy-repo/sandbox.yml'
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'posthog-policy-cli-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function run(...words: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/index.js', ...words], {
    encoding: 'utf8',
    timeout: 20_000,
  })
  return { code: status, out: stdout, err: stderr }
}

describe('the exit code', () => {
  it('0: nothing is wrong', () => {
    expect(run('lint', 'examples/policy-repo/policy')).toMatchObject({ code: 0, err: '' })
    expect(run('--help').code).toBe(0)
  })

  it('1: findings', () => {
    writeFileSync(join(folder, 'a.yml'), 'version: 1\nnonsense: 1\n')
    // The folder must be below where the command runs.
    const { status, stdout } = spawnSync(process.execPath, [`${process.cwd()}/dist/cli/index.js`, 'lint', '.'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^a\.yml:2:1 error .*\n {4}2 \| nonsense: 1\n {6}\| \^{8}$/m)
    expect(stdout).not.toContain('\u001b')
  })

  it.each([
    ['an unknown command', ['nonsense']],
    ['no command', []],
    ['a wrong option', ['lint', '--fast']],
    ['a wrong port', ['sandbox', '--port', '99999']],
    ['a wrong stage', ['sandbox', '--stage', 'E9']],
    ['an empty page', ['sandbox', '--page-size', '0']],
    ['a folder that is not there', ['lint', 'nowhere']],
    ['a seed that is not there', ['sandbox', '--seed', 'nowhere.yml']],
  ])('2: %s', (_, words) => {
    const { code, err } = run(...words)

    expect(code).toBe(2)
    expect(err).not.toBe('')
    expect(err).not.toMatch(/^\s+at |is a bug/m)
  })

  it('2: a seed that says nothing', () => {
    const path = join(folder, 'seed.yml')
    writeFileSync(path, 'bad: [\n')

    const { code, err } = run('sandbox', '--port', '0', '--seed', path)

    expect(code).toBe(2)
    expect(err).toMatch(/seed/)
    expect(err).not.toMatch(/^\s+at |is a bug/m)
  })
})

describe('lint --fix', () => {
  const lint = (...words: string[]) =>
    spawnSync(process.execPath, [`${process.cwd()}/dist/cli/index.js`, 'lint', '.', ...words], {
      cwd: folder,
      encoding: 'utf8',
    })
  const text = (active: string, members: string) => `version: 1 # the only one
lint: { severities: { too-few-owners: off, gate-unsatisfiable: off } }
organization: { id: 0190c0de-0000-7000-8000-000000000001 }
members:
  li@example.com:   { level: member }   # three spaces
roles:
  engineer:
    members: ${members}
projects: { p: { tier: staging } }
flags:
  p:
    a: { active: ${active}, rollout: 10 } # soon
`

  it('mends what has one answer, and keeps everything else as it is', () => {
    writeFileSync(join(folder, 'a.yml'), text('"yes"', '[li@example.com, LI@example.com]'))

    const { stdout, status } = lint('--fix')

    expect(readFileSync(join(folder, 'a.yml'), 'utf8')).toBe(text('true', '[li@example.com]'))
    expect(stdout).toMatch(/^2 findings were mended\.\n1 policy file, no findings\.$/m)
    expect(status).toBe(0)
  })

  it('takes out what another file says in the same words, and leaves what differs', () => {
    writeFileSync(join(folder, 'a.yml'), text('true', '[]'))
    writeFileSync(join(folder, 'b.yml'), '# nothing of its own\nroles:\n  engineer: { members: [] }\n')
    writeFileSync(join(folder, 'c.yml'), 'roles:\n  engineer: { members: [], name: Engineers }\n')

    const { stdout, status } = lint('--fix')

    expect(readFileSync(join(folder, 'b.yml'), 'utf8')).toBe('# nothing of its own\n')
    expect(stdout).toContain('c.yml:2:3 error "roles.engineer" is already written in a.yml:7.')
    expect(stdout).toContain('1 finding was mended.')
    expect(status).toBe(1)
  })

  it('leaves every file alone when it is not asked to mend', () => {
    const wrong = text('"yes"', '[]')
    writeFileSync(join(folder, 'a.yml'), wrong)

    expect(lint().status).toBe(1)
    expect(readFileSync(join(folder, 'a.yml'), 'utf8')).toBe(wrong)
  })
})

it('sandbox: says where it listens, answers there, and names a port that is taken', async () => {
  const child: ChildProcess = spawn(process.execPath, ['dist/cli/index.js', 'sandbox', '--port', '0', '--seed', seed])
  try {
    const [text] = await once(child.stdout ?? child, 'data')
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(String(text))?.[0] ?? ''
    const answer = await fetch(`${url}/api/organizations/`, { headers: { authorization: 'Bearer phx_sandbox_drift' } })
    expect(answer.status).toBe(200)

    const control = /Orders .* (http:\/\/127\.0\.0\.1:\d+),/.exec(String(text))?.[1] ?? ''
    expect(await (await fetch(`${control}/requests`)).json()).toMatchObject([
      { path: '/api/organizations/', status: 200 },
    ])

    const { code, err } = run('sandbox', '--port', new URL(url).port)
    expect(code).toBe(2)
    expect(err).toMatch(/^The port \d+ is taken\./)
  } finally {
    child.kill()
  }
})
