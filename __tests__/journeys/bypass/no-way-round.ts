import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { type Scenario, startScenario } from '../../support/scenario.ts'
import { addRule, type Demand } from './demands.ts'
import type { Way } from './ways.ts'

/** The status that the review writes. */
const context = 'posthog-policy/review'

/** One way round one demand. */
export interface Try {
  readonly way: Way
  readonly demand: Demand
}

/** A fresh scene for each test of the file. */
export function useScene(): () => Scenario {
  let scene: Scenario | undefined
  beforeEach(async () => {
    scene = await startScenario()
    addRule(scene)
  })
  afterEach(async () => {
    expect(scene?.github.problems).toEqual([])
    await scene?.close()
  })
  return () => {
    if (scene) return scene
    throw new Error('the scene is set before each test')
  }
}

/** Holds that each way leads nowhere: the verdict stays pending, and says why. */
export function noWayRound(tries: readonly Try[], scene: () => Scenario): void {
  it.each(tries.map(({ way, demand }) => [way.name, demand.name, way, demand] as const))(
    '%s: %s',
    async (_, __, way, demand) => {
      const pull = way.tried(scene(), demand)

      const { outputs, summary } = await scene().run('review', scene().github.event('pull_request', { pull }))

      const status = scene().github.statuses(scene().repository.git('rev-parse', 'b'), context)[0]
      expect({ verdict: outputs.verdict, status: status?.state }).toEqual({ verdict: 'pending', status: 'pending' })
      expect(summary).toMatch(way.says)
    },
  )
}
