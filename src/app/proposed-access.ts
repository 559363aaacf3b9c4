import { inEveryMode } from '../access/ask.ts'
import { diffAccess } from '../access/diff.ts'
import type { ProposedAccess } from '../core/access.ts'
import { type Change, partsOf } from '../core/change.ts'
import { RemoteError } from '../core/errors.ts'
import type { Kind } from '../core/kind.ts'
import type { PostHogReader } from '../core/ports.ts'
import type { Snapshot } from '../core/snapshot.ts'
import { simulate } from '../plan/simulate.ts'
import { accessFromSnapshot, readAccessSettings } from './live-access.ts'

const kinds: readonly Kind[] = [
  'organization_member',
  'role',
  'role_membership',
  'project_access',
  'resource_access',
  'object_access',
]

/**
 * What a pull request does to people's access: live PostHog against live PostHog with its changes, so that rules which
 * no policy names count as well. Undefined where it changes nothing that access rests on.
 */
export async function proposedAccess(
  posthog: PostHogReader,
  organization: string,
  live: Snapshot,
  changes: readonly Change[],
): Promise<ProposedAccess | undefined> {
  const proposed = partsOf(changes, 'proposed').filter(({ kind }) => kinds.includes(kind))
  if (proposed.length === 0) return undefined
  try {
    const settings = await readAccessSettings(posthog, organization)
    const [now, then] = [live, simulate(live, proposed)].map((side) => accessFromSnapshot(side, settings))
    if (!now || 'unreadable' in now) return { state: 'unknown', reason: now?.unreadable ?? 'nothing was read' }
    if (!then || 'unreadable' in then) return { state: 'unknown', reason: then?.unreadable ?? 'nothing was read' }
    const after = inEveryMode(then.state)
    const diffs = inEveryMode(now.state).flatMap((before, at) =>
      after.slice(at, at + 1).map((one) => diffAccess(before, one)),
    )
    return { state: 'known', diffs }
  } catch (error) {
    if (error instanceof RemoteError) return { state: 'unknown', reason: error.message }
    throw error
  }
}
