import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { faultsOf } from '../report/schemas.ts'
import { type Scenario, startScenario } from '../support/scenario.ts'

const flags = 'policy/flags/production.yml'
let scene: Scenario

beforeEach(async () => {
  scene = await startScenario()
})

afterEach(() => scene.close())

/** Runs the command line in the checkout, beside the box, which lives in this process. */
async function drift(words: readonly string[] = [], key = 'phx_sandbox_drift') {
  const env = { PATH: process.env.PATH, POSTHOG_API_KEY: key, POSTHOG_HOST: scene.posthog.url }
  const cli = `${process.cwd()}/dist/cli/index.js`
  const child = spawn(process.execPath, [cli, 'drift', ...words], { cwd: scene.repository.work, env })
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

function edit(from: string, to: string): void {
  const path = join(scene.repository.work, flags)
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}

const byHand = () => scene.posthog.as('eva@example.com').updateFlag('Production', 'search-ranking', { rollout: 51 })

describe('posthog-policy drift', () => {
  it('finds what was changed by hand, says by whom, and how to adopt it: then nothing differs', async () => {
    expect(await drift()).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^Live PostHog matches the policy\.\n/),
    })
    byHand()

    const { code, out } = await drift()

    expect(code).toBe(1)
    expect(out).toMatch(
      /^1 difference made outside the policy, by `eva@example\.com`\.\nMade outside the policy:\n {2}feature_flag/,
    )
    expect(out).toContain('changed by `Eva Kim` (`eva@example.com`) on ')
    expect(out).toContain('posthog-policy export --adopt feature_flag/production_project/search-ranking\n')
    expect(scene.posthog.requests.every(({ method }) => method === 'GET')).toBe(true)
  })

  it('tells what the files change from what was changed by hand', async () => {
    byHand()
    edit('Invoices as PDF', 'Invoices')

    const { code, out } = await drift(['policy', '--base', 'main'])

    expect(code).toBe(1)
    expect(out).toMatch(/^1 change by the files here and 1 difference made outside the policy, by `eva@example\.com`\./)
    expect(out).toMatch(/The files here change:\n {2}feature_flag\/production_project\/invoice-pdf: /)
  })

  it('prints its report as JSON', async () => {
    byHand()

    const { out } = await drift(['--json'])

    expect(JSON.parse(out)).toMatchObject({ version: 'plan-v1', verdict: 'drifted', commit: null })
    expect(faultsOf(JSON.parse(readFileSync('schemas/plan-v1.schema.json', 'utf8')), out)).toEqual([])
  })

  it('says that it is incomplete, in words and by its exit code', async () => {
    scene.posthog.faults.add({ method: 'GET', path: /\/feature_flags/, kind: 'status', status: 403, times: 9 })

    const { code, out } = await drift()

    expect(code).toBe(2)
    expect(out).toMatch(/^Live PostHog matches the policy, as far as it could be read\.\nNot compared: feature_flag: /)
  })

  it.each([
    ['no key', [], '', /^No PostHog key\. Set POSTHOG_API_KEY/],
    ['no policy', ['elsewhere'], 'phx_sandbox_drift', /elsewhere/],
    ['no such commit', ['--base', 'nowhere'], 'phx_sandbox_drift', /nowhere/],
  ])('%s is said in one sentence', async (_, words, key, message) => {
    const { code, err } = await drift(words, key)

    expect(code).toBe(2)
    expect(err).toMatch(message)
    expect(err).not.toMatch(/^\s+at |is a bug/m)
  })
})
