import type { Fact } from '../../core/fact.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { rolloutReview } from '../../core/rollout-review.ts'
import { show } from '../../core/text.ts'
import { exposureOf } from './exposure.ts'
import type { FlagSpec } from './spec.ts'

/** What changing a flag means for its users: its exposure rises and ends above the project's limit. */
export function flagFacts(
  [project, flag]: readonly [project: string, flag: string],
  before: FlagSpec | undefined,
  after: FlagSpec | undefined,
  limits: PolicyShape,
): Fact[] {
  const review = rolloutReview(limits, project)
  const from = exposureOf(before)
  const to = exposureOf(after)
  if (!review || to <= from || to <= review.over) return []
  return [
    {
      name: 'rollout_over',
      sentence: `\`${show(flag)}\` in \`${show(project)}\` reaches ${to} % of users instead of ${from} %, over the limit of ${review.over} %`,
      detail: { from, to, over: review.over },
    },
  ]
}
