import { expect, it } from '@jest/globals'
import { seeds } from '../../review/seeded.ts'
import { type Observation, observe } from './observed.ts'
import { randomStep } from './random-plan.ts'
import { modes } from './walk.ts'

let writes = 0

it.each(seeds(12))('PostHog itself says so, after each write of an apply (seed $seed)', async ({ seed, random }) => {
  const seen = await observe(randomStep(random), modes[seed % 2] ?? 'highest')
  writes += seen.length - 1

  expect(outside(seen)).toEqual([])
})

it('there was much to write', () => {
  process.stdout.write(`${writes} writes, each looked after\n`)
  expect(writes).toBeGreaterThan(100)
})

function outside(seen: readonly Observation[]): string[] {
  const [first, last] = [seen[0], seen.at(-1)]
  return seen.flatMap(({ after, access, exposures }) => {
    const harmed = [...access].filter(
      ([whom, has]) => first?.access.get(whom) === last?.access.get(whom) && has !== first?.access.get(whom),
    )
    const wide = [...exposures].filter(
      ([key, reach]) => reach > Math.max(first?.exposures.get(key) ?? 0, last?.exposures.get(key) ?? 0),
    )
    return [
      ...harmed.map(([whom, has]) => `${whom}: ${has} after ${after}`),
      ...wide.map(([key, reach]) => `${key} reaches ${reach} % after ${after}`),
    ]
  })
}
