import { openAccess } from '../../access/access.ts'
import { PROJECT, ruledBy } from '../../access/kinds.ts'
import type { AccessState } from '../../access/state.ts'
import { type ComparedTarget, targetsOf } from '../../access/targets.ts'
import type { Target } from '../../core/access.ts'
import type { Change } from '../../core/change.ts'
import { membershipOf, ruleSubject } from './falls-with.ts'

/** Access before and after a plan. */
export interface Ends {
  readonly before: AccessState
  readonly after: AccessState
}

/** Whose access to what a change can move, whenever it is made. */
export interface Reach {
  readonly people: ReadonlySet<string>
  readonly targets: ReadonlySet<Target>
}

/** Answers how far each change of a plan reaches; equal targets are one object. */
export function openReaches({ before, after }: Ends): (change: Change) => Reach {
  const sides = [openAccess(before, 'highest'), openAccess(after, 'highest')] as const
  const people = [...new Set([...before.people, ...after.people].map(({ email }) => email))]
  const names = new Set([...before.projects, ...after.projects].map(({ name }) => name))
  const targets = new Map([...names].map((name) => [name, targetsOf(name, ...sides)]))
  const reaches = new Map<Change, Reach>()

  function peopleBy(change: Change): readonly string[] {
    if (change.kind === 'organization_member') return [change.key]
    if (change.kind === 'role_membership') return [membershipOf(change.key)[1]]
    const [kind = '', ...name] = (change.kind === 'role' ? `role/${change.key}` : ruleSubject(change))?.split('/') ?? []
    if (kind === 'member') return [name.join('/')]
    if (kind !== 'role') return people
    const holds = (email: string) => sides.some((side) => side.person(email)?.roles.includes(name.join('/')))
    return people.filter(holds)
  }

  function targetsBy({ kind, key }: Change): readonly ComparedTarget[] {
    if (kind === 'organization_member') return [...targets.values()].flat()
    if (kind === 'role' || kind === 'role_membership') {
      return [...targets.values()].flatMap((on) => namingRole(on, kind === 'role' ? key : membershipOf(key)[0]))
    }
    const [project = '', of = '', object = ''] = key.split('/')
    const on = targets.get(project) ?? []
    if (kind === 'resource_access') return on.filter(({ target }) => ruledBy(target.kind).includes(of))
    if (kind === 'object_access') return on.filter(({ target }) => restsOn(target, of, object))
    return on
  }

  return (change) => {
    const known = reaches.get(change)
    if (known) return known
    const on = targetsBy(change).map(({ target }) => target)
    const reach = { people: new Set(peopleBy(change)), targets: new Set(on) }
    reaches.set(change, reach)
    return reach
  }
}

// A role moves nobody where no rule names it; whoever it lets into a project, it lets to everything there.
function namingRole(on: readonly ComparedTarget[], role: string): readonly ComparedTarget[] {
  const isWay = on.some(({ target, roles }) => target.kind === PROJECT && roles.has(role))
  return isWay ? on : on.filter(({ roles }) => roles.has(role))
}

// What comes from a source goes by the rules on it, whichever source it is.
function restsOn({ kind, object }: Target, of: string, id: string): boolean {
  return kind === of ? object === id : ruledBy(kind).includes(of)
}
