import { expect, it } from '@jest/globals'
import { type End, everyOrder, interleave } from './two-applies.ts'

// All of them take minutes, which `npm run test:slow` does.
it('of two applies at once the newest commit wins, save for one write that was on its way', async () => {
  const ends: Partial<Record<End, number>> = {}
  const orders = everyOrder()
  for (let at = 0; at < orders.length; at += 37) {
    const end = await interleave(orders[at] ?? [])
    ends[end] = (ends[end] ?? 0) + 1
  }

  process.stdout.write(`${JSON.stringify(ends)} of ${orders.length} orders, every 37th\n`)
  expect(ends.newest).toBeGreaterThan(0)
}, 120_000)
