import type { PolicyShape } from '../core/policy-shape.gen.ts'

/**
 * The policy without the people whose day has come: from their `expires` on they neither count as reviewers nor as
 * themselves, whether or not anybody has taken them out of PostHog yet.
 *
 * @param today the day in UTC, as `2027-03-31`
 */
export function activeOn(shape: PolicyShape, today: string): PolicyShape {
  const { members } = shape
  if (!members) return shape
  const active = Object.entries(members).filter(([, { expires }]) => expires === undefined || expires > today)
  return { ...shape, members: Object.fromEntries(active) }
}
