import { describe, expect, it } from '@jest/globals'
import type { Variant } from '../../sandbox/index.ts'
import type { PostHogReader } from '../../src/core/ports/posthog.ts'
import { domain } from '../../src/resources/domain.ts'
import { apply, type Box, differences, look, startBox } from './box.ts'
import { pems, withDomains, domainWrites as writes } from './domains-policy.ts'

const stages: Variant['stage'][] = ['E1', 'E2', 'E3b']
const bare = withDomains('x.io: {}')
const verified = { domains: [{ domain: 'x.io', verified: true }] }
const saml = 'saml: { entity_id: "https://idp/x", acs_url: "https://idp/sso", certificate: certs/one.pem }'

async function specOf(box: Box, policy = bare) {
  const { live } = await look(box, [policy])
  const reading = live.get('domain')
  return reading?.state === 'read' ? reading.entries.find(({ key }) => key === 'x.io')?.spec : undefined
}

describe.each(stages)('a verified domain, at a server of stage %s', (stage) => {
  it('is made what is wanted, wherever SAML lives, and reads back so', async () => {
    const box = await startBox(verified, { stage })
    const head = withDomains(`x.io: { sso_enforcement: saml, jit_provisioning: true, ${saml} }`)

    expect(await apply(box, bare, head)).toEqual(['update domain/x.io'])

    expect(await differences(box, head)).toEqual([])
    expect(await specOf(box)).toMatchObject({
      sso_enforcement: 'saml',
      saml_entity_id: 'https://idp/x',
      verified: true,
    })
    expect(writes(box).at(-1)).toEqual([
      'PATCH domains/ID/',
      { sso_enforcement: 'saml', jit_provisioning_enabled: true },
    ])
    expect(JSON.stringify(writes(box))).toContain(JSON.stringify(pems['certs/one.pem']).slice(1, -1))
  })

  it('has one value changed, and nothing else sent', async () => {
    const box = await startBox(verified, { stage })
    const first = withDomains(`x.io: { ${saml} }`)
    const second = withDomains(`x.io: { ${saml.replace('one', 'two')} }`)
    await apply(box, bare, first)
    const before = writes(box).length

    await apply(box, first, second)

    expect(
      writes(box)
        .slice(before)
        .map((one) => JSON.stringify(one)),
    ).toEqual([expect.stringContaining('"saml_x509_cert"')])
    expect(writes(box).slice(before)).toHaveLength(1)
    expect(await differences(box, second)).toEqual([])
  })

  it('is no longer enforced, which is sent as empty text', async () => {
    const box = await startBox({ domains: [{ domain: 'x.io', verified: true, sso_enforcement: 'github' }] }, { stage })
    const head = withDomains('x.io: { sso_enforcement: none }')

    await apply(box, withDomains('x.io: { sso_enforcement: github }'), head)

    expect(writes(box)).toEqual([['PATCH domains/ID/', { sso_enforcement: '' }]])
    expect(await differences(box, head)).toEqual([])
  })

  it('is deleted once it is taken out of the list', async () => {
    const box = await startBox(verified, { stage })

    expect(await apply(box, bare, withDomains(''))).toEqual(['delete domain/x.io'])
    expect(await specOf(box)).toBe(undefined)
  })

  it('shows neither its challenge nor a token to anybody', async () => {
    const box = await startBox(verified, { stage })
    const { live } = await look(box, [bare])

    expect(JSON.stringify([...live])).not.toMatch(/challenge|token|scim_base_url/)
  })
})

describe('a domain that nobody has proved yet', () => {
  const head = withDomains(`x.io: { sso_enforcement: saml, ${saml} }`)
  const txt = /DNS TXT record named _posthog-challenge\.x\.io/

  it('is added; the rest waits, and the DNS record is named', async () => {
    const box = await startBox()

    const error = await apply(box, withDomains(''), head).catch((thrown: unknown) => thrown)

    expect(error).toMatchObject({ name: 'Waiting', remedy: expect.stringMatching(txt) })
    expect(writes(box)).toEqual([['POST domains/', { domain: 'x.io' }]])
    expect(await specOf(box)).toMatchObject({ sso_enforcement: 'none', verified: false })
  })

  it('gets what it may have from the next run, whether or not somebody has proved it', async () => {
    const box = await startBox()
    await apply(box, withDomains(''), head).catch(() => undefined)

    await expect(apply(box, withDomains(''), head)).rejects.toThrow(
      'Nobody has proved yet that the domain x.io is ours',
    )

    expect(await specOf(box)).toMatchObject({ saml_entity_id: 'https://idp/x', sso_enforcement: 'none' })
  })

  it('is finished by the next run after a person has proved it', async () => {
    const box = await startBox()
    await apply(box, withDomains(''), head).catch(() => undefined)
    box.sandbox.as('ana@x.io').verifyDomain('x.io')

    expect(await apply(box, withDomains(''), head)).toEqual(['update domain/x.io'])
    expect(await differences(box, head)).toEqual([])
  })

  it('is sent nothing that must wait', async () => {
    const box = await startBox({ domains: [{ domain: 'x.io' }] })

    await expect(apply(box, bare, withDomains('x.io: { jit_provisioning: true }'))).rejects.toThrow(
      'Nobody has proved yet that the domain x.io is ours',
    )
    expect(writes(box)).toEqual([])
  })

  it('is complete where nothing must wait', async () => {
    const box = await startBox()
    const plain = withDomains('x.io: { sso_enforcement: none, jit_provisioning: false }')

    expect(await apply(box, withDomains(''), plain)).toEqual(['create domain/x.io'])
    expect(await differences(box, plain)).toEqual([])
  })
})

describe('an identity provider of several domains', () => {
  const both = {
    domains: [
      { domain: 'x.io', verified: true },
      { domain: 'y.io', verified: true },
    ],
    identity_providers: [
      { name: 'Okta', config_scope: 'saml' as const, domain_scope: 'selected' as const, domains: ['x.io', 'y.io'] },
    ],
  }

  it('is changed when all of them want it, by the change of each in the same way', async () => {
    const box = await startBox(both)
    const head = withDomains(`x.io: { ${saml} }, y.io: { ${saml} }`)

    await apply(box, withDomains('x.io: {}, y.io: {}'), head)

    const [first, second, ...others] = writes(box)
    expect(second).toEqual(first)
    expect(others).toEqual([])
    expect(await differences(box, head)).toEqual([])
  })

  it('is left alone when one of them does not say so', async () => {
    const box = await startBox(both)

    await expect(apply(box, bare, withDomains(`x.io: { ${saml} }`))).rejects.toThrow(
      'The identity provider Okta of the domain x.io also serves y.io, and would change there too.',
    )
    expect(writes(box)).toEqual([])
  })
})

describe('domains', () => {
  it('are not asked for where no policy speaks about them', async () => {
    const box = await startBox(verified)
    await look(box, [withDomains(undefined)])

    expect(box.sandbox.requests.filter(({ path }) => /domains|identity_provider/.test(path))).toEqual([])
  })

  it('that nobody named stay', async () => {
    const box = await startBox({ domains: [{ domain: 'other.io' }] })

    expect(await differences(box, withDomains(''))).toEqual([])
  })

  it('refuse a log-in method that nobody knows', async () => {
    const { scope } = await look(await startBox(), [bare])
    const row = {
      id: 'd',
      domain: 'x.io',
      is_verified: true,
      jit_provisioning_enabled: false,
      sso_enforcement: 'magic',
    }
    const list: PostHogReader['list'] = async (_, decode) => [decode(row, 'results[0]')]

    await expect(domain.read({ ...scope, posthog: { ...scope.posthog, list } })).rejects.toThrow(
      'results[0].sso_enforcement is "magic"',
    )
  })
})
