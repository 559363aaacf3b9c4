import type { Access } from './access.ts'
import type { Person } from './state.ts'

/** People whom only rules that name them can tell apart: same level and roles before, same after. */
export interface PeopleClass {
  readonly number: number
  readonly people: readonly string[]
  readonly before: Person | undefined
  readonly after: Person | undefined
}

/** Somebody on either side of a change. */
export interface Sides {
  readonly before: Person | undefined
  readonly after: Person | undefined
}

/** The people of two states in classes, and the class of each. */
export interface Classes {
  readonly all: readonly PeopleClass[]
  readonly of: ReadonlyMap<string, PeopleClass>
}

// No rule names it, since no e-mail is empty: it stands for the whole class.
const anybody = ''

/** Puts the people of two states into classes, so that the work is for each class and not for each person. */
export function classesOf(before: Access, after: Access): Classes {
  const emails = new Set([...before.state.people, ...after.state.people].map(({ email }) => email))
  const groups = new Map<string, string[]>()
  for (const email of emails) {
    const kind = `${signature(before.person(email))}>${signature(after.person(email))}`
    const group = groups.get(kind)
    if (group) group.push(email)
    else groups.set(kind, [email])
  }
  const all = [...groups.values()].map((people, number): PeopleClass => {
    const [first = anybody] = people
    return { number, people, before: standIn(before.person(first)), after: standIn(after.person(first)) }
  })
  return { all, of: new Map(all.flatMap((one) => one.people.map((email) => [email, one]))) }
}

/** Tells whether level and roles stay what they were. */
export function isUnchanged({ before, after }: Sides): boolean {
  return signature(before) === signature(after)
}

function standIn(person: Person | undefined): Person | undefined {
  return person && { ...person, email: anybody }
}

function signature(person: Person | undefined): string {
  return person ? `${person.level}:${[...person.roles].sort().join('/')}` : 'stranger'
}
