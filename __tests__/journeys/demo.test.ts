import { expect, it } from '@jest/globals'
import { playStory } from '../../scripts/demo/story.ts'
import { silent } from '../../scripts/demo/teller.ts'

it('the demo tells a true story', async () => {
  const ending = await playStory(silent)

  expect(ending.lintErrors).toEqual({ before: '1', after: '0' })
  expect(ending.firstDrift).toMatchObject({ verdict: 'drifted', changes: '3', proposed: '2', drift: '1', risky: '2' })
  expect(ending.verdicts).toEqual({ pending: 'pending', approved: 'approved' })
  expect(ending.applied).toMatchObject({ verdict: 'partly-applied', applied: '1', failed: '0', 'not-tried': '1' })
  expect(ending.healed).toMatchObject({ verdict: 'nothing-to-do' })
  expect(ending.lastDrift).toMatchObject({ verdict: 'in-sync', changes: '0' })
  expect(ending.live.filters).toMatchObject({ groups: [{ rollout_percentage: 35 }] })
  expect(ending.live.engineers).toContain('li@example.com')
  expect(ending.problems).toEqual([])
}, 60_000)
