import type { AccessLevel, Explanation } from './access.ts'

/** What PostHog itself says about somebody's level. */
export interface StatedLevel {
  readonly level: AccessLevel
  /** Why, in PostHog's own word, such as `explicit_role`. */
  readonly source: string
}

/** People, or roles as `role/engineer`, of whom PostHog says something else than we work out, on the same things for the same reasons. */
export interface Disagreement {
  readonly project: string
  /** Kinds, or `kind/id` for single objects. */
  readonly on: readonly string[]
  readonly people: readonly string[]
  readonly ours: Explanation
  readonly theirs: StatedLevel
}

/** What we work out about access as it is live, held against what PostHog says itself. */
export interface AccessCheck {
  /** How many levels were held against each other: people, or roles that none of them holds, times things. */
  readonly compared: number
  readonly disagreements: readonly Disagreement[]
  /** What PostHog gave no answer about, each reason once. */
  readonly unanswered: readonly { readonly projects: readonly string[]; readonly reason: string }[]
  /** How many requests it took. */
  readonly requests: number
}
