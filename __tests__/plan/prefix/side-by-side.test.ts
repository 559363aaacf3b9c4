import { expect, it } from '@jest/globals'
import type { Change } from '../../../src/core/change.ts'
import { seeded } from '../../review/seeded.ts'
import { type Arrivals, anyArrival, arrivalsOf, extremes } from './arrivals.ts'
import { modes } from './walk.ts'

const plans = 150

it(`writes side by side of ${plans} plans keep everybody in and out, whichever arrives first and whichever fails`, () => {
  let [steps, all] = [0, 0]
  for (let seed = 1; seed <= plans; seed++) {
    for (const mode of modes) {
      const arrivals = arrivalsOf(seed, mode)
      const arrived = anyArrival(arrivals, seeded(seed))
      const prefixes = arrived.map((_, index) => arrived.slice(0, index + 1))
      const harm = [...prefixes, ...extremes(arrivals)].flatMap((done) => arrivals.harmIn(done))
      expect({ seed, mode, harm }).toEqual({ seed, mode, harm: [] })
      expect(arrivals.overexposedOn(arrived)).toEqual([])
      all += arrived.length
      steps += stepsOf(arrivals)
    }
  }
  process.stdout.write(`${all} changes in ${steps} steps\n`)
  expect(steps).toBeLessThan(0.7 * all)
}, 120_000)

// How many take their turn after each other, where each begins as early as it may.
function stepsOf({ ordered, waits }: Arrivals): number {
  const depths = new Map<Change, number>()
  for (const change of ordered) {
    const before = [...(waits.get(change) ?? [])].map((one) => depths.get(one) ?? 0)
    depths.set(change, 1 + Math.max(0, ...before))
  }
  return Math.max(0, ...depths.values())
}
