import { isRecord } from '../../core/decode.ts'
import type { FlagSpec } from './spec.ts'

/**
 * How many users a flag can reach, in percent: the largest rollout of its groups, 0 while it is off. Conditions do
 * not lower it, and a rollout that is missing or null counts as 100, as PostHog evaluates it.
 */
export function exposureOf(flag: FlagSpec | undefined): number {
  if (!flag?.active) return 0
  if (typeof flag.rollout === 'number') return flag.rollout
  const { groups } = flag.rollout
  if (!Array.isArray(groups)) return 100
  return Math.max(0, ...groups.map(groupRollout))
}

/** The rollout of one group of PostHog's `filters.groups`. */
export function groupRollout(group: unknown): number {
  const rollout = isRecord(group) ? group.rollout_percentage : undefined
  return typeof rollout === 'number' ? rollout : 100
}
