import {
  type AccessDiff,
  type AccessShift,
  type Explanation,
  type Reason,
  type Rule,
  type RuleChange,
  strengthOf,
} from '../core/access.ts'
import type { Access } from './access.ts'
import { type Classes, classesOf, isUnchanged, type Sides } from './classes.ts'
import { rulesIn, thing } from './rule-book.ts'
import { type ComparedTarget, targetsOf } from './targets.ts'
import { through } from './through.ts'

/**
 * Who gains, who loses, and who keeps a level through something else, when one state follows another. Work and result
 * are for each class of people: five hundred in one role are one shift.
 */
export function diffAccess(before: Access, after: Access): AccessDiff {
  const classes = classesOf(before, after)
  const names = new Set([...before.state.projects, ...after.state.projects].map(({ name }) => name))
  const shifts: AccessShift[] = []
  const withoutEffect: RuleChange[] = []
  for (const project of names) {
    const moves = new Moves()
    for (const compared of targetsOf(project, before, after)) movesOn(compared, classes, { before, after }, moves)
    shifts.push(...moves.shifts(project))
    const changes = ruleChanges(project, rulesIn(before.state, project), rulesIn(after.state, project))
    withoutEffect.push(...changes.filter((change) => !moves.hasMoved(change)))
  }
  const step = ({ before: from, after: to }: AccessShift) => strengthOf(to.level) - strengthOf(from.level)
  return {
    mode: after.mode,
    gains: shifts.filter((shift) => step(shift) > 0),
    losses: shifts.filter((shift) => step(shift) < 0),
    keeps: shifts.filter((shift) => step(shift) === 0),
    withoutEffect,
  }
}

function movesOn(compared: ComparedTarget, classes: Classes, sides: Record<keyof Sides, Access>, moves: Moves): void {
  const { target, isTouched, individuals } = compared
  const apart = new Set<number>()
  const consider = (people: Sides, who: Group) => {
    if (!isTouched && isUnchanged(people)) return
    moves.add(
      thing(target.kind, target.object),
      sides.before.explain(people.before, target),
      sides.after.explain(people.after, target),
      who,
    )
  }
  for (const email of individuals) {
    const own = classes.of.get(email)
    if (!own) continue
    apart.add(own.number)
    const people = { before: sides.before.person(email), after: sides.after.person(email) }
    consider(people, { sign: email, people: [email] })
  }
  for (const one of classes.all) {
    const isSplit = apart.has(one.number)
    const people = isSplit ? one.people.filter((email) => !individuals.has(email)) : one.people
    if (people.length > 0) consider(one, { sign: isSplit ? people.join() : String(one.number), people })
  }
}

/** Some people, and a text that is the same for the same people. */
interface Group {
  readonly sign: string
  readonly people: readonly string[]
}

interface Move {
  readonly on: string
  readonly before: Explanation
  readonly after: Explanation
  readonly groups: Group[]
}

/** Collects what moves in one project, and puts together what is one sentence. */
class Moves {
  readonly #moves = new Map<string, Move>()
  readonly #movers = new Set<Rule>()

  add(on: string, before: Explanation, after: Explanation, who: Group): void {
    const isStill = before.level === after.level
    if (isStill && (before.level === 'none' || rests(before.reason, after.reason))) return
    if (!isStill) for (const { reason } of [before, after]) this.#note(reason)
    const sign = `${on}>${before.level}>${after.level}>${through(before.reason)}>${through(after.reason)}`
    const move = this.#moves.get(sign)
    if (move) move.groups.push(who)
    else this.#moves.set(sign, { on, before, after, groups: [who] })
  }

  /** Whether a rule takes part in somebody's gain or loss. */
  hasMoved({ before, after }: RuleChange): boolean {
    return [before, after].some((rule) => rule !== undefined && this.#movers.has(rule))
  }

  /** One shift for the same people, levels and reasons, whatever the number of kinds. */
  shifts(project: string): AccessShift[] {
    const shifts = new Map<string, { readonly on: string[] } & AccessShift>()
    for (const { on, before, after, groups } of this.#moves.values()) {
      const who = groups.map(({ sign }) => sign).sort()
      const sign = [before.level, after.level, through(before.reason), through(after.reason), ...who].join('>')
      const shift = shifts.get(sign)
      if (shift) shift.on.push(on)
      else shifts.set(sign, { project, on: [on], people: groups.flatMap(({ people }) => people), before, after })
    }
    return [...shifts.values()]
  }

  #note(reason: Reason): void {
    if (reason.because === 'rules') for (const rule of reason.rules) this.#movers.add(rule)
  }
}

// Whether a level rests on what it rested on before: each of the rules still gives it.
function rests(before: Reason, after: Reason): boolean {
  if (before.because !== 'rules' || after.because !== 'rules') return before.because === after.because
  return before.rules.length === after.rules.length && before.rules.every((rule, at) => isLike(rule, after.rules[at]))
}

function isLike({ kind, object, subject }: Rule, other: Rule | undefined): boolean {
  if (kind !== other?.kind || object !== other.object || subject.type !== other.subject.type) return false
  return subject.type === 'everybody' || other.subject.type === 'everybody' || subject.name === other.subject.name
}

function ruleChanges(project: string, before: readonly Rule[], after: readonly Rule[]): RuleChange[] {
  const [were, are] = [bySubject(before), bySubject(after)]
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((place) => {
    const [was, is] = [were.get(place), are.get(place)]
    return was?.level === is?.level ? [] : [{ project, before: was, after: is }]
  })
}

function bySubject(rules: readonly Rule[]): Map<string, Rule> {
  return new Map(
    rules.map((rule) => {
      const { kind, object, subject } = rule
      const whom = subject.type === 'everybody' ? 'everybody' : `${subject.type}:${subject.name}`
      return [`${thing(kind, object)} ${whom}`, rule]
    }),
  )
}
