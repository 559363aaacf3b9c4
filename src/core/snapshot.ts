import type { Entry } from './entry.ts'
import type { Kind } from './kind.ts'

/**
 * What a run looks at: everything, or of some kinds the projects named here, by the policy's names for them. A kind
 * that is missing is not looked at.
 */
export type Extent = 'everything' | ReadonlyMap<Kind, Projects>

/** Single projects, or all that the policies speak about. */
export type Projects = 'all' | ReadonlySet<string>

/** One kind as read from PostHog: every entry, or every one of some projects, or the reason why there are none. */
export type KindReading =
  | { readonly state: 'read'; readonly entries: readonly Entry[]; readonly projects?: Projects }
  | { readonly state: 'unreadable'; readonly reason: string }
  /** Nobody asked for it. */
  | { readonly state: 'skipped' }

/** One complete reading of PostHog. */
export type Snapshot = ReadonlyMap<Kind, KindReading>
