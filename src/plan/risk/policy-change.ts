import { hashOf } from '../../core/hash.ts'
import { equalJson, type Json } from '../../core/json.ts'
import { type Item, itemOf } from '../../core/kind.ts'
import type { Policy } from '../../core/policy.ts'
import type { AnyResource } from '../../resources/resource.ts'
import { lineUp, type Sides } from '../origin/sides.ts'

/** One item that a change of the policy touches. */
export interface PolicyChange {
  readonly item: Item
  /** The item that it was before, where it is renamed. */
  readonly was?: Item
  /** The value that it had; null when it is new. */
  readonly before: Json
  /** The value that it gets; null when it is taken out. */
  readonly value: Json
}

/** Lists the items whose wanted state differs between two policies. Needs no PostHog. */
export function policyChanges(base: Policy, head: Policy, resources: readonly AnyResource[]): PolicyChange[] {
  return resources.flatMap((resource) =>
    lineUp(resource, { lastApplied: undefined, base, head }, [])
      .filter((sides) => !equalJson(sides.base?.spec, sides.head?.spec))
      .map((sides) => {
        const [item, was] = [itemOf(resource.kind, sides.key), earlierName(sides)]
        const values = { before: sides.base?.spec ?? null, value: sides.head?.spec ?? null }
        return { item, ...(was !== undefined && { was: itemOf(resource.kind, was) }), ...values }
      }),
  )
}

// A name that an entry had once stays written; it is renamed where the base still calls it so.
function earlierName({ base, head }: Sides): string | undefined {
  const was = head?.was
  const isRenamed = was && base && Object.entries(was.spec).every(([field, one]) => equalJson(base.spec[field], one))
  return isRenamed ? was.key : undefined
}

/** The digest of a change of the policy, from git alone: the same change, the same digest. */
export function policyDigest(changes: readonly PolicyChange[]): string {
  return hashOf(changes.map(({ item, value }) => ({ item, value })))
}
