import { RemoteError } from './errors.ts'
import type { Item } from './kind.ts'
import type { WriteMethod } from './ports/posthog.ts'

/**
 * One write to PostHog, without its values: what a reviewer may see of them is in the fields of the change, and the rest
 * may be secret.
 */
export interface Write {
  readonly method: WriteMethod
  /** The path. An id that only an earlier write makes goes by the name of its item: `…/roles/{role/on_call}/…`. */
  readonly path: string
  /** The members of the body; none where nothing is sent along. */
  readonly fields: readonly string[]
}

/** One write as a plan lists it, before anything is sent. */
export interface PlannedWrite extends Write {
  /** What is sent instead when PostHog refuses it in a way that has another way round. */
  readonly instead?: Instead<Write>
}

/** Another way round, and the refusal that makes it necessary: PostHog's code for it, or the HTTP status. */
export interface Instead<One extends Write> {
  readonly when: '404' | 'policy_conflict'
  readonly writes: readonly One[]
}

/** Tells whether PostHog answered with the refusal that a write has another way round for. */
export function isRefusal(error: unknown, { when }: Pick<Instead<Write>, 'when'>): boolean {
  if (!(error instanceof RemoteError)) return false
  return error.failure.code === when || String(error.failure.status) === when
}

/** What a path says for the id of an item as long as PostHog has not made it. */
export function idToCome(item: Item): string {
  return `{${item}}`
}
