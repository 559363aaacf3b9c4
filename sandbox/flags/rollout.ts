import type { JsonRecord } from '../values.ts'
import { groupsOf } from './filters.ts'
import type { Flag } from './flag.ts'
import { variantsOf } from './links.ts'

/** How far a flag is rolled out, as the status route and the bulk delete say it. */
export interface Rollout {
  state: 'fully_rolled_out' | 'not_rolled_out' | 'partial'
  /** The variant that everybody gets; null where there is none. */
  variant: string | null
  hasTargeting: boolean
  max: number
}

/** Reads the rollout off the filters of a flag; a flag that is off reaches nobody. */
export function rolloutOf(flag: Flag): Rollout {
  const groups = groupsOf(flag.filters)
  const shares = groups.map((group) => (typeof group.rollout_percentage === 'number' ? group.rollout_percentage : 100))
  const max = Math.max(0, ...shares)
  const full = groups.some((group, at) => !hasProperties(group) && shares[at] === 100)
  const whole = variantsOf(flag.filters).find((variant) => variant.rollout_percentage === 100)
  const variant = typeof whole?.key === 'string' ? whole.key : null
  const everybodyTheSame = full && (variantsOf(flag.filters).length === 0 || variant !== null)
  const state = !flag.active || max === 0 ? 'not_rolled_out' : everybodyTheSame ? 'fully_rolled_out' : 'partial'
  return {
    state,
    variant: state === 'fully_rolled_out' ? variant : null,
    hasTargeting: groups.some(hasProperties),
    max,
  }
}

function hasProperties(group: JsonRecord): boolean {
  return Array.isArray(group.properties) && group.properties.length > 0
}
