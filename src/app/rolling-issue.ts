import type { Forge, Issue } from '../core/ports/forge.ts'
import type { Telling } from '../report/ladder.ts'
import { isNewer, type Marker, readMarker } from './marker.ts'
import { bodyOf } from './sticky-comment.ts'

/** What the issue is about. */
export interface Rolling {
  readonly marker: Marker
  readonly title: string
  /** Whether there is anything to say, or undefined when nobody can tell, since not everything could be read. */
  readonly differs: boolean | undefined
}

interface Ours {
  readonly issue: Issue
  readonly marker: Marker
}

/**
 * Keeps one issue of a kind about a policy path: found by marker and author, opened when something differs, changed only
 * when other things differ than before, closed when nothing does, and opened again when it returns. An issue that a
 * person closed stays closed as long as the same things differ; an older run changes nothing.
 */
export async function keepIssue(forge: Forge, { marker, title, differs }: Rolling, report: Telling): Promise<void> {
  const found = (await forge.ownIssues()).flatMap((issue) => ours(issue, marker))
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

function ours(issue: Issue, { kind, key }: Marker): Ours[] {
  const marker = readMarker(issue.body)
  return marker?.kind === kind && marker.key === key ? [{ issue, marker }] : []
}
