import { openAccess } from '../../../src/access/access.ts'
import type { AccessSettings, AccessState } from '../../../src/access/state.ts'
import { accessFromSnapshot } from '../../../src/app/access/live-access.ts'
import type { Mode, Target } from '../../../src/core/access.ts'
import type { Change } from '../../../src/core/change.ts'
import type { Snapshot } from '../../../src/core/snapshot.ts'
import { buildPlan } from '../../../src/plan/build.ts'
import { dueChanges } from '../../../src/plan/due.ts'
import { inSafeOrder, type SafeOrder } from '../../../src/plan/order/safe-order.ts'
import { type Waits, waitsIn } from '../../../src/plan/order/side-by-side.ts'
import { simulate, takesEffect } from '../../../src/plan/simulate.ts'
import { exposureOf } from '../../../src/resources/flag/exposure.ts'
import type { FlagSpec } from '../../../src/resources/flag/spec.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import type { Step } from './random-plan.ts'
import { boards, people, projectNames } from './random-sections.ts'

export const modes: readonly Mode[] = ['highest', 'specific']

/** Everything that rules of a random plan are about. */
export const targets: readonly Target[] = projectNames.flatMap((project) => [
  ...['project', 'dashboard', 'feature_flag'].map((kind) => ({ project, kind })),
  { project, kind: 'dashboard', object: boards[project] ?? '' },
])

/** What an apply of the step has to do, before it is put into a safe order. */
export function dueIn({ last, head, live }: Step): Change[] {
  const limits = [last, head]
  const { changes } = buildPlan({ lastApplied: last, base: head, head, limits }, live, resources)
  return dueChanges(changes, limits, resources)
}

/** Access in a state, where rules are settled in one mode. */
export function accessIn(mode: Mode): (snapshot: Snapshot) => AccessState {
  const settings: AccessSettings = {
    mode,
    entitlements: new Set(['access_control', 'role_based_access']),
    closedThingsStayClosed: true,
  }
  return (snapshot) => {
    const access = accessFromSnapshot(snapshot, settings)
    if ('state' in access) return access.state
    throw new Error(access.unreadable)
  }
}

/** The changes in the order in which an apply writes them with the key of an owner, or of somebody else. */
export function safeOrder(step: Step, due: readonly Change[], mode: Mode, keyOwner?: string): Change[] {
  return [...told(step, due, mode, keyOwner).ordered]
}

/** The same, with what it does to somebody on the way. */
export function told({ live }: Step, due: readonly Change[], mode: Mode, keyOwner = 'svc@x.io'): SafeOrder {
  return inSafeOrder(due, { live, keyOwner, accessIn: accessIn(mode) })
}

/** What must be done before each change, where an apply writes them side by side. */
export function waitsFor({ live }: Pick<Step, 'live'>, ordered: readonly Change[], mode: Mode): Waits {
  return waitsIn(ordered, { live, keyOwner: 'svc@x.io', resources, accessIn: accessIn(mode) })
}

/** Who has access to what: one answer for each person and thing. */
export function whoHas(snapshot: Snapshot, mode: Mode): boolean[] {
  const access = openAccess(accessIn(mode)(snapshot), mode)
  return people.flatMap((email) =>
    targets.map((target) => access.explain(access.person(email), target).level !== 'none'),
  )
}

/** Who, after which step, lacks what they have before and after, or has what they have neither before nor after. */
export function harmedBy({ live }: Step, ordered: readonly Change[], mode: Mode): string[] {
  const states = ordered.map((_, index) => simulate(live, ordered.slice(0, index + 1).filter(takesEffect)))
  const [before, after] = [live, states.at(-1) ?? live].map((state) => whoHas(state, mode))
  return states.flatMap((state, index) =>
    whoHas(state, mode).flatMap((has, at) => {
      if (before?.[at] !== after?.[at] || has === before?.[at]) return []
      const person = people[Math.floor(at / targets.length)]
      const what = Object.values(targets[at % targets.length] ?? {}).join('/')
      return [`${person} ${has ? 'has' : 'lacks'} ${what} after ${ordered[index]?.item}`]
    }),
  )
}

/** The flags that reach more users after some step than before and after. */
export function overexposed({ live }: Step, ordered: readonly Change[]): string[] {
  const exposures = [0, ...ordered.keys()].map((_, index) => exposuresIn(simulate(live, ordered.slice(0, index))))
  const [before, after] = [exposures[0], exposuresIn(simulate(live, ordered))]
  return exposures.flatMap((state) =>
    [...state].flatMap(([key, reach]) =>
      reach > Math.max(before?.get(key) ?? 0, after.get(key) ?? 0) ? [`${key} reaches ${reach} %`] : [],
    ),
  )
}

function exposuresIn(snapshot: Snapshot): ReadonlyMap<string, number> {
  const reading = snapshot.get('feature_flag')
  const entries = reading?.state === 'read' ? reading.entries : []
  // Made by the kind itself, and handed through untyped.
  return new Map(entries.map(({ key, spec }) => [key, exposureOf(spec as FlagSpec)]))
}
