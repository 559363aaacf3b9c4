import { equalJson } from '../../core/json.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { conditionOf } from './canonical.ts'
import type { Condition, FlagSpec } from './spec.ts'

/**
 * The conditions that a policy trusts in a project, with the numbers of the cohorts that they name: under another number
 * the same name is another condition.
 */
export function trustedConditions({ feature_flags, projects }: PolicyShape, project: string): Condition[] {
  const cohorts = projects?.[project]?.cohorts ?? {}
  const reader = {
    flag: (name: string) => name,
    cohort: (name: unknown) => (typeof name === 'string' ? (cohorts[name] ?? name) : Number(name)),
  }
  return (feature_flags?.[project]?.trusted_conditions ?? []).map((condition) => conditionOf(condition, reader))
}

/**
 * The flag as the two-person rule counts it: a group that asks for exactly one of the conditions which the policy
 * trusts to hold few people reaches nobody. Any other condition, however narrow it looks, lowers nothing.
 */
export function withoutTrusted(flag: FlagSpec, limits: PolicyShape, project: string): FlagSpec {
  const trusted = trustedConditions(limits, project)
  if (trusted.length === 0 || typeof flag.rollout === 'number') return flag
  const rollout = flag.rollout.map((group) =>
    group.properties.some((one) => trusted.some((known) => equalJson(known, one)))
      ? { ...group, rollout_percentage: 0 }
      : group,
  )
  return { ...flag, rollout }
}
