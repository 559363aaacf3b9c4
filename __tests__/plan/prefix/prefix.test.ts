import { expect, it } from '@jest/globals'
import { seeded } from '../../review/seeded.ts'
import { randomStep } from './random-plan.ts'
import { unavoidable } from './unavoidable.ts'
import { dueIn, harmedBy, modes, overexposed, told } from './walk.ts'

const plans = 1_000

it(`after each single write of ${plans} plans everybody has what they have before and after, and nothing else`, () => {
  const harmed: string[] = []
  let writes = 0
  for (let seed = 1; seed <= plans; seed++) {
    const step = randomStep(seeded(seed))
    const due = dueIn(step)
    writes += due.length
    for (const mode of modes) {
      const { ordered, moments } = told(step, due, mode)
      expect(ordered.map(({ item }) => item).sort()).toEqual(due.map(({ item }) => item).sort())
      const found = harmedBy(step, ordered, mode)
      // Nobody is ever let in, not even where no order is harmless.
      expect(found.filter((line) => line.includes(' has '))).toEqual([])
      // Whatever happens to somebody is told before.
      expect(moments.length > 0).toBe(found.length > 0)
      if (found.length > 0) harmed.push(`${seed} ${mode}`)
      expect(overexposed(step, ordered)).toEqual([])
    }
  }
  process.stdout.write(`${plans} plans of ${writes} writes, in two modes: ${harmed.length} have no harmless order\n`)
  expect(harmed).toEqual(unavoidable.map(({ seed, mode }) => `${seed} ${mode}`))
}, 120_000)
