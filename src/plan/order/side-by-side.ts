import type { Change } from '../../core/change.ts'
import type { Item } from '../../core/kind.ts'
import type { AnyResource } from '../../resources/resource.ts'
import { fallsWith } from './falls-with.ts'
import { openLines } from './lines.ts'
import type { Footing } from './safe-order.ts'

/** For each change, those that must be done before it may begin. */
export type Waits = ReadonlyMap<Change, ReadonlySet<Change>>

/** What changes stand on. Where access cannot be told, all that moves it keeps its order. */
interface Ground extends Footing {
  readonly resources: readonly AnyResource[]
}

/**
 * Says what may be written side by side: whatever nothing keeps in its order. An order that is safe step by step stays
 * so when changes swap places that have no say in the same matter. Whichever of them arrives first then, and whichever
 * fails, each matter stands as after a step of the given order: what a person has in a project, who administers it,
 * whether something is there that something else names.
 *
 * @param ordered in a safe order, as `inSafeOrder` gives it
 */
export function waitsIn(ordered: readonly Change[], ground: Ground): Waits {
  const linesOf = openLines(ordered, ground)
  const namesOf = openNames(ground.resources)
  const waits = new Map<Change, ReadonlySet<Change>>()
  const lastIn = new Map<string, Change>()
  const placed = new Map<Item, Change>()
  const naming = new Map<Item, Change[]>()
  const leavers: Change[] = []
  let alone: readonly Change[] = []
  let beside: Change[] = []
  for (const change of ordered) {
    const [names, lines] = [namesOf(change), linesOf(change)]
    waits.set(
      change,
      new Set([
        ...alone,
        ...(isAlone(change) ? beside : []),
        ...lines.flatMap((line) => lastIn.get(line) ?? []),
        ...names.flatMap((item) => placed.get(item) ?? []),
        ...(naming.get(change.item) ?? []),
        ...leavers.filter((one) => fallsWith(change, one)),
        ...(isLeaver(change) ? ordered.slice(0, waits.size).filter((one) => fallsWith(one, change)) : []),
      ]),
    )
    for (const line of lines) lastIn.set(line, change)
    for (const item of names) naming.set(item, [...(naming.get(item) ?? []), change])
    placed.set(change.item, change)
    if (isLeaver(change)) leavers.push(change)
    if (isAlone(change)) [alone, beside] = [[change], []]
    else beside.push(change)
  }
  return waits
}

/**
 * What is written while nothing else is: what the log-in or the whole organization rests on; owners; a project, which
 * stands open until the request that closes it; a role that goes; and new names, which something else may have had.
 */
function isAlone({ kind, operation, live, wanted, fields }: Change): boolean {
  if (kind === 'domain' || kind === 'organization_settings' || kind === 'project') return true
  if (kind === 'role') return operation !== 'create'
  if (kind === 'organization_member') return live?.level === 'owner' || wanted?.level === 'owner'
  return kind === 'feature_flag' && fields.some(({ field }) => field === 'key')
}

function isLeaver({ kind, operation }: Change): boolean {
  return kind === 'organization_member' && operation === 'delete'
}

/** Finds the items that a change names, as it is live and as it shall be. */
function openNames(resources: readonly AnyResource[]): (change: Change) => readonly Item[] {
  const byKind = new Map(resources.map((resource) => [resource.kind, resource]))
  return ({ kind, key, live, needs }) => {
    const needed = live && byKind.get(kind)?.needs({ key, spec: live })
    return [...new Set([...needs, ...(needed ?? [])])]
  }
}
