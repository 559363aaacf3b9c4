import { boolean, type Decoder, isRecord, list, nullable, object, oneOf, optional, string } from '../../core/decode.ts'
import type { Home, Provisioning } from '../../core/entry.ts'
import { UserError } from '../../core/errors.ts'
import type { PostHogReader } from '../../core/ports/posthog.ts'
import { show } from '../../core/text.ts'
import { fingerprintOf } from './fingerprint.ts'
import { certificatePath, type DomainSpec, type Enforcement } from './spec.ts'

/** What an identity provider does for a domain: log people in, or add and remove them. */
export type Purpose = 'saml' | 'scim'

/** SAML values and user provisioning, under PostHog's own names. */
export interface Provision {
  readonly saml_entity_id: string
  readonly saml_acs_url: string
  readonly saml_x509_cert: string
  readonly scim_enabled: boolean
}

/** One domain as PostHog has it. Its challenge is a secret, and is never read. */
export interface LiveDomain {
  readonly id: string
  readonly domain: string
  readonly isVerified: boolean
  readonly jit: boolean
  readonly enforcement: Enforcement
  /** The values themselves, on servers that keep them on the domain. */
  readonly own: Provision | undefined
  /** The provider that the domain names, null for none; undefined on servers where providers name domains. */
  readonly provider: string | null | undefined
}

/** An identity provider. Its provisioning token is told once, in the answer to a write, and is never read. */
export interface Provider extends Provision {
  readonly id: string
  readonly name: string
  /** What it is for; undefined where it is for everything. */
  readonly scope: string | undefined
  /** The domains that it names, by purpose; undefined where domains name providers. */
  readonly serves: Readonly<Record<Purpose, readonly string[] | 'all'>> | undefined
}

/** All domains and identity providers of an organization. Where SAML and SCIM are kept differs from server to server. */
export interface Server {
  readonly domains: readonly LiveDomain[]
  readonly providers: readonly Provider[]
}

const methods = ['', 'saml', 'google-oauth2', 'github', 'gitlab', 'oidc'] as const
const fields = object({
  id: string,
  domain: string,
  is_verified: boolean,
  jit_provisioning_enabled: boolean,
  sso_enforcement: nullable(oneOf(methods)),
})
const orEmpty: Decoder<string> = (value, path) => optional(string)(value, path) ?? ''
const orOff: Decoder<boolean> = (value, path) => optional(boolean)(value, path) ?? false

/** Reads SAML values and provisioning from a domain or a provider: null is the same as nothing. */
export const provision: Decoder<Provision> = object({
  saml_entity_id: orEmpty,
  saml_acs_url: orEmpty,
  saml_x509_cert: orEmpty,
  scim_enabled: orOff,
})

export const liveDomain: Decoder<LiveDomain> = (value, path) => {
  const { id, domain, is_verified, jit_provisioning_enabled, sso_enforcement } = fields(value, path)
  const has = (field: string) => isRecord(value) && value[field] !== undefined
  return {
    id,
    domain,
    isVerified: is_verified,
    jit: jit_provisioning_enabled,
    enforcement: sso_enforcement || 'none',
    own: has('saml_entity_id') ? provision(value, path) : undefined,
    provider: has('identity_provider_config')
      ? object({ identity_provider_config: nullable(string) })(value, path).identity_provider_config
      : undefined,
  }
}

const ids = optional(list(string))
const linking = object({
  id: string,
  name: string,
  config_scope: optional(string),
  domain_scope: optional(oneOf(['all', 'selected'])),
  organization_domain_ids: ids,
  saml_domain_ids: ids,
  scim_domain_ids: ids,
})

export const provider: Decoder<Provider> = (value, path) => {
  const { id, name, config_scope, domain_scope, organization_domain_ids, saml_domain_ids, scim_domain_ids } = linking(
    value,
    path,
  )
  const selected = domain_scope === 'all' ? ('all' as const) : organization_domain_ids
  const [saml, scim] = [selected ?? saml_domain_ids, selected ?? scim_domain_ids]
  return {
    ...provision(value, path),
    id,
    name,
    scope: config_scope,
    serves: saml && scim ? { saml, scim } : undefined,
  }
}

/** Reads all domains and, on servers that keep them apart, all identity providers. */
export async function readServer(posthog: PostHogReader, organization: string): Promise<Server> {
  const base = `/api/organizations/${organization}`
  const domains = await posthog.list(`${base}/domains/`, liveDomain, ({ id }) => id)
  if (domains.length === 0 || domains.some(({ own }) => own)) return { domains, providers: [] }
  return { domains, providers: await posthog.list(`${base}/identity_provider_configs/`, provider, ({ id }) => id) }
}

/** The identity provider that does something for a domain. @throws {UserError} when nobody can tell which one */
export function providerOf({ providers }: Server, domain: LiveDomain, purpose: Purpose): Provider | undefined {
  const serving = providers.filter((one) => isServing(one, domain, purpose))
  const meant = serving.filter(({ scope }) => scope === purpose)
  const [found, another] = meant.length > 0 ? meant : serving.filter(({ scope }) => scope === undefined)
  if (!another) return found
  throw new UserError(
    `Several identity providers in PostHog serve the domain ${show(domain.domain)} for ${purpose.toUpperCase()}.`,
    'Leave the domain to one of them, in PostHog.',
  )
}

export function isServing(
  { id, serves }: Provider,
  domain: Pick<LiveDomain, 'id' | 'provider'>,
  purpose: Purpose,
): boolean {
  if (!serves) return domain.provider === id
  return serves[purpose] === 'all' || serves[purpose].includes(domain.id)
}

/** A live domain as the policy would write it. */
export function liveSpec(server: Server, domain: LiveDomain): Required<DomainSpec> {
  const saml = domain.own ?? providerOf(server, domain, 'saml')
  const scim = domain.own ?? providerOf(server, domain, 'scim')
  return {
    sso_enforcement: domain.enforcement,
    jit_provisioning: domain.jit,
    saml_entity_id: saml?.saml_entity_id ?? '',
    saml_acs_url: saml?.saml_acs_url ?? '',
    saml_certificate: fingerprintOf(saml?.saml_x509_cert ?? ''),
    scim: scim?.scim_enabled ?? false,
    verified: domain.isVerified,
  }
}

/** Where a server keeps what an identity provider does for a domain. */
export function provisioningOf(server: Server, domain: LiveDomain): Provisioning {
  const [saml, scim] = [homeOf(server, domain, 'saml'), homeOf(server, domain, 'scim')]
  return { ...(saml && { saml }), ...(scim && { scim }), isNamed: domain.provider !== undefined }
}

function homeOf(server: Server, domain: LiveDomain, purpose: Purpose): Home | undefined {
  if (domain.own) return { path: `domains/${domain.id}/`, name: domain.domain, others: [] }
  const found = providerOf(server, domain, purpose)
  if (!found) return undefined
  const others = server.domains.filter(({ id }) => id !== domain.id).filter((one) => isServing(found, one, purpose))
  const path = `identity_provider_configs/${found.id}/`
  return { path, name: found.name, others: others.map((one) => one.domain) }
}

/**
 * The certificate of a domain as a file that a policy can name. Only what is one certificate and nothing else: whatever
 * else somebody pasted there, such as a private key, stays where it is.
 */
export function certificateFiles(server: Server, domain: LiveDomain): Readonly<Record<string, string>> {
  const text = (domain.own ?? providerOf(server, domain, 'saml'))?.saml_x509_cert ?? ''
  const [, framed] = /^\s*-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----\s*$/.exec(text) ?? []
  const body = (framed ?? text).replaceAll(/\s/g, '')
  if (body === '' || !/^[A-Za-z0-9+/]+=*$/.test(body)) return {}
  const lines = body.match(/.{1,64}/g) ?? []
  const pem = ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
  return { [certificatePath(fingerprintOf(text))]: pem }
}
