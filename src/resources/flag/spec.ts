import type { Json, JsonObject } from '../../core/json.ts'

/** The fields of a flag that a policy can manage, in the one form that both sides are brought to. */
export type FlagSpec = {
  /** What the code calls the flag. A policy says so only where it renames the flag, and live it is always known. */
  readonly key?: string
  readonly description?: string
  readonly active: boolean
  /**
   * Whom the flag reaches while it is on: the percent of one group without conditions, or the groups. A number equals no
   * list, so that groups which the policy does not know are never silently rewritten.
   */
  readonly rollout: number | readonly Group[]
  /** Keys of the flags that every group asks for, sorted; they are in no group any more. */
  readonly depends_on?: readonly string[]
  /** None for a flag that is just on or off. */
  readonly variants?: readonly Variant[]
  /** By variant. Left out on a live flag whose payloads are encrypted. */
  readonly payloads?: JsonObject
  readonly ensure_experience_continuity?: boolean
  readonly evaluation_runtime?: string
  readonly bucketing_identifier?: string
  readonly tags?: readonly string[]
  /** False for every flag that a policy names. */
  readonly archived: boolean
}

/** Whoever meets all conditions is reached, up to the rollout. */
export type Group = {
  readonly description?: string
  readonly properties: readonly Condition[]
  readonly rollout_percentage: number
  readonly variant?: string
  readonly aggregation_group_type_index?: number
}

/** A condition by today's names, without what PostHog adds for display; a part that we do not know is kept. */
export type Condition = {
  readonly type: string
  /** For a condition on another flag, that flag's key. */
  readonly key: string
  readonly operator: string
  readonly value?: Json
  readonly group_type_index?: number
  readonly negation?: boolean
  readonly [other: string]: Json | undefined
}

export type Variant = {
  readonly key: string
  readonly name?: string
  readonly description?: string
  readonly rollout_percentage: number
}

/** What PostHog holds where nobody has set anything. */
export const unsetFlag = {
  description: '',
  depends_on: [],
  variants: [],
  payloads: {},
  ensure_experience_continuity: false,
  evaluation_runtime: 'all',
  bucketing_identifier: 'distinct_id',
  tags: [],
} as const satisfies Partial<FlagSpec>

/** The condition that another flag is on. */
export function dependency(key: string): Condition {
  return { type: 'flag', key, operator: 'flag_evaluates_to', value: true }
}

/** The groups of a flag, with what it depends on as a condition of each; a plain rollout is one group. */
export function groupsOf({ rollout, depends_on = [] }: Pick<FlagSpec, 'rollout' | 'depends_on'>): Group[] {
  const groups = typeof rollout === 'number' ? [{ properties: [], rollout_percentage: rollout }] : rollout
  return groups.map((group) => ({ ...group, properties: [...group.properties, ...depends_on.map(dependency)] }))
}
