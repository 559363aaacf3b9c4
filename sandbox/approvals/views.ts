import type { Flag } from '../flags/flag.ts'
import { hideSecrets } from '../flags/secrets.ts'
import type { Person, Project, World } from '../state/world.ts'
import { isRecord, type JsonRecord } from '../values.ts'
import { showUser } from '../views/user.ts'
import type { ApprovalPolicy, ApprovalTerms, ChangeRequest } from './model.ts'
import { isStale, mayVote } from './votes.ts'

/** A policy on the wire. */
export function showPolicy(policy: ApprovalPolicy): JsonRecord {
  const { quorum, users, roles } = policy
  return {
    id: policy.id,
    action_key: policy.actionKey,
    conditions: structuredClone(policy.conditions),
    approver_config: { quorum, users, roles },
    allow_self_approve: policy.allowSelfApprove,
    bypass_org_membership_levels: policy.bypassLevels,
    bypass_roles: policy.bypassRoles,
    expires_after: policy.expiresAfter,
    enabled: policy.enabled,
    created_by: showUser(policy.createdBy),
    created_at: policy.createdAt,
    updated_at: policy.updatedAt,
  }
}

/** A change request as one person sees it; drawn for nobody, everything about "me" is false. */
export function showRequest(
  world: World,
  project: Project,
  request: ChangeRequest,
  viewer: Person | undefined,
): JsonRecord {
  const isRequester = viewer !== undefined && request.requester === viewer
  const pending = request.state === 'pending'
  const own = request.votes.find((vote) => vote.person === viewer)
  const allowed = viewer !== undefined && mayVote(world, request, viewer)
  return {
    id: request.id,
    action_key: request.actionKey,
    action_version: 1,
    resource_type: 'feature_flag',
    resource_id: request.flagId === null ? null : String(request.flagId),
    ...intentOf(project, request),
    policy_snapshot: showTerms(request.terms),
    validation_status: isStale(project, request) ? 'stale' : 'valid',
    validation_errors: null,
    validated_at: null,
    state: request.state,
    created_by: showUser(request.requester),
    applied_by: request.appliedAt === null ? null : showUser(request.requester),
    created_at: request.createdAt,
    updated_at: request.updatedAt,
    expires_at: request.expiresAt,
    applied_at: request.appliedAt,
    apply_error: request.applyError,
    result_data: request.result,
    approvals: request.votes.map(({ id, person, decision, reason, createdAt }) => {
      return { id, created_by: showUser(person), decision, reason, created_at: createdAt }
    }),
    can_approve: pending && allowed && own === undefined && (!isRequester || request.terms.allowSelfApprove),
    can_cancel: pending && isRequester,
    is_requester: isRequester,
    user_decision: own?.decision ?? null,
  }
}

function intentOf(project: Project, request: ChangeRequest): JsonRecord {
  const flag = project.flags.find((candidate) => candidate.id === request.flagId)
  const key = flag?.key ?? request.body.key
  const word = request.actionKey.replace('feature_flag.', '')
  return {
    intent: {
      flag_id: request.flagId,
      flag_key: key,
      current_state: request.before,
      gated_changes: request.gated,
      full_request_data: covered(flag, request.body),
      preconditions: { version: request.version, updated_at: request.seenAt },
      http_method: request.method,
    },
    intent_display: {
      description: `${word.charAt(0).toUpperCase()}${word.slice(1)} feature flag '${String(key)}'`,
      before: request.before,
      after: request.gated,
    },
  }
}

/** What was asked for; payloads that the flag encrypts stay covered. */
function covered(flag: Flag | undefined, body: JsonRecord): JsonRecord {
  const encrypts = flag?.has_encrypted_payloads === true || body.has_encrypted_payloads === true
  if (!encrypts || !isRecord(body.filters)) return structuredClone(body)
  return structuredClone({ ...body, filters: hideSecrets({ has_encrypted_payloads: true }, body.filters) })
}

function showTerms(terms: ApprovalTerms): JsonRecord {
  const { quorum, users, roles, conditions } = terms
  return {
    quorum,
    users,
    roles,
    conditions,
    allow_self_approve: terms.allowSelfApprove,
    bypass_org_membership_levels: terms.bypassLevels,
    bypass_roles: terms.bypassRoles,
  }
}
