import type { Change, Operation } from './change.ts'
import type { Block } from './guardrail.ts'
import type { Json } from './json.ts'
import type { Item } from './kind.ts'

/**
 * What became of one change. `applied` means written, read back and equal; anything less has another name. `waiting` is
 * no failure: the change goes on when somebody acts in PostHog.
 */
export type Outcome =
  | 'applied'
  | 'waiting'
  | 'did-not-take'
  | 'failed'
  | 'not-tried'
  | 'conflict'
  | 'needs-approval'
  | 'blocked'

/** A change that PostHog keeps until somebody approves it there. */
export interface ChangeRequest {
  readonly id: string
  /** PostHog's number of its project. */
  readonly project: number
  /** Where people find it. */
  readonly page: string
}

/** One write that was sent to PostHog, and the status of the answer; 0 when none came. */
export interface SentWrite {
  readonly method: string
  readonly path: string
  readonly status: number
  /** When it was sent; ISO 8601, in UTC. */
  readonly at: string
}

/** What an earlier run wrote down that it would write, before its first write. */
export interface Intent {
  readonly item: Item
  readonly operation: Operation
  /** Null stands for nothing there. */
  readonly fields: readonly { readonly field: string; readonly live: Json; readonly wanted: Json }[]
}

/** Something that a run intended which was cut off before it could tell what it did, and that is live now. */
export interface FoundInPlace extends Intent {
  /** The run and its attempt, as `17034-1`. */
  readonly intendedBy: string
}

export interface ApplyResult {
  readonly change: Change
  readonly outcome: Outcome
  /** Why, for every outcome but `applied`, and how to go on. */
  readonly reason: string
  /** What it waits for, where PostHog keeps it. */
  readonly request?: ChangeRequest
  /** The writes that it took, as far as they were sent. */
  readonly sent?: readonly SentWrite[]
  /** The guardrail that stopped it, where one did. */
  readonly block?: Block
}
