import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { faultsOf } from '../report/schemas.ts'
import { evidenceBranch, guardEvidence, readEvidence } from '../support/evidence.ts'
import type { RunnerEvent } from '../support/github/index.ts'
import type { ActionResult } from '../support/github/run-action.ts'
import { type Scenario, startScenario } from '../support/scenario.ts'

const flags = 'policy/flags/production.yml'
const projects = 'policy/projects.yml'
const schema = JSON.parse(readFileSync('schemas/evidence-v1.schema.json', 'utf8'))
let scene: Scenario
let inputs: Readonly<Record<string, string>>

beforeEach(async () => {
  scene = await startScenario(undefined, undefined, 'fast')
  inputs = guardEvidence(scene)
  const first = await scene.run('apply', scene.github.event('push', { branch: 'main' }), inputs)
  expect(first.outputs.verdict).toBe('nothing-to-do')
})

afterEach(async () => {
  for (const { text } of readEvidence(scene)) expect(faultsOf(schema, text)).toEqual([])
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

function propose(branch: string, edit: (text: string) => string): number {
  return scene.propose({ branch, by: 'finn', title: branch, edits: { [flags]: edit } })
}

const twoFlags = (text: string) =>
  text.replace(/rollout: 10$/m, 'rollout: 20').replace('Dark colours', 'Darker colours')
const writes = () => scene.posthog.requests.filter(({ method }) => method !== 'GET')

describe('evidence on a branch', () => {
  it('has one file for each run, on a line of its own, with what was written and how PostHog answered', async () => {
    await scene.run('apply', scene.merge(propose('two', twoFlags), 'finn'), inputs)

    const [first, second] = readEvidence(scene)
    expect(first).toMatchObject({ state: 'ended', verdict: 'nothing-to-do', results: [] })
    expect(second).toMatchObject({
      state: 'ended',
      verdict: 'applied',
      policyPath: 'policy',
      keyOwner: 'svc-policy@example.com',
      lastApplied: first?.commit,
      results: [
        { outcome: 'applied', writes: [{ method: 'PATCH', status: 200 }] },
        { outcome: 'applied', writes: [{ method: 'PATCH', status: 200 }] },
      ],
    })
    const log = scene.repository.git('log', '--format=%s', 'refs/remotes/origin/evidence').split('\n')
    expect(log.map((line) => line.replace(/.*: /, ''))).toEqual(['ended', 'begun', 'ended'])
  })

  it('says before the first write what will be written, and stays at that when the run is killed', async () => {
    const merged = scene.merge(propose('two', twoFlags), 'finn')
    scene.posthog.faults.add({ method: 'PATCH', kind: 'stall', nth: 1, times: 1 })
    const struck = new Promise<void>((resolve) => scene.posthog.faults.onFire(() => setImmediate(resolve)))

    await scene.run('apply', merged, inputs, struck)
    const killed = readEvidence(scene).at(-1)
    const next = await scene.run('apply', merged, inputs)

    expect(killed).toMatchObject({
      state: 'begun',
      verdict: null,
      results: [{ outcome: 'intended' }, { outcome: 'intended' }],
    })
    const last = readEvidence(scene).at(-1)
    expect(last?.results.map(({ outcome }) => outcome)).toEqual(['applied', 'found-in-place'])
    expect(last?.results[1]?.intendedBy).toBe(killed?.run)
    expect(next.summary).toContain('which was cut off, was found in place')
    expect((await scene.run('apply', merged, inputs)).outputs.verdict).toBe('nothing-to-do')
    expect(readEvidence(scene).at(-1)?.results).toEqual([])
  })

  it('lets nothing be written to PostHog when it cannot be written first', async () => {
    scene.github.guardBranch(evidenceBranch, [])

    const { code, outputs, stdout } = await scene.run('apply', scene.merge(propose('two', twoFlags), 'finn'), inputs)

    expect([code, outputs.verdict, outputs['not-tried']]).toEqual([1, 'stopped', '2'])
    expect(stdout).toContain('Repository rule violations found')
    expect(writes()).toEqual([])
  })

  it("is not written with the job's own token where only the app may", async () => {
    const { 'evidence-token': _, ...without } = inputs

    const { outputs } = await scene.run('apply', scene.merge(propose('two', twoFlags), 'finn'), without)

    expect(outputs.verdict).toBe('stopped')
    expect(writes()).toEqual([])
  })
})

describe('the last applied commit', () => {
  /** A rule that nobody approved to loosen, a status that says it was applied, and a change that it lets through. */
  function forge(): RunnerEvent {
    const loosen = { [projects]: (text: string) => text.replace('over: 50', 'over: 99') }
    const gate = scene.propose({ branch: 'gate', by: 'finn', title: 'Loosen', edits: loosen })
    const sha = scene.merge(gate, 'finn').env.GITHUB_SHA ?? ''
    scene.github.setStatus({ sha, context: 'posthog-policy/applied', state: 'success', by: 'github-actions[bot]' })
    return scene.merge(
      propose('wide', (text) => text.replace('rollout: 25 #', 'rollout: 90 #')),
      'finn',
    )
  }

  it('is told from evidence: a status that a workflow of a branch forged does not fool apply', async () => {
    const merged = forge()

    const { outputs, summary } = await scene.run('apply', merged, inputs)
    expect(outputs).toMatchObject({ verdict: 'stopped', applied: '0', 'not-tried': '1' })
    expect(summary).toContain('without approval, and the review itself rests on that')
    expect(writes()).toEqual([])

    // Without evidence whoever may set statuses moves the point that everything after it is judged from.
    const fooled = await scene.run('apply', merged)
    expect(fooled.outputs.verdict).toBe('applied')
  })

  it('is the same one for drift', async () => {
    const merged = scene.merge(propose('two', twoFlags), 'finn')
    const sha = merged.env.GITHUB_SHA ?? ''
    scene.github.setStatus({ sha, context: 'posthog-policy/applied', state: 'success', by: 'github-actions[bot]' })
    const round = scene.github.event('schedule', {})

    const { outputs } = await scene.run('drift', round, { 'evidence-branch': evidenceBranch })
    expect([outputs.outstanding, outputs.drift]).toEqual(['2', '0'])

    const fooled = await scene.run('drift', round)
    expect([fooled.outputs.outstanding, fooled.outputs.drift]).toEqual(['0', '2'])
  })
})

describe('an evidence branch that anybody may write', () => {
  const warning =
    /^Whoever may push can create, write or delete the evidence branch open, and so say what was applied last/
  const open = { 'evidence-branch': 'open' }
  const warnings = ({ annotations }: ActionResult) =>
    annotations.filter(({ message }) => /evidence branch/.test(message)).map(({ message }) => message)

  it('is warned of by apply and by drift, and is no failure; one that is guarded is not', async () => {
    const token = scene.github.addToken('open', { actor: 'evidence[bot]', permissions: { contents: 'write' } })
    const round = scene.github.event('schedule', {})

    const applied = await scene.run('apply', round, { ...open, 'evidence-token': token })
    const looked = await scene.run('drift', round, open)
    const guarded = await scene.run('drift', round, { 'evidence-branch': evidenceBranch })

    expect([applied.code, looked.code, warnings(guarded)]).toEqual([0, 0, []])
    for (const run of [applied, looked]) {
      expect(warnings(run)).toEqual([expect.stringMatching(warning)])
      expect(run.summary).toContain('Restrict creations, updates and deletions by a ruleset')
    }
  })

  it('is said once not to be known, where its rules cannot be read', async () => {
    scene.github.fail({ method: 'GET', path: /rules/, status: 403, body: { message: 'Resource not accessible' } })

    const run = await scene.run('drift', scene.github.event('schedule', {}), open)

    expect([run.code, warnings(run)]).toEqual([
      0,
      [expect.stringMatching(/^The warning about the evidence branch could not be written/)],
    ])
  })
})
