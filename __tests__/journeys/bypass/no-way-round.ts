import { afterEach, beforeEach, expect, it } from '@jest/globals'
import type { RunnerEvent } from '../../support/github/events/index.ts'
import { type Scenario, startScenario } from '../../support/scenario.ts'
import { addRule, type Demand } from './demands.ts'
import type { Way } from './ways/way.ts'

/** The status that the review writes. */
const context = 'posthog-policy/review'

/** The verdict is what matters here, and GitHub's pace of writing is one a second. */
export const quiet = { comment: 'never', 'request-reviewers': 'false' }

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

      const event = way.event?.(scene(), pull) ?? scene().github.event('pull_request', { pull })

      const { outputs, summary } = await scene().run('review', event, quiet)

      const isQueue = event.env.GITHUB_EVENT_NAME === 'merge_group'
      const judged = isQueue ? (event.env.GITHUB_SHA ?? '') : scene().repository.git('rev-parse', 'b')
      const status = scene().github.statuses(judged, context)[0]
      expect({ verdict: outputs.verdict, status: status?.state }).toEqual({ verdict: 'pending', status: 'pending' })
      expect(summary).toMatch(way.says)
      expect(summary).toMatch(demand.asks)
    },
  )
}

/** Holds that what reaches the branch past the review is not applied: pushed there, or merged by whoever may bypass the rules. */
export function noWayPast(demands: readonly Demand[], scene: () => Scenario): void {
  it.each(demands.map((demand) => [demand.name, demand] as const))(
    'pushed without a pull request: %s',
    async (_, demand) => {
      const { github, repository, run } = scene()
      await run('apply', github.event('push', { branch: 'main' }))
      scene().amend({ branch: 'main', by: demand.approvers[0], title: 'Straight in', edits: demand.edits })

      await stops(scene(), github.event('push', { branch: 'main' }), /without a pull request|without approval/)
      expect(repository.git('log', '-1', '--format=%s', 'main')).toBe('Straight in')
    },
  )

  it.each(demands.map((demand) => [demand.name, demand] as const))(
    'merged by an admin who bypasses the rules: %s',
    async (_, demand) => {
      await scene().run('apply', scene().github.event('push', { branch: 'main' }))
      const pull = scene().propose({ branch: 'b', by: 'finn', title: 'Change', edits: demand.edits })

      await stops(scene(), scene().merge(pull, 'ana-ruiz'), /without (the )?approval/)
    },
  )
}

async function stops({ run, posthog }: Scenario, event: RunnerEvent, says: RegExp): Promise<void> {
  const { outputs, summary } = await run('apply', event)

  expect(outputs).toMatchObject({ verdict: 'stopped', applied: '0' })
  expect(summary).toMatch(says)
  expect(posthog.requests.filter(({ method }) => method !== 'GET')).toEqual([])
}
