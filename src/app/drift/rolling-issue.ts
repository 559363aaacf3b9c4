import { partsOf } from '../../core/change.ts'
import { hashOf } from '../../core/hash.ts'
import type { Forge, Issue } from '../../core/ports/forge.ts'
import type { Run } from '../../core/ports/runner.ts'
import { show } from '../../core/text.ts'
import { digestOf } from '../../plan/digest.ts'
import type { Telling } from '../../report/ladder.ts'
import type { DriftReport } from '../../report/plan-markdown.ts'
import { isNewer, type Marker, markerOf, readMarker } from '../marker.ts'
import { bodyOf } from '../sticky-comment.ts'

/** What the issue is about. */
export interface Rolling {
  readonly marker: Marker
  readonly title: string
  /** Whether anything differs, or undefined when nobody can tell, since not everything could be read. */
  readonly differs: boolean | undefined
}

interface Ours {
  readonly issue: Issue
  readonly marker: Marker
}

/** Says what the issue about a policy path is to hold after a run that looked at everything. */
export function rollingOf(run: Run, key: string, folder: string, report: DriftReport): Rolling {
  const drift = partsOf(report.plan.changes, 'drift')
  const unread = report.plan.unplanned.flatMap(({ because, kind }) => (because === 'unread' ? [kind] : []))
  const digest = hashOf({ drift: digestOf(drift), unread })
  const nothing = unread.length > 0 ? undefined : false
  return {
    marker: markerOf(run, { kind: 'issue', key, sha: report.commit, digest, state: 'open' }),
    title: `PostHog differs from the policy in ${show(folder)}`,
    differs: drift.length > 0 ? true : nothing,
  }
}

/**
 * Keeps one issue about a policy path: found by marker and author, opened when something differs, changed only when
 * other things differ than before, closed when nothing does, and opened again when it returns. An issue that a person
 * closed stays closed as long as the same things differ; an older run changes nothing.
 */
export async function keepIssue(forge: Forge, { marker, title, differs }: Rolling, report: Telling): Promise<void> {
  const found = (await forge.ownIssues()).flatMap((issue) => ours(issue, marker.key))
  if (found.some((one) => isNewer(one.marker, marker))) return
  const [current, ...doubles] = found
  if (!current) {
    if (differs) await forge.createIssue(title, bodyOf(marker, report))
    return
  }
  for (const { issue } of doubles) {
    if (issue.state === 'open') await forge.updateIssue(issue.number, issue.body, 'closed')
  }
  const isSame = current.marker.digest === marker.digest
  const state = differs === undefined ? current.issue.state : differs ? 'open' : 'closed'
  if (isSame && (differs !== false || current.issue.state === 'closed')) return
  await forge.updateIssue(current.issue.number, bodyOf(marker, report), state)
}

function ours(issue: Issue, key: string): Ours[] {
  const marker = readMarker(issue.body)
  return marker?.kind === 'issue' && marker.key === key ? [{ issue, marker }] : []
}
