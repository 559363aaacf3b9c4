import type { Target } from './access.ts'
import type { Item } from './kind.ts'

/** The brakes on a plan. Each is proven on what PostHog would hold in the end, before anything is written. */
export type GuardrailName =
  | 'min_owners'
  | 'required_owners'
  | 'owner_removal'
  | 'owners_need_2fa'
  | 'max_removals'
  | 'key_keeps_access'
  | 'key_level'
  | 'project_admin'
  | 'sso_enforcement'
  | 'sso_lockout'
  | 'flag_in_use'
  | 'freeze'

/** Why some items of a plan must not be written. */
export interface Block {
  readonly guardrail: GuardrailName
  /** The items that it stops; what is left is proven again. */
  readonly items: readonly Item[]
  /** The counts and the limit, for people. */
  readonly sentence: string
  /** What to do, where no exception of the policy can let it pass: PostHog would refuse it, or nobody could undo it. */
  readonly remedy?: string
  /** The last day, as `2027-03-31`, that an exception written today may name. */
  readonly allowUntil?: string
}

/** Somebody who lacks, in the middle of an apply, what they have before and after, or has what they have neither time. */
export interface Moment {
  readonly email: string
  readonly target: Target
  readonly has: boolean
  /** The change with which it begins; a later one ends it. */
  readonly from: Item
}

/** What the guardrails say of the apply that follows; or why nobody can tell. */
export type GuardrailsAhead =
  | { readonly state: 'known'; readonly blocks: readonly Block[]; readonly moments: readonly Moment[] }
  | { readonly state: 'unknown'; readonly reason: string }
