import type { Sighting } from './attribution.ts'
import type { Kind } from './kind.ts'

/**
 * What runs on a schedule remember of each other, to tell when something changed that PostHog does not log. It holds
 * hashes and times, and no name of anything.
 */
export type Sightings = ReadonlyMap<Kind, KindSightings>

export interface KindSightings {
  /** When the last whole reading of the kind began; ISO 8601 in UTC. */
  readonly at: string
  /** The policies of that reading, as a hash: with others, another difference may be old. */
  readonly frame: string
  /** The differences that were there, by the hash of item, field and live value. */
  readonly seen: ReadonlyMap<string, Sighting>
}
