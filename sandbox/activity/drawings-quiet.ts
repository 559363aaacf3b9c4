import { levelWord } from '../state/members.ts'
import type { Drawing } from './drawing.ts'
import { fullName } from './drawings.ts'

const ROLE: Drawing = {
  scope: 'Role',
  *things({ roles }) {
    for (const { id, name } of roles) yield { id, projectId: null, fields: { name }, context: null }
  },
  name: ({ fields }) => String(fields.name),
}

const ROLE_MEMBERSHIP: Drawing = {
  scope: 'RoleMembership',
  *things({ roles }) {
    for (const role of roles) {
      for (const { id, member } of role.memberships) {
        const fields = { role: role.name, user_email: member.person.email }
        yield { id, projectId: null, fields, context: null }
      }
    }
  },
  name: ({ fields }) => `${String(fields.user_email)} in ${String(fields.role)}`,
}

const ACCESS_RULE: Drawing = {
  scope: 'AccessControl',
  *things({ projects }) {
    for (const project of projects) {
      for (const { resource, resourceId, memberId, roleId, level } of project.rules) {
        const id = [resource, resourceId, memberId, roleId].join('/')
        yield { id, projectId: project.id, fields: { access_level: level }, context: { resource } }
      }
    }
  },
  name: ({ context }) => String(context?.resource),
}

const INVITE: Drawing = {
  scope: 'OrganizationInvite',
  *things({ organization, invites }) {
    for (const { id, email, level, createdBy } of invites) {
      const context = {
        organization_id: organization.id,
        organization_name: organization.name,
        target_email: email,
        inviter_user_id: createdBy?.id ?? null,
        inviter_user_email: createdBy?.email ?? null,
        inviter_user_name: createdBy === null ? null : fullName(createdBy),
        level: levelWord(level),
      }
      yield { id, projectId: null, fields: { level }, context }
    }
  },
  name: ({ context }) => String(context?.target_email),
}

const POLICY: Drawing = {
  scope: 'ApprovalPolicy',
  *things({ projects }) {
    for (const project of projects) {
      for (const { id, actionKey, enabled, quorum, users, roles } of project.policies) {
        const fields = { action_key: actionKey, enabled, approver_config: { quorum, users, roles } }
        yield { id, projectId: project.id, fields, context: null }
      }
    }
  },
  name: ({ fields }) => String(fields.action_key),
}

const CHANGE_REQUEST: Drawing = {
  scope: 'ChangeRequest',
  *things({ projects }) {
    for (const project of projects) {
      for (const { id, actionKey, state } of project.changeRequests) {
        yield { id, projectId: project.id, fields: { state }, context: { action_key: actionKey } }
      }
    }
  },
  name: ({ context }) => String(context?.action_key),
}

const IDENTITY_PROVIDER: Drawing = {
  scope: 'IdentityProviderConfig',
  *things({ providers }) {
    for (const { id, name, configScope, domainScope, scimEnabled } of providers) {
      const fields = { name, config_scope: configScope, domain_scope: domainScope, scim_enabled: scimEnabled }
      yield { id, projectId: null, fields, context: null }
    }
  },
  name: ({ fields }) => String(fields.name),
}

/** The kinds that the docs promise rows for, or that rows may exist for, although no source shows them. */
export const QUIET: readonly Drawing[] = [
  ...[ROLE, ROLE_MEMBERSHIP, ACCESS_RULE, INVITE, POLICY, CHANGE_REQUEST, IDENTITY_PROVIDER],
]
