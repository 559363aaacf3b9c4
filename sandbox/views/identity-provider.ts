import { hasSaml, showSaml } from '../state/saml.ts'
import type { IdentityProvider, World } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'

/** What one answer about an identity provider needs besides the provider itself. */
export interface Shown {
  origin: string
  /** The token of user provisioning, in the one answer that tells it. */
  token?: string | null
}

/** An identity provider on the wire; secrets never come back. */
export function showProvider(world: World, provider: IdentityProvider, { origin, token = null }: Shown): JsonRecord {
  return {
    id: provider.id,
    name: provider.name,
    created_at: provider.createdAt,
    updated_at: provider.updatedAt,
    has_saml: hasSaml(provider.saml),
    ...showSaml(provider.saml),
    has_scim: provider.scimEnabled,
    scim_enabled: provider.scimEnabled,
    scim_bearer_token: token,
    has_id_jag: false,
    id_jag_issuer_url: null,
    id_jag_jwks_url: null,
    id_jag_allowed_clients: [],
    ...(world.variant.stage === 'E3a' ? byKind(provider) : {}),
    ...(world.variant.stage === 'E3b' ? newerFields(provider, origin) : {}),
  }
}

/** For a short while each kind had its own list of domains; the box keeps one list and shows it for what is in use. */
function byKind({ saml, scimEnabled, domainIds }: IdentityProvider): JsonRecord {
  const saml_domain_ids = hasSaml(saml) ? [...domainIds] : []
  const scim_domain_ids = scimEnabled ? [...domainIds] : []
  return { saml_domain_ids, scim_domain_ids, id_jag_domain_ids: [] }
}

function newerFields(provider: IdentityProvider, origin: string): JsonRecord {
  const { issuer, clientId, secret } = provider.oidc
  return {
    config_scope: provider.configScope,
    domain_scope: provider.domainScope,
    organization_domain_ids: [...provider.domainIds],
    has_oidc: issuer !== '' && clientId !== '',
    has_oidc_client_secret: secret !== '',
    oidc_issuer_url: issuer,
    oidc_client_id: clientId,
    saml_relay_state: provider.id,
    scim_base_url: `${origin}/scim/v2/${provider.id}`,
  }
}
