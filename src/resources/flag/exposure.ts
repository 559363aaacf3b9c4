import type { FlagSpec, Group } from './spec.ts'

type Exposed = Pick<FlagSpec, 'active' | 'rollout' | 'variants'>

/**
 * How many users a flag can reach, in percent: the largest rollout of its groups, 0 while it is off. Conditions do
 * not lower it, and a rollout that is missing or null counts as 100, as PostHog evaluates it.
 */
export function exposureOf(flag: Exposed | undefined): number {
  if (!flag?.active) return 0
  if (typeof flag.rollout === 'number') return flag.rollout
  return Math.max(0, ...flag.rollout.map(({ rollout_percentage: rollout }) => rollout))
}

/**
 * How many users each variant can reach, in percent: its share of the largest group; a group that gives everybody one
 * variant counts in full for that one, and for no other.
 */
export function variantExposures(flag: Exposed | undefined): Map<string, number> {
  const variants = flag?.variants ?? []
  if (!flag?.active) return new Map(variants.map(({ key }) => [key, 0]))
  const groups: readonly Pick<Group, 'rollout_percentage' | 'variant'>[] =
    typeof flag.rollout === 'number' ? [{ rollout_percentage: flag.rollout }] : flag.rollout
  // PostHog deals by the shares where a group names a variant that is not there.
  const isKnown = (name: string | undefined) => variants.some(({ key }) => key === name)
  return new Map(
    variants.map(({ key, rollout_percentage: share }) => {
      const reached = groups.map(({ rollout_percentage: rollout, variant }) => {
        if (!isKnown(variant)) return (rollout * share) / 100
        return variant === key ? rollout : 0
      })
      return [key, Math.max(0, ...reached)]
    }),
  )
}
