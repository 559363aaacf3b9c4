import { expect, it } from '@jest/globals'
import { openAccess } from '../../../src/access/access.ts'
import type { Change } from '../../../src/core/change.ts'
import { simulate, takesEffect } from '../../../src/plan/simulate.ts'
import { seeded } from '../../review/seeded.ts'
import { randomStep, type Step } from './random-plan.ts'
import { type Unavoidable, unavoidable } from './unavoidable.ts'
import { accessIn, dueIn, targets } from './walk.ts'

it.each(unavoidable)('no order at all is harmless (seed $seed, $mode)', (one) => {
  const step = randomStep(seeded(one.seed))
  const touching = dueIn(step).filter((change) => canTouch(change, one))

  expect(touching.length).toBeGreaterThan(3)
  expect(harmlessOrder(step, touching, one)).toBeUndefined()
})

it('an order is found where there is one, by the same search', () => {
  const one = { seed: 464, mode: 'specific', people: ['cy@x.io'], project: 'lab' } as const
  const step = randomStep(seeded(one.seed))
  const touching = dueIn(step).filter((change) => canTouch(change, one))

  expect(harmlessOrder(step, touching, one)).toHaveLength(touching.length)
})

// Some writes that move nobody of these may be among them; none that does is left out.
function canTouch(change: Change, { people, project }: Unavoidable): boolean {
  const { kind, key } = change
  if (!takesEffect(change)) return false
  if (kind === 'organization_member') return people.includes(key)
  if (kind === 'role_membership') return people.some((email) => key.endsWith(`/${email}`))
  if (kind === 'role') return change.operation === 'delete'
  if (!kind.endsWith('_access') || !key.startsWith(`${project}/`)) return false
  return !key.includes('/member/') || people.some((email) => key.endsWith(`/${email}`))
}

// Goes through every set of writes that can be reached without harm to these people in this project.
function harmlessOrder(step: Step, changes: readonly Change[], one: Unavoidable): readonly Change[] | undefined {
  const has = (done: readonly Change[]) => whatTheyHave(step, done, one)
  const [before, after] = [has([]), has(changes)]
  const isHarmless = (done: readonly Change[]) => has(done).every((it, at) => it === before[at] || it === after[at])
  const seen = new Set<string>()
  const open: (readonly Change[])[] = [[]]
  for (let done = open.pop(); done; done = open.pop()) {
    if (done.length === changes.length) return done
    for (const change of changes) {
      if (done.includes(change)) continue
      const more = [...done, change]
      const sign = changes.map((each) => (more.includes(each) ? 1 : 0)).join('')
      if (seen.has(sign)) continue
      seen.add(sign)
      if (isHarmless(more)) open.push(more)
    }
  }
  return undefined
}

function whatTheyHave({ live }: Step, done: readonly Change[], { mode, people, project }: Unavoidable): boolean[] {
  const access = openAccess(accessIn(mode)(simulate(live, done)), mode)
  const there = targets.filter((target) => target.project === project)
  return people.flatMap((email) => there.map((target) => access.explain(access.person(email), target).level !== 'none'))
}
