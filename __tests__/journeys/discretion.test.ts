import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { guardEvidence, readEvidence } from '../support/evidence.ts'
import type { RunnerEvent } from '../support/github/events/index.ts'
import { type Scenario, startScenario } from '../support/scenario.ts'

const flags = 'policy/flags/production.yml'
const stranger = 'mal@elsewhere.example'
let scene: Scenario

beforeEach(async () => {
  // Nobody whom the policy names.
  scene = await startScenario((seed) =>
    seed.replace('people:\n', `people:\n  ${stranger}: { level: member, first_name: Mal, last_name: Lory }\n`),
  )
})

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

function as(isPrivate: boolean, event: RunnerEvent): RunnerEvent {
  const repository = { ...Object(event.payload.repository), private: isPrivate }
  return { ...event, payload: { ...event.payload, repository } }
}

describe.each([
  [true, stranger, 'm…@elsewhere.example'],
  [false, 'm…@elsewhere.example', stranger],
])('the e-mail of somebody whom no policy holds, in a repository that is private: %s', (isPrivate, shown, hidden) => {
  function expectDiscretion(...texts: readonly string[]): void {
    for (const text of texts) {
      expect(text).toContain(shown)
      expect(text).not.toContain(hidden)
    }
  }

  it('is told by the review as it may be', async () => {
    const edits = { 'policy/people.yml': (text: string) => text.replace('[ivo@example.com]', `[${stranger}]`) }
    const pull = scene.propose({ branch: 'b', by: 'finn', title: 'Mal', edits })

    const event = as(isPrivate, scene.github.event('pull_request', { pull }))
    const { summary, stdout } = await scene.run('review', event, { 'report-file': 'verdict.json', comment: 'always' })

    const report = readFileSync(join(scene.repository.work, 'verdict.json'), 'utf8')
    const [comment] = scene.github.comments(pull)
    const [status] = scene.github.statuses(scene.repository.git('rev-parse', 'b'))
    expectDiscretion(summary, stdout, report, comment?.body ?? '', status?.description ?? '')
  })

  it('is told by apply as it may be', async () => {
    await scene.run('apply', scene.github.event('push', { branch: 'main' }))
    const edits = { [flags]: (text: string) => text.replace('Dark colours', 'Darker colours') }
    const pull = scene.propose({ branch: 'b', by: 'finn', title: 'Darker', edits })
    await scene.run('drift', scene.github.event('pull_request', { pull }))
    const body = { type: 'validation_error', code: 'invalid', detail: `Ask ${stranger} first.`, attr: null }
    scene.posthog.faults.add({ method: 'PATCH', kind: 'status', status: 400, body })

    const files = { 'report-file': 'apply.json', 'evidence-file': 'evidence.json' }
    const { summary, stdout } = await scene.run('apply', as(isPrivate, scene.merge(pull, 'finn')), files)

    const [report, evidence] = Object.values(files).map((name) =>
      readFileSync(join(scene.repository.work, name), 'utf8'),
    )
    expectDiscretion(summary, stdout, report ?? '', evidence ?? '', scene.github.comments(pull)[0]?.body ?? '')
    for (const text of [summary, report, evidence]) expect(text).not.toContain('…@example.com')
  })

  it('is told by apply as it may be, also before it takes them out', async () => {
    const inputs = guardEvidence(scene)
    await scene.run('apply', scene.github.event('push', { branch: 'main' }), inputs)
    scene.posthog.as('ana@example.com').addRoleMember('Support', stranger)
    scene.posthog.faults.add({ method: 'DELETE', kind: 'hang', nth: 1, times: 1 })
    const struck = new Promise((resolve) => scene.posthog.faults.onFire(resolve))
    const order = { drift: 'revert', items: `role_membership/support/${stranger}` }
    const event = as(isPrivate, scene.github.event('workflow_dispatch', { actor: 'dee-k' }))

    await scene.run('apply', event, { ...inputs, ...order }, struck)
    const begun = readEvidence(scene).at(-1)
    const { outputs } = await scene.run('apply', event, { ...inputs, ...order })

    expect([begun?.state, outputs.applied]).toEqual(['begun', '1'])
    expectDiscretion(begun?.text ?? '', readEvidence(scene).at(-1)?.text ?? '')
  })
})
