import type { Classes, PeopleClass } from './classes.ts'

/** Classes that one target cannot tell apart: what differs between them are roles that no rule there names. */
export type Fold = readonly PeopleClass[]

/**
 * Puts classes together for one target. Thousands of combinations of roles are a handful where rules name ten of them.
 *
 * @param named the roles that rules there name
 * @param starts by index of the class, a number for whatever else tells it from the others
 */
export function foldClasses(
  { roleNumbers }: Classes,
  some: readonly PeopleClass[],
  named: ReadonlySet<string>,
  starts: readonly number[],
): Fold[] {
  const counts = new Uint8Array(roleNumbers.size + 1)
  counts[0] = 1
  for (const role of named) counts[roleNumbers.get(role) ?? 0] = 1
  const paths = new Paths(starts.length)
  const folds = new Map<number, PeopleClass[]>()
  for (const one of some) {
    let path = starts[one.index] ?? 0
    for (const role of one.roles) if (counts[role] === 1) path = paths.step(path, role)
    const fold = folds.get(path)
    if (fold) fold.push(one)
    else folds.set(path, [one])
  }
  return [...folds.values()]
}

// Lists of numbers as single numbers: equal lists lead to equal ends. Texts in their place take ten times as long.
class Paths {
  readonly #next = new Map<number, number>()
  #last: number

  /** @param starts how many numbers are taken: every start is at most that */
  constructor(starts: number) {
    this.#last = starts
  }

  step(from: number, number: number): number {
    const way = from * 1_048_576 + number
    const known = this.#next.get(way)
    if (known !== undefined) return known
    this.#last += 1
    this.#next.set(way, this.#last)
    return this.#last
  }
}
