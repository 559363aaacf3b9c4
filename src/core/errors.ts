/** The user's to mend: a wrong input, key or policy. One sentence and the remedy are all they need, so no stack is shown. */
export class UserError extends Error {
  override readonly name: string = 'UserError'
  /** What to do about it, as a sentence. */
  readonly remedy: string

  constructor(message: string, remedy: string) {
    super(message)
    this.remedy = remedy
  }
}

/**
 * A change has gone as far as it can: it goes on when somebody else acts, such as an invited person who accepts. No
 * failure; the message says what it waits for.
 */
export class Waiting extends UserError {
  override readonly name = 'Waiting'
}

/** What a remote server said, as far as it may be shown. */
export interface RemoteFailure {
  readonly method: string
  /** Path and query; never a host with credentials. */
  readonly path: string
  /** HTTP status, or 0 when no answer came. */
  readonly status: number
  readonly code?: string
  readonly detail: string
  readonly remedy: string
  /** The change request that PostHog keeps instead of the change, when it wants an approval of its own. */
  readonly changeRequest?: string
  /** True when the request may or may not have taken effect: only reading can tell. */
  readonly ambiguous?: boolean
}

/** The other side's failure: it names method, path and status, and what to do. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError'
  readonly failure: RemoteFailure

  constructor(failure: RemoteFailure) {
    const answer = failure.status === 0 ? 'no answer' : `status ${failure.status}`
    super(`${failure.method} ${failure.path}: ${answer}. ${failure.detail}`)
    this.failure = failure
  }

  get remedy(): string {
    return this.failure.remedy
  }
}

/** Ours: a state that must not occur. Shown with its stack and a request to report it. */
export class Bug extends Error {
  override readonly name = 'Bug'
}
