import { afterEach, describe, expect, it } from '@jest/globals'
import type { Variant } from '../../sandbox/index.ts'
import { type Box, closeBoxes, denied, invalid, ORG_PATH, seed, startBox } from './box.ts'

afterEach(closeBoxes)

const path = `${ORG_PATH}/domains/`
const providers = `${ORG_PATH}/identity_provider_configs/`
const saml = { saml_entity_id: 'https://idp/x', saml_acs_url: 'https://idp/sso', saml_x509_cert: 'cert' }

function boxAt(
  stage: Variant['stage'] = 'E3b',
  features = ['automatic_provisioning', 'scim', 'oidc'],
  settings = {},
): Promise<Box> {
  const domains = [{ domain: 'example.com', verified: true }, { domain: 'acme.dev' }]
  return startBox({ seed: seed({ organization: { features, settings }, domains }), variant: { stage } })
}

/** The id of a domain by its name. */
async function idOf(box: Box, name: string): Promise<string> {
  const { body } = await box.call('ana', 'GET', path)
  return body.results.find((row: { domain: string }) => row.domain === name).id
}

describe('domains', () => {
  it('are listed by name for every member, and written by admins', async () => {
    const box = await boxAt()

    const { body } = await box.call('eva', 'GET', path)
    const refused = await box.call('eva', 'POST', path, { domain: 'new.dev' })
    const made = await box.call('bo', 'POST', path, { domain: 'new.dev', jit_provisioning_enabled: true })

    expect(body.results.map((row: { domain: string }) => row.domain)).toEqual(['acme.dev', 'example.com'])
    expect(refused.body).toEqual(denied('Your organization access level is insufficient.'))
    expect(made).toMatchObject({
      status: 201,
      body: {
        domain: 'new.dev',
        is_verified: false,
        verified_at: null,
        jit_provisioning_enabled: false,
        sso_enforcement: '',
      },
    })
  })

  it('enforce nothing before they are verified, which no key can do', async () => {
    const box = await boxAt()
    const id = await idOf(box, 'acme.dev')
    const change = () => box.call('bo', 'PATCH', `${path}${id}/`, { sso_enforcement: 'no-such-method' })

    expect((await box.call('ana', 'POST', `${path}${id}/verify/`)).body).toEqual(
      denied('This action does not support personal API key access'),
    )
    expect((await change()).body).toEqual(
      invalid(
        'This attribute cannot be updated until the domain is verified.',
        'sso_enforcement',
        'verification_required',
      ),
    )
    box.as('ana@example.com').verifyDomain('acme.dev')
    expect((await change()).body).toMatchObject({ is_verified: true, sso_enforcement: 'no-such-method' })
    expect(() => box.as('ana@example.com').verifyDomain('acme.dev')).toThrow('already been verified')
    expect(() => box.as('ana@example.com').verifyDomain('none.dev')).toThrow('no domain "none.dev"')
  })

  it('keep their name', async () => {
    const box = await boxAt()
    const id = await idOf(box, 'acme.dev')

    expect((await box.call('bo', 'PATCH', `${path}${id}/`, { domain: 'other.dev' })).body.domain).toBe('acme.dev')
  })

  it.each<[string, string[], string, number, object]>([
    [
      'a name that is none',
      ['automatic_provisioning'],
      'Acme',
      400,
      invalid('Please enter a valid domain or subdomain name.', 'domain'),
    ],
    ['a name twice', ['automatic_provisioning'], 'acme.dev', 400, { code: 'unique', attr: 'domain' }],
    [
      'any on a plan without',
      [],
      'new.dev',
      403,
      denied('Automatic provisioning is not enabled for this organization.'),
    ],
  ])('refuse %s', async (_words, features, domain, status, expected) => {
    const box = await boxAt('E3b', features)

    expect(await box.call('bo', 'POST', path, { domain })).toMatchObject({ status, body: expected })
  })

  it('refuse provisioning on a plan without it', async () => {
    const box = await boxAt('E3b', [])
    const id = await idOf(box, 'example.com')

    expect((await box.call('bo', 'PATCH', `${path}${id}/`, { jit_provisioning_enabled: true })).body).toMatchObject({
      code: 'feature_not_available',
      attr: 'jit_provisioning_enabled',
    })
  })

  it('do not let admins lock themselves out', async () => {
    const box = await boxAt('E3b', [], { enforce_verified_domains: true })
    const remove = async (name: string) => box.call('bo', 'DELETE', `${path}${await idOf(box, name)}/`)

    expect((await remove('example.com')).body).toMatchObject({ code: 'would_block_self' })
    expect((await remove('acme.dev')).status).toBe(204)
  })
})

describe('where SAML lives', () => {
  it('E1: on the domain, and there are no identity providers', async () => {
    const box = await boxAt('E1')
    const id = await idOf(box, 'acme.dev')

    const { body } = await box.call('bo', 'PATCH', `${path}${id}/`, saml)
    const part = await box.call('bo', 'PATCH', `${path}${id}/`, { saml_acs_url: null })

    expect(body).toMatchObject({ has_saml: true, ...saml })
    expect(part.body).toMatchObject({ has_saml: false, saml_entity_id: 'https://idp/x', saml_acs_url: '' })
    expect((await box.call('bo', 'GET', providers)).body.detail).toBe('Endpoint not found.')
  })

  it('E2: on a provider that the domain names; the old fields are dropped in silence', async () => {
    const box = await boxAt('E2')
    const id = await idOf(box, 'acme.dev')
    const provider = await box.call('bo', 'POST', providers, { name: 'Okta', config_scope: 'saml', ...saml })

    const { status, body } = await box.call('bo', 'PATCH', `${path}${id}/`, saml)
    const tied = await box.call('bo', 'PATCH', `${path}${id}/`, { identity_provider_config: provider.body.id })
    const unknown = await box.call('bo', 'PATCH', `${path}${id}/`, { identity_provider_config: id })

    expect(provider.body).not.toHaveProperty('config_scope')
    expect([status, body.has_saml, body.identity_provider_config]).toEqual([200, false, null])
    expect(body).not.toHaveProperty('saml_entity_id')
    expect(tied.body).toMatchObject({ has_saml: true, identity_provider_config: provider.body.id })
    expect(unknown.body.code).toBe('does_not_exist')
    expect((await box.call('bo', 'DELETE', `${providers}${provider.body.id}/`)).status).toBe(204)
  })

  it('E3b: on a provider that names its domains', async () => {
    const box = await boxAt()
    const [mine, other] = [await idOf(box, 'example.com'), await idOf(box, 'acme.dev')]
    const make = (body: object) => box.call('bo', 'POST', providers, { name: 'Okta', ...saml, ...body })

    const first = await make({ config_scope: 'saml', domain_scope: 'selected', organization_domain_ids: [mine] })

    expect(first).toMatchObject({
      status: 201,
      body: { has_saml: true, organization_domain_ids: [mine], has_oidc: false },
    })
    expect((await make({ domain_scope: 'all' })).body).toMatchObject({ attr: 'domain_scope', code: 'invalid_input' })
    expect((await make({ organization_domain_ids: [first.body.id] })).body).toEqual(
      invalid('All domains must belong to this organization.', 'organization_domain_ids'),
    )
    const unscoped = await make({ organization_domain_ids: [other] })
    expect((await box.call('bo', 'DELETE', `${providers}${unscoped.body.id}/`)).body.code).toBe('unscoped_config')
    expect((await box.call('bo', 'DELETE', `${providers}${first.body.id}/`)).status).toBe(204)
    expect((await box.call('eva', 'GET', providers)).body.count).toBe(1)
  })
})

describe('user provisioning', () => {
  it('tells its token once, in the answer to the write that switches it on', async () => {
    const box = await boxAt()
    const { body } = await box.call('bo', 'POST', providers, {
      name: 'Okta',
      config_scope: 'scim',
      domain_scope: 'all',
    })
    const change = (scim_enabled: boolean) => box.call('bo', 'PATCH', `${providers}${body.id}/`, { scim_enabled })

    expect(body.scim_bearer_token).toBeNull()
    expect((await change(true)).body.scim_bearer_token).toMatch(/^sandbox-scim-/)
    expect((await change(true)).body.scim_bearer_token).toBeNull()
    expect((await box.call('bo', 'GET', path)).body.results[0].scim_base_url).toBe(`${box.url}/scim/v2/${body.id}`)
    expect((await box.call('bo', 'POST', `${providers}${body.id}/scim/token/`)).status).toBe(403)
  })

  it('needs its plan, and secrets never come back', async () => {
    const box = await boxAt('E3b', ['oidc'])
    const oidc = { oidc_issuer_url: 'https://idp', oidc_client_id: 'x', oidc_client_secret: 'y' }

    const made = await box.call('bo', 'POST', providers, { name: 'Okta', ...oidc })
    const refused = await box.call('bo', 'POST', providers, { name: 'Okta', scim_enabled: true })

    expect(made.body).toMatchObject({ has_oidc: true, has_oidc_client_secret: true })
    expect(made.body).not.toHaveProperty('oidc_client_secret')
    expect(refused.body).toMatchObject({ code: 'feature_not_available', attr: 'scim_enabled' })
  })
})

describe('a seed', () => {
  it('brings domains and providers', async () => {
    const domains = [{ domain: 'example.com', verified: true, jit: true, sso_enforcement: 'saml' }]
    const identity_providers = [{ name: 'Okta', config_scope: 'scim' as const, domains: ['example.com'], scim: true }]
    const box = await startBox({ seed: seed({ domains, identity_providers }) })

    const [domain] = (await box.call('eva', 'GET', path)).body.results

    expect(domain).toMatchObject({ is_verified: true, jit_provisioning_enabled: true, sso_enforcement: 'saml' })
    expect(domain.scim_base_url).toContain('/scim/v2/')
    await expect(
      startBox({ seed: seed({ identity_providers: [{ name: 'Okta', domains: ['none.dev'] }] }) }),
    ).rejects.toThrow('there is no domain "none.dev"')
  })
})
