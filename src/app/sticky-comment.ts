import { equalJson } from '../core/json.ts'
import type { Comment, Forge } from '../core/ports/forge.ts'
import { fitting, type Telling } from '../report/ladder.ts'
import { isClosed, isNewer, type Marker, markerLine, readMarker } from './marker.ts'

/** More is refused by GitHub, in comments and issues; counted in UTF-16 units. */
export const longestBody = 65_536

interface Ours {
  readonly comment: Comment
  readonly marker: Marker
}

/**
 * Keeps one comment about a policy on a pull request: found by marker and author, never by text alone. The same text
 * makes no call, an older run changes nothing, doubles are removed, and a closed one stays as it is: what comes after
 * it starts a new one. A run that found everything as it was has not signed the comment, so one that was overtaken is
 * told by the head, too: of an earlier head nothing is written. Runs about one head must not overlap.
 *
 * @param create whether to start a comment where there is none
 */
export async function keepComment(
  forge: Forge,
  pull: number,
  marker: Marker,
  report: Telling,
  create: boolean,
): Promise<void> {
  const { head, comments } = await forge.conversation(pull)
  const open = comments.flatMap((comment) => ours(comment, marker.key))
  if (open.some((one) => isNewer(one.marker, marker))) return
  const [current, ...doubles] = open
  const body = bodyOf(marker, report)
  if (!current && !create) return
  // What apply tells is about a merge, not about a head.
  const isOvertaken = marker.kind !== 'apply' && head !== marker.sha
  if (current?.marker.sha !== marker.sha && isOvertaken) return
  if (!current) {
    await forge.createComment(pull, body)
    return
  }
  // A drift report carries the review too, so a review alone replaces it only where it is about an earlier commit.
  const isCovered = current.marker.kind === 'drift' && current.marker.sha === marker.sha
  if (isCovered && marker.kind === 'review') return
  for (const double of doubles) await forge.deleteComment(double.comment.id)
  if (!isSame(current, marker, body)) await forge.updateComment(current.comment.id, body)
}

/** The marker and as much of the report as fits behind it. */
export function bodyOf(marker: Marker, report: Telling): string {
  const head = markerLine(marker)
  return head + fitting(report, (markdown) => head.length + markdown.length <= longestBody)
}

function ours(comment: Comment, key: string): Ours[] {
  const marker = comment.isMine ? readMarker(comment.body) : undefined
  return marker?.key === key && !isClosed(marker) ? [{ comment, marker }] : []
}

// Which run wrote it says nothing new, nor does the footer: the link to the run and the number of requests.
function isSame({ comment, marker: there }: Ours, mine: Marker, body: string): boolean {
  const { run, attempt } = there
  return equalJson({ ...mine, run, attempt }, { ...there }) && content(comment.body) === content(body)
}

function content(body: string): string {
  return body.slice(body.indexOf('\n') + 1).replace(/<sub>.*<\/sub>\s*$/, '')
}
