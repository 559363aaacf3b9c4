import type { Fact, FactName } from './fact.ts'
import type { Json } from './json.ts'
import type { Item } from './kind.ts'
import type { FlagAct } from './matrix.ts'

/** Something in a change that needs a second person. An approval is bound to its hash. */
export interface RiskyItem {
  readonly item: Item
  /** What the item becomes; null when it goes. */
  readonly value: Json
  readonly facts: readonly Fact[]
  /** For a flag that is held against the permission matrix: what the change does to it. */
  readonly act?: FlagAct
  /** SHA-256 over item, resulting value and fact names (or act): the same hash is the same decision. */
  readonly hash: string
}

/** What one rule asks for one item: how many approvals, and by whom. */
export interface Requirement {
  /** Which rule asks: also how the comment calls it. */
  readonly rule: string
  readonly item: RiskyItem
  /** The facts of the item that the rule is about; none where it is about something else. */
  readonly about: readonly FactName[]
  readonly approvals: number
  readonly by: readonly string[]
  /** The part of `approvals` that is asked for beyond the rule, and why. */
  readonly raised: readonly { readonly more: number; readonly because: string }[]
}

export interface CountedApproval {
  readonly email: string
  readonly login: string
}

/** A review that does not count, and why. */
export interface DiscardedReview {
  readonly name: string
  readonly reason: string
}

/** A requirement with the approvals that it got. */
export interface Judged extends Requirement {
  readonly counted: readonly CountedApproval[]
  /** People who could approve and have not. */
  readonly eligible: readonly string[]
  readonly satisfied: boolean
}

/** The review gate's answer, with its reasons. */
export interface Verdict {
  readonly state: 'not-required' | 'pending' | 'approved' | 'refused'
  readonly requirements: readonly Judged[]
  readonly discarded: readonly DiscardedReview[]
  readonly refusedBy: readonly string[]
  /** The owner who let the change through without its approvals, and why. */
  readonly brokenBy?: {
    readonly email: string
    readonly login: string
    /** The number of the GitHub account. */
    readonly accountId: number
    readonly reason: string
  }
  /** The largest number of approvals that any requirement asks for. */
  readonly required: number
  /** How many people's approvals count for some requirement. */
  readonly counted: number
  /** One sentence for the status and the head of the comment. */
  readonly sentence: string
}
