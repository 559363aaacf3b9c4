import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { type Edits, type Scenario, startScenario } from '../support/scenario.ts'

const flags = 'policy/flags/production.yml'
const projects = 'policy/projects.yml'
const create: Edits = {
  [flags]: (text) => `${text.trimEnd()}\n    new-flag: { description: New, active: false, rollout: 10 }\n`,
}
let scene: Scenario

beforeEach(async () => {
  scene = await startScenario()
})

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

async function verdictOf(pull: number) {
  const { outputs } = await scene.run('review', scene.github.event('pull_request', { pull, action: 'synchronize' }))
  return outputs.verdict
}

it('holds whoever creates a flag against the matrix, before the merge and at apply', async () => {
  await scene.run('apply', scene.github.event('push', { branch: 'main' }))
  const pull = scene.propose({ branch: 'b', by: 'finn', title: 'New flag', edits: create })
  expect(await verdictOf(pull)).toBe('pending')

  const merged = scene.merge(pull, 'gil-m')
  const stopped = await scene.run('apply', merged)
  expect(stopped.outputs).toMatchObject({ verdict: 'stopped', applied: '0' })
  expect(stopped.summary).toMatch(/without the approval that `who_can_create` in `production_project` asks for/)

  scene.github.review({ pull, by: 'evakim', state: 'APPROVED' })
  expect((await scene.run('apply', merged)).outputs).toMatchObject({ verdict: 'applied', applied: '1' })
})

it('asks nobody else of somebody who is in the list and alone', async () => {
  expect(await verdictOf(scene.propose({ branch: 'b', by: 'evakim', title: 'New flag', edits: create }))).toBe(
    'not-required',
  )
})

it('holds to the rules that the policy adds, before the merge and at apply', async () => {
  const rules = 'review: { rules: [{ facts: [payload_changed], tiers: [production], approvals: 2, by: [admin] }] }'
  const author = { name: 'ana-ruiz', email: 'ana@example.com' }
  const text = scene.repository.git('show', `main:${projects}`)
  scene.repository.commit({ files: { [projects]: `${text}\n${rules}\n` }, message: 'Rules', author })
  await scene.run('apply', scene.github.event('push', { branch: 'main', actor: 'ana-ruiz' }))
  const edits: Edits = {
    [flags]: (old) => old.replace('tags: [checkout]', 'tags: [checkout]\n      payloads: { "true": 1 }'),
  }
  const pull = scene.propose({ branch: 'b', by: 'finn', title: 'Payload', edits })

  expect(await verdictOf(pull)).toBe('pending')
  scene.github.review({ pull, by: 'dee-k', state: 'APPROVED' })
  expect(await verdictOf(pull)).toBe('pending')
  const merged = scene.merge(pull, 'gil-m')
  const stopped = await scene.run('apply', merged)
  expect(stopped.summary).toMatch(/without the approval that `?review\.rules 1`? asks for/)

  scene.github.review({ pull, by: 'bo-lee', state: 'APPROVED' })
  expect((await scene.run('apply', merged)).outputs).toMatchObject({ verdict: 'applied', applied: '1' })
})
