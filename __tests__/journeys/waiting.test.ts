import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import { type Scenario, startScenario } from '../support/scenario.ts'

const flags = 'policy/flags/production.yml'
const key = 'phx_sandbox_ana'
let scene: Scenario

beforeEach(async () => {
  scene = await startScenario((seed) =>
    seed
      .replace('features: [', 'features: [approvals, ')
      .replace('keys:\n', `keys:\n  - { key: ${key}, owner: ana@example.com, label: by hand, scopes: ["*"] }\n`),
  )
  await scene.run('apply', scene.github.event('push', { branch: 'main' }))
})

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

/** Lets Ana hold every change of a rollout until Cy approves it in PostHog. */
async function holdRollouts(): Promise<void> {
  const policy = { action_key: 'feature_flag.update', approver_config: { quorum: 1, users: [2], roles: [] } }
  const answer = await fetch(`${scene.posthog.url}/api/projects/101/approval_policies/`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(policy),
  })
  expect(answer.status).toBe(201)
}

function applied(sha: string): string[] {
  return scene.github.statuses(sha, 'posthog-policy/applied').map(({ state }) => state)
}

it('a change that PostHog holds back waits: no failure, not applied, and the evidence says who approved what', async () => {
  await holdRollouts()
  const pull = scene.propose({
    branch: 'wider',
    by: 'finn',
    title: 'Everybody',
    edits: { [flags]: (text) => text.replace('rollout: 25 #', 'rollout: 90 #').replace('Dark colours', 'Darker') },
  })
  scene.github.review({ pull, by: 'bo-lee', state: 'APPROVED' })
  const merged = scene.merge(pull, 'finn')

  const run = await scene.run('apply', merged, { 'evidence-file': 'evidence.json' })

  expect([run.code, run.outputs]).toMatchObject([
    0,
    { verdict: 'waiting', applied: '1', waiting: '1', failed: '0', 'not-tried': '0', 'evidence-file': 'evidence.json' },
  ])
  expect(run.summary).toMatch(
    /the \[change request `([0-9a-f-]{36})`\]\(http:\/\/127\.0\.0\.1:\d+\/project\/101\/approvals\/\1\)/,
  )
  expect(applied(merged.env.GITHUB_SHA ?? '')).toEqual(['pending'])
  const evidence: unknown = JSON.parse(readFileSync(join(scene.repository.work, 'evidence.json'), 'utf8'))
  expect(new Ajv({ allowUnionTypes: true }).validate(schema(), evidence)).toBe(true)
  expect(evidence).toMatchObject({
    verdict: 'waiting',
    merges: [{ pullRequest: { number: pull, author: 'finn' }, approvals: [{ login: 'bo-lee' }] }],
    results: [
      { outcome: 'waiting', changeRequest: { page: expect.stringContaining('/approvals/') } },
      { outcome: 'applied' },
    ],
  })

  // While it waits, another run asks for nothing new.
  const again = await scene.run('apply', merged)
  expect(again.outputs).toMatchObject({ verdict: 'waiting', waiting: '1' })
})

/** Merges a wider rollout that everybody here has approved, and that PostHog then holds back. */
async function holdOne(): Promise<void> {
  await holdRollouts()
  const pull = propose('wider', (text) => text.replace('rollout: 25 #', 'rollout: 90 #'))
  scene.github.review({ pull, by: 'bo-lee', state: 'APPROVED' })
  const first = await scene.run('apply', scene.merge(pull, 'finn'))
  expect(first.outputs).toMatchObject({ verdict: 'waiting', waiting: '1' })
}

function propose(branch: string, edit: (text: string) => string): number {
  return scene.propose({ branch, by: 'finn', title: branch, edits: { [flags]: edit } })
}

function flagWrites(): string[] {
  return scene.posthog.requests
    .filter(({ method, path }) => method !== 'GET' && path.includes('/feature_flags/'))
    .map(({ body }) => Object.keys(Object(body)).sort().join())
}

it('waits for an approval in PostHog where it is told to, and goes on with what was held up', async () => {
  await holdRollouts()
  const pull = propose('wider', (text) =>
    text.replace('rollout: 25 #', 'rollout: 90 #').replace('tags: [checkout]', 'tags: [checkout, wide]'),
  )
  scene.github.review({ pull, by: 'bo-lee', state: 'APPROVED' })
  const merged = scene.merge(pull, 'finn')
  // The first question comes before the writes, the second one when the run begins to wait.
  scene.posthog.faults.add({ kind: 'delay', ms: 0, path: /change_requests/, nth: 2 })
  scene.posthog.faults.onFire(() => scene.posthog.as('cy@example.com').approveRequests('Production'))

  const { outputs, stdout } = await scene.run('apply', merged, { 'wait-for-approvals': '5' })

  expect(outputs).toMatchObject({ verdict: 'applied', applied: '1', waiting: '0' })
  expect(stdout).toContain('Waiting for 1 change request in PostHog.')
  expect(applied(merged.env.GITHUB_SHA ?? '')).toEqual(['success'])
  expect(scene.posthog.dump().projects.Production?.flags['checkout-v2']).toMatchObject({
    tags: ['checkout', 'wide'],
    filters: { groups: [{ rollout_percentage: 90 }] },
  })
})

describe('a flag with an open change request', () => {
  const other = (text: string) => text.replace('The new checkout, one', 'A new checkout, one')

  it('is not written at all, not even its description; the rest is', async () => {
    await holdOne()
    scene.posthog.forgetRequests()
    const pull = propose('words', (text) => other(text).replace('Dark colours', 'Darker'))

    const { outputs, summary } = await scene.run('apply', scene.merge(pull, 'finn'))

    expect(outputs).toMatchObject({ verdict: 'waiting', applied: '1', waiting: '1' })
    expect(summary).toContain('A change request about this flag is open in PostHog')
    expect(flagWrites()).toEqual(['name,original_flag,version'])
    expect(scene.posthog.dump().projects.Production?.flags['checkout-v2']?.version).toBe(1)
  })

  it('is written once the request is settled: approved there, the rest follows', async () => {
    await holdOne()
    const merged = scene.merge(propose('words', other), 'finn')
    await scene.run('apply', merged)
    scene.posthog.as('cy@example.com').approveRequests('Production')

    const { outputs } = await scene.run('apply', merged)

    expect(outputs).toMatchObject({ verdict: 'applied', applied: '1', waiting: '0' })
    expect(scene.posthog.dump().projects.Production?.flags['checkout-v2']).toMatchObject({
      name: expect.stringContaining('A new checkout'),
      filters: { groups: [{ rollout_percentage: 90 }] },
      version: 3,
    })
  })

  it.each([
    ['is left alone where the key may not ask', true, { verdict: 'stopped', failed: '1' }],
    ['is no question where the plan has no approvals', false, { verdict: 'applied', applied: '1' }],
  ] as const)('%s', async (_, isPaid, expected) => {
    const { features } = scene.posthog.organization()
    if (!isPaid) scene.posthog.reorganize({ features: features.filter(({ key: feature }) => feature !== 'approvals') })
    const merged = scene.merge(propose('words', other), 'finn')
    scene.posthog.faults.add({ kind: 'status', status: 403, path: /change_requests/ })

    const { outputs } = await scene.run('apply', merged)

    expect(outputs).toMatchObject(expected)
    expect(flagWrites()).toHaveLength(isPaid ? 0 : 1)
  })
})

it('a person whom a pull request adds is invited once; their role waits with them and comes when they join', async () => {
  const pull = scene.propose({
    branch: 'kim',
    by: 'finn',
    title: 'Kim starts on Monday',
    edits: {
      'policy/people.yml': (text) =>
        text
          .replace('\nroles:', '  kim@example.com: { level: member }\n\nroles:')
          .replace('members: [ivo@example.com]', 'members: [ivo@example.com, kim@example.com]'),
    },
  })
  scene.github.review({ pull, by: 'dee-k', state: 'APPROVED' })
  const merged = scene.merge(pull, 'finn')

  const first = await scene.run('apply', merged)
  const second = await scene.run('apply', merged)

  expect([first.code, first.outputs]).toMatchObject([
    0,
    { verdict: 'waiting', applied: '0', waiting: '2', failed: '0' },
  ])
  expect(second.outputs).toMatchObject({ verdict: 'waiting', waiting: '2' })
  expect(scene.posthog.requests.filter(({ method }) => method !== 'GET')).toMatchObject([
    { method: 'POST', body: { target_email: 'kim@example.com', level: 1, send_email: true } },
  ])

  scene.posthog.as('kim@example.com').acceptInvite()
  const third = await scene.run('apply', merged)

  expect(third.outputs).toMatchObject({ verdict: 'applied', applied: '1', waiting: '0' })
  expect(scene.posthog.dump().roles.Support).toContain('kim@example.com')
  expect(applied(merged.env.GITHUB_SHA ?? '')).toEqual(['success', 'pending', 'pending'])
})

function schema(): object {
  return JSON.parse(readFileSync('schemas/evidence-v1.schema.json', 'utf8'))
}
