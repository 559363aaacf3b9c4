import type { ApplyResult, ChangeRequest } from '../../core/apply-result.ts'
import type { PostHogWriter } from '../../core/ports/posthog.ts'
import { plural } from '../../core/text.ts'
import { openRequests } from '../../resources/flag/requests.ts'
import type { WriterPorts } from '../action.ts'
import type { Applied } from './applied.ts'
import { applyPolicy, verdictOf } from './apply-policy.ts'
import type { EvidenceKeeper } from './keep-evidence.ts'
import type { Revert } from './revert.ts'

/** What a run is told besides the policy. */
export interface Orders {
  /** How many minutes it waits for approvals in PostHog. */
  readonly minutes: number
  readonly revert: Revert | undefined
}

// Each look is a request for every project in which something waits.
const pauseMs = 5_000

/**
 * Applies, and as long as something waits for an approval in PostHog looks whether it was given, up to so many minutes.
 * Whenever a change request is settled, all is read and applied once more: what else was held up by it comes then.
 */
export async function applyAndWait(
  ports: WriterPorts,
  folder: string,
  { minutes, revert }: Orders,
  evidence: EvidenceKeeper,
): Promise<Applied> {
  let applied = await applyPolicy(ports, folder, revert, evidence)
  let leftMs = minutes * 60_000
  while (leftMs > 0) {
    const requests = applied.results.flatMap(({ request }) => request ?? [])
    if (requests.length === 0) break
    ports.job.log(`Waiting for ${plural(requests.length, 'change request')} in PostHog.`)
    leftMs = await untilOneSettles(ports, requests, leftMs)
    evidence.goOn(applied.results)
    if (leftMs > 0) applied = joined(applied, await applyPolicy(ports, folder, revert, evidence))
  }
  return applied
}

/**
 * Waits until a change request is no longer open.
 *
 * @returns how much of the time is left: 0 when it is up, or the job was cancelled
 */
export async function untilOneSettles(
  { posthog, isCancelled }: { readonly posthog: PostHogWriter; isCancelled(): boolean },
  requests: readonly ChangeRequest[],
  forMs: number,
): Promise<number> {
  const projects = [...new Set(requests.map(({ project }) => project))]
  for (let leftMs = forMs; leftMs > 0 && !isCancelled(); leftMs -= pauseMs) {
    const open = await Promise.all(projects.map((project) => openRequests(posthog, project)))
    const ids = new Set(open.flatMap((one) => [...one.values()]))
    if (requests.some(({ id }) => !ids.has(id))) return leftMs
    await posthog.sleep(pauseMs)
  }
  return 0
}

// What was waiting and differs no more was written by PostHog itself, when it was approved there.
function joined(earlier: Applied, later: Applied): Applied {
  if (later.verdict === 'superseded') return earlier
  const again = new Set(later.results.map(({ change }) => change.item))
  const done = earlier.results
    .filter(({ change }) => !again.has(change.item))
    .map((result): ApplyResult => {
      const { change, request, sent = [] } = result
      return request ? { change, outcome: 'applied', reason: '', sent } : result
    })
  const results = [...done, ...later.results]
  // What was cut off before this run was looked for before its first write; after that it would find its own.
  const { planDigest, found, settled } = earlier
  const keyOwner = later.keyOwner ?? earlier.keyOwner
  return {
    ...later,
    results,
    planDigest,
    found,
    settled,
    keyOwner,
    verdict: verdictOf(results, later.reason !== undefined),
  }
}
