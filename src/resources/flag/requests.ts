import { object, optional, string } from '../../core/decode.ts'
import { RemoteError } from '../../core/errors.ts'
import type { PostHogReader } from '../../core/ports/posthog.ts'

// A request to create a flag has no flag yet.
const request = object({ id: string, resource_id: optional(string) })

/**
 * The change requests of a project that somebody in PostHog has yet to approve, or that wait for their moment: the id of
 * each by the number of its flag. After any write to such a flag, even of its tags, PostHog can no longer carry the
 * request out.
 *
 * @param project PostHog's number of it
 * @throws {RemoteError} when nobody can tell
 */
export async function openRequests(posthog: PostHogReader, project: number): Promise<ReadonlyMap<string, string>> {
  const query = 'state=pending,approved&resource_type=feature_flag'
  try {
    const open = await posthog.list(`/api/projects/${project}/change_requests/?${query}`, request, ({ id }) => id)
    return new Map(open.map(({ id, resource_id: flag = '' }) => [flag, id]))
  } catch (error) {
    if (error instanceof RemoteError && hasNone(error)) return new Map()
    throw error
  }
}

/** The page of a change request, for people. */
export function requestPage({ host }: PostHogReader, project: number, id: string): string {
  return `${host}/project/${project}/approvals/${encodeURIComponent(id)}`
}

// Where the plan lacks approvals or the server the route, there are none. The first servers with approvals showed them
// to people alone; there the answer to each write is all that a key can learn.
function hasNone({ failure: { status, detail } }: RemoteError): boolean {
  return status === 402 || status === 404 || (status === 403 && /does not support personal API key/i.test(detail))
}
