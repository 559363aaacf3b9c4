import type { SentWrite } from '../../core/apply-result.ts'
import { RemoteError } from '../../core/errors.ts'
import type { PostHogWriter } from '../../core/ports/posthog.ts'

/**
 * The same PostHog, with every write that goes through it noted in a list: what was sent when, and how it was answered.
 *
 * @param now the moment in UTC; ISO 8601
 */
export function recording(posthog: PostHogWriter, now: () => string, sent: SentWrite[]): PostHogWriter {
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
    async send(method, path, body, decode) {
      const at = now()
      let status = 0
      try {
        return await posthog.send(method, path, body, decode, (accepted) => {
          status = accepted
        })
      } catch (error) {
        if (error instanceof RemoteError) status = error.failure.status
        throw error
      } finally {
        sent.push({ method, path, status, at })
      }
    },
  }
}
