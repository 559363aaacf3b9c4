import { hashOf } from '../../core/hash.ts'
import { equalJson } from '../../core/json.ts'
import { itemOf } from '../../core/kind.ts'
import type { FlagAct } from '../../core/matrix.ts'
import type { Policy } from '../../core/policy.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import type { RiskyItem } from '../../core/verdict.ts'
import type { AnyResource } from '../../resources/resource.ts'
import { lineUp, type Sides } from '../origin/sides.ts'
import { decidedValue } from './decided.ts'

/**
 * Every flag that a change creates, edits or deletes, for the permission matrix. A description is an edit too, and
 * still an approval of it is bound to the value without its wording.
 */
export function matrixItems(base: Policy, head: Policy, resources: readonly AnyResource[]): RiskyItem[] {
  return resources
    .filter(({ kind }) => kind === 'feature_flag')
    .flatMap((resource) =>
      lineUp(resource, { lastApplied: undefined, base, head }, [])
        .filter((sides) => !equalJson(sides.base?.spec, sides.head?.spec))
        .map((sides) => {
          const item = itemOf(resource.kind, sides.key)
          const value = decidedValue(sides.head?.spec, resource)
          const act = actOf(sides, [base.shape, head.shape])
          return { item, value, facts: [], act, hash: hashOf({ item, value, act }) }
        }),
    )
}

// A flag that is only no longer managed stays as it is in PostHog.
function actOf({ base, head }: Sides, shapes: readonly PolicyShape[]): FlagAct {
  if (!base) return 'create'
  const goes = shapes.some(({ manage }) => (manage?.removed_flags ?? 'keep') !== 'keep')
  return !head && goes ? 'delete' : 'edit'
}
