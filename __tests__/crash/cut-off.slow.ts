import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { cutOff, type Reference, undisturbed } from './cut-off.ts'

let reference: Reference
let kills = 0

beforeAll(async () => {
  reference = await undisturbed()
})

afterAll(() => {
  process.stdout.write(`${kills} kills at ${reference.spots.length} writes\n`)
})

it.each(['before', 'after'] as const)(
  'killed right %s each single write: the next run does the rest, once',
  async (when) => {
    for (const spot of reference.spots) {
      await cutOff(spot, when, reference)
      kills++
    }
    expect(kills % reference.spots.length).toBe(0)
  },
  1_800_000,
)
