import type { Person } from '../state/person.ts'
import type { JsonRecord } from '../values.ts'

/** Who is at work: everything that the log keeps about the author of a write. */
export interface Hand {
  /** Null: nobody; the server did it by itself. */
  person: Person | null
  /** What the caller says it is (`x-posthog-client`). */
  client: string | null
  /** True: somebody of PostHog's own staff, in the name of the person. */
  impersonated: boolean
  /** Null for work in the background. */
  address: string | null
}

/** The server itself at work, when a moment comes that somebody planned. */
export const NOBODY: Hand = { person: null, client: null, impersonated: false, address: null }

/** One line of the activity log. */
export interface ActivityRow extends Hand {
  id: string
  at: string
  /** Null for what belongs to the organization as a whole. */
  projectId: number | null
  scope: string
  activity: string
  itemId: string
  name: string
  context: JsonRecord | null
  changes: Change[]
}

/** One field that differs. */
export interface Change {
  action: 'created' | 'changed' | 'deleted'
  /** As it is shown to people: not always the name of the field in the API. */
  field: string
  before: unknown
  after: unknown
}
