import { describe, expect, it } from '@jest/globals'
import { known } from '../../src/core/decode.ts'
import { buildPlan } from '../../src/plan/build.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { apply, differences, look, performOne, startBox } from './box.ts'
import { withDomains, domainWrites as writes } from './domains-policy.ts'

const bare = withDomains('x.io: {}')
const verified = { domains: [{ domain: 'x.io', verified: true }] }
const saml = 'saml: { entity_id: "https://idp/x", acs_url: "https://idp/sso", certificate: certs/one.pem }'

describe('user provisioning', () => {
  it.each(['E2', 'E3b'] as const)('is switched on and off, at stage %s', async (stage) => {
    const box = await startBox(verified, { stage })
    const on = withDomains('x.io: { scim: true }')
    const off = withDomains('x.io: { scim: false }')

    await apply(box, bare, on)
    expect(await differences(box, on)).toEqual([])
    await apply(box, on, off)
    expect(await differences(box, off)).toEqual([])
  })

  it('beside SAML goes by a provider of its own where providers have one purpose', async () => {
    const box = await startBox(verified)

    await apply(box, bare, withDomains(`x.io: { ${saml}, scim: true }`))

    expect(writes(box)).toMatchObject([
      ['POST identity_provider_configs/', { config_scope: 'saml', domain_scope: 'selected' }],
      ['POST identity_provider_configs/', { config_scope: 'scim', scim_enabled: true }],
    ])
  })

  it('goes with SAML by one provider where a domain names its provider', async () => {
    const box = await startBox(verified, { stage: 'E2' })
    const head = withDomains(`x.io: { ${saml}, scim: true }`)

    await apply(box, bare, head)

    expect(writes(box)).toMatchObject([
      ['POST identity_provider_configs/', { name: 'x.io', saml_entity_id: 'https://idp/x', scim_enabled: true }],
      ['PATCH domains/ID/', { identity_provider_config: expect.any(String) }],
    ])
    expect(await differences(box, head)).toEqual([])
  })

  it('makes no second provider beside one that somebody made meanwhile', async () => {
    const box = await startBox(verified)
    const head = withDomains(`x.io: { ${saml} }`)
    const { scope, live } = await look(box, [head, bare])
    const { changes } = buildPlan({ lastApplied: bare, base: head, head, limits: [] }, live, resources)
    await apply(box, bare, withDomains('x.io: { saml: { entity_id: "https://other" } }'))

    await expect(performOne(box.posthog, scope, known(changes[0], 'the change'))).rejects.toThrow(
      'Somebody changed the domain x.io in PostHog, or its identity provider, while this run was on.',
    )
    expect(writes(box)).toHaveLength(1)
  })

  it('that a server does not know is an error that names the field', async () => {
    const box = await startBox(verified, { stage: 'E1' })

    await expect(apply(box, bare, withDomains('x.io: { scim: true }'))).rejects.toThrow(
      'PostHog answered that all is well, but did not keep scim of the domain x.io.',
    )
  })
})
