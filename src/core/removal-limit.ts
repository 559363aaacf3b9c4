import type { PolicyShape } from './policy-shape.gen.ts'

/** How much may go at once, by kind and project. */
export interface RemovalLimit {
  /** The share, in percent of what is there. */
  readonly percent: number
  /** From how many on the share counts; below, more than half is too much. */
  readonly from: number
}

// What holds where a policy names no limit of its own.
const usual: RemovalLimit = { percent: 25, from: 10 }

/** The limit that a policy sets on removals. */
export function removalLimit({ guardrails }: PolicyShape): RemovalLimit {
  return guardrails?.max_removals ?? usual
}

/** The share, in percent, of so many things that may go at once. */
export function shareAllowed({ percent, from }: RemovalLimit, present: number): number {
  return present < from ? 50 : percent
}
