import type { Rule } from '../core/access.ts'
import type { Tiers } from './orders.ts'
import type { AccessState, Person, ProjectAccess } from './state.ts'

/** The rules on one thing, by subject. */
export interface RulesOnThing {
  readonly members: ReadonlyMap<string, Rule>
  readonly roles: ReadonlyMap<string, Rule>
  readonly everybody: Rule | undefined
}

/** The rules of a project, found by what they are on. */
export type RuleBook = ReadonlyMap<string, RulesOnThing>

interface Open {
  readonly members: Map<string, Rule>
  readonly roles: Map<string, Rule>
  everybody: Rule | undefined
}

const nothing: Tiers = { member: undefined, roles: [], everybody: undefined }
const noRules: readonly Rule[] = []

/** Sorts the rules of a project by what they are on. */
export function openRuleBook({ rules }: Pick<ProjectAccess, 'rules'>): RuleBook {
  const book = new Map<string, Open>()
  for (const rule of rules) {
    const place = thing(rule.kind, rule.object)
    const on = book.get(place) ?? { members: new Map(), roles: new Map(), everybody: undefined }
    book.set(place, on)
    if (rule.subject.type === 'everybody') on.everybody = rule
    else on[`${rule.subject.type}s`].set(rule.subject.name, rule)
  }
  return book
}

/** The rules of a project; none where the state has no such project. */
export function rulesIn({ projects }: AccessState, project: string): readonly Rule[] {
  return projects.find(({ name }) => name === project)?.rules ?? noRules
}

/** The rules on a kind (or the project), or on one object. */
export function rulesOn(book: RuleBook, kind: string, object?: string): RulesOnThing | undefined {
  return book.get(thing(kind, object))
}

/** The rules on one thing that touch one person. Without `role_based_access` those about roles do not count. */
export function tiersOn(on: RulesOnThing | undefined, person: Person, countsRoles: boolean): Tiers {
  if (!on) return nothing
  return {
    member: on.members.size === 0 ? undefined : on.members.get(person.email),
    roles: countsRoles && on.roles.size > 0 ? rolesOf(on, person) : noRules,
    everybody: on.everybody,
  }
}

function rolesOf({ roles }: RulesOnThing, person: Person): Rule[] {
  const found: Rule[] = []
  for (const role of person.roles) {
    const rule = roles.get(role)
    if (rule) found.push(rule)
  }
  return found
}

/** How a kind or an object is called in a book and in reports: `dashboard`, `dashboard/42`. */
export function thing(kind: string, object?: string): string {
  return object === undefined ? kind : `${kind}/${object}`
}
