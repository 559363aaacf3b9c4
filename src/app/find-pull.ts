import { isRecord } from '../core/decode.ts'
import type { Forge, PullRequest, Run } from '../core/ports.ts'

/**
 * The pull requests that a run is about, as they stand now: a re-run replays an old event, so only the number is
 * taken from it. After a `workflow_run` of a fork GitHub names none, so they are found by their head.
 */
export async function findPulls(forge: Forge, { event, payload }: Run): Promise<PullRequest[]> {
  const { pull_request: pull, workflow_run: workflow, merge_group: group } = payload
  if (isRecord(pull) && typeof pull.number === 'number') return [await forge.pull(pull.number)]
  if (event === 'workflow_run' && isRecord(workflow) && typeof workflow.head_sha === 'string')
    return forge.openPullsAt(workflow.head_sha)
  if (isRecord(group) && typeof group.head_ref === 'string') {
    const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(group.head_ref)?.[1]
    return number === undefined ? [] : [await forge.pull(Number(number))]
  }
  const inputs = isRecord(payload.inputs) ? payload.inputs : {}
  const asked = Number(inputs['pull-request'] ?? 0)
  return asked > 0 ? [await forge.pull(asked)] : []
}
