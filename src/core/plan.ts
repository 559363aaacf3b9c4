import type { Change } from './change.ts'
import type { Item, Kind } from './kind.ts'

/** A kind that yields no change, or none in some projects, and why. */
export interface Unplanned {
  readonly kind: Kind
  /** The projects that are left out, by the policy's names; without them the whole kind is. */
  readonly projects?: readonly string[]
  readonly reason: string
  /** The policy asks for it; this pull request has nothing to do with it; or it could not be read. */
  readonly because: 'off' | 'untouched' | 'unread'
}

/** An entry of the baseline that stands for a difference: somebody answers for it until a day. */
export interface Accepted {
  readonly item: Item
  /** A level, or a key of `roles`. */
  readonly owner: string
  readonly reason: string
  /** The first day on which it is a difference again, as `2027-03-31`. */
  readonly until: string
  /** Who made it by hand, by e-mail; with `unknown` it may have been anybody. */
  readonly changedBy: readonly string[]
}

/** An entry of the baseline that does not stand for its difference: PostHog's log does not confirm whom it names. */
export interface Misnamed extends Accepted {
  /** What `changedBy` would have to be. */
  readonly makers: readonly string[]
}

/** Everything that would make live PostHog match the policy, in the order in which it is listed. */
export interface Plan {
  readonly changes: readonly Change[]
  readonly unplanned: readonly Unplanned[]
  /** Entries of PostHog by kind: how many the policy manages, and how many it leaves alone. */
  readonly coverage: readonly { readonly kind: Kind; readonly managed: number; readonly unmanaged: number }[]
  /** SHA-256 of the changes: equal plans, equal digests. */
  readonly digest: string
}
