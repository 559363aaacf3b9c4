import { isRecord } from '../core/decode.ts'
import type { Forge, PullRequest, Run } from '../core/ports.ts'

/** A pull request that a run is about, and the commit that its status belongs to. */
export interface Subject {
  readonly pull: PullRequest
  /** Its head; in a merge queue the commit of the group, since that is what the queue waits for. */
  readonly commit: string
}

/**
 * The pull requests that a run is about, as they stand now: a re-run replays an old event, so only the number is
 * taken from it. After a `workflow_run` of a fork GitHub names none, so they are found by their head.
 */
export async function findPulls(forge: Forge, { event, payload }: Run): Promise<Subject[]> {
  const { pull_request: pull, workflow_run: workflow, merge_group: group } = payload
  if (isRecord(pull) && typeof pull.number === 'number') return [subject(await forge.pull(pull.number))]
  if (event === 'workflow_run' && isRecord(workflow) && typeof workflow.head_sha === 'string') {
    if (workflow.event === 'merge_group') return inQueue(forge, workflow.head_branch, workflow.head_sha)
    return (await forge.openPullsAt(workflow.head_sha)).map(subject)
  }
  if (isRecord(group)) return inQueue(forge, group.head_ref, group.head_sha)
  const inputs = isRecord(payload.inputs) ? payload.inputs : {}
  const asked = Number(inputs['pull-request'] ?? 0)
  return Number.isInteger(asked) && asked > 0 ? [subject(await forge.pull(asked))] : []
}

function subject(pull: PullRequest): Subject {
  return { pull, commit: pull.head }
}

// GitHub names the branch of a group after the pull request that it ends with.
async function inQueue(forge: Forge, branch: unknown, commit: unknown): Promise<Subject[]> {
  if (typeof branch !== 'string' || typeof commit !== 'string') return []
  const number = /(?:^|\/)gh-readonly-queue\/.*\/pr-(\d+)-[0-9a-f]+$/.exec(branch)?.[1]
  return number === undefined ? [] : [{ pull: await forge.pull(Number(number)), commit }]
}
