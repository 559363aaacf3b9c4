import { judge } from '../../../src/review/judge.ts'
import { seeded } from '../seeded.ts'
import { asCase } from './as-case.ts'
import { expected, type Outcome } from './oracle.ts'
import { happen, startWorld } from './world.ts'

export interface Tally {
  readonly sequences: number
  judged: number
  open: number
  closed: number
  /** The first differences, each with its seed and what happened. */
  readonly wrong: string[]
}

/** Plays random lives of pull requests, and holds the gate against the oracle after every event. */
export function play(from: number, sequences: number): Tally {
  const tally: Tally = { sequences, judged: 0, open: 0, closed: 0, wrong: [] }
  for (let seed = from; seed < from + sequences; seed++) {
    const random = seeded(seed)
    const world = startWorld(random)
    const story: string[] = []
    for (let events = 3 + random.number(10); events > 0; events--) {
      story.push(happen(world, random))
      const ought = expected(world)
      if (ought === 'not judged') continue
      const is = outcomeOf(judge(asCase(world)).state)
      tally.judged++
      tally[is]++
      if (is !== ought && tally.wrong.length < 10) {
        tally.wrong.push(`seed ${seed}: ${is === 'open' ? 'false approval' : 'false block'} after ${story.join(', ')}`)
      }
    }
  }
  return tally
}

function outcomeOf(state: ReturnType<typeof judge>['state']): Exclude<Outcome, 'not judged'> {
  return state === 'approved' || state === 'not-required' ? 'open' : 'closed'
}
