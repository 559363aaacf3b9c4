import { type Access, openAccess } from '../access/access.ts'
import { PROJECT } from '../access/kinds.ts'
import { rulesIn } from '../access/rule-book.ts'
import { type AccessState, modesOf } from '../access/state.ts'
import { targetsOf } from '../access/targets.ts'
import { type Rule, strengthOf, type Target } from '../core/access.ts'
import type { Change } from '../core/change.ts'
import { membershipOf, ruleSubject } from './falls-with.ts'

/**
 * What a step does to somebody on the way, from nothing to the worst: another level than before and after; none though
 * they have one before and after; less in a project than the key needs for what is left, or for undoing what is done;
 * one though they have none.
 */
export type Harm = 0 | 1 | 2 | 3 | 4

/** Whose access a change can move, and in which projects. */
export interface Reach {
  readonly people: ReadonlySet<string>
  readonly projects: ReadonlySet<string>
}

/** Access before and after a plan, which every step between is held against. */
export interface Bounds {
  reachOf(change: Change): Reach
  /** What stands between the bounds and a state right after a change, where nothing else was harmed before. */
  harmOf(change: Change, state: AccessState): Harm
}

/** The two ends of a plan, and by whose key it is written. */
export interface Ends {
  readonly before: AccessState
  readonly after: AccessState
  /** E-mail, in lower case. */
  readonly keyOwner: string
}

/** Opens the bounds of a plan. */
export function boundsOf({ before, after, keyOwner }: Ends, changes: readonly Change[]): Bounds {
  const sides = modesOf(before.settings).map((mode) => [openAccess(before, mode), openAccess(after, mode)] as const)
  const people = [...new Set([...before.people, ...after.people].map(({ email }) => email))]
  const names = [...new Set([...before.projects, ...after.projects].map(({ name }) => name))]
  const targets = new Map(names.map((name) => [name, targetsIn(name, sides[0])]))
  const created = new Set(changes.filter(isNewProject).map(({ key }) => key))
  const reaches = new Map<Change, Reach>()

  function levelIn(access: Access, email: string, target: Target): number {
    // A project that is not made yet is nobody's.
    if (created.has(target.project) && !access.book(target.project)) return 0
    return strengthOf(access.explain(access.person(email), target).level)
  }

  function peopleBy(change: Change): readonly string[] {
    if (change.kind === 'organization_member') return [change.key]
    if (change.kind === 'role_membership') return [membershipOf(change.key)[1]]
    const [kind = '', ...name] = (change.kind === 'role' ? `role/${change.key}` : ruleSubject(change))?.split('/') ?? []
    if (kind === 'member') return [name.join('/')]
    if (kind !== 'role') return people
    const holds = (email: string) => (sides[0] ?? []).some((side) => side.person(email)?.roles.includes(name.join('/')))
    return people.filter(holds)
  }

  function projectsBy({ kind, key }: Change): readonly string[] {
    if (kind === 'organization_member') return names
    if (kind !== 'role' && kind !== 'role_membership') return key.split('/').slice(0, 1)
    // A role moves nobody where no rule names it.
    const role = kind === 'role' ? key : membershipOf(key)[0]
    return names.filter((name) => [before, after].some((state) => namesRole(rulesIn(state, name), role)))
  }

  const bounds: Bounds = {
    reachOf(change) {
      const known = reaches.get(change)
      if (known) return known
      const reach = { people: new Set(peopleBy(change)), projects: new Set(projectsBy(change)) }
      reaches.set(change, reach)
      return reach
    },
    harmOf(change, state) {
      const reach = bounds.reachOf(change)
      let worst: Harm = 0
      for (const [was, will] of sides) {
        const is = openAccess(state, was.mode)
        for (const target of [...reach.projects].flatMap((name) => targets.get(name) ?? [])) {
          for (const email of reach.people) {
            const harm = harmBetween(
              levelIn(was, email, target),
              levelIn(is, email, target),
              levelIn(will, email, target),
              email === keyOwner && target.kind === PROJECT,
            )
            if (harm > worst) worst = harm
          }
        }
      }
      return worst
    },
  }
  return bounds
}

/** Whether two changes can move the same person's access in the same project. */
export function meet(a: Reach, b: Reach): boolean {
  return !a.people.isDisjointFrom(b.people) && !a.projects.isDisjointFrom(b.projects)
}

function namesRole(rules: readonly Rule[], role: string): boolean {
  return rules.some(({ subject }) => subject.type === 'role' && subject.name === role)
}

// What rules of either side are about; between them there is nothing else.
function targetsIn(project: string, side: readonly [Access, Access] | undefined): readonly Target[] {
  return side ? targetsOf(project, ...side).map(({ target }) => target) : []
}

function isNewProject({ kind, operation }: Change): boolean {
  return kind === 'project' && operation === 'create'
}

function harmBetween(was: number, is: number, will: number, isKeysWay: boolean): Harm {
  const [least, most] = [Math.min(was, will), Math.max(was, will)]
  if (is > most) return most === 0 ? 4 : 1
  if (is < least) return isKeysWay ? 3 : is === 0 ? 2 : 1
  return 0
}
