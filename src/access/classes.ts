import type { Access } from './access.ts'
import type { Person } from './state.ts'

/** Somebody on either side of a change; undefined where they do not belong to the organization. */
export interface Sides {
  readonly before: Person | undefined
  readonly after: Person | undefined
}

/** Some people by number, and a sum that is the same for the same people. */
export interface People {
  readonly numbers: readonly number[]
  readonly sum: number
}

/** People whom only rules that name them can tell apart: same level and roles before, same after. */
export interface PeopleClass extends Sides, People {
  /** Its place among all classes. */
  readonly index: number
  readonly isUnchanged: boolean
  /** The numbers of its roles before, and (with a gap between) after where they differ. */
  readonly roles: readonly number[]
}

/** The people of two states: numbered, and in classes. */
export interface Classes {
  readonly emails: readonly string[]
  readonly numberOf: ReadonlyMap<string, number>
  readonly classOf: readonly PeopleClass[]
  readonly all: readonly PeopleClass[]
  readonly changed: readonly PeopleClass[]
  /** How the roles are numbered; 0 stands for the gap. */
  readonly roleNumbers: ReadonlyMap<string, number>
}

// No rule names it, since no e-mail is empty: it stands for the whole class.
const anybody = ''

/** Puts the people of two states into classes, so that the work is for each class and not for each person. */
export function classesOf(before: Access, after: Access): Classes {
  const emails = [...new Set([...before.state.people, ...after.state.people].map(({ email }) => email))]
  const groups = new Map<string, number[]>()
  for (const [number, email] of emails.entries()) {
    const sign = `${signature(before.person(email))}>${signature(after.person(email))}`
    const group = groups.get(sign)
    if (group) group.push(number)
    else groups.set(sign, [number])
  }
  const roleNumbers = new Map<string, number>()
  const classOf: PeopleClass[] = []
  const all = [...groups.values()].map((numbers, index): PeopleClass => {
    const email = emails[numbers[0] ?? 0] ?? anybody
    const sides = { before: standIn(before.person(email)), after: standIn(after.person(email)) }
    const one: PeopleClass = {
      ...sides,
      index,
      numbers,
      sum: sumOf(numbers),
      isUnchanged: isUnchanged(sides),
      roles: rolesOf(sides, roleNumbers),
    }
    for (const number of numbers) classOf[number] = one
    return one
  })
  const numberOf = new Map(emails.map((email, number) => [email, number]))
  return { emails, numberOf, classOf, all, changed: all.filter((one) => !one.isUnchanged), roleNumbers }
}

/** Tells whether level and roles stay what they were. */
export function isUnchanged({ before, after }: Sides): boolean {
  return signature(before) === signature(after)
}

/** The sum of some people. Different people nearly never have the same one, so whoever compares sums looks again. */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + Math.imul(number + 1, 0x9e3779b1), 0)
}

/** Gives each name a number from 1, in the order of asking. */
export function numbered(names: Map<string, number>, name: string): number {
  const known = names.get(name)
  if (known !== undefined) return known
  names.set(name, names.size + 1)
  return names.size
}

function rolesOf({ before, after }: Sides, roleNumbers: Map<string, number>): number[] {
  const numbers = (person: Person | undefined) =>
    (person?.roles ?? []).map((role) => numbered(roleNumbers, role)).sort((a, b) => a - b)
  const [were, are] = [numbers(before), numbers(after)]
  return were.join() === are.join() ? were : [...were, 0, ...are]
}

function standIn(person: Person | undefined): Person | undefined {
  return person && { ...person, email: anybody }
}

function signature(person: Person | undefined): string {
  return person ? `${person.level}:${[...person.roles].sort().join('/')}` : 'stranger'
}
