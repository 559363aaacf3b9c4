import { expect, it } from '@jest/globals'
import { performMany } from './run.ts'

it('of 5,000 random plans, with writes that fail, none is a disaster at any write', async () => {
  const tally = await performMany(1, 5_000)

  process.stdout.write(`${JSON.stringify(tally)}\n`)
  expect(tally.averted).toBeGreaterThan(1_000)
  expect(tally.written).toBeGreaterThan(5_000)
  expect(tally.failed).toBeGreaterThan(1_000)
}, 300_000)
