import { beforeAll, expect, it } from '@jest/globals'
import { cutOff, type Reference, undisturbed } from './cut-off.ts'

let reference: Reference

beforeAll(async () => {
  reference = await undisturbed()
})

it('the plan has more than forty writes', () => {
  expect(reference.spots.length).toBeGreaterThanOrEqual(40)
})

// Going through every spot takes minutes, which `npm run test:slow` does.
it.each(['before', 'after'] as const)(
  'killed right %s a write: the next run does the rest, once',
  async (when) => {
    for (let at = when === 'before' ? 3 : 9; at < reference.spots.length; at += 25) {
      const spot = reference.spots[at]
      if (spot) await cutOff(spot, when, reference)
    }
  },
  120_000,
)
