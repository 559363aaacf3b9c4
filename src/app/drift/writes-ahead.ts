import type { Change } from '../../core/change.ts'
import type { Policy } from '../../core/policy.ts'
import { dueChanges } from '../../plan/due.ts'
import { withWrites } from '../../plan/list-writes.ts'
import { resources } from '../../resources/registry.gen.ts'
import type { Scope } from '../../resources/resource.ts'

/**
 * Lists the writes that the apply which follows sends for these changes. What it leaves alone, or stops at, has none.
 *
 * @param limits the policies whose limits will hold then
 */
export function withWritesAhead(changes: readonly Change[], limits: readonly Policy[], scope: Scope): Change[] {
  const due = dueChanges(changes, limits, resources)
  const listed = new Map(withWrites(due, resources, scope).map((one) => [one.item, one]))
  return changes.map((change) => {
    const { writes = [], goesWith } = listed.get(change.item) ?? {}
    return { ...change, writes, ...(goesWith !== undefined && { goesWith }) }
  })
}
