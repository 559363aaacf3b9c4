import type { Change } from './change.ts'
import type { Block } from './guardrail.ts'

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

export interface ApplyResult {
  readonly change: Change
  readonly outcome: Outcome
  /** Why, for every outcome but `applied`, and how to go on. */
  readonly reason: string
  /** What it waits for, where PostHog keeps it. */
  readonly request?: ChangeRequest
  /** The guardrail that stopped it, where one did. */
  readonly block?: Block
}
