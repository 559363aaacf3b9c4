import { DecodeError, type Decoder, integer, object, oneOf, string } from '../core/decode.ts'
import { hashOf } from '../core/hash.ts'
import type { Run } from '../core/ports/runner.ts'
import type { Verdict } from '../core/verdict.ts'

/** How far what a comment or an issue is about has come. After `applied` and `superseded` it is closed. */
export type State = 'open' | 'waiting' | 'ready' | 'applied' | 'failed' | 'superseded'

/** Hidden first line of what we write: what it is about, and which run wrote it. Never read as a decision. */
export interface Marker {
  /** Which action wrote it, or that it is the issue of the runs on a schedule, or that of an apply that failed. */
  readonly kind: 'drift' | 'review' | 'apply' | 'issue' | 'follow-up'
  /** Names the policy without giving it away. */
  readonly key: string
  /** The commit that it is about. */
  readonly sha: string
  readonly run: number
  readonly attempt: number
  /** Digest of what it tells. */
  readonly digest: string
  readonly state: State
}

const decode: Decoder<Marker> = object({
  kind: oneOf(['drift', 'review', 'apply', 'issue', 'follow-up']),
  key: string,
  sha: string,
  run: integer,
  attempt: integer,
  digest: string,
  state: oneOf(['open', 'waiting', 'ready', 'applied', 'failed', 'superseded']),
})

/** The name of a policy in markers: the same policy path of the same organization, salted by the repository. */
export function policyKey(run: Run, organization: string, folder: string): string {
  return hashOf({ repository: run.repositoryId, organization, folder }).slice('sha256:'.length, 'sha256:'.length + 16)
}

/** A marker of this run. */
export function markerOf(run: Run, parts: Omit<Marker, 'run' | 'attempt'>): Marker {
  return { ...parts, run: run.id, attempt: run.attempt }
}

/** The marker as a hidden line, with the end of the line. */
export function markerLine(marker: Marker): string {
  return `<!-- posthog-policy ${JSON.stringify(marker)} -->\n`
}

/** Reads the marker of a text, or undefined when it has none that this version could have written. */
export function readMarker(body: string): Marker | undefined {
  const text = /^<!-- posthog-policy (\{.*\}) -->/.exec(body)?.[1]
  if (text === undefined) return undefined
  try {
    return decode(JSON.parse(text), '')
  } catch (error) {
    if (error instanceof DecodeError || error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Whether another run wrote it that began after this one. */
export function isNewer(there: Marker, mine: Marker): boolean {
  return there.run > mine.run || (there.run === mine.run && there.attempt > mine.attempt)
}

/** Whether it says what it will say for ever. */
export function isClosed({ state }: Marker): boolean {
  return state === 'applied' || state === 'superseded'
}

/** What the gate's answer makes of a comment; without one nobody has been asked. */
export function stateOf(review: Verdict['state'] | 'error' | undefined): State {
  if (review === undefined) return 'open'
  return review === 'approved' || review === 'not-required' ? 'ready' : 'waiting'
}
