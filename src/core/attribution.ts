/** Whoever acted in PostHog, as its records have them. */
export interface Actor {
  /** Left out for PostHog itself, and for somebody whose account is gone. */
  readonly email?: string
  readonly name?: string
  /** No person: PostHog did it by itself, such as a scheduled change. */
  readonly isSystem: boolean
  /** Somebody of PostHog's own staff acted in the name of the person. */
  readonly isImpersonated: boolean
  /** What the program called itself; most do not. */
  readonly client?: string
}

/** When something was seen as it is now, and when last not, by runs on a schedule. Times are ISO 8601 in UTC. */
export interface Sighting {
  /** The last time that it was not so yet; left out where no run looked before. */
  readonly after?: string
  /** The first time that it was so. */
  readonly before: string
}

/** Why nobody can be named. */
export type Nameless =
  /** PostHog writes no history of this kind. */
  | 'not-logged'
  /** Its history has no entry that led to what is live. */
  | 'no-entry'
  /** The history goes on further back than this run looked. */
  | 'out-of-reach'
  /** The history could not be read; the report says why once. */
  | 'unreadable'

/** Who gave a part of PostHog the value that it has now, as far as PostHog tells. Never a guess. */
export type Attribution =
  /** An entry of the history says that this very value was set. */
  | { readonly from: 'log'; readonly by: Actor; readonly at: string }
  /** Only the entry itself tells who changed it last, perhaps in another field. */
  | { readonly from: 'entry'; readonly by: string; readonly at: string }
  | { readonly from: 'nobody'; readonly why: Nameless; readonly seen?: Sighting }
