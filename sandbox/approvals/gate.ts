import { bare } from '../errors.ts'
import { readContent } from '../flags/fields.ts'
import type { Flag } from '../flags/flag.ts'
import { isEntitled } from '../state/find.ts'
import type { Membership, Project, World } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'
import { fits, type GatedChange, gatedChanges } from './changes.ts'
import { parseDuration } from './duration.ts'
import type { ApprovalPolicy, ChangeRequest } from './model.ts'
import { showRequest } from './views.ts'
import { expireRequests, mayVote } from './votes.ts'

/** A write to a flag that is about to happen. */
export interface Attempt {
  world: World
  project: Project
  member: Membership
  flag: Flag | undefined
  body: JsonRecord
  method: string
}

/** Stops a write that needs consent: it becomes a change request, and nothing else happens. */
export function checkApproval(attempt: Attempt): void {
  const { world, project, member, flag, body } = attempt
  if (!isEntitled(world, 'approvals') || project.policies.length === 0) return
  expireRequests(world, project)
  readContent(body)
  const due = gatedChanges(flag, body).flatMap((change) =>
    project.policies
      .filter((policy) => policy.enabled && policy.actionKey === change.actionKey && fits(policy.conditions, change))
      .filter((policy) => !bypasses(world, member, policy))
      .map((policy) => ({ change, policy })),
  )
  const [only, ...others] = due
  if (only === undefined) return
  if (others.length > 0) throw severalPolicies(due.map(({ policy }) => policy))
  throw stop(attempt, only.change, only.policy)
}

function stop(attempt: Attempt, change: GatedChange, policy: ApprovalPolicy): Error {
  const { world, project, member, flag } = attempt
  const open = project.changeRequests.find((request) => {
    return (
      request.state === 'pending' && request.actionKey === change.actionKey && request.flagId === (flag?.id ?? null)
    )
  })
  if (open !== undefined) {
    return refusal(world, project, open, {
      code: 'change_request_pending',
      detail: 'A pending approval request already exists for this action',
      required_approvers: {},
    })
  }
  const request = file(attempt, change, policy)
  const others = mayVote(world, request, member.person) && !policy.allowSelfApprove ? ' from others' : ''
  const { quorum, users, roles } = policy
  return refusal(world, project, request, {
    code: 'approval_required',
    detail: `A change request has been created and is pending approval${others}.`,
    required_approvers: { quorum, users, roles },
  })
}

function file(
  { world, project, member, flag, body, method }: Attempt,
  change: GatedChange,
  policy: ApprovalPolicy,
): ChangeRequest {
  const { quorum, users, roles, conditions, allowSelfApprove, bypassLevels, bypassRoles } = policy
  const at = world.clock.tick()
  const request: ChangeRequest = {
    id: world.ids.uuid('changeRequest'),
    actionKey: change.actionKey,
    flagId: flag?.id ?? null,
    body: structuredClone(body),
    method,
    before: change.before,
    gated: change.gated,
    version: flag?.version ?? null,
    terms: structuredClone({ quorum, users, roles, conditions, allowSelfApprove, bypassLevels, bypassRoles }),
    state: 'pending',
    requester: member.person,
    votes: [],
    createdAt: at,
    updatedAt: at,
    expiresAt: new Date(Date.parse(at) + parseDuration(policy.expiresAfter)).toISOString().replace('Z', '000Z'),
    appliedAt: null,
    applyError: '',
    result: null,
  }
  project.changeRequests.push(request)
  return request
}

/** This answer has a shape of its own; the request in it is drawn as if by nobody in particular. */
function refusal(
  world: World,
  project: Project,
  request: ChangeRequest,
  words: JsonRecord & { code: string; detail: string },
): Error {
  const body = {
    ...words,
    status: words.code,
    message: words.detail,
    resource_type: 'feature_flag',
    resource_id: request.flagId === null ? null : String(request.flagId),
    change_request_id: request.id,
    change_request: showRequest(world, project, request, undefined),
  }
  return bare(409, body, words.detail)
}

function severalPolicies(policies: readonly ApprovalPolicy[]): Error {
  const error = 'This change requires approval under multiple policies'
  const body = {
    code: 'policy_conflict',
    error,
    conflicting_policies: policies.map(({ id, actionKey }) => ({ id, name: actionKey, action_key: actionKey })),
    guidance: 'Split your changes into separate API calls to address each policy independently',
  }
  return bare(400, body, error)
}

function bypasses(world: World, member: Membership, policy: ApprovalPolicy): boolean {
  if (policy.bypassLevels.includes(member.level)) return true
  return world.roles.some(
    (role) => policy.bypassRoles.includes(role.id) && role.memberships.some((held) => held.member === member),
  )
}
