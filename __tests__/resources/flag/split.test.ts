import { describe, expect, it } from '@jest/globals'
import { takenApart } from '../../../src/resources/flag/parts.ts'
import type { FlagSpec } from '../../../src/resources/flag/spec.ts'
import { seed, startBox, tryAll } from '../box.ts'
import { type Box, flagsPolicy, liveFlag, writesOf } from './live-flags.ts'

// One policy of the organization, and one of the project: what both are about takes no approval at all.
async function startGuarded(over: number): Promise<Box> {
  const { organization, projects = [] } = seed
  const policy = { action: 'feature_flag.update', created_by: 'ana@x.io', users: ['bo@x.io'] }
  const conditions = { type: 'before_after', operator: '>', value: over }
  return startBox({
    organization: { ...organization, features: ['approvals'] },
    approval_policies: [{ ...policy, conditions }],
    projects: projects.map((one) => (one.id === 5 ? { ...one, approval_policies: [policy] } : one)),
  })
}

describe('a write that several approval policies are about', () => {
  const before = flagsPolicy('on: { active: true, rollout: 30, description: Is on }')
  const head = flagsPolicy('on: { active: true, rollout: 90, description: Is wide }')

  it('is sent in parts: what none of them is about takes, and the rest says what to do', async () => {
    const box = await startGuarded(50)

    const [result] = await tryAll(box, before, head)

    expect(result).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('let one of them cover it') })
    expect(writesOf(box)).toEqual(['PATCH filters,name', 'PATCH name', 'PATCH filters'])
    expect(await liveFlag(box, 'on')).toMatchObject({
      name: 'Is wide',
      filters: { groups: [{ rollout_percentage: 30 }] },
    })
  })

  it('waits where a part is about one of them only', async () => {
    const box = await startGuarded(80)
    const shares = (a: number) =>
      `multivariate: { variants: [{ key: a, rollout_percentage: ${a} }, { key: b, rollout_percentage: ${100 - a} }] }`
    box.sandbox.as('ana@x.io').updateFlag(5, 'on', {
      filters: {
        groups: [{ properties: [], rollout_percentage: 30 }],
        multivariate: {
          variants: [
            { key: 'a', rollout_percentage: 50 },
            { key: 'b', rollout_percentage: 50 },
          ],
        },
      },
    })

    const [result] = await tryAll(
      box,
      flagsPolicy(`on: { active: true, rollout: 30, ${shares(50)} }`),
      flagsPolicy(`on: { active: true, rollout: 90, ${shares(60)} }`),
    )

    expect(result?.outcome).toBe('waiting')
    expect(writesOf(box)).toEqual(['PATCH filters', 'PATCH filters'])
  })

  it('is sent once where there is nothing to take apart', async () => {
    const box = await startGuarded(50)

    await tryAll(box, before, flagsPolicy('on: { active: true, rollout: 90, description: Is on }'))

    expect(writesOf(box)).toEqual(['PATCH filters'])
  })
})

describe('the order of the parts', () => {
  const flag = (rollout: number, a: number): FlagSpec => ({
    active: true,
    archived: false,
    rollout,
    variants: [
      { key: 'a', rollout_percentage: a },
      { key: 'b', rollout_percentage: 100 - a },
    ],
  })
  const both = ['rollout', 'variants']
  // As long as its variant is not there, PostHog deals the second group by the shares.
  const pinned: FlagSpec = {
    active: true,
    archived: false,
    rollout: [
      { properties: [], rollout_percentage: 20 },
      { properties: [], rollout_percentage: 100, variant: 'c' },
    ],
    variants: [
      { key: 'b', rollout_percentage: 90 },
      { key: 'c', rollout_percentage: 10 },
    ],
  }

  it.each([
    ['narrows first', flag(90, 10), flag(10, 90), [['rollout'], ['variants']]],
    ['widens last', flag(10, 90), flag(90, 10), [['variants'], ['rollout']]],
    ['leaves one whole that has no safe order', flag(50, 60), pinned, undefined],
  ])('%s', (_, before, wanted, expected) => {
    expect(takenApart(both, before, wanted)).toEqual(expected)
  })
})
