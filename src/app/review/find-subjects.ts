import { isRecord } from '../../core/decode.ts'
import type { Forge, PullRequest } from '../../core/ports/forge.ts'
import type { Run } from '../../core/ports/runner.ts'
import { findPulls } from './find-pull.ts'
import { type QueueBranch, queueBranch } from './read-queue.ts'

/** A commit that gets a status, and what the status is about. */
export interface Subject {
  /** The head of a pull request; in a merge queue the commit of the group, since that is what the queue waits for. */
  readonly commit: string
  readonly about: { readonly pull: PullRequest } | { readonly queue: QueueBranch }
}

/**
 * What a run has to judge. The clock and a run by hand that names no pull request judge every open one, so that a
 * status which got stuck, or which somebody else set, is put right.
 */
export async function findSubjects(forge: Forge, run: Run): Promise<Subject[]> {
  const { event, payload, defaultBranch } = run
  const group = groupOf(payload)
  if (group) {
    const queue = queueBranch(group.branch)
    return queue?.into === defaultBranch ? [{ commit: group.commit, about: { queue } }] : []
  }
  const pulls = isRepair(run)
    ? await forge.openPulls(defaultBranch)
    : (await findPulls(forge, { ...run, event, payload })).map(({ pull }) => pull)
  // A status belongs to a commit, and the same one may be proposed to a branch where it changes nothing.
  return pulls
    .filter(({ baseBranch }) => baseBranch === defaultBranch)
    .map((pull) => ({ commit: pull.head, about: { pull } }))
}

/** Whether a run looks after every open pull request. */
export function isRepair({ event, payload }: Run): boolean {
  if (event === 'schedule') return true
  const inputs = isRecord(payload.inputs) ? payload.inputs : {}
  return event === 'workflow_dispatch' && (inputs['pull-request'] ?? '') === ''
}

function groupOf(payload: Run['payload']): { branch: string; commit: string } | undefined {
  const { workflow_run: workflow, merge_group: group } = payload
  if (isRecord(group)) return named(group.head_ref, group.head_sha)
  if (isRecord(workflow) && workflow.event === 'merge_group') return named(workflow.head_branch, workflow.head_sha)
  return undefined
}

function named(branch: unknown, commit: unknown): { branch: string; commit: string } | undefined {
  return typeof branch === 'string' && typeof commit === 'string' ? { branch, commit } : undefined
}
