import { expect, it } from '@jest/globals'
import type { Change } from '../../../src/core/change.ts'
import { simulate, takesEffect } from '../../../src/plan/simulate.ts'
import { seeded } from '../../review/seeded.ts'
import { randomStep } from './random-plan.ts'
import { unavoidable } from './unavoidable.ts'
import { dueIn, type modes, whoHas } from './walk.ts'

it.each(unavoidable)(
  'no order at all is harmless (seed $seed, $mode)',
  ({ seed, mode }) => {
    expect(anyHarmlessOrder(seed, mode)).toBe('none')
  },
  1_200_000,
)

// Whether some order of the writes is harmless: tries every set of writes that can be reached without harm.
function anyHarmlessOrder(seed: number, mode: (typeof modes)[number]): 'some' | 'none' {
  const step = randomStep(seeded(seed))
  const due = dueIn(step).filter((change) => takesEffect(change) && /member|role$|access/.test(change.kind))
  const [before, after] = [whoHas(step.live, mode), whoHas(simulate(step.live, due), mode)]
  const isHarmless = (done: readonly Change[]) =>
    whoHas(simulate(step.live, done), mode).every((has, at) => has === before[at] || has === after[at])
  let reached = new Map<string, readonly Change[]>([['', []]])
  for (let size = 0; size < due.length; size++) {
    const next = new Map<string, readonly Change[]>()
    for (const done of reached.values()) {
      for (const change of due) {
        if (done.includes(change)) continue
        const more = due.filter((one) => one === change || done.includes(one))
        const sign = more.map(({ item }) => item).join()
        if (!next.has(sign) && isHarmless(more)) next.set(sign, more)
      }
    }
    if (next.size === 0) return 'none'
    reached = next
  }
  return 'some'
}
