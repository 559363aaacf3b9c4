import { isRecord } from '../core/decode.ts'
import { hashOf } from '../core/hash.ts'
import type { Comment, Forge, Run } from '../core/ports.ts'
import { shorten } from './fit.ts'

/** Hidden first line of our comment: what it is about and which run wrote it. Never read as a decision. */
export interface Marker {
  /** `applied` is closed; `failed` waits for the next apply. */
  readonly kind: 'drift' | 'review' | 'failed' | 'applied'
  /** Names the policy without giving it away. */
  readonly key: string
  readonly sha: string
  readonly run: number
  readonly attempt: number
}

/** More is refused by GitHub; counted in UTF-16 units. */
const longestComment = 65_536

/** The name of a policy in markers: the same policy path of the same organization, salted by the repository. */
export function policyKey(run: Run, organization: string, folder: string): string {
  return hashOf({ repository: run.repositoryId, organization, folder }).slice('sha256:'.length, 'sha256:'.length + 16)
}

/**
 * Keeps one comment about a policy on a pull request: found by marker and author, never by text alone. The same text
 * makes no call, an older run changes nothing, doubles are removed, and an applied one is closed: what comes after it
 * starts a new one.
 *
 * @param create whether to start a comment where there is none
 */
export async function keepComment(
  forge: Forge,
  pull: number,
  marker: Marker,
  markdown: string,
  create: boolean,
): Promise<void> {
  const ours = (await forge.comments(pull)).flatMap((comment) =>
    comment.isMine ? withMarker(comment, marker.key) : [],
  )
  const [current, ...doubles] = ours.filter(({ marker: { kind } }) => kind !== 'applied')
  const head = `<!-- posthog-policy ${JSON.stringify(marker)} -->\n`
  const body = head + shorten(markdown, longestComment - head.length)
  if (!current) {
    if (create) await forge.createComment(pull, body)
    return
  }
  if (isNewer(current.marker, marker)) return
  // A drift report carries the review too, so a review alone does not replace it.
  if (current.marker.kind === 'drift' && marker.kind === 'review') return
  for (const double of doubles) await forge.deleteComment(double.comment.id)
  const isSame =
    current.marker.sha === marker.sha &&
    current.marker.kind === marker.kind &&
    content(current.comment.body) === content(body)
  if (!isSame) await forge.updateComment(current.comment.id, body)
}

function withMarker(comment: Comment, key: string): { comment: Comment; marker: Marker }[] {
  const text = /^<!-- posthog-policy (\{.*\}) -->/.exec(comment.body)?.[1]
  const marker = text === undefined ? undefined : parse(text)
  return marker?.key === key ? [{ comment, marker }] : []
}

function parse(text: string): Marker | undefined {
  try {
    const found: unknown = JSON.parse(text)
    if (!isRecord(found)) return undefined
    const { kind, key, sha, run, attempt } = found
    const isKind = kind === 'drift' || kind === 'review' || kind === 'failed' || kind === 'applied'
    if (
      !isKind ||
      typeof key !== 'string' ||
      typeof sha !== 'string' ||
      typeof run !== 'number' ||
      typeof attempt !== 'number'
    )
      return undefined
    return { kind, key, sha, run, attempt }
  } catch {
    return undefined
  }
}

function isNewer(there: Marker, mine: Marker): boolean {
  return there.run > mine.run || (there.run === mine.run && there.attempt > mine.attempt)
}

// Without the marker and the footer: the link to the run and the number of requests say nothing new about the policy.
function content(body: string): string {
  return body.slice(body.indexOf('\n') + 1).replace(/<sub>.*<\/sub>\s*$/, '')
}
