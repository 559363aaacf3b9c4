import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Scenario, startScenario } from '../support/scenario.ts'
import { readWorkflow, runWorkflow } from '../support/workflow.ts'

const policy = readWorkflow('policy.yml')
const report = readWorkflow('policy-report.yml')
const flags = 'policy/flags/production.yml'
let scene: Scenario

beforeEach(async () => {
  scene = await startScenario()
})

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

const bodies = (pull: number) => scene.github.comments(pull).map(({ body }) => body)

// What is asked in GraphQL is sent with POST, and writes nothing.
function writes(): string[] {
  return scene.github.requests
    .filter(({ method, operation }) => method !== 'GET' && operation !== 'graphql')
    .map(({ operation = '' }) => operation)
}

/** A pull request of a fork: its head is nowhere in our branches. */
function proposeFromFork(): number {
  const ours = scene.propose({
    branch: 'theirs',
    by: 'finn',
    title: 'Theirs',
    edits: { [flags]: (text) => text.replace('Dark colours', 'Darker colours') },
  })
  scene.github.closePull({ pull: ours })
  scene.repository.git('push', '--quiet', 'origin', 'theirs:refs/forks/somebody/policy/theirs', ':refs/heads/theirs')
  scene.github.addUser({ login: 'somebody', id: 5001, permission: 'read', emails: [] })
  return scene.github.openPull({ author: 'somebody', head: 'theirs', title: 'Hello', fork: 'somebody/policy' })
}

describe('the workflow that a pull request starts itself', () => {
  it('needs no key, writes nothing, and runs for forks', async () => {
    expect(policy.permissions).toEqual({ contents: 'read' })
    const pull = proposeFromFork()

    const { results } = await runWorkflow(scene, policy, scene.github.event('pull_request', { pull }))

    expect([...results].map(([name, { code }]) => [name, code])).toEqual([['lint', 0]])
    expect([writes(), scene.posthog.requests]).toEqual([[], []])
  })
})

describe('the workflow that follows it on the default branch', () => {
  it('follows exactly that one, and checks nothing out', () => {
    expect(report.on.workflow_run).toEqual({ workflows: [policy.name], types: ['completed'] })
    expect(report.steps.filter(({ uses }) => uses.startsWith('actions/checkout'))).toEqual([])
  })

  it('judges and compares a pull request of a fork, as data', async () => {
    const pull = proposeFromFork()
    const first = scene.github.event('pull_request', { pull })
    const event = scene.github.event('workflow_run', { run: first.env.GITHUB_RUN_ID ?? '' })
    expect(event.payload).toMatchObject({ workflow_run: { pull_requests: [] } })

    const { results, leftBehind } = await runWorkflow(scene, report, event)

    expect([...results].map(([name, { code }]) => [name, code])).toEqual([
      ['review', 0],
      ['drift', 0],
    ])
    expect(results.get('drift')?.outputs).toMatchObject({ verdict: 'proposed', proposed: '1' })
    expect(bodies(pull)).toHaveLength(1)
    expect(bodies(pull)[0]).toContain('Darker colours')
    // What the next run shall remember, and nothing of the pull request.
    expect(leftBehind).toEqual(['.sightings.json'])
    expect(new Set(scene.posthog.requests.map(({ method }) => method))).toEqual(new Set(['GET']))
  })

  it('writes nothing but the status again when nothing has changed', async () => {
    const pull = proposeFromFork()
    const first = scene.github.event('pull_request', { pull })
    const follow = () =>
      runWorkflow(scene, report, scene.github.event('workflow_run', { run: first.env.GITHUB_RUN_ID ?? '' }))
    await follow()
    const before = writes()

    await follow()

    expect(writes().slice(before.length)).toEqual(['repos/create-commit-status'])
  })

  it('looks at everything on a schedule, and keeps the issue', async () => {
    scene.posthog.as('eva@example.com').updateFlag('Production', 'search-ranking', { rollout: 51 })

    const { results } = await runWorkflow(scene, report, scene.github.event('schedule', {}))

    expect([...results.values()].map(({ code }) => code)).toEqual([0, 0])
    expect(scene.github.issues()).toMatchObject([{ state: 'open', by: 'github-actions[bot]' }])
  })
})

describe('a pull request of a fork, in a workflow that it starts itself', () => {
  it('is told in one line what was skipped and why, and nothing fails', async () => {
    const pull = proposeFromFork()
    const own = { ...report, name: 'own', on: { pull_request: null }, steps: report.steps.slice(1) }

    const { results } = await runWorkflow(scene, own, scene.github.event('pull_request', { pull }))

    const { code, annotations, summary } = results.get('drift') ?? {}
    expect([code, annotations?.map(({ level }) => level)]).toEqual([0, ['notice']])
    expect(summary).toMatch(
      /^Not compared with live PostHog: GitHub gives no secrets to .* workflow_run, which has them\.\n$/,
    )
    expect([writes(), scene.posthog.requests]).toEqual([[], []])
  })
})
