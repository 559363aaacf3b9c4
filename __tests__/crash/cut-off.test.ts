import { beforeAll, expect, it } from '@jest/globals'
import { cutOff, type Reference, undisturbed } from './cut-off.ts'

let reference: Reference

beforeAll(async () => {
  reference = await undisturbed()
})

it('the plan has more than forty writes', () => {
  expect(reference.spots.length).toBeGreaterThanOrEqual(40)
})

// One spot each; going through every one takes minutes, which `npm run test:slow` does.
it.each([
  ['before', 12],
  ['after', 30],
] as const)(
  'killed right %s a write: the next run does the rest, once',
  async (when, at) => {
    const spot = reference.spots[at]
    expect(spot).toBeDefined()
    if (spot) await cutOff(spot, when, reference)
  },
  120_000,
)
