import type { Classes, PeopleClass } from './classes.ts'

/** Classes that one target cannot tell apart: what differs between them are roles that no rule there names. */
export type Fold = readonly PeopleClass[]

/** Which of some roles each class holds: by its index a number, below the count, that is the same for the same roles. */
interface Held {
  readonly numbers: Int32Array
  readonly count: number
}

/**
 * Puts classes together for one target after the other. Thousands of combinations of roles are a handful where rules
 * name ten of them, and targets whose rules name the same roles see the same handful.
 */
export class Folds {
  readonly #classes: Classes
  readonly #known = new Map<string, Held>()

  constructor(classes: Classes) {
    this.#classes = classes
  }

  /**
   * @param named the roles that rules on the target name
   * @param starts by index of the class, a number for whatever else tells it from the others
   */
  of(some: readonly PeopleClass[], named: ReadonlySet<string>, starts: readonly number[]): Fold[] {
    const { numbers, count } = this.#heldOf(named)
    const folds: PeopleClass[][] = []
    for (const one of some) {
      const sign = (starts[one.index] ?? 0) * count + (numbers[one.index] ?? 0)
      const fold = folds[sign]
      if (fold) fold.push(one)
      else folds[sign] = [one]
    }
    return folds.filter(Boolean)
  }

  #heldOf(named: ReadonlySet<string>): Held {
    const { all, roleNumbers } = this.#classes
    const numbers = [...named].flatMap((role) => roleNumbers.get(role) ?? []).sort((a, b) => a - b)
    const key = numbers.join()
    const known = this.#known.get(key)
    if (known) return known
    const counts = new Uint8Array(roleNumbers.size + 1)
    for (const number of [0, ...numbers]) counts[number] = 1
    const paths = new Paths()
    const found = Int32Array.from(all, ({ roles }) => {
      let path = 0
      for (const role of roles) if (counts[role] === 1) path = paths.step(path, role)
      return path
    })
    const held = { numbers: found, count: paths.count }
    this.#known.set(key, held)
    return held
  }
}

// More than there are roles, so that two numbers fit into one.
const wide = 2 ** 24

// Lists of numbers as single numbers: equal lists lead to equal ends. Texts in their place take ten times as long.
class Paths {
  readonly #next = new Map<number, number>()

  get count(): number {
    return this.#next.size + 1
  }

  step(from: number, number: number): number {
    const way = from * wide + number
    const known = this.#next.get(way)
    if (known !== undefined) return known
    const next = this.count
    this.#next.set(way, next)
    return next
  }
}
