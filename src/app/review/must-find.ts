import { isRecord } from '../../core/decode.ts'
import { RemoteError, UserError } from '../../core/errors.ts'
import type { Run } from '../../core/ports/runner.ts'
import type { ForgePorts } from '../action.ts'
import { findSubjects, type Subject } from './find-subjects.ts'

/**
 * Finds what a run has to judge. Where GitHub does not tell, the commit that the event names gets the status `error`: a
 * success from before would otherwise outlive the approvals that it rested on.
 *
 * @throws what kept it from being found
 */
export async function mustFindSubjects({ forge, run, job }: ForgePorts, context: string): Promise<Subject[]> {
  try {
    return await findSubjects(forge, run)
  } catch (error) {
    const commit = commitIn(run)
    if (commit === undefined || !(error instanceof UserError || error instanceof RemoteError)) throw error
    const status = { context, state: 'error', description: `${error.message} ${error.remedy}` } as const
    await forge.setStatus(commit, status, run.url).catch(() => job.warn(unsaid))
    throw error
  }
}

const unsaid = 'The status could not be set to error either: one from before still stands there.'

// Of a replayed event it may be an older head: a status there is nobody's any more.
function commitIn({ payload }: Run): string | undefined {
  const { pull_request: pull, workflow_run: workflow } = payload
  const head = isRecord(pull) && isRecord(pull.head) ? pull.head.sha : ofWorkflow(workflow)
  return typeof head === 'string' ? head : undefined
}

function ofWorkflow(workflow: unknown): unknown {
  return isRecord(workflow) && String(workflow.event).startsWith('pull_request') ? workflow.head_sha : undefined
}
