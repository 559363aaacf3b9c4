import type { Change } from './change.ts'
import type { Kind } from './kind.ts'

/** A kind that yields no change, and why. */
export interface Unplanned {
  readonly kind: Kind
  readonly reason: string
  /** True when the policy asks for it: then nothing is missing. */
  readonly isOff: boolean
}

/** Everything that would make live PostHog match the policy, in the order in which it must be done. */
export interface Plan {
  readonly changes: readonly Change[]
  readonly unplanned: readonly Unplanned[]
  /** Entries of PostHog by kind: how many the policy manages, and how many it leaves alone. */
  readonly coverage: readonly { readonly kind: Kind; readonly managed: number; readonly unmanaged: number }[]
  /** SHA-256 of the changes: equal plans, equal digests. */
  readonly digest: string
}
