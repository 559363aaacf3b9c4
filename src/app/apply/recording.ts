import type { SentWrite } from '../../core/apply-result.ts'
import { isRecord } from '../../core/decode.ts'
import { Bug, RemoteError } from '../../core/errors.ts'
import type { PostHogWriter, WriteMethod } from '../../core/ports/posthog.ts'
import { isRefusal, type PlannedWrite, type Write } from '../../core/write.ts'

interface Recording {
  /** The writes that may go through, in order. */
  readonly listed: readonly PlannedWrite[]
  /** Every write that went through: what was sent when, and how it was answered. */
  readonly sent: SentWrite[]
  /** A path that is listed, with the ids that are known by now. */
  filled(path: string): string
  /** The moment in UTC; ISO 8601. */
  now(): string
}

/**
 * The same PostHog, for the writes of one change: notes each, and lets none through but the next one that was listed. After
 * a refusal nothing more goes through but what is listed for it.
 */
export function recording(posthog: PostHogWriter, { listed, sent, filled, now }: Recording): PostHogWriter {
  let open = listed
  return {
    host: posthog.host,
    perMinute: posthog.perMinute,
    // What counts on must not be copied.
    get requests() {
      return posthog.requests
    },
    get waitedMs() {
      return posthog.waitedMs
    },
    get: (path, decode) => posthog.get(path, decode),
    ask: (path, question, decode) => posthog.ask(path, question, decode),
    list: (path, decode, idOf) => posthog.list(path, decode, idOf),
    sleep: (ms) => posthog.sleep(ms),
    ready: () => posthog.ready(),
    async send(method, path, body, decode) {
      const [next, ...rest] = open
      if (!next || !isListed({ method, path, body }, { ...next, path: filled(next.path) })) {
        throw new Bug(`${method} ${path} is not the write that was listed next, so it was not sent`)
      }
      open = rest
      const at = now()
      let status = 0
      try {
        return await posthog.send(method, path, body, decode, (accepted) => {
          status = accepted
        })
      } catch (error) {
        if (error instanceof RemoteError) status = error.failure.status
        open = afterRefusal(next, rest, error)
        throw error
      } finally {
        sent.push({ method, path, status, at })
      }
    },
  }
}

interface Call {
  readonly method: WriteMethod
  readonly path: string
  readonly body: unknown
}

function isListed({ method, path, body }: Call, listed: Write): boolean {
  const members = isRecord(body) ? Object.keys(body) : []
  const isSame = members.length === listed.fields.length && members.every((member) => listed.fields.includes(member))
  return method === listed.method && path === listed.path && isSame
}

// A write whose outcome nobody knows is settled by reading, and the change may go on.
function afterRefusal(
  { instead }: PlannedWrite,
  rest: readonly PlannedWrite[],
  error: unknown,
): readonly PlannedWrite[] {
  if (error instanceof RemoteError && error.failure.ambiguous === true) return rest
  return instead && isRefusal(error, instead) ? [...instead.writes, ...rest] : []
}
