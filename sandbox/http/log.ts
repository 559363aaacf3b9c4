/** One request that reached the box. The Authorization header is never kept. */
export interface LoggedRequest {
  n: number
  /** The time of the box, not of the wall. */
  at: string
  method: string
  /** Path with query. */
  path: string
  /** What was answered; 0 = no answer (yet, or cut off). */
  status: number
  /** Email of the person whose key was used. */
  keyOwner?: string
  /** What the caller says it is (`x-posthog-client`). */
  client?: string
  /** Parsed body, where one was sent. */
  body?: unknown
  /** Stack of an error in the box itself: a test that finds one has found a bug here. */
  crash?: string
}

/** The text of a body for the log: parsed where it is JSON. */
export function loggedBody(text: string): { body?: unknown } {
  if (text === '') return {}
  try {
    return { body: JSON.parse(text) }
  } catch {
    return { body: text }
  }
}
