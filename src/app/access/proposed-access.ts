import { inEveryMode } from '../../access/ask.ts'
import { diffAccess } from '../../access/diff.ts'
import type { AccessSettings } from '../../access/state.ts'
import type { ProposedAccess } from '../../core/access.ts'
import type { Change } from '../../core/change.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { simulate } from '../../plan/simulate.ts'
import { accessFromSnapshot } from './live-access.ts'

/**
 * What a pull request does to people's access: live PostHog against live PostHog with its changes, so that rules which
 * no policy names count as well.
 *
 * @param proposed what the pull request changes
 */
export function proposedAccess(settings: AccessSettings, live: Snapshot, proposed: readonly Change[]): ProposedAccess {
  const [now, then] = [live, simulate(live, proposed)].map((side) => accessFromSnapshot(side, settings))
  if (!now || 'unreadable' in now) return { state: 'unknown', reason: now?.unreadable ?? 'nothing was read' }
  if (!then || 'unreadable' in then) return { state: 'unknown', reason: then?.unreadable ?? 'nothing was read' }
  const after = inEveryMode(then.state)
  const diffs = inEveryMode(now.state).flatMap((before, at) =>
    after.slice(at, at + 1).map((one) => diffAccess(before, one)),
  )
  return { state: 'known', diffs }
}
