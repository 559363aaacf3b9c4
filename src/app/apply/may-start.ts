import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { isSubject } from '../../core/subjects.ts'
import { show } from '../../core/text.ts'
import { reviewers } from '../../review/people.ts'
import type { StartedRun } from '../action.ts'

/**
 * Why a run may not apply, or undefined when it may: what a merge or the clock starts was decided elsewhere, but a run by
 * hand and a repeated one were started by a person, and that person must be an admin of the policy.
 */
export function mayStart(run: StartedRun, shape: PolicyShape): string | undefined {
  const { event, attempt, startedBy, actorId } = run
  if (event !== 'workflow_dispatch' && attempt < 2) return undefined
  const login = startedBy.toLowerCase()
  // The number decides where the runner gives one; of somebody who repeats another's run it gives the login alone.
  const person = reviewers(shape).find((one) =>
    actorId === 0 ? one.login.toLowerCase() === login : one.accountId === actorId,
  )
  if (person && isSubject(shape, person.email, 'admin')) return undefined
  const what = attempt < 2 ? 'started' : 'repeated'
  return `This run was ${what} by hand by "${show(startedBy)}", who is no admin of the policy. An admin can do it, or the next merge.`
}
