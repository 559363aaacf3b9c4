import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import type { RunnerEvent } from '../../../support/github/events/index.ts'
import type { Fault } from '../../../support/github/index.ts'
import { type Scenario, startScenario } from '../../../support/scenario.ts'
import { reviewHere } from './desk.ts'

const context = 'posthog-policy/review'
const flags = 'policy/flags/production.yml'

/** Everything that GitHub may do wrong, for as long as the run lasts. */
export const troubles: Readonly<Record<string, Omit<Fault, 'method' | 'path'>>> = {
  'a refusal': { status: 403, body: { message: 'Resource not accessible by integration' } },
  'an address that is not there': { status: 404, body: { message: 'Not Found' } },
  'a limit of requests': { status: 429, body: { message: 'Too many requests' }, headers: { 'retry-after': '1' } },
  'a secondary limit': {
    status: 403,
    body: { message: 'You have exceeded a secondary rate limit.' },
    headers: { 'retry-after': '1' },
  },
  'an error of the server': { status: 500 },
  'a connection that breaks': { reset: true },
  'an answer that says something else': { status: 200, body: { nonsense: true } },
  'a list with nothing in it': { status: 200, body: [] },
  'half an answer': {
    status: 200,
    body: { data: { repository: null }, errors: [{ message: 'Something went wrong' }] },
  },
}

/** The ways in which a review of the same approved pull request starts. */
const starts = {
  'an event of the pull request': ({ github }: Scenario, pull: number) => github.event('pull_request', { pull }),
  'the end of another workflow': ({ github }: Scenario, pull: number) => {
    const { env } = github.event('pull_request', { pull })
    return github.event('workflow_run', { run: env.GITHUB_RUN_ID ?? '' })
  },
  'a merge queue': ({ github }: Scenario, pull: number) =>
    github.event('merge_group', { pulls: [pull], actor: 'finn' }),
  'the clock': ({ github }: Scenario) => github.event('schedule', {}),
} as const satisfies Record<string, (scene: Scenario, pull: number) => RunnerEvent>

export type Start = keyof typeof starts

// What only tells about a verdict, or spares a write, may fail, and the verdict stands.
const tells = /^GET .*\/statuses$|\/comments|\/rules\/|\/branches\/|requested_reviewers/
// Without it the clock knows of no pull request, and so of no commit.
const listing = /\/pulls$/

/**
 * Holds that a fault at any call of a review that would pass leaves no success standing: neither a new one nor the one
 * from before. Only where the status itself cannot be written does that one stay, and then the run fails.
 */
export function neverAPass(start: Start, names: readonly string[]): void {
  let scene: Scenario
  let pull = 0

  beforeAll(async () => {
    scene = await startScenario()
    const widen = (text: string) => text.replace('rollout: 25 #', 'rollout: 60 #')
    pull = scene.propose({ branch: 'b', by: 'finn', title: 'Widen', edits: { [flags]: widen } })
    scene.github.review({ pull, by: 'evakim', state: 'APPROVED' })
  })

  beforeEach(() => scene.github.heal())
  afterAll(() => scene.close())

  it.each(names)(
    `${start}: %s`,
    async (name) => {
      const trouble = troubles[name]
      const event = starts[start](scene, pull)
      const { github, repository } = scene
      const sha = start === 'a merge queue' ? (event.env.GITHUB_SHA ?? '') : repository.git('rev-parse', 'b')
      const before = github.requests.length
      expect(await reviewHere(scene, event)).toEqual({ verdict: 'approved', hasFailed: false })
      const asked = github.requests.slice(before).map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`)
      const calls = [...new Set(asked)].filter(
        (call) => !tells.test(call) && !(start === 'the clock' && listing.test(call)),
      )
      expect(calls.length).toBeGreaterThan(4)

      for (const call of calls) {
        github.setStatus({ sha, context, state: 'success', by: 'github-actions[bot]' })
        const [method = '', path = ''] = call.split(' ')
        const exactly = new RegExp(`^${path.replaceAll(/[.*+?^$()[\]\\]/g, '\\$&')}(\\?|$)`)
        github.fail({ method, path: exactly, ...trouble, times: 99 })
        const { verdict, hasFailed } = await reviewHere(scene, event)
        github.heal()
        const state = github.statuses(sha, context)[0]?.state
        const isUnwritten = method === 'POST' && !path.endsWith('/graphql')
        expect({
          call,
          verdict,
          passes: state === 'success' && !isUnwritten,
          hasFailed: hasFailed || state === 'pending',
        }).toEqual({
          call,
          verdict: expect.not.stringMatching(/approved|not-required/),
          passes: false,
          hasFailed: true,
        })
      }
    },
    120_000,
  )
}
