import { afterEach, beforeEach, expect, it } from '@jest/globals'
import type { RunnerEvent } from '../support/github/index.ts'
import { type Scenario, startScenario } from '../support/scenario.ts'

const flags = 'policy/flags/production.yml'
let scene: Scenario

beforeEach(async () => {
  scene = await startScenario()
  await scene.run('apply', scene.github.event('push', { branch: 'main' }))
})

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

function mergeTwo(): RunnerEvent {
  const edit = (text: string) => text.replace(/rollout: 10$/m, 'rollout: 20').replace('Dark colours', 'Darker colours')
  const pull = scene.propose({ branch: 'two', by: 'finn', title: 'Two', edits: { [flags]: edit } })
  return scene.merge(pull, 'finn')
}

const issues = () => scene.github.issues().map(({ title, state }) => [title, state])

it('an apply that fails opens one issue, which the next clean one closes', async () => {
  const merged = mergeTwo()
  scene.posthog.faults.add({ method: 'PATCH', kind: 'status', status: 400, times: 2, nth: 1 })

  const failed = await scene.run('apply', merged)
  expect(failed.outputs.verdict).not.toBe('applied')
  const title = 'Apply could not do everything that was merged in policy'
  expect(issues()).toEqual([[title, 'open']])
  expect(scene.github.issues()[0]?.body).toContain('The next apply that does everything closes this issue.')

  scene.posthog.faults.clear()
  expect((await scene.run('apply', merged)).outputs.verdict).toBe('applied')
  expect(issues()).toEqual([[title, 'closed']])
})

it('a run that says nothing about the commit touches no issue', async () => {
  const old = mergeTwo()
  scene.merge(
    scene.propose({
      branch: 'next',
      by: 'finn',
      title: 'Next',
      edits: { [flags]: (text) => text.replace('rollout: 20', 'rollout: 15') },
    }),
    'finn',
  )

  expect((await scene.run('apply', old)).outputs.verdict).toBe('superseded')
  expect(issues()).toEqual([])
})
