import { RemoteError, UserError } from '../core/errors.ts'
import type { Job } from '../core/ports.ts'

/**
 * Does what only informs, such as a comment: when GitHub refuses, the job says so and goes on, since the same text is
 * in the summary. A report that nobody could post must not undo what was decided.
 */
export async function inform(job: Job, what: string, step: () => Promise<void>): Promise<void> {
  try {
    await step()
  } catch (error) {
    if (!(error instanceof UserError || error instanceof RemoteError)) throw error
    const message = `${what} could not be written: ${error.message} ${error.remedy}`
    job.warn(message)
    await job.summary(`> ${message}\n`)
  }
}
