import { denied, invalid } from '../errors.ts'
import { booleanField, requiredText, textField } from '../fields.ts'
import type { JsonRecord } from '../values.ts'
import { isEarly } from '../variant.ts'
import { isEntitled } from './find.ts'
import { readSaml } from './saml.ts'
import type { Domain, Membership, Saml, World } from './world.ts'

const AFTER_VERIFICATION = ['jit_provisioning_enabled', 'sso_enforcement'] as const

/** Adds a domain, unverified, and gives it back with the token of its user provisioning, if that was switched on; provisioning and enforcement in the same body are dropped in silence. */
export function createDomain(world: World, body: JsonRecord): { domain: Domain; token: string | null } {
  if (!isEntitled(world, 'automatic_provisioning')) {
    throw denied('Automatic provisioning is not enabled for this organization.')
  }
  const name = requiredText(body, 'domain', { max: 128 })
  if (!/^([a-z0-9]+(-[a-z0-9]+)*\.)+[a-z]{2,}$/.test(name)) {
    throw invalid('Please enter a valid domain or subdomain name.', 'domain')
  }
  if (world.domains.some((domain) => domain.name === name)) {
    throw invalid('domain with this domain already exists.', 'domain', 'unique')
  }
  const domain = newDomain(world, name)
  Object.assign(domain, ownSaml(world, body, domain.saml), ownScim(world, body, domain))
  world.domains.push(domain)
  world.clock.tick()
  return { domain, token: domain.scim }
}

/** A domain before anybody proved that it is theirs. */
export function newDomain(world: World, name: string): Domain {
  const id = world.ids.uuid('domain')
  const challenge = `sandbox-challenge-${id.slice(-4)}`
  const saml = { entityId: '', acsUrl: '', certificate: '' }
  return { id, name, verifiedAt: null, challenge, jit: false, sso: '', saml, scim: null, providerId: null }
}

/** Changes what a domain enforces, and gives back the token where provisioning was just switched on; fields that this stage of PostHog does not know are dropped in silence. */
export function updateDomain(world: World, domain: Domain, body: JsonRecord): string | null {
  const jit = booleanField(body, 'jit_provisioning_enabled')
  // Not checked against the log-in methods there are: PostHog takes any text here.
  const sso = textField(body, 'sso_enforcement', { max: 28, blank: true })
  const early = AFTER_VERIFICATION.find((field) => body[field] !== undefined)
  if (domain.verifiedAt === null && early !== undefined) {
    throw invalid('This attribute cannot be updated until the domain is verified.', early, 'verification_required')
  }
  if (jit === true && !isEntitled(world, 'automatic_provisioning')) {
    throw invalid(
      'Automatic provisioning is not enabled for this organization.',
      'jit_provisioning_enabled',
      'feature_not_available',
    )
  }
  const changes = {
    ...(jit === undefined ? {} : { jit }),
    ...(sso === undefined ? {} : { sso }),
    ...ownSaml(world, body, domain.saml),
    ...ownScim(world, body, domain),
    ...providerIn(world, body),
  }
  const before = domain.scim
  Object.assign(domain, changes)
  world.clock.tick()
  return before === null ? domain.scim : null
}

/** A person proves by hand that the domain is ours; doing it twice is an error. */
export function verifyDomain(world: World, name: string): void {
  const domain = world.domains.find((candidate) => candidate.name === name)
  if (domain === undefined) throw new Error(`The sandbox has no domain "${name}".`)
  if (domain.verifiedAt !== null) throw invalid('This domain has already been verified.', null, 'already_verified')
  domain.verifiedAt = world.clock.tick()
}

/** Takes a domain away, unless only this domain lets the caller in. */
export function deleteDomain(world: World, caller: Membership, domain: Domain): void {
  const enforced = world.variant.stage === 'E3b' && world.organization.settings.enforce_verified_domains === true
  const letsIn = caller.person.email.toLowerCase().endsWith(`@${domain.name}`)
  if (enforced && letsIn && domain.verifiedAt !== null) {
    throw invalid('Removing this domain would block your own access to the organization.', null, 'would_block_self')
  }
  world.clock.tick()
  world.domains = world.domains.filter((other) => other !== domain)
  for (const provider of world.providers) {
    provider.domainIds = provider.domainIds.filter((id) => id !== domain.id)
  }
}

/** Only the first stage keeps SAML on the domain. */
function ownSaml(world: World, body: JsonRecord, stored: Saml): Partial<Domain> {
  return isEarly(world.variant) ? { saml: readSaml(body, stored) } : {}
}

/** Only the end of the first stage keeps user provisioning on the domain. */
function ownScim(world: World, body: JsonRecord, { id, scim }: Domain): Partial<Domain> {
  const enabled = world.variant.stage === 'E1b' ? booleanField(body, 'scim_enabled') : undefined
  if (enabled === undefined) return {}
  if (!enabled) return { scim: null }
  if (!isEntitled(world, 'scim')) {
    throw invalid('SCIM is not available for this organization.', 'scim_enabled', 'feature_not_available')
  }
  return { scim: scim ?? `sandbox-scim-${id.slice(-4)}` }
}

/** Only the second stage ties a domain to a provider from the side of the domain. */
function providerIn(world: World, body: JsonRecord): Partial<Domain> {
  const id = body.identity_provider_config
  if (world.variant.stage !== 'E2' || id === undefined) return {}
  if (id === null) return { providerId: null }
  const provider = world.providers.find((candidate) => candidate.id === id)
  if (provider === undefined) {
    throw invalid(`Invalid pk "${String(id)}" - object does not exist.`, 'identity_provider_config', 'does_not_exist')
  }
  return { providerId: provider.id }
}
