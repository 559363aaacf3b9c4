import { expect, it } from '@jest/globals'
import { performMany } from './run.ts'

it('of 100,000 random plans, with writes that fail, none is a disaster at any write', async () => {
  const tally = await performMany(10_001, 100_000)

  process.stdout.write(`${JSON.stringify(tally)}\n`)
  expect(tally.averted).toBeGreaterThan(20_000)
}, 3_600_000)
