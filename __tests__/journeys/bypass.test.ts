import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Scenario, startScenario } from '../support/scenario.ts'
import { addRule, demands } from './bypass/demands.ts'
import { ways } from './bypass/ways.ts'

const context = 'posthog-policy/review'
let scene: Scenario

beforeEach(async () => {
  scene = await startScenario()
  addRule(scene)
})

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

// Every way at every demand is `npm run prove:bypass`; here each way meets one of them, and each demand some ways.
const isWhole = process.env.PROVE === 'all'
const tries = ways
  .flatMap((way, index) =>
    demands.map((demand, place) => ({ way, demand, isPicked: index % demands.length === place })),
  )
  .filter(({ way, demand, isPicked }) => (isWhole || isPicked) && !(way.isOwnSay && demand.isOwnSay))

describe('no way round', () => {
  it.each(tries.map(({ way, demand }) => [way.name, demand.name, way, demand] as const))(
    '%s: %s',
    async (_, __, way, demand) => {
      const pull = way.tried(scene, demand)

      const { outputs, summary } = await scene.run('review', scene.github.event('pull_request', { pull }))

      const status = scene.github.statuses(scene.repository.git('rev-parse', 'b'), context)[0]
      expect({ verdict: outputs.verdict, status: status?.state }).toEqual({ verdict: 'pending', status: 'pending' })
      expect(summary).toMatch(way.says)
    },
  )
})

describe('the right way', () => {
  it.each(demands.map((demand) => [demand.name, demand] as const))('%s', async (_, { edits, approvers }) => {
    const pull = scene.propose({ branch: 'b', by: 'finn', title: 'Change', edits })
    for (const by of approvers) scene.github.review({ pull, by, state: 'APPROVED' })

    const { outputs } = await scene.run('review', scene.github.event('pull_request', { pull }))

    expect(outputs.verdict).toBe('approved')
  })
})
