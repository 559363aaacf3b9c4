import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { type Sandbox, startSandbox } from '../../sandbox/index.ts'

let folder: string
let sandbox: Sandbox

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'posthog-policy-export-'))
  sandbox = await startSandbox({ seed: readFileSync('examples/policy-repo/sandbox.yml', 'utf8') })
})

afterEach(async () => {
  await sandbox.close()
  rmSync(folder, { recursive: true })
})

/** Runs the command line beside the box, which lives in this process. */
async function run(words: readonly string[], key = 'phx_sandbox_drift') {
  const env = { PATH: process.env.PATH, POSTHOG_API_KEY: key, POSTHOG_HOST: sandbox.url }
  const child = spawn(process.execPath, [`${process.cwd()}/dist/cli/index.js`, ...words], { cwd: folder, env })
  const texts = { out: '', err: '' }
  child.stdout.on('data', (part) => {
    texts.out += part
  })
  child.stderr.on('data', (part) => {
    texts.err += part
  })
  const [code] = await once(child, 'close')
  return { code, ...texts }
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8')

it('writes everything, and takes over what was changed by hand since', async () => {
  const first = await run(['export'])
  expect(first).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringMatching(/^7 files written from what is live at /),
  })
  expect((await run(['lint'])).out).toContain('0 errors and 1 warning in 7 policy files')
  const before = read('policy/roles.yml')

  sandbox.as('ana@example.com').addRoleMember('Support', 'li@example.com')
  const second = await run(['export', '--adopt', 'role_membership/support/li@example.com'])

  expect(second.out).toMatch(/^1 item taken over from PostHog into 1 file\./)
  expect(read('policy/roles.yml')).toBe(before.replace('[ivo@example.com]', '[ivo@example.com, li@example.com]'))
  expect(sandbox.requests.every(({ method }) => method === 'GET')).toBe(true)
})

it('prints its report as JSON', async () => {
  const { out } = await run(['export', 'here/and/there', '--json'])

  expect(JSON.parse(out)).toMatchObject({
    version: 'export-v1',
    files: expect.arrayContaining(['here/and/there/roles.yml']),
    adopted: null,
    unread: [],
  })
  expect(existsSync(join(folder, 'policy'))).toBe(false)
})

it('says that it is incomplete by its exit code', async () => {
  sandbox.faults.add({ method: 'GET', path: /\/domains/, kind: 'status', status: 404, times: 9 })

  const { code, out } = await run(['export'])

  expect(code).toBe(2)
  expect(out).toMatch(/Not read, so the files say nothing about it:\n {2}domain: could not be read/)
})

it.each([
  ['no key', ['export'], '', /^No PostHog key\. Set POSTHOG_API_KEY/],
  ['a folder outside', ['export', '../there'], 'phx_sandbox_drift', /no folder below the repository/],
  ['an item without a policy', ['export', '--adopt', 'role/x'], 'phx_sandbox_drift', /There is no policy file/],
  [
    'an organization that is not there',
    ['export', '--organization', '0190c0de-0000-7000-8000-00000000ffff'],
    'phx_sandbox_drift',
    /404|403/,
  ],
])('%s is said in one sentence', async (_, words, key, message) => {
  const { code, err } = await run(words, key)

  expect(code).toBe(2)
  expect(err).toMatch(message)
  expect(err).not.toMatch(/^\s+at |is a bug/m)
  expect(existsSync(join(folder, 'policy'))).toBe(false)
})
