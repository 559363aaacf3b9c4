import type { Usage } from '../core/ports/posthog.ts'
import { plural } from '../core/text.ts'

/** What a run took of the limit that the whole organization shares, as the end of a sentence. */
export function usageText({ requests, perMinute, waitedMs }: Usage): string {
  const waited = waitedMs >= 1_000 ? `, ${Math.round(waitedMs / 1_000)} s waited` : ''
  return `${plural(requests, 'request')} to PostHog of ${perMinute} a minute${waited}`
}
