import { RemoteError, UserError } from '../core/errors.ts'
import type { Job } from '../core/ports/runner.ts'
import { fitting, type Telling } from '../report/ladder.ts'

/** Writes as much of a report to the summary page of the job as fits there. */
export async function summarize(job: Job, report: Telling): Promise<void> {
  const room = job.summaryRoom()
  await job.summary(fitting(report, (markdown) => Buffer.byteLength(markdown) <= room))
}

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

/** Tells everybody who is to be told, whatever becomes of the others; then throws what the first failure threw. */
export async function tellAll(...listeners: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = []
  for (const tell of listeners) {
    try {
      await tell()
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
}
