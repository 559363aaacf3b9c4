import { describe, expect, it } from '@jest/globals'
import { riskyItems } from '../../src/plan/risk/risk.ts'
import { fingerprintOf } from '../../src/resources/domain/fingerprint.ts'
import type { DomainSpec } from '../../src/resources/domain/spec.ts'
import { domain } from '../../src/resources/domain.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { pems, withDomains } from './domains-policy.ts'

const facts = (before: DomainSpec | undefined, after: DomainSpec | undefined) =>
  domain.facts('x.io', before, after, {}).map(({ name, sentence }) => `${name}: ${sentence}`)

describe('a domain', () => {
  it('wants the fields that are written; a certificate by its fingerprint', () => {
    const [entry, ...others] = domain.desired(
      withDomains('x.io: { sso_enforcement: saml, saml: { entity_id: urn:x, certificate: certs/one.pem } }'),
    )

    expect(others).toEqual([])
    expect(entry).toMatchObject({ key: 'x.io', at: { file: 'policy/a.yml', start: { line: 2 } } })
    expect(entry?.spec).toEqual({
      sso_enforcement: 'saml',
      saml_entity_id: 'urn:x',
      saml_certificate: fingerprintOf(pems['certs/one.pem'] ?? ''),
    })
  })

  it('has the fingerprint that openssl prints, whatever frames and breaks the certificate', () => {
    const hex = '4f8a6ddd5a4a'
    const body = Buffer.from(hex, 'hex').toString('base64')

    expect(fingerprintOf(`-----BEGIN CERTIFICATE-----\r\n${body}\r\n-----END CERTIFICATE-----`)).toBe(
      fingerprintOf(body),
    )
    expect(fingerprintOf(body)).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(fingerprintOf(' \n')).toBe('')
  })

  it('goes only where the policy lists domains', () => {
    expect(domain.manages('x.io', withDomains('').shape)).toBe(true)
    expect(domain.manages('x.io', withDomains(undefined).shape)).toBe(false)
  })

  it.each<[DomainSpec | undefined, DomainSpec | undefined, string | undefined]>([
    [{ sso_enforcement: 'saml' }, { sso_enforcement: 'none' }, 'single sign-on is no longer enforced, now `saml`'],
    [
      { sso_enforcement: 'saml' },
      { sso_enforcement: 'github' },
      'single sign-on is enforced by `github` instead of `saml`',
    ],
    [
      { sso_enforcement: 'github' },
      { sso_enforcement: 'gitlab' },
      'single sign-on is enforced by `gitlab` instead of `github`',
    ],
    [{ sso_enforcement: 'github' }, { sso_enforcement: 'saml' }, undefined],
    [undefined, { sso_enforcement: 'none', jit_provisioning: false, scim: false }, undefined],
    [
      undefined,
      { jit_provisioning: true },
      'whoever logs in with an address of it becomes a member, without an invitation',
    ],
    [{ jit_provisioning: true }, { jit_provisioning: false }, undefined],
    [{ scim: false }, { scim: true }, 'its identity provider adds and removes people'],
    [
      { saml_certificate: 'sha256:a' },
      { saml_certificate: 'sha256:b' },
      'another identity provider vouches for who logs in',
    ],
    [undefined, { saml_entity_id: 'urn:x' }, 'another identity provider vouches for who logs in'],
    [{ sso_enforcement: 'saml' }, {}, undefined], // no longer managed, which is told apart
  ])('from %j to %j means: %s', (before, after, meaning) => {
    expect(facts(before, after)).toEqual(meaning === undefined ? [] : [`sso_relaxed: \`x.io\`: ${meaning}`])
  })

  it('that goes takes all that it asks with it', () => {
    expect(facts({ sso_enforcement: 'none' }, undefined)).toEqual([
      'sso_relaxed: `x.io` goes, with all that it asks of log-ins',
    ])
    expect(facts(undefined, undefined)).toEqual([])
  })

  it.each<[DomainSpec | undefined, DomainSpec | undefined, string]>([
    [undefined, { sso_enforcement: 'saml' }, 'grant'],
    [{ sso_enforcement: 'none' }, { sso_enforcement: 'saml' }, 'revoke'],
    [{ sso_enforcement: 'saml' }, { sso_enforcement: 'none' }, 'grant'],
    [{ jit_provisioning: true }, { jit_provisioning: false }, 'revoke'],
    [{ sso_enforcement: 'saml' }, undefined, 'revoke'],
  ])('from %j to %j is a %s in kind', (before, after, effect) => {
    expect(domain.effect(before, after)).toBe(effect)
  })

  it('says that the SCIM token is told once', () => {
    const fields = [
      {
        field: 'scim',
        live: false,
        wanted: true,
        lastApplied: undefined,
        origin: 'proposed',
        conflict: false,
      } as const,
    ]
    const change = { key: 'x.io', operation: 'update', fields, live: { scim: false }, wanted: { scim: true } } as const

    expect(domain.describe(change)).toBe(
      'change the domain `x.io`: `scim` from `false` to `true`; PostHog tells the SCIM token to this run alone, which forgets it: make a new one there afterwards',
    )
  })
})

describe('what a pull request does to domains', () => {
  const risky = (before: string | undefined, after: string | undefined) =>
    riskyItems(withDomains(before), withDomains(after), [], resources).map(
      ({ item, facts: found }) => `${item}: ${found.map(({ name }) => name).join()}`,
    )
  const full = 'x.io: { sso_enforcement: saml, saml: { entity_id: urn:x, certificate: certs/one.pem } }'

  it.each([
    ['nothing', full, full, []],
    ['another certificate', full, full.replace('one', 'two'), ['domain/x.io: sso_relaxed']],
    ['a domain out', `${full}, y.io: {}`, full, ['domain/y.io: sso_relaxed']],
    [
      'a field out',
      full,
      full.replace('sso_enforcement: saml, ', ''),
      ['policy_gate/organization.domains.x.io.sso_enforcement: policy_gate_changed'],
    ],
    [
      'a SAML value out',
      full,
      full.replace('entity_id: urn:x, ', ''),
      ['policy_gate/organization.domains.x.io.saml.entity_id: policy_gate_changed'],
    ],
    [
      'the section out',
      full,
      undefined,
      ['domain/x.io: sso_relaxed', 'policy_gate/organization.domains: policy_gate_changed'],
    ],
  ])('%s', (_, before, after, items) => {
    expect(risky(before, after)).toEqual(items)
  })
})
