import { afterEach, describe, expect, it } from '@jest/globals'
import { closeBoxes, denied, ORG_PATH, seed, startBox } from './box.ts'

afterEach(closeBoxes)

const closed = denied('This action does not support personal API key access')
const domains = `${ORG_PATH}/domains/`
const providers = `${ORG_PATH}/identity_provider_configs/`
const planted = seed({
  organization: { features: ['automatic_provisioning', 'scim', 'approvals'] },
  domains: [{ domain: 'acme.com', verified: true }],
})

describe('the end of the first stage', () => {
  it('keeps user provisioning on the domain, and tells its token once', async () => {
    const box = await startBox({ seed: planted, variant: { stage: 'E1b' } })
    const [domain] = (await box.call('bo', 'GET', domains)).body.results
    const one = `${domains}${domain.id}/`

    const on = await box.call('bo', 'PATCH', one, { scim_enabled: true })
    const again = await box.call('bo', 'PATCH', one, { scim_enabled: true })

    expect(domain).toMatchObject({ has_scim: false, scim_enabled: false, scim_base_url: null, saml_entity_id: '' })
    expect(on.body).toMatchObject({ has_scim: true, scim_bearer_token: expect.any(String) })
    expect(again.body.scim_bearer_token).toBeNull()
    expect((await box.call('bo', 'GET', providers)).status).toBe(404)
    const { activity } = box.dump()
    expect(activity.flatMap((row) => row.changed)).toEqual(['SCIM provisioning', 'SCIM bearer token'])
  })

  it.each(['E1', 'E1b'] as const)('%s keeps approvals and the advanced log to people', async (stage) => {
    const box = await startBox({ seed: planted, variant: { stage } })

    expect((await box.call('ana', 'GET', '/api/projects/101/approval_policies/')).body).toEqual(closed)
    expect((await box.call('ana', 'GET', '/api/projects/101/advanced_activity_logs/')).body).toEqual(closed)
    expect((await box.call('ana', 'GET', '/api/projects/101/activity_log/')).status).toBe(200)
  })
})

describe('the short stage with lists by kind', () => {
  it('shows them on the provider, and has a route for them that no key reaches', async () => {
    const box = await startBox({ seed: planted, variant: { stage: 'E3a' } })
    const { body } = await box.call('bo', 'POST', providers, { name: 'Okta', config_scope: 'saml' })

    expect(body).toMatchObject({ saml_domain_ids: [], scim_domain_ids: [], id_jag_domain_ids: [] })
    expect(body).not.toHaveProperty('config_scope')
    expect((await box.call('ana', 'PATCH', `${providers}${body.id}/domains/`, {})).body).toEqual(closed)
    expect((await box.call('ana', 'GET', `${providers}${body.id}/scim/logs/`)).status).toBe(404)
  })
})
