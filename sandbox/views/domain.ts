import { serves } from '../state/identity-providers.ts'
import { hasSaml, showSaml } from '../state/saml.ts'
import type { Domain, World } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'
import { isEarly } from '../variant.ts'

/** A domain on the wire; the token of user provisioning is told once. Where SAML and user provisioning are shown moved twice over the years. */
export function showDomain(world: World, domain: Domain, origin: string, token: string | null = null): JsonRecord {
  return {
    id: domain.id,
    domain: domain.name,
    is_verified: domain.verifiedAt !== null,
    verified_at: domain.verifiedAt,
    verification_challenge: domain.challenge,
    jit_provisioning_enabled: domain.jit,
    sso_enforcement: domain.sso,
    ...ofStage(world, domain, origin, token),
  }
}

function ofStage(world: World, domain: Domain, origin: string, token: string | null): JsonRecord {
  if (isEarly(world.variant)) return { ...ownLogin(domain), ...ownProvisioning(world, domain, origin, token) }
  const providing = world.providers.filter((provider) => provider.scimEnabled && serves(world, provider, domain.id))
  const [only, ...others] = providing
  const isSingle = only !== undefined && others.length === 0
  if (world.variant.stage === 'E3b') return { scim_base_url: isSingle ? `${origin}/scim/v2/${only.id}` : null }
  const provider = world.providers.find((candidate) => candidate.id === domain.providerId)
  return {
    has_saml: provider !== undefined && hasSaml(provider.saml),
    has_scim: provider?.scimEnabled ?? false,
    scim_base_url: isSingle ? `${origin}/scim/v2/${domain.id}` : null,
    has_id_jag: false,
    identity_provider_config: domain.providerId,
  }
}

function ownLogin(domain: Domain): JsonRecord {
  return { has_saml: hasSaml(domain.saml), ...showSaml(domain.saml) }
}

function ownProvisioning(world: World, { id, scim }: Domain, origin: string, token: string | null): JsonRecord {
  if (world.variant.stage === 'E1') return {}
  const scim_base_url = scim === null ? null : `${origin}/scim/v2/${id}`
  return { has_scim: scim !== null, scim_enabled: scim !== null, scim_base_url, scim_bearer_token: token }
}
