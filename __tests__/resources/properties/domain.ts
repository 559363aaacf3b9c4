import fc from 'fast-check'
import type { DomainSpec } from '../../../src/resources/domain/spec.ts'
import { organizationId } from '../../support/policies.ts'
import { type KindProperties, someOf } from './kind-properties.ts'
import { fingerprints } from './policies.ts'
import { boxNames } from './vocabulary.ts'

/** Domains, with some of what a domain may ask. */
export const domain: KindProperties = {
  entries({ domains }) {
    const spec = fc.record<DomainSpec>(
      {
        sso_enforcement: fc.constantFrom('saml', 'google-oauth2', 'github', 'gitlab', 'oidc', 'none'),
        jit_provisioning: fc.boolean(),
        saml_entity_id: fc.constantFrom('https://idp.example.com/x', 'urn:x'),
        saml_acs_url: fc.constantFrom('https://idp.example.com/sso', 'https://b.example/?a=1'),
        saml_certificate: fc.constantFrom(...fingerprints),
        scim: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    return someOf(fc.record({ key: domains, spec }), 3)
  },
  around: { organization: { id: organizationId, domains: {} } },
  start: boxNames.domains.map((key) => ({ key, spec: {} })),
  answer: (sandbox, name) => sandbox.as('ana@x.io').verifyDomain(name),
}
