import { anything } from '../../core/decode.ts'
import { UserError, Waiting } from '../../core/errors.ts'
import { equalJson, type Json, type JsonObject } from '../../core/json.ts'
import type { Policy } from '../../core/policy.ts'
import type { PostHogWriter } from '../../core/ports/posthog.ts'
import { list, show } from '../../core/text.ts'
import { fingerprintOf } from './fingerprint.ts'
import {
  isServing,
  type LiveDomain,
  liveDomain,
  type Provider,
  type Provision,
  type Purpose,
  providerOf,
  provider as providerShape,
  provision,
  type Server,
} from './reading.ts'
import { specOf } from './spec.ts'

type Body = Partial<Provision>

interface Target {
  readonly posthog: PostHogWriter
  readonly organization: string
  readonly policy: Policy
  readonly server: Server
  readonly domain: LiveDomain
}

/**
 * Writes what an identity provider does for a domain, wherever this server keeps it: on the domain, on a provider that
 * the domain names, or on a provider that names its domains.
 *
 * @returns the server with the provider that was written
 * @throws {UserError} when PostHog does not keep what it was sent
 */
export async function writeProvision(target: Target, purpose: Purpose, body: Body): Promise<Server> {
  const { posthog, organization, server, domain } = target
  const base = `/api/organizations/${organization}`
  if (domain.own) {
    kept(domain, body, await posthog.send('PATCH', `${base}/domains/${domain.id}/`, body, provision))
    return server
  }
  const found = providerOf(server, domain, purpose)
  if (found) refuseShared(target, found, purpose, body)
  const saved = found
    ? await posthog.send('PATCH', `${base}/identity_provider_configs/${found.id}/`, body, providerShape)
    : await create(target, purpose, body)
  kept(domain, body, saved)
  return { ...server, providers: [...server.providers.filter(({ id }) => id !== saved.id), saved] }
}

async function create({ posthog, organization, domain }: Target, purpose: Purpose, body: Body): Promise<Provider> {
  const base = `/api/organizations/${organization}`
  const name = `${domain.domain} ${purpose.toUpperCase()}`
  const isNamed = domain.provider !== undefined
  const scoped = { config_scope: purpose, domain_scope: 'selected', organization_domain_ids: [domain.id] }
  const sent = { name: isNamed ? domain.domain : name, ...(!isNamed && scoped), ...body }
  const made = await posthog.send('POST', `${base}/identity_provider_configs/`, sent, providerShape)
  if (!isNamed || made.serves) return linked(made, domain, purpose)
  const link = { identity_provider_config: made.id }
  const after = await posthog.send('PATCH', `${base}/domains/${domain.id}/`, link, liveDomain)
  return linked(made, after, purpose)
}

// One server keeps the link where no key can write it: a provider that serves nothing must not pass for done.
function linked(made: Provider, domain: LiveDomain, purpose: Purpose): Provider {
  if (isServing(made, domain, purpose)) return made
  throw new UserError(
    `The identity provider ${show(made.name)} was created, but PostHog did not tie it to the domain ${show(domain.domain)}.`,
    'Tie the two together in PostHog, under its authentication settings, then run apply again.',
  )
}

// Of a provider that serves several domains each must want what is written, or they would take turns.
function refuseShared({ server, domain, policy }: Target, found: Provider, purpose: Purpose, body: Body): void {
  const wanted = fieldsOf(body)
  const others = server.domains
    .filter((other) => other.id !== domain.id && isServing(found, other, purpose))
    .filter(({ domain: name }) => {
      const declared = policy.shape.organization?.domains?.[name]
      const spec: JsonObject = declared ? specOf(declared, policy) : {}
      return !Object.entries(wanted).every(([field, value]) => equalJson(spec[field], value))
    })
  if (others.length === 0) return
  throw new UserError(
    `The identity provider ${show(found.name)} of the domain ${show(domain.domain)} also serves ${list(others.map(({ domain: name }) => show(name)))}, and would change there too.`,
    'Write the same values for all its domains, or give the domain a provider of its own in PostHog.',
  )
}

// What PostHog does not know it drops in silence, with an answer of 200.
function kept(domain: LiveDomain, sent: Body, answered: Provision): void {
  const there: JsonObject = fieldsOf(answered)
  const lost = Object.entries(fieldsOf(sent)).filter(([field, value]) => !equalJson(there[field], value))
  if (lost.length === 0) return
  throw new UserError(
    `PostHog answered that all is well, but did not keep ${list(lost.map(([field]) => field))} of the domain ${show(domain.domain)}.`,
    'This PostHog keeps it somewhere that this version does not know: set it there by hand, and please report it.',
  )
}

function fieldsOf({ saml_entity_id, saml_acs_url, saml_x509_cert, scim_enabled }: Body): JsonObject {
  return {
    ...(saml_entity_id !== undefined && { saml_entity_id }),
    ...(saml_acs_url !== undefined && { saml_acs_url }),
    ...(saml_x509_cert !== undefined && { saml_certificate: fingerprintOf(saml_x509_cert) }),
    ...(scim_enabled !== undefined && { scim: scim_enabled }),
  }
}

/**
 * Writes how people of a domain log in and come in.
 *
 * @throws {Waiting} while nobody has proved that the domain is theirs: then nothing is sent
 */
export async function writeLogin(
  { posthog, organization, domain }: Omit<Target, 'policy' | 'server'>,
  changed: Readonly<Record<string, Json | undefined>>,
): Promise<void> {
  const { sso_enforcement: method, jit_provisioning: jit } = changed
  const body = {
    ...(method !== undefined && { sso_enforcement: method === 'none' ? '' : method }),
    ...(jit !== undefined && { jit_provisioning_enabled: jit }),
  }
  if (Object.keys(body).length === 0) return
  if (!domain.isVerified) throw unverified(domain.domain)
  await posthog.send('PATCH', `/api/organizations/${organization}/domains/${domain.id}/`, body, anything)
}

function unverified(domain: string): Waiting {
  return new Waiting(
    `Nobody has proved yet that the domain ${show(domain)} is ours, and before that PostHog takes neither sso_enforcement nor jit_provisioning.`,
    `Put the challenge that PostHog shows for the domain into a DNS TXT record named _posthog-challenge.${show(domain)}, press Verify there, then run apply again: this change stays outstanding until then.`,
  )
}
