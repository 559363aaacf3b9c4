import type { Change } from '../core/change.ts'
import { UserError } from '../core/errors.ts'
import type { PlannedWrite, Write } from '../core/write.ts'
import type { AnyResource, Scope } from '../resources/resource.ts'
import type { Step } from '../resources/step.ts'
import { fallsWith } from './order/falls-with.ts'

/**
 * Lists beforehand every write that an apply of these changes sends, change by change. What it stops at, refuses or must
 * wait with has none.
 *
 * @param changes all of an apply: what one of them creates, another may need
 */
export function withWrites(changes: readonly Change[], resources: readonly AnyResource[], scope: Scope): Change[] {
  const expecting = { ...scope, names: scope.names.expecting(changes) }
  return changes.map((change) => {
    const resource = resources.find(({ kind }) => kind === change.kind)
    if (!resource || change.conflict) return { ...change, writes: [] }
    const isTaker = (other: Change) => !other.conflict && fallsWith(change, other)
    const taker = change.operation === 'delete' ? changes.find(isTaker) : undefined
    return { ...change, writes: writesOf(resource, change, expecting), ...(taker && { goesWith: taker.item }) }
  })
}

function writesOf(resource: AnyResource, change: Change, scope: Scope): PlannedWrite[] {
  try {
    return resource.writes(change, scope).map(planned)
  } catch (error) {
    // Apply will say why, in its own time.
    if (error instanceof UserError) return []
    throw error
  }
}

function planned({ instead, ...step }: Step): PlannedWrite {
  const write = written(step)
  return instead ? { ...write, instead: { when: instead.when, writes: instead.writes.map(written) } } : write
}

function written({ method, path, fields }: Write): Write {
  return { method, path, fields }
}
