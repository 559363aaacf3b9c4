import { hashOf } from '../core/hash.ts'
import { equalJson, type Json } from '../core/json.ts'
import { type Item, itemOf } from '../core/kind.ts'
import type { Policy } from '../core/policy.ts'
import type { AnyResource } from '../resources/resource.ts'
import { decidedValue } from './decided.ts'
import { lineUp } from './sides.ts'

/** One item that a change of the policy touches, with the value that it gets; null when it is taken out. */
export interface PolicyChange {
  readonly item: Item
  readonly value: Json
  /** The value without its wording: what an approval is about. */
  readonly decided: Json
}

/** Lists the items whose wanted state differs between two policies. Needs no PostHog. */
export function policyChanges(base: Policy, head: Policy, resources: readonly AnyResource[]): PolicyChange[] {
  return resources.flatMap((resource) =>
    lineUp(resource, { lastApplied: undefined, base, head }, [])
      .filter((sides) => !equalJson(sides.base?.spec, sides.head?.spec))
      .map((sides) => ({
        item: itemOf(resource.kind, sides.key),
        value: sides.head?.spec ?? null,
        decided: decidedValue(sides.head?.spec, resource),
      })),
  )
}

/** The digest of a change of the policy, from git alone: the same change, the same digest. */
export function policyDigest(changes: readonly PolicyChange[]): string {
  return hashOf(changes.map(({ item, value }) => ({ item, value })))
}
