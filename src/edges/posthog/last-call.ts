/** How the job was cancelled, and what that means for requests under way. */
export interface LastCall {
  readonly cancelled: AbortSignal
  /** Some time after that: what has no answer by then gets none. */
  readonly isOver: AbortSignal
}

// A server that hangs is why people cancel: what is left of ten seconds must do for reading back and for telling.
const patienceMs = 2_000

/** Gives what is under way when the job is cancelled two more seconds. */
export function callLast(cancelled: AbortSignal): LastCall {
  const over = new AbortController()
  cancelled.addEventListener('abort', () => {
    AbortSignal.timeout(patienceMs).addEventListener('abort', () => over.abort())
  })
  return { cancelled, isOver: over.signal }
}
