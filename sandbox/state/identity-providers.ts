import { invalid } from '../errors.ts'
import { booleanField, choiceField, stringsField, textField } from '../fields.ts'
import type { JsonRecord } from '../values.ts'
import { isEntitled } from './find.ts'
import { hasSaml, readSaml } from './saml.ts'
import { CONFIG_SCOPES, DOMAIN_SCOPES, type IdentityProvider, type World } from './world.ts'

/** Writes a new identity provider; gives it back with the token of its user provisioning, if that was switched on. */
export function createProvider(world: World, body: JsonRecord): { provider: IdentityProvider; token: string | null } {
  const provider = newProvider(world, '')
  const token = change(world, provider, body)
  world.providers.push(provider)
  return { provider, token }
}

/** Changes an identity provider; the token comes back only from the write that switches provisioning on. */
export function updateProvider(world: World, provider: IdentityProvider, body: JsonRecord): string | null {
  return change(world, provider, body)
}

/** An identity provider that does nothing yet. */
export function newProvider(world: World, name: string): IdentityProvider {
  const at = world.clock.now()
  return {
    id: world.ids.uuid('provider'),
    name,
    configScope: null,
    domainScope: null,
    domainIds: [],
    saml: { entityId: '', acsUrl: '', certificate: '' },
    oidc: { issuer: '', clientId: '', secret: '' },
    scimEnabled: false,
    createdAt: at,
    updatedAt: at,
  }
}

/** Takes an identity provider away; one that never got a scope cannot be deleted. */
export function deleteProvider(world: World, provider: IdentityProvider): void {
  if (world.variant.stage === 'E3b' && provider.configScope === null) {
    throw invalid('A configuration without a scope cannot be deleted.', null, 'unscoped_config')
  }
  world.clock.tick()
  world.providers = world.providers.filter((other) => other !== provider)
  for (const domain of world.domains) if (domain.providerId === provider.id) domain.providerId = null
}

/** True when the provider serves the domain. */
export function serves(world: World, provider: IdentityProvider, domainId: string): boolean {
  if (world.variant.stage === 'E2') {
    return world.domains.some((domain) => domain.id === domainId && domain.providerId === provider.id)
  }
  return provider.domainScope === 'all' || provider.domainIds.includes(domainId)
}

function change(world: World, provider: IdentityProvider, body: JsonRecord): string | null {
  const scimEnabled = booleanField(body, 'scim_enabled') ?? provider.scimEnabled
  if (scimEnabled && !isEntitled(world, 'scim')) {
    throw invalid('SCIM is not available for this organization.', 'scim_enabled', 'feature_not_available')
  }
  const next: IdentityProvider = {
    ...provider,
    name: textField(body, 'name', { max: 255, blank: true }) ?? provider.name,
    saml: readSaml(body, provider.saml),
    scimEnabled,
    ...(world.variant.stage === 'E3b' ? newerFields(world, provider, body) : {}),
  }
  if (world.variant.stage === 'E3b') checkNoOverlap(world, next)
  const token = scimEnabled && !provider.scimEnabled ? `sandbox-scim-${provider.id.slice(-4)}` : null
  Object.assign(provider, next, { updatedAt: world.clock.tick() })
  return token
}

/** The fields that came with the last stage; earlier stages drop them in silence. */
function newerFields(world: World, provider: IdentityProvider, body: JsonRecord): Partial<IdentityProvider> {
  const configScope = choiceField(body, 'config_scope', CONFIG_SCOPES)
  const domainScope = choiceField(body, 'domain_scope', DOMAIN_SCOPES)
  const domainIds = stringsField(body, 'organization_domain_ids')
  if (domainIds?.some((id) => !world.domains.some((domain) => domain.id === id)) === true) {
    throw invalid('All domains must belong to this organization.', 'organization_domain_ids')
  }
  const text = (name: string): string | undefined => textField(body, name, { max: 512, blank: true })
  const oidc = {
    issuer: text('oidc_issuer_url') ?? provider.oidc.issuer,
    clientId: text('oidc_client_id') ?? provider.oidc.clientId,
    secret: text('oidc_client_secret') ?? provider.oidc.secret,
  }
  if (oidc.issuer !== '' && !isEntitled(world, 'oidc')) {
    throw invalid('OIDC is not available for this organization.', 'oidc_issuer_url', 'feature_not_available')
  }
  return {
    oidc,
    ...(configScope === undefined ? {} : { configScope }),
    ...(domainScope === undefined ? {} : { domainScope }),
    ...(domainIds === undefined ? {} : { domainIds }),
  }
}

/** A verified domain has one way to log in at most: two providers of the same kind cannot share it. */
function checkNoOverlap(world: World, next: IdentityProvider): void {
  const others = world.providers.filter((other) => other.id !== next.id)
  for (const domain of world.domains) {
    if (domain.verifiedAt === null || !serves(world, next, domain.id)) continue
    const rivals = others.filter((other) => serves(world, other, domain.id))
    if (rivals.some((rival) => logsInLike(rival, next))) {
      throw invalid(`Another configuration already covers the verified domain ${domain.name}.`, 'domain_scope')
    }
  }
}

function logsInLike(rival: IdentityProvider, next: IdentityProvider): boolean {
  return (hasSaml(rival.saml) && hasSaml(next.saml)) || (rival.oidc.issuer !== '' && next.oidc.issuer !== '')
}
