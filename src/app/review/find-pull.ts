import { isRecord } from '../../core/decode.ts'
import type { Forge, PullRequest } from '../../core/ports/forge.ts'
import type { Run } from '../../core/ports/runner.ts'
import { queueBranch } from './read-queue.ts'

/** A pull request that a run is about, and the commit that its status belongs to. */
export interface Found {
  readonly pull: PullRequest
  /** Its head; in a merge queue the commit of the group, since that is what the queue waits for. */
  readonly commit: string
}

/**
 * The pull requests that a run is about, as they stand now: a re-run replays an old event, so only the number is
 * taken from it. After a `workflow_run` of a fork GitHub names none, so they are found by their head.
 */
export async function findPulls(forge: Forge, { event, payload, repositoryId }: Run): Promise<Found[]> {
  const { pull_request: pull, workflow_run: workflow, merge_group: group } = payload
  if (isRecord(pull) && typeof pull.number === 'number') return [subject(await forge.pull(pull.number))]
  if (event === 'workflow_run' && isRecord(workflow) && typeof workflow.head_sha === 'string') {
    if (workflow.event === 'merge_group') return inQueue(forge, workflow.head_branch, workflow.head_sha)
    const { head_sha: head, pull_requests: named } = workflow
    const numbers = Array.isArray(named) ? named.flatMap((one) => numberHere(one, repositoryId)) : []
    // Of a fork none is named. A single one is read by its number, which tells more of it than a list does.
    const [number] = numbers
    if (number !== undefined && numbers.length === 1) return [await forge.pull(number)].filter(isOpen).map(subject)
    return (await forge.openPullsAt(head)).map(subject)
  }
  if (isRecord(group)) return inQueue(forge, group.head_ref, group.head_sha)
  const inputs = isRecord(payload.inputs) ? payload.inputs : {}
  const asked = Number(inputs['pull-request'] ?? 0)
  return Number.isInteger(asked) && asked > 0 ? [subject(await forge.pull(asked))] : []
}

// A branch may also be proposed to the repository that this one was forked from: its numbers are not ours.
function numberHere(named: unknown, repositoryId: string): number[] {
  if (!isRecord(named) || typeof named.number !== 'number') return []
  const base = isRecord(named.base) && isRecord(named.base.repo) ? named.base.repo : {}
  return String(base.id) === repositoryId ? [named.number] : []
}

function isOpen({ state }: PullRequest): boolean {
  return state === 'open'
}

function subject(pull: PullRequest): Found {
  return { pull, commit: pull.head }
}

// GitHub names the branch of a group after the pull request that it ends with.
async function inQueue(forge: Forge, branch: unknown, commit: unknown): Promise<Found[]> {
  if (typeof branch !== 'string' || typeof commit !== 'string') return []
  const queue = queueBranch(branch)
  return queue ? [{ pull: await forge.pull(queue.last), commit }] : []
}
