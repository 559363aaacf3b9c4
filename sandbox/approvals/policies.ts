import { invalid, missing } from '../errors.ts'
import { booleanField, stringsField, textField } from '../fields.ts'
import type { Person, Project, World } from '../state/world.ts'
import { isInteger, isRecord, isStrings, type JsonRecord } from '../values.ts'
import { parseDuration, TWO_WEEKS } from './duration.ts'
import type { ApprovalPolicy, ApprovalTerms } from './model.ts'

/** Reads a policy out of a body, over the stored one where there is one. There is one policy for each action. */
export function readPolicy(
  world: World,
  project: Project,
  author: Person,
  body: JsonRecord,
  stored?: ApprovalPolicy,
): ApprovalPolicy {
  const actionKey = textField(body, 'action_key', { max: 255 }) ?? stored?.actionKey
  if (actionKey === undefined) throw missing('action_key')
  if (project.policies.some((other) => other !== stored && other.actionKey === actionKey)) {
    throw invalid('A policy for this action already exists. You can edit the existing policy instead.')
  }
  const expiresAfter = textField(body, 'expires_after', { max: 50 }) ?? stored?.expiresAfter ?? TWO_WEEKS
  parseDuration(expiresAfter)
  const { conditions } = body
  if (conditions !== undefined && !isRecord(conditions)) throw invalid('Expected an object.', 'conditions')
  const at = world.clock.tick()
  return {
    id: stored?.id ?? world.ids.uuid('policy'),
    actionKey,
    conditions: conditions ?? stored?.conditions ?? {},
    ...approversIn(body.approver_config, stored),
    allowSelfApprove: booleanField(body, 'allow_self_approve') ?? stored?.allowSelfApprove ?? false,
    bypassLevels: levelsIn(body.bypass_org_membership_levels) ?? stored?.bypassLevels ?? [],
    bypassRoles: rolesIn(world, body) ?? stored?.bypassRoles ?? [],
    expiresAfter,
    enabled: booleanField(body, 'enabled') ?? stored?.enabled ?? true,
    createdBy: stored?.createdBy ?? author,
    createdAt: stored?.createdAt ?? at,
    updatedAt: at,
  }
}

/** Nobody checks that the people and roles exist. */
function approversIn(
  value: unknown,
  stored: ApprovalPolicy | undefined,
): Pick<ApprovalTerms, 'quorum' | 'users' | 'roles'> {
  if (value === undefined && stored !== undefined) {
    return { quorum: stored.quorum, users: stored.users, roles: stored.roles }
  }
  if (!isRecord(value)) throw missing('approver_config')
  const { quorum, users, roles } = value
  if (!isInteger(quorum) || quorum < 1) throw invalid('Quorum must be at least 1', 'approver_config')
  return {
    quorum,
    users: Array.isArray(users) ? users.filter(isInteger) : [],
    roles: isStrings(roles) ? roles : [],
  }
}

function levelsIn(value: unknown): number[] | undefined {
  if (value === undefined) return undefined
  const levels = Array.isArray(value) ? value.map(Number) : [Number.NaN]
  if (!levels.every(Number.isInteger)) {
    throw invalid('All membership levels must be integers', 'bypass_org_membership_levels')
  }
  return levels
}

function rolesIn(world: World, body: JsonRecord): string[] | undefined {
  const ids = stringsField(body, 'bypass_roles')
  const unknown = ids?.filter((id) => !world.roles.some((role) => role.id === id)) ?? []
  if (unknown.length > 0) throw invalid(`Roles do not exist: ${unknown.join(', ')}`, 'bypass_roles')
  return ids
}

/** A policy that is in force from now on, with the usual time for its requests. */
export function newPolicy(world: World, author: Person, actionKey: string, terms: ApprovalTerms): ApprovalPolicy {
  const at = world.clock.tick()
  const id = world.ids.uuid('policy')
  return {
    ...terms,
    id,
    actionKey,
    enabled: true,
    expiresAfter: TWO_WEEKS,
    createdBy: author,
    createdAt: at,
    updatedAt: at,
  }
}
