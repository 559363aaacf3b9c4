import { expect, it } from '@jest/globals'
import type { AccessState } from '../../../src/access/state.ts'
import { stepped } from '../../../src/plan/order/access-step.ts'
import { simulate, takesEffect } from '../../../src/plan/simulate.ts'
import { seeds } from '../../review/seeded.ts'
import { randomStep } from '../prefix/random-plan.ts'
import { accessIn, dueIn } from '../prefix/walk.ts'

// In whatever order rules and roles are listed.
function told({ people, projects }: AccessState): unknown {
  const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort()
  return {
    people: sorted(people.map((one) => ({ ...one, roles: [...one.roles].sort() }))),
    projects: projects.map(({ name, rules }) => [
      name,
      sorted(rules.map(({ kind, object, subject, level }) => [kind, object, subject, level])),
    ]),
  }
}

it.each(seeds(60))('a step leads where simulating and reading again leads (seed $seed)', ({ random }) => {
  const step = randomStep(random)
  const read = accessIn('highest')
  let [live, state] = [step.live, read(step.live)]
  for (const change of random.shuffle(dueIn(step)).filter(takesEffect)) {
    live = simulate(live, [change])
    state = stepped(state, change)

    expect(told(state)).toEqual(told(read(live)))
  }
})
