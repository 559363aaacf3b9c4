import { equalJson } from '../../core/json.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { conditionOf } from './canonical.ts'
import type { FlagSpec } from './spec.ts'

/**
 * The flag as the two-person rule counts it: a group that asks for exactly one of the conditions which the policy
 * trusts to hold few people reaches nobody. Any other condition, however narrow it looks, lowers nothing.
 */
export function withoutTrusted(flag: FlagSpec, limits: PolicyShape, project: string): FlagSpec {
  const written = limits.feature_flags?.[project]?.trusted_conditions ?? []
  if (written.length === 0 || typeof flag.rollout === 'number') return flag
  const cohorts = limits.projects?.[project]?.cohorts ?? {}
  const reader = {
    flag: (name: string) => name,
    cohort: (name: unknown) => (typeof name === 'string' ? (cohorts[name] ?? name) : Number(name)),
  }
  const trusted = written.map((condition) => conditionOf(condition, reader))
  const rollout = flag.rollout.map((group) =>
    group.properties.some((one) => trusted.some((known) => equalJson(known, one)))
      ? { ...group, rollout_percentage: 0 }
      : group,
  )
  return { ...flag, rollout }
}
