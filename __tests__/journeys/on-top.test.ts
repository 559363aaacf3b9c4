import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { type Edits, type Scenario, startScenario } from '../support/scenario.ts'

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

function propose(by: string, branch: string, edits: Edits): number {
  return scene.propose({ branch, by, title: branch, edits })
}

function live(flag: string) {
  return scene.posthog.dump().projects.Production?.flags[flag]
}

it('a merge on top of others changes neither what they were approved for nor what they were not', async () => {
  const outside = propose('ivo-p', 'outside', { [flags]: (text) => text.replace(/rollout: 10$/m, 'rollout: 40') })
  scene.merge(outside, 'ivo-p')
  const approved = propose('finn', 'approved', { [flags]: (text) => text.replace('rollout: 25 #', 'rollout: 90 #') })
  scene.github.review({ pull: approved, by: 'bo-lee', state: 'APPROVED' })
  scene.merge(approved, 'finn')
  const tags = (text: string) =>
    text.replace('[checkout]', '[checkout, new]').replace(/(: 40\n)/, '$1      tags: [pdf]\n')
  const merged = scene.merge(propose('finn', 'tags', { [flags]: tags }), 'finn')

  const first = await scene.run('apply', merged)

  expect(first.outputs).toMatchObject({ verdict: 'partly-applied', applied: '1', 'not-tried': '1' })
  expect(first.summary).toContain(`\`#${outside}\` was merged without the approval that \`who_can_edit\``)
  expect(live('checkout-v2')).toMatchObject({ tags: ['checkout', 'new'] })
  expect(live('checkout-v2')).toMatchObject({ filters: { groups: [{ rollout_percentage: 90 }] } })
  expect(live('invoice-pdf')).toMatchObject({ version: 1 })

  scene.github.review({ pull: outside, by: 'dee-k', state: 'APPROVED' })
  expect((await scene.run('apply', merged)).outputs).toMatchObject({ verdict: 'applied', applied: '1' })
})
