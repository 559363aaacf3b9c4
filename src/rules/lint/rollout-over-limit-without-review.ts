import type { Related } from '../../core/finding.ts'
import type { Path } from '../../core/location.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { show } from '../../core/text.ts'
import { declaredFlags, writtenExposure } from '../flags.ts'
import { tierOf } from '../projects.ts'
import type { CheckedPolicy, LintRule } from '../rule.ts'

/** Above how many percent of users a second person is asked for, where the policy does not say otherwise. */
const limit = 50

/** In a production project one person alone can roll a flag out to more than half of all users. */
export const rolloutOverLimitWithoutReview: LintRule = {
  id: 'rollout-over-limit-without-review',
  severity: 'warning',
  summary: 'In a production project a second person looks at each rollout above 50 %.',

  check(policy, report) {
    const { shape, locate } = policy
    for (const [project, { require_rollout_review: review }] of Object.entries(shape.feature_flags ?? {})) {
      const found = tierOf(shape, project) === 'production' ? gapIn(review) : undefined
      if (!found) continue
      const message = `In the production project "${show(project)}" one person alone can roll a flag out to ${found.reach}. Write "${found.remedy}", or the tier that it has.`
      const at = locate(['feature_flags', project, 'require_rollout_review', ...found.path])
      report(at, message, { also: flagsAbove(policy, project) })
    }
  },
}

type Review = NonNullable<PolicyShape['feature_flags']>[string]['require_rollout_review']

function gapIn(review: Review): { reach: string; remedy: string; path: Path } | undefined {
  if (review === false) return { reach: 'everybody', remedy: 'true', path: [] }
  if (typeof review !== 'object' || review.over === undefined || review.over <= limit) return undefined
  return { reach: `${review.over} % of users`, remedy: `over: ${limit}`, path: ['over'] }
}

// Those that are there already show what the gap is used for.
function flagsAbove({ shape, locate }: CheckedPolicy, project: string): Related[] {
  return declaredFlags(shape)
    .map((flag) => ({ ...flag, exposure: writtenExposure(flag.flag) }))
    .filter((flag) => flag.project === project && flag.exposure > limit)
    .map(({ key, path, exposure }) => ({
      at: locate(path, 'key'),
      message: `"${show(key)}" reaches ${exposure} % of users.`,
    }))
}
