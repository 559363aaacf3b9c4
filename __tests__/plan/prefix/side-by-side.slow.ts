import { expect, it } from '@jest/globals'
import { seeded } from '../../review/seeded.ts'
import { allReachable, anyArrival, arrivalsOf, extremes } from './arrivals.ts'
import { unavoidable } from './unavoidable.ts'
import { modes } from './walk.ts'

const plans = 1_500
/** Of so many changes every set that can be reached is looked at. */
const few = 11

it(`whatever of ${plans} plans arrives first, and whatever fails, lets nobody in or out on the way`, () => {
  const harmed: string[] = []
  let [whole, sets] = [0, 0]
  for (let seed = 1; seed <= plans; seed++) {
    for (const mode of modes) {
      const arrivals = arrivalsOf(seed, mode)
      const arrived = anyArrival(arrivals, seeded(seed))
      const isSmall = arrived.length <= few
      const some = [...arrived.map((_, index) => arrived.slice(0, index + 1)), ...extremes(arrivals)]
      const reached = isSmall ? allReachable(arrivals) : some
      const harm = reached.flatMap((done) => arrivals.harmIn(done))
      expect({ seed, mode, letIn: harm.filter((one) => one === 'let in') }).toEqual({ seed, mode, letIn: [] })
      if (harm.length > 0) harmed.push(`${seed} ${mode}`)
      expect(arrivals.overexposedOn(arrived)).toEqual([])
      whole += isSmall ? 1 : 0
      sets += reached.length
    }
  }
  process.stdout.write(`${sets} sets of done changes; of ${whole} plans all that there are\n`)
  // Where no order at all is harmless, this is none either.
  const known = unavoidable.map(({ seed, mode }) => `${seed} ${mode}`)
  expect(harmed.filter((one) => !known.includes(one))).toEqual([])
}, 3_600_000)
