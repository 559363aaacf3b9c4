import { UserError } from '../../core/errors.ts'
import { show } from '../../core/text.ts'

const most = 300

/**
 * How many minutes a run waits for approvals in PostHog, as its input says; none where nothing is said.
 *
 * @throws {UserError} when it is no number of minutes, or more than a job may take
 */
export function approvalMinutes(input: string): number {
  const minutes = Number(input)
  if (Number.isInteger(minutes) && minutes >= 0 && minutes <= most) return minutes
  throw new UserError(
    `The input wait-for-approvals is "${show(input)}".`,
    `Give whole minutes from 0 to ${most}, or leave it out to wait for nothing.`,
  )
}
