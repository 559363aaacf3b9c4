import type { ApiKey, World } from '../state/world.ts'
import type { Drawing } from './drawing.ts'

/** Domains: what proves them, and what logs people in, is only said to have changed. */
export const DOMAIN: Drawing = {
  scope: 'OrganizationDomain',
  *things(world) {
    for (const { id, name, verifiedAt, challenge, jit, sso, saml, scim } of world.domains) {
      const fields = {
        domain: name,
        verified_at: verifiedAt,
        verification_challenge: challenge,
        jit_provisioning_enabled: jit,
        sso_enforcement: sso,
        saml_entity_id: saml.entityId,
        saml_acs_url: saml.acsUrl,
        saml_x509_cert: saml.certificate,
        scim_enabled: scim !== null,
        scim_bearer_token: scim,
      }
      yield { id, projectId: null, fields, context: null }
    }
  },
  name: ({ fields }) => String(fields.domain),
  words: {
    verified_at: 'domain verification',
    jit_provisioning_enabled: 'just-in-time provisioning',
    sso_enforcement: 'SSO enforcement',
    verification_challenge: 'verification challenge',
    saml_entity_id: 'SAML entity ID',
    saml_acs_url: 'SAML ACS URL',
    saml_x509_cert: 'SAML X.509 certificate',
    scim_enabled: 'SCIM provisioning',
    scim_bearer_token: 'SCIM bearer token',
  },
  masked: ['verification_challenge', 'saml_x509_cert', 'scim_bearer_token'],
}

/** Secret keys of projects: never their values. */
export const SECRET_KEY: Drawing = {
  scope: 'ProjectSecretAPIKey',
  *things(world) {
    for (const project of world.projects) {
      for (const { id, label, scopes, rolledAt } of project.secretKeys) {
        yield { id, projectId: project.id, fields: { label, scopes, last_rolled_at: rolledAt }, context: null }
      }
    }
  },
  name: ({ fields }) => String(fields.label),
}

/** Personal keys, in every organization that they reach; when they were last used is nobody's news. */
export const PERSONAL_KEY: Drawing = {
  scope: 'PersonalAPIKey',
  *things(world) {
    for (const key of world.keys) {
      const { id, label, scopes, projects, organizations, rolledAt } = key
      const fields = {
        label,
        scopes,
        scoped_teams: projects,
        scoped_organizations: organizations,
        last_rolled_at: rolledAt,
      }
      // A key that loses the organization with its owner is not gone: that leaves no row.
      yield { id, projectId: null, fields, context: null, silent: !reaches(world, key) }
    }
  },
  name: ({ fields }) => String(fields.label),
}

/** By its organizations, else by those of its projects, else by those of its owner. */
function reaches(world: World, key: ApiKey): boolean {
  if (key.organizations.length > 0) return key.organizations.includes(world.organization.id)
  if (key.projects.length > 0) return world.projects.some((project) => key.projects.includes(project.id))
  return world.members.some((member) => member.person === key.owner)
}
