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
import { mayVote } from './votes.ts'

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
  const { world, project, member } = attempt
  const due = findDue(attempt)
  if (due === undefined) return
  checkNoneOpen(attempt, due)
  const request = file(attempt, due, false)
  const { quorum, users, roles, allowSelfApprove } = due.policy
  const others = mayVote(world, request, member.person) && !allowSelfApprove ? ' from others' : ''
  throw refusal(world, project, request, {
    code: 'approval_required',
    detail: `A change request has been created and is pending approval${others}.`,
    required_approvers: { quorum, users, roles },
  })
}

/** Files the request that a planned change waits for; undefined where nobody has to agree. */
export function fileForLater(attempt: Attempt): ChangeRequest | undefined {
  const due = findDue(attempt)
  if (due === undefined) return undefined
  checkNoneOpen(attempt, due)
  return file(attempt, due, true)
}

/** The one change in a write that needs consent, and the policy that asks for it. */
interface Due {
  change: GatedChange
  policy: ApprovalPolicy
}

/** Policies of the project, and those of the whole organization where there are any; two at once are a conflict. */
function findDue({ world, project, member, flag, body }: Attempt): Due | undefined {
  const policies = [...project.policies, ...world.policies]
  if (!isEntitled(world, 'approvals') || policies.length === 0) return undefined
  readContent(body)
  const due = gatedChanges(flag, body).flatMap((change) =>
    policies
      .filter((policy) => policy.enabled && policy.actionKey === change.actionKey && fits(policy.conditions, change))
      .filter((policy) => !bypasses(world, member, policy))
      .map((policy) => ({ change, policy })),
  )
  if (due.length > 1) throw severalPolicies(due.map(({ policy }) => policy))
  return due[0]
}

function checkNoneOpen({ world, project, flag }: Attempt, { change }: Due): void {
  const open = project.changeRequests.find((request) => {
    const isOpen = request.state === 'pending' || request.state === 'approved'
    return isOpen && request.actionKey === change.actionKey && request.flagId === (flag?.id ?? null)
  })
  if (open === undefined) return
  throw refusal(world, project, open, {
    code: 'change_request_pending',
    detail: 'A pending approval request already exists for this action',
    required_approvers: {},
  })
}

function file(
  { world, project, member, flag, body, method }: Attempt,
  { change, policy }: Due,
  scheduled: boolean,
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
    seenAt: flag?.updatedAt ?? null,
    terms: structuredClone({ quorum, users, roles, conditions, allowSelfApprove, bypassLevels, bypassRoles }),
    state: 'pending',
    scheduled,
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
  const actions = new Set(policies.map((policy) => policy.actionKey))
  const body = {
    code: 'policy_conflict',
    error,
    // Where a policy of the project meets one of the organization, the action says nothing: they share it.
    conflicting_policies: policies.map(({ id, actionKey }) => ({
      id,
      name: actionKey,
      ...(actions.size > 1 ? { action_key: actionKey } : {}),
    })),
    guidance: 'Split your changes into separate API calls to address each policy independently',
  }
  return bare(400, body, error)
}

function bypasses(world: World, member: Membership, policy: ApprovalPolicy): boolean {
  if (world.variant.bypassByLevel && policy.bypassLevels.includes(member.level)) return true
  return world.roles.some(
    (role) => policy.bypassRoles.includes(role.id) && role.memberships.some((held) => held.member === member),
  )
}
