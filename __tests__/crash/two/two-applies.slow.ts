import { expect, it } from '@jest/globals'
import { type End, everyOrder, interleave } from './two-applies.ts'

it('of two applies at once the newest commit wins, in every order, save for one write that was on its way', async () => {
  const ends: Partial<Record<End, number>> = {}
  const orders = everyOrder()
  for (const order of orders) {
    const end = await interleave(order)
    ends[end] = (ends[end] ?? 0) + 1
  }

  process.stdout.write(`${JSON.stringify(ends)} of ${orders.length} orders\n`)
  expect(ends.newest).toBeGreaterThan(ends['told by the next run'] ?? 0)
}, 1_800_000)
