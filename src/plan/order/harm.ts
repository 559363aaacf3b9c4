import { type Access, openAccess } from '../../access/access.ts'
import { most as highest, PROJECT } from '../../access/kinds.ts'
import { wayInto } from '../../access/rights.ts'
import { type AccessState, modesOf, type Person } from '../../access/state.ts'
import { type Mode, strengthOf, type Target } from '../../core/access.ts'
import type { Change } from '../../core/change.ts'
import type { Moment } from '../../core/guardrail.ts'
import { stepped, steppedPerson } from './access-step.ts'
import { type Ends, openReaches } from './reach.ts'

/**
 * What a step does to somebody on the way, from nothing to the worst: another level than before and after; none though
 * they have one before and after; less in a project than the key needs for what is left, or for undoing what is done;
 * one though they have none.
 */
export type Harm = 0 | 1 | 2 | 3 | 4

/** Access before and after a plan, which every step between is held against. */
export interface Bounds {
  /** Whether two changes can move the same person's access to the same thing. */
  meet(a: Change, b: Change): boolean
  /** How whoever a change can move stands between the bounds, right after it was made. */
  harmOf(change: Change, now: AccessState): Harm
  /** Who has nothing right after a change though they have something before and after, or the other way round. */
  momentsOf(change: Change, now: AccessState): Moment[]
}

/** What one person has of one thing before and after. */
interface Cell {
  readonly email: string
  readonly target: Target
  readonly least: number
  readonly most: number
  /** Whether it is the key's way into a project. */
  readonly isKeys: boolean
}

/**
 * Opens the bounds of a plan.
 *
 * @param keyOwner e-mail, in lower case, of whoever owns the key that writes
 */
export function boundsOf(ends: Ends, changes: readonly Change[], keyOwner: string): Bounds {
  const reachOf = openReaches(ends)
  const created = new Set(changes.filter(isNewProject).map(({ key }) => key))
  const sides = modesOf(ends.before.settings).map((mode) => ({ mode, cellsOf: openCells(mode) }))

  function levelIn(access: Access, person: Person | undefined, target: Target, isKeys: boolean): number {
    // A project that is not made yet is nobody's.
    if (created.has(target.project) && !access.book(target.project)) return 0
    return isKeys ? wayInto(access, person, target) : strengthOf(access.explain(person, target).level)
  }

  function openCells(mode: Mode): (change: Change) => readonly Cell[] {
    const [before, after] = [openAccess(ends.before, mode), openAccess(ends.after, mode)]
    const cellOf = remembered((target: Target) =>
      remembered((email: string): Cell | undefined => {
        const isKeys = email === keyOwner && target.kind === PROJECT
        const [was, will] = [before, after].map((access) => levelIn(access, access.person(email), target, isKeys))
        const [least, most] = [Math.min(was ?? 0, will ?? 0), Math.max(was ?? 0, will ?? 0)]
        // From nothing to everything there is no harm on the way.
        if (least === 0 && most >= strengthOf(highest(target.kind))) return undefined
        return { email, target, least, most, isKeys }
      }),
    )
    return remembered((change) => {
      const { people, targets } = reachOf(change)
      return [...targets].flatMap((target) => [...people].flatMap((email) => cellOf(target)(email) ?? []))
    })
  }

  return {
    meet(a, b) {
      const [one, other] = [reachOf(a), reachOf(b)]
      return !one.people.isDisjointFrom(other.people) && !one.targets.isDisjointFrom(other.targets)
    },
    harmOf(change, now) {
      let worst: Harm = 0
      weigh(change, now, (_, harm) => {
        if (harm > worst) worst = harm
      })
      return worst
    },
    momentsOf(change, now) {
      const moments: Moment[] = []
      weigh(change, now, ({ email, target }, harm) => {
        if (harm > 1) moments.push({ email, target, has: harm === 4, from: change.item })
      })
      return moments
    },
  }

  function weigh(change: Change, now: AccessState, tell: (cell: Cell, harm: Harm) => void): void {
    // Where a change moves people, and no rule, the rest need not be made again.
    const movesOnlyPeople = movesPeople(change)
    const state = movesOnlyPeople ? now : stepped(now, change)
    for (const { mode, cellsOf } of sides) {
      const access = openAccess(state, mode)
      for (const cell of cellsOf(change)) {
        const before = access.person(cell.email)
        const person = movesOnlyPeople ? steppedPerson(before, change) : before
        tell(cell, harmBetween(cell, levelIn(access, person, cell.target, cell.isKeys)))
      }
    }
  }
}

function remembered<Key extends object | string, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>()
  return (key) => {
    const found = known.get(key) ?? { value: find(key) }
    known.set(key, found)
    return found.value
  }
}

function movesPeople({ kind }: Change): boolean {
  return kind === 'organization_member' || kind === 'role_membership' || kind === 'role'
}

function isNewProject({ kind, operation }: Change): boolean {
  return kind === 'project' && operation === 'create'
}

function harmBetween({ least, most, isKeys }: Cell, is: number): Harm {
  if (is > most) return most === 0 ? 4 : 1
  if (is < least) return isKeys ? 3 : is === 0 ? 2 : 1
  return 0
}
