import { type Change, partsOf } from '../../core/change.ts'

/**
 * The differences made by hand that a change of the policy ends, since it comes to say what is live. Where a kind has a
 * difference under a name that was none before, something was renamed, and nothing is said of that kind.
 *
 * @param before what differs from the base
 * @param after what differs from the head
 */
export function settledBetween(before: readonly Change[], after: readonly Change[]): Change[] {
  const differing = new Map(before.map((change) => [change.item, change]))
  const left = new Map(after.map((change) => [change.item, change]))
  const renamed = new Set(partsOf(after, 'drift').flatMap(({ item, kind }) => (differing.has(item) ? [] : [kind])))
  return partsOf(before, 'drift').flatMap((change) => {
    const now = left.get(change.item)
    if (renamed.has(change.kind)) return []
    if (!now) return [change]
    if (change.operation !== 'update' || now.operation !== 'update') return []
    const fields = change.fields.filter(({ field }) => !now.fields.some((one) => one.field === field))
    return fields.length > 0 ? [{ ...change, fields }] : []
  })
}
