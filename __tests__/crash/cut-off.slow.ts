import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { cutOff, cutOffAtGitHub, type Reference, undisturbed } from './cut-off.ts'

let reference: Reference
let kills = 0

beforeAll(async () => {
  reference = await undisturbed()
}, 120_000)

afterAll(() => {
  const { spots, githubSpots } = reference
  process.stdout.write(`${kills} kills at ${spots.length} writes to PostHog and ${githubSpots.length} to GitHub\n`)
})

it.each([
  { where: 'PostHog', cut: cutOff, spots: () => reference.spots, least: 40 },
  { where: 'GitHub', cut: cutOffAtGitHub, spots: () => reference.githubSpots, least: 7 },
])(
  'killed right before or right after each single write to $where: the next run does the rest, once',
  async ({ cut, spots, least }) => {
    expect(spots().length).toBeGreaterThanOrEqual(least)
    const failures: unknown[] = []
    for (const spot of spots()) {
      for (const ended of await Promise.allSettled([cut(spot, 'before', reference), cut(spot, 'after', reference)])) {
        kills++
        if (ended.status === 'rejected') failures.push(ended.reason)
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, failures.join('\n\n'))
  },
  7_200_000,
)
