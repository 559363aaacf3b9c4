import { expect, it } from '@jest/globals'
import type { Scenario } from '../../support/scenario.ts'
import { acceptedBy, baseline } from './demands.ts'
import { quiet } from './no-way-round.ts'

/** Holds that nobody gets their own hand change into the baseline by their own approval, whatever the entry says of it. */
export function noWayByBaseline(scene: () => Scenario): void {
  const review = async (entry: string) => {
    const { github, posthog, propose, run } = scene()
    posthog.as('dee@example.com').updateFlag('Production', 'search-ranking', { rollout: 90 })
    const pull = propose({ branch: 'b', by: 'finn', title: 'Accept', edits: { [baseline]: () => entry } })
    github.review({ pull, by: 'dee-k', state: 'APPROVED' })
    const { outputs, summary } = await run('review', github.event('pull_request', { pull }), quiet)
    return { pull, verdict: outputs.verdict, summary }
  }

  it('put into the baseline by a colleague, and approved by who made it', async () => {
    const { verdict, summary } = await review(acceptedBy('dee@example.com'))

    expect(verdict).toBe('pending')
    expect(summary).toMatch(/would approve what they changed by hand/)
  })

  it.each([
    ['with nobody named', acceptedBy('unknown').replace(', changed_by: [unknown]', '')],
    ['with somebody named whom the policy does not know', acceptedBy('zoe@example.org')],
  ])('the same %s', async (_, entry) => {
    const { verdict, summary } = await review(entry)

    expect(verdict).toBe('pending')
    expect(summary).toMatch(
      /1 of 2 approvals .* 1 by the rule and 1 since (`changed_by` leaves open|the policy does not know `zoe@)/,
    )
  })

  it('the same with a wrong name: drift goes on reporting it', async () => {
    const { pull, verdict } = await review(acceptedBy('bo@example.com'))
    expect(verdict).toBe('approved')
    scene().merge(pull, 'finn')

    const { outputs, summary } = await scene().run('drift', scene().github.event('schedule', {}))

    expect(outputs).toMatchObject({ verdict: 'drifted', drift: '1' })
    expect(summary).toMatch(/`bo@example\.com` made the difference, and PostHog's activity log does not confirm that/)
    expect(summary).toMatch(/`changed_by: \[dee@example\.com\]`/)
    expect(scene().github.issues()).toHaveLength(1)
  })

  it('and with the right one, approved by somebody else, it is accepted', async () => {
    const { pull } = await review(acceptedBy('dee@example.com'))
    scene().github.review({ pull, by: 'bo-lee', state: 'APPROVED' })
    const { outputs } = await scene().run('review', scene().github.event('pull_request', { pull }), quiet)
    expect(outputs.verdict).toBe('approved')
    scene().merge(pull, 'finn')

    const drift = await scene().run('drift', scene().github.event('schedule', {}))

    expect(drift.outputs).toMatchObject({ verdict: 'in-sync', drift: '0' })
    expect(drift.summary).toContain('1 accepted')
  })
}
