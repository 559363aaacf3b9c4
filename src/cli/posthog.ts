import { UserError } from '../core/errors.ts'
import type { PostHogReader } from '../core/ports/posthog.ts'
import { connectReader } from '../edges/posthog/client.ts'
import { env } from '../edges/runner/env.ts'

/**
 * Reads from PostHog for as long as a step takes. The key comes from the environment: on the command line it would stay
 * in the history.
 *
 * @param host the address; left out: that of the environment
 * @throws {UserError} when there is no key
 */
export async function withPostHog(
  host: string | undefined,
  step: (posthog: PostHogReader) => Promise<void>,
): Promise<void> {
  const key = env.posthogKey()
  if (key === '') throw new UserError('No PostHog key.', 'Set POSTHOG_API_KEY to a personal API key that may read.')
  const posthog = connectReader({ key, host: host ?? env.posthogHost() })
  try {
    await step(posthog)
  } finally {
    await posthog.close()
  }
}
