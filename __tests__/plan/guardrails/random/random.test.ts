import { expect, it } from '@jest/globals'
import { performMany } from './run.ts'

it('of 1,500 random plans, with writes that fail, none is a disaster at any write', async () => {
  const tally = await performMany(1, 1_500)

  process.stdout.write(`${JSON.stringify(tally)}\n`)
  expect(tally.averted).toBeGreaterThan(300)
  expect(tally.written).toBeGreaterThan(1_500)
  expect(tally.failed).toBeGreaterThan(300)
}, 300_000)

it.each([
  ['the owner of the key what undoing it needs', 18_031],
  ['as many owners as there must be', 38_542],
])('a run that is cut off half-way, of which some writes failed, leaves %s', async (_, seed) => {
  expect(await performMany(seed, 1)).toMatchObject({ plans: 1 })
})
