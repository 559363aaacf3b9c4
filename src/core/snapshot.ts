import type { Entry } from './entry.ts'
import type { Kind } from './kind.ts'

/** One kind as read from PostHog: every entry, or the reason why it could not be read. Never a part of it. */
export type KindReading =
  | { readonly state: 'read'; readonly entries: readonly Entry[] }
  | { readonly state: 'unreadable'; readonly reason: string }

/** One complete reading of PostHog. A kind that is missing was not asked for. */
export type Snapshot = ReadonlyMap<Kind, KindReading>
