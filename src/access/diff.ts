import { type AccessDiff, type AccessShift, type Rule, type RuleChange, strengthOf } from '../core/access.ts'
import type { Access } from './access.ts'
import {
  type Classes,
  classesOf,
  isUnchanged,
  numbered,
  type People,
  type PeopleClass,
  type Sides,
  sumOf,
} from './classes.ts'
import { type Fold, Folds } from './folds.ts'
import { PROJECT } from './kinds.ts'
import { Moves } from './moves.ts'
import { rulesIn, thing } from './rule-book.ts'
import { type ComparedTarget, targetsOf } from './targets.ts'
import { through } from './through.ts'
import { unmoved } from './unmoved.ts'

/**
 * Who gains, who loses, and who keeps a level through something else, when one state follows another. Work and result
 * are for each class of people: five hundred in one role are one shift.
 */
export function diffAccess(before: Access, after: Access): AccessDiff {
  const classes = classesOf(before, after)
  const compared: Compared = { before, after, classes, folds: new Folds(classes) }
  const names = new Set([...before.state.projects, ...after.state.projects].map(({ name }) => name))
  const shifts: AccessShift[] = []
  const withoutEffect: RuleChange[] = []
  for (const project of names) {
    const moves = new Moves()
    const ways = waysInto(project, compared)
    for (const target of targetsOf(project, before, after)) movesOn(target, compared, ways, moves)
    shifts.push(...moves.shifts(project, classes.emails))
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
    rolesWithoutEffect: unmoved(compared.classes, shifts),
  }
}

interface Compared {
  readonly before: Access
  readonly after: Access
  readonly classes: Classes
  readonly folds: Folds
}

/**
 * By index of the class, a number for its levels and for how it gets into a project on both sides: all that what is in
 * the project needs to know of them.
 */
function waysInto(project: string, { before, after, classes }: Compared): number[] {
  const target = { project, kind: PROJECT }
  const known = new Map<string, number>()
  const way = (access: Access, person: Sides['before']) => {
    const { level, reason } = access.explain(person, target)
    return `${person?.level} ${level === 'none' ? through(reason) : 'open'}`
  }
  return classes.all.map((one) => numbered(known, `${way(before, one.before)}>${way(after, one.after)}`))
}

function movesOn(
  { target, isTouched, individuals, roles }: ComparedTarget,
  { before, after, classes, folds }: Compared,
  ways: readonly number[],
  moves: Moves,
): void {
  const on = thing(target.kind, target.object)
  const consider = (sides: Sides, groups: () => readonly People[]) =>
    moves.add(on, before.explain(sides.before, target), after.explain(sides.after, target), groups)
  const apart = new Map<PeopleClass, Set<number>>()
  for (const email of individuals) {
    const number = classes.numberOf.get(email)
    const own = number === undefined ? undefined : classes.classOf[number]
    if (number === undefined || !own) continue
    apart.set(own, (apart.get(own) ?? new Set()).add(number))
    const sides = { before: before.person(email), after: after.person(email) }
    if (isTouched || !isUnchanged(sides)) consider(sides, () => [{ numbers: [number], sum: sumOf([number]) }])
  }
  for (const fold of folds.of(isTouched ? classes.all : classes.changed, roles, ways)) {
    const [first] = fold
    if (first) consider(first, () => without(fold, apart))
  }
}

// The classes without those of them whom a rule names.
function without(fold: Fold, named: ReadonlyMap<PeopleClass, ReadonlySet<number>>): readonly People[] {
  if (!fold.some((one) => named.has(one))) return fold
  return fold.map((one) => {
    const apart = named.get(one)
    const numbers = apart ? one.numbers.filter((number) => !apart.has(number)) : one.numbers
    return apart ? { numbers, sum: sumOf(numbers) } : one
  })
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
