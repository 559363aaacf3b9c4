import type { Mode } from '../../../src/core/access.ts'
import type { Change } from '../../../src/core/change.ts'
import type { Waits } from '../../../src/plan/order/side-by-side.ts'
import { simulate, takesEffect } from '../../../src/plan/simulate.ts'
import { type Seeded, seeded } from '../../review/seeded.ts'
import { randomStep } from './random-plan.ts'
import { dueIn, overexposed, safeOrder, waitsFor, whoHas } from './walk.ts'

/** Changes that are done while the others of the plan are not. */
type Done = readonly Change[]

/** A random plan, and what can come of it where it is written side by side. */
export interface Arrivals {
  readonly ordered: Done
  readonly waits: Waits
  /** Whom a set of done changes lets in or locks out, though the plan does not. */
  harmIn(done: Done): ('let in' | 'locked out')[]
  /** The flags that reach more users on some way than before and after. */
  overexposedOn(arrived: Done): string[]
}

export function arrivalsOf(seed: number, mode: Mode): Arrivals {
  const step = randomStep(seeded(seed))
  const ordered = safeOrder(step, dueIn(step), mode)
  const stateOf = (done: Done) => whoHas(simulate(step.live, done.filter(takesEffect)), mode)
  const [before, after] = [stateOf([]), stateOf(ordered)]
  return {
    ordered,
    waits: waitsFor(step, ordered, mode),
    harmIn: (done) =>
      stateOf(done).flatMap((has, at) => {
        if (before[at] !== after[at] || has === before[at]) return []
        return [has ? 'let in' : 'locked out']
      }),
    overexposedOn: (arrived) => overexposed(step, arrived),
  }
}

/** One order in which the changes may arrive. */
export function anyArrival({ ordered, waits }: Arrivals, random: Seeded): Change[] {
  const arrived: Change[] = []
  for (let left = ordered; left.length > 0; ) {
    const open = new Set(left)
    const next = random.pick(left.filter((change) => waits.get(change)?.isDisjointFrom(open)))
    arrived.push(next)
    left = left.filter((change) => change !== next)
  }
  return arrived
}

/** For each change: it alone, with what it waits for; and everything but it and what waits for it, as when it fails. */
export function extremes({ ordered, waits }: Arrivals): Done[] {
  const before = new Map<Change, ReadonlySet<Change>>()
  for (const change of ordered) {
    const direct = [...(waits.get(change) ?? [])]
    before.set(change, new Set(direct.flatMap((one) => [one, ...(before.get(one) ?? [])])))
  }
  return ordered.flatMap((change) => [
    ordered.filter((one) => one === change || before.get(change)?.has(one)),
    ordered.filter((one) => one !== change && !before.get(one)?.has(change)),
  ])
}

/** Everything that can be done while the rest is not, whatever arrives first and whatever fails. */
export function allReachable({ ordered, waits }: Arrivals): Done[] {
  const reached = new Map<string, Done>([['', []]])
  for (const done of reached.values()) {
    const open = new Set(ordered.filter((change) => !done.includes(change)))
    for (const change of open) {
      if (!waits.get(change)?.isDisjointFrom(open)) continue
      const more = ordered.filter((one) => one === change || done.includes(one))
      reached.set(more.map(({ item }) => item).join(), more)
    }
  }
  return [...reached.values()]
}
