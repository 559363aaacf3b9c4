/** The user's to mend: a wrong input, key or policy. One sentence and the remedy are all they need, so no stack is shown. */
export class UserError extends Error {
  override readonly name = 'UserError'
  /** What to do about it, as a sentence. */
  readonly remedy: string

  constructor(message: string, remedy: string) {
    super(message)
    this.remedy = remedy
  }
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
