import type { AccessShift, Explanation, Reason, Rule, RuleChange } from '../core/access.ts'
import type { People } from './classes.ts'
import { through } from './through.ts'

interface Move {
  readonly on: string
  readonly before: Explanation
  readonly after: Explanation
  /** In the lists in which they were noted: nobody is in two of them. */
  readonly lists: (readonly People[])[]
}

interface OpenShift extends AccessShift {
  readonly on: string[]
  readonly numbers: Int32Array
}

/** Collects what moves in one project, and puts together what is one sentence. */
export class Moves {
  readonly #moves = new Map<string, Move>()
  readonly #movers = new Set<Rule>()

  /**
   * Notes that people go from one explanation to another; those who stay what they were are left out.
   *
   * @param people who they are, asked for only where something moves
   */
  add(on: string, before: Explanation, after: Explanation, people: () => readonly People[]): void {
    const isStill = before.level === after.level
    if (isStill && (before.level === 'none' || rests(before.reason, after.reason))) return
    const groups = people()
    if (groups.every(({ numbers }) => numbers.length === 0)) return
    if (!isStill) for (const { reason } of [before, after]) this.#note(reason)
    const sign = `${on}>${signOf(before, after)}`
    const move = this.#moves.get(sign)
    if (move) move.lists.push(groups)
    else this.#moves.set(sign, { on, before, after, lists: [groups] })
  }

  /** Whether a rule takes part in somebody's gain or loss. */
  hasMoved({ before, after }: RuleChange): boolean {
    return [before, after].some((rule) => rule !== undefined && this.#movers.has(rule))
  }

  /** One shift for the same people, levels and reasons, whatever the number of kinds. */
  shifts(project: string, emails: readonly string[]): AccessShift[] {
    const shifts = new Map<string, OpenShift[]>()
    for (const { on, before, after, lists } of this.#moves.values()) {
      const sum = totalOf(lists, (group) => group.sum)
      const sign = `${signOf(before, after)}>${sum}`
      const alike = shifts.get(sign) ?? []
      shifts.set(sign, alike)
      const numbers = numbersIn(lists)
      const known = alike.find((shift) => isSame(shift.numbers, numbers))
      if (known) known.on.push(on)
      else alike.push({ project, on: [on], people: namesOf(numbers, emails), before, after, numbers })
    }
    return [...shifts.values()].flat().map(({ numbers: _, ...shift }) => shift)
  }

  #note(reason: Reason): void {
    if (reason.because === 'rules') for (const rule of reason.rules) this.#movers.add(rule)
  }
}

function signOf(before: Explanation, after: Explanation): string {
  return `${before.level}>${after.level}>${through(before.reason)}>${through(after.reason)}`
}

function numbersIn(lists: readonly (readonly People[])[]): Int32Array {
  const all = new Int32Array(totalOf(lists, ({ numbers }) => numbers.length))
  let at = 0
  for (const groups of lists) for (const { numbers } of groups) for (const number of numbers) all[at++] = number
  return all.sort()
}

function totalOf(lists: readonly (readonly People[])[], amount: (group: People) => number): number {
  let total = 0
  for (const groups of lists) for (const group of groups) total += amount(group)
  return total
}

function namesOf(numbers: Int32Array, emails: readonly string[]): string[] {
  return Array.from(numbers, (number) => emails[number] ?? '')
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((number, at) => number === b[at])
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
