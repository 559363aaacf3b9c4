import { newDomain } from '../state/domains.ts'
import { newProvider } from '../state/identity-providers.ts'
import { CONFIG_SCOPES, DOMAIN_SCOPES, type World } from '../state/world.ts'
import { at, flagAt, itemsAt, optional, type Place, recordAt, SeedError, textAt, wordAt } from './reader.ts'

/** Plants the domains of the organization. */
export function plantDomains(world: World, place: Place): void {
  for (const entry of itemsAt(place)) {
    recordAt(entry, ['domain', 'verified', 'jit', 'sso_enforcement'])
    const domain = newDomain(world, textAt(at(entry, 'domain')))
    const now = world.clock.tick()
    if (optional(at(entry, 'verified'), flagAt) === true) domain.verifiedAt = now
    domain.jit = optional(at(entry, 'jit'), flagAt) ?? false
    domain.sso = optional(at(entry, 'sso_enforcement'), textAt) ?? ''
    world.domains.push(domain)
  }
}

/** Plants identity providers; their domains are named by name. */
export function plantProviders(world: World, place: Place): void {
  for (const entry of itemsAt(place)) {
    recordAt(entry, ['name', 'config_scope', 'domain_scope', 'domains', 'scim'])
    world.clock.tick()
    const provider = newProvider(world, textAt(at(entry, 'name')))
    provider.configScope = optional(at(entry, 'config_scope'), (word) => wordAt(word, CONFIG_SCOPES)) ?? null
    provider.domainScope = optional(at(entry, 'domain_scope'), (word) => wordAt(word, DOMAIN_SCOPES)) ?? null
    provider.scimEnabled = optional(at(entry, 'scim'), flagAt) ?? false
    for (const named of itemsAt(at(entry, 'domains'))) {
      const domain = world.domains.find((candidate) => candidate.name === textAt(named))
      if (domain === undefined) throw new SeedError(named.path, `there is no domain "${textAt(named)}"`)
      provider.domainIds.push(domain.id)
      domain.providerId = provider.id
    }
    world.providers.push(provider)
  }
}
