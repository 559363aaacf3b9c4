import type { Change } from '../../core/change.ts'
import type { Kind } from '../../core/kind.ts'

/**
 * Puts changes in the order in which they are listed, and done where access has no say: grants first and revocations
 * last; what others need before what needs it; removals the other way round. The same changes always come in the same
 * order. An apply goes by what each step does to people's access (`inSafeOrder`), and by this one where that is nothing.
 */
export function inOrder(changes: readonly Change[], kinds: readonly Kind[]): Change[] {
  const rank = (change: Change): number => {
    const kind = kinds.indexOf(change.kind)
    return change.effect === 'grant' ? kind : 2 * kinds.length - kind
  }
  const sorted = [...changes].sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1))
  const byRank = Map.groupBy(sorted, rank)
  return [...byRank.values()].flatMap(withinRank)
}

// Things of one kind may need each other too, such as a flag that depends on another one.
function withinRank(changes: readonly Change[]): Change[] {
  const placed = new Set<Change>()
  const seen = new Set<Change>()
  const goesFirst = (one: Change, change: Change) =>
    change.effect === 'grant' ? change.needs.includes(one.item) : one.needs.includes(change.item)
  const place = (change: Change): void => {
    if (seen.has(change)) return
    seen.add(change)
    for (const one of changes.filter((other) => goesFirst(other, change))) place(one)
    placed.add(change)
  }
  for (const change of changes) place(change)
  return [...placed]
}
