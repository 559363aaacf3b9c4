import type { ContractRow, Scene, Values } from '../row.ts'
import { invalidBody, refused } from '../row.ts'
import { page, type Shape } from '../shape.ts'

const domain: Shape = {
  id: 'text',
  domain: 'text',
  is_verified: 'boolean',
  verified_at: 'text or null',
  verification_challenge: 'text',
  jit_provisioning_enabled: 'boolean',
  sso_enforcement: 'text',
  scim_base_url: 'text or null',
}

const provider: Shape = {
  id: 'text',
  name: 'text',
  domain_scope: 'text or null',
  config_scope: 'text or null',
  organization_domain_ids: 'list',
  created_at: 'text',
  updated_at: 'text',
  has_saml: 'boolean',
  has_oidc: 'boolean',
  has_oidc_client_secret: 'boolean',
  oidc_issuer_url: 'text',
  oidc_client_id: 'text',
  saml_relay_state: 'text',
  saml_entity_id: 'text',
  saml_acs_url: 'text',
  saml_x509_cert: 'text',
  has_scim: 'boolean',
  scim_enabled: 'boolean',
  scim_base_url: 'text',
  scim_bearer_token: 'text or null',
  has_id_jag: 'boolean',
  id_jag_issuer_url: 'text or null',
  id_jag_jwks_url: 'text or null',
  id_jag_allowed_clients: 'list',
}

const DOMAINS = '/api/organizations/:org/domains/'
const PROVIDERS = '/api/organizations/:org/identity_provider_configs/'
const paragraph = '2.2'
const read = { paragraph, scope: 'organization:read', level: 'member' } as const
const write = { paragraph, scope: 'organization:write', level: 'admin' } as const
const closed = {
  paragraph,
  scope: 'closed',
  level: 'admin',
  expected: refused('This action does not support personal API key access'),
} as const

async function oneDomain({ send, box }: Scene): Promise<Values> {
  const { body } = await send('ana', 'POST', '/api/organizations/@current/domains/', { domain: 'acme.com' })
  box.as('ana@example.com').verifyDomain('acme.com')
  return { id: body.id }
}

async function oneProvider({ send }: Scene): Promise<Values> {
  const sent = { name: 'Okta', config_scope: 'saml', domain_scope: 'selected' }
  const { body } = await send('ana', 'POST', '/api/organizations/@current/identity_provider_configs/', sent)
  return { id: body.id }
}

const aDomain = { path: `${DOMAINS}:id/`, arrange: oneDomain }
const aProvider = { path: `${PROVIDERS}:id/`, arrange: oneProvider }
const okDomain = { status: 200, shape: domain }
const okProvider = { status: 200, shape: provider }

/** Domains and identity providers: everybody reads, admins write, and what proves or provisions needs a person. */
export const domainRows: readonly ContractRow[] = [
  { ...read, method: 'GET', path: DOMAINS, arrange: oneDomain, expected: { status: 200, shape: page(domain) } },
  {
    ...write,
    method: 'POST',
    path: DOMAINS,
    body: { domain: 'acme.com' },
    entitlement: {
      feature: 'automatic_provisioning',
      without: refused('Automatic provisioning is not enabled for this organization.'),
    },
    expected: { status: 201, shape: domain },
  },
  { ...read, ...aDomain, method: 'GET', expected: okDomain },
  { ...write, ...aDomain, method: 'PATCH', body: { sso_enforcement: 'saml' }, expected: okDomain },
  { ...write, ...aDomain, method: 'PUT', body: { domain: 'acme.com' }, expected: okDomain },
  { ...write, ...aDomain, method: 'DELETE', expected: { status: 204, shape: 'nothing' } },
  { ...closed, method: 'POST', path: `${DOMAINS}:id/verify/`, arrange: oneDomain },
  { ...closed, method: 'GET', path: `${DOMAINS}:id/scim/logs/`, arrange: oneDomain },
  { ...read, method: 'GET', path: PROVIDERS, arrange: oneProvider, expected: { status: 200, shape: page(provider) } },
  {
    ...write,
    method: 'POST',
    path: PROVIDERS,
    body: { name: 'Okta', config_scope: 'scim', scim_enabled: true },
    entitlement: { feature: 'scim', without: invalidBody('feature_not_available', 'scim_enabled') },
    expected: { status: 201, shape: { ...provider, scim_bearer_token: 'text' } },
  },
  { ...read, ...aProvider, method: 'GET', expected: okProvider },
  { ...write, ...aProvider, method: 'PATCH', body: { name: 'Other' }, expected: okProvider },
  { ...write, ...aProvider, method: 'PUT', body: { name: 'Other' }, expected: okProvider },
  { ...write, ...aProvider, method: 'DELETE', expected: { status: 204, shape: 'nothing' } },
  { ...closed, method: 'POST', path: `${PROVIDERS}:id/scim/token/`, arrange: oneProvider },
  {
    ...closed,
    method: 'PATCH',
    path: `${PROVIDERS}:id/domains/`,
    arrange: oneProvider,
    variant: { stage: 'E3a' },
  },
  { ...closed, method: 'GET', path: `${PROVIDERS}:id/scim/logs/`, arrange: oneProvider },
]
