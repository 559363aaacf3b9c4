import { PROJECT } from '../../access/kinds.ts'
import { rulesIn } from '../../access/rule-book.ts'
import type { AccessState } from '../../access/state.ts'
import type { RuleSubject } from '../../core/access.ts'
import type { Change } from '../../core/change.ts'
import { simulate, takesEffect } from '../simulate.ts'
import { openReaches } from './reach.ts'
import { type Footing, movesAccess } from './safe-order.ts'

/** Names the lines that a change stands in. Two changes that share one move the same thing, and keep their order. */
export type Lines = (change: Change) => readonly string[]

/**
 * Opens the lines of a plan: one for each person and thing that they may have access to. And a project must keep somebody
 * whom a rule makes its admin: whoever comes must be there before another one goes.
 */
export function openLines(changes: readonly Change[], { live, accessIn }: Footing): Lines {
  if (!changes.some(movesAccess)) return () => []
  const [before, after] = [accessIn(live), accessIn(simulate(live, changes.filter(takesEffect)))]
  if (!before || !after) return (change) => (movesAccess(change) ? ['access'] : [])
  const reachOf = openReaches({ before, after })
  const adminsOf = openAdmins([before, after])
  return (change) => {
    if (!movesAccess(change)) return []
    const { people, targets } = reachOf(change)
    return [...targets].flatMap(({ project, kind, object = '' }) => {
      const held = [...people].map((email) => `${project} ${kind} ${object} ${email}`)
      return kind === PROJECT && !people.isDisjointFrom(adminsOf(project)) ? [...held, `${project} admin`] : held
    })
  }
}

/** Finds whom a rule makes admin of a project, on either side. */
function openAdmins(sides: readonly AccessState[]): (project: string) => ReadonlySet<string> {
  const found = new Map<string, ReadonlySet<string>>()
  return (project) => {
    const known = found.get(project)
    if (known) return known
    const rules = sides.flatMap((side) => rulesIn(side, project))
    const subjects = rules.filter(({ kind, level }) => kind === PROJECT && level === 'admin').map((one) => one.subject)
    const admins = new Set(subjects.flatMap((subject) => meantBy(subject, sides)))
    found.set(project, admins)
    return admins
  }
}

function meantBy(subject: RuleSubject, sides: readonly AccessState[]): string[] {
  if (subject.type === 'member') return [subject.name]
  const people = sides.flatMap((side) => side.people)
  const meant = subject.type === 'role' ? people.filter(({ roles }) => roles.includes(subject.name)) : people
  return meant.map(({ email }) => email)
}
