import type { Change } from '../core/change.ts'
import type { Kind } from '../core/kind.ts'

/**
 * Puts changes in the order in which they are done: grants first and revocations last, so that nobody is locked out
 * half-way; what others need before what needs it; removals the other way round. The same changes always come in
 * the same order.
 */
export function inOrder(changes: readonly Change[], kinds: readonly Kind[]): Change[] {
  const rank = (change: Change): number => {
    const kind = kinds.indexOf(change.kind)
    return change.effect === 'grant' ? kind : 2 * kinds.length - kind
  }
  return [...changes].sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1))
}
