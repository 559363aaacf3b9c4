import type { PolicyShape } from './policy-shape.gen.ts'

/** The two-person rule of one project: above which exposure, how many approvals, by whom. */
export interface RolloutReview {
  readonly over: number
  readonly approvals: number
  readonly by: readonly string[]
}

/**
 * Reads the two-person rule of a project from a policy, or undefined where the project does without. A project that
 * the policy does not know is taken for production: what is unknown must not be the easy way.
 */
export function rolloutReview(shape: PolicyShape, project: string): RolloutReview | undefined {
  const matrix = shape.feature_flags?.[project]
  const tier = shape.projects?.[project]?.tier ?? 'production'
  const rule = matrix?.require_rollout_review ?? tier === 'production'
  if (rule === false) return undefined
  const { over = 50, approvals = 1, by } = rule === true ? {} : rule
  return { over, approvals, by: by ?? matrix?.who_can_edit ?? ['admin'] }
}
