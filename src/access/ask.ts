import {
  type AccessLevel,
  type Explanation,
  type PersonAccess,
  strengthOf,
  type Target,
  type WhoCan,
} from '../core/access.ts'
import { type Access, openAccess } from './access.ts'
import { PROJECT } from './kinds.ts'
import { explainWithout } from './rights.ts'
import { rulesIn, thing } from './rule-book.ts'
import { type AccessState, modesOf, type Person } from './state.ts'
import { through } from './through.ts'

/** A state in every mode that can be meant. */
export function inEveryMode(state: AccessState): readonly Access[] {
  return modesOf(state.settings).map((mode) => openAccess(state, mode))
}

/** Everybody who has at least a level on a target, put together by level and reason; the strongest first. */
export function whoCan(access: Access, wanted: AccessLevel, target: Target): WhoCan {
  const groups = new Map<string, { readonly people: string[] } & Explanation>()
  for (const person of access.state.people) {
    const explanation = access.explain(person, target)
    if (strengthOf(explanation.level) < strengthOf(wanted)) continue
    const sign = `${explanation.level} ${through(explanation.reason)}`
    const group = groups.get(sign)
    if (group) group.people.push(person.email)
    else groups.set(sign, { ...explanation, people: [person.email] })
  }
  const holders = [...groups.values()].sort((a, b) => strengthOf(b.level) - strengthOf(a.level))
  return { mode: access.mode, holders }
}

/** Where to look: one project, or one thing in it. */
export type Within = Pick<Target, 'project'> & Partial<Target>

/** What one person may do in each project, on everything that rules speak about there; or only within what is asked for. */
export function explainPerson(accesses: readonly Access[], person: Person, only?: Within): PersonAccess {
  const projects = only ? [only.project] : (accesses[0]?.state.projects ?? []).map(({ name }) => name)
  return {
    ...person,
    projects: projects.map((project) => ({
      project,
      things: thingsIn(accesses, person, project, only).map((target) => ({
        on: thing(target.kind, target.object),
        answers: accesses.map((access) => answer(access, person, target)),
      })),
    })),
  }
}

function answer(access: Access, person: Person, target: Target) {
  const explanation = access.explain(person, target)
  const { reason } = explanation
  const otherwise = reason.because === 'rules' ? explainWithout(access, reason.rules, person, target) : undefined
  return { mode: access.mode, ...explanation, otherwise }
}

// Whoever cannot get in has nothing inside, which needs no list.
function thingsIn(accesses: readonly Access[], person: Person, project: string, only?: Within): Target[] {
  if (only?.kind !== undefined) return [{ ...only, kind: only.kind }]
  const way: Target = { project, kind: PROJECT }
  if (accesses.every((access) => access.explain(person, way).level === 'none')) return [way]
  const targets = new Map([[PROJECT, way]])
  for (const { kind, object } of accesses.flatMap(({ state }) => rulesIn(state, project))) {
    targets.set(thing(kind, object), { project, kind, ...(object !== undefined && { object }) })
  }
  return [...targets.values()]
}
