import type { Target } from '../core/access.ts'
import type { Access } from './access.ts'
import { PROJECT, ruledBy } from './kinds.ts'
import { type RuleBook, type RulesOnThing, rulesIn, rulesOn, thing } from './rule-book.ts'

/** One thing to compare, and the places whose rules decide about it. */
export interface ComparedTarget {
  readonly target: Target
  /** False where no rule that could matter differs. */
  readonly isTouched: boolean
  /** E-mails that a rule names there, or that made the object: they cannot be told by their class. */
  readonly individuals: ReadonlySet<string>
  /** The roles that rules there name. Those on the project count only where the project is what is asked about. */
  readonly roles: ReadonlySet<string>
}

/** Everything in a project that a rule of either side is about, the project itself first. */
export function targetsOf(project: string, before: Access, after: Access): ComparedTarget[] {
  const books = [before.book(project), after.book(project)]
  const places = new Map<string, { kind: string; object?: string }>([[PROJECT, { kind: PROJECT }]])
  for (const { kind, object } of [before, after].flatMap((side) => rulesIn(side.state, project))) {
    places.set(thing(kind, object), { kind, ...(object !== undefined && { object }) })
  }
  const isOtherwise = settingsDiffer(before, after)
  return [...places.values()].map((place) => {
    const deciding = decidingPlaces(place)
    const isTouched = isOtherwise || deciding.some(([kind, object]) => differ(books, kind, object))
    const rules = (places: readonly Place[]) =>
      places.flatMap(([kind, object]) => books.flatMap((book) => (book && rulesOn(book, kind, object)) ?? []))
    const named = rules(deciding).flatMap(({ members }) => [...members.keys()])
    const individuals = new Set([...named, ...creatorsOf(place, project, before, after)])
    const inside = place.kind === PROJECT ? deciding : deciding.slice(1)
    const roles = new Set(rules(inside).flatMap((on) => [...on.roles.keys()]))
    return { target: { project, ...place }, isTouched, individuals, roles }
  })
}

type Place = readonly [kind: string, object?: string]

// Whoever cannot get in has nothing inside, so the rules on the project always matter.
function decidingPlaces({ kind, object }: { kind: string; object?: string }): Place[] {
  const kinds = kind === PROJECT ? [] : ruledBy(kind)
  return [[PROJECT], ...kinds.map((one): Place => [one]), ...(object === undefined ? [] : [[kind, object] as const])]
}

function creatorsOf(place: { kind: string; object?: string }, project: string, ...sides: readonly Access[]): string[] {
  if (place.object === undefined) return []
  return sides.flatMap(({ state }) => {
    const objects = state.projects.find(({ name }) => name === project)?.objects ?? []
    const creator = objects.find(({ kind, id }) => kind === place.kind && id === place.object)?.creator
    return creator === undefined ? [] : [creator]
  })
}

function settingsDiffer(before: Access, after: Access): boolean {
  const [a, b] = [before.state.settings, after.state.settings]
  return (
    before.mode !== after.mode ||
    a.closedThingsStayClosed !== b.closedThingsStayClosed ||
    a.entitlements.symmetricDifference(b.entitlements).size > 0
  )
}

function differ([before, after]: readonly (RuleBook | undefined)[], kind: string, object?: string): boolean {
  const a = before && rulesOn(before, kind, object)
  const b = after && rulesOn(after, kind, object)
  return levelsIn(a) !== levelsIn(b)
}

function levelsIn(on: RulesOnThing | undefined): string {
  if (!on) return ''
  const parts = (rules: RulesOnThing['roles']) => [...rules].map(([name, { level }]) => `${name}=${level}`).sort()
  return [on.everybody?.level ?? '', ...parts(on.roles), '|', ...parts(on.members)].join(',')
}
