import type { Policy } from '../../core/policy.ts'
import { sectionsLetGo } from './let-go.ts'
import { loosenedBaseline, loosenedGuardrails } from './limits.ts'
import type { Loosening } from './loosening.ts'
import { loosenedMembers, loosenedRoles } from './people.ts'
import { loosenedMatrix, loosenedProjects } from './projects.ts'
import {
  changedApprovals,
  changedReach,
  loosenedFreeze,
  loosenedLint,
  loosenedReview,
  movedOrganization,
} from './rules.ts'

/**
 * What changes in what the gate itself reads, and is not provably stricter: loosened in the same pull request, it would
 * let a change judge itself. What is proven to ask as much as before, of whoever could be asked before, is left out.
 */
export function gateChanges(base: Policy, head: Policy): Loosening[] {
  const shapes = [base.shape, head.shape] as const
  return [
    ...movedOrganization(...shapes),
    ...loosenedMembers(...shapes),
    ...loosenedRoles(...shapes),
    ...loosenedProjects(...shapes),
    ...loosenedMatrix(...shapes),
    ...changedReach(...shapes),
    ...loosenedReview(...shapes),
    ...loosenedGuardrails(...shapes),
    ...loosenedFreeze(...shapes),
    ...loosenedBaseline(...shapes),
    ...changedApprovals({ ...base.shape }, { ...head.shape }),
    ...loosenedLint(base, head),
    ...sectionsLetGo(...shapes),
  ]
}
