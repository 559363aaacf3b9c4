import { describe, expect, it } from '@jest/globals'
import type { Entry } from '../../../src/core/entry.ts'
import { organizationId } from '../../support/policies.ts'
import { proven, stops } from './proving.ts'

describe('single sign-on', () => {
  const policy = (domains: string, rest = '') => `organization: { id: ${organizationId}, domains: { ${domains} } }
members: { ana@x.io: { level: owner }, bo@else.org: { level: owner } }
${rest}`
  const domain = (spec: Entry['spec']): Entry => ({
    key: 'x.io',
    spec: { sso_enforcement: 'none', jit_provisioning: false, scim: false, verified: true, ...spec },
    live: { id: 'd' },
  })
  const google = {
    last: policy('x.io: { sso_enforcement: none }'),
    head: policy('x.io: { sso_enforcement: google-oauth2 }'),
  }

  it('is enforced where it works and where somebody outside can set it back', () => {
    expect(stops({ ...google, live: { domain: [domain({})] }, features: ['sso_enforcement'] })).toEqual([])
  })

  it('is not enforced on a domain that nobody has verified', () => {
    const { blocks } = proven({ ...google, live: { domain: [domain({ verified: false })] } })

    expect(blocks.map(({ sentence }) => sentence)).toEqual([
      'single sign-on would be enforced for "x.io", and the domain is not verified',
    ])
    expect(blocks[0]).toMatchObject({ guardrail: 'sso_enforcement', remedy: expect.any(String) })
    expect(blocks[0]?.allowUntil).toBeUndefined()
  })

  it('is not enforced without the plan for it, nor as SAML without its settings', () => {
    const saml = { last: google.last, head: policy('x.io: { sso_enforcement: saml }') }

    expect(stops({ ...saml, live: { domain: [domain({})] }, features: [] })).toEqual([
      'sso_enforcement: domain/x.io: single sign-on would be enforced for "x.io", and the plan of the organization has no `sso_enforcement`, the plan of the organization has no `saml` and its SAML settings are not complete',
    ])
  })

  it('does not shut out every required owner', () => {
    const required = 'guardrails: { required_owners: [ana@x.io] }'

    expect(
      stops({
        last: policy('x.io: { sso_enforcement: none }', required),
        head: policy('x.io: { sso_enforcement: google-oauth2 }', required),
        live: { domain: [domain({})] },
      }),
    ).toEqual([
      'sso_lockout: domain/x.io: no required owner has an e-mail outside of the enforced domains ("x.io"): if the identity provider fails, nobody can set it back',
    ])
  })

  it('may be taken back by whoever can', () => {
    expect(
      stops({
        last: google.head,
        head: google.last,
        live: { domain: [domain({ sso_enforcement: 'google-oauth2', verified: false })] },
      }),
    ).toEqual([])
  })
})

describe('a flag that others depend on', () => {
  const flags = (base: string) => `projects: { prod: {} }
flags: { prod: { base: { ${base} }, above: { active: true, rollout: 10, depends_on: [base] } } }`

  it('is not switched off', () => {
    expect(stops({ last: flags('active: true, rollout: 100'), head: flags('active: false, rollout: 100') })).toEqual([
      'flag_in_use: feature_flag/prod/base: "prod/above" depends on `feature_flag/prod/base`, which would be off or gone: PostHog refuses that',
    ])
  })

  it('is, once the other is off too', () => {
    const off = flags('active: false, rollout: 100').replace('above: { active: true', 'above: { active: false')

    expect(stops({ last: flags('active: true, rollout: 100'), head: off })).toEqual([])
  })
})

describe('a freeze', () => {
  const policy = (rollout: number, off: boolean, freeze: string) => `projects: { prod: {} }
flags: { prod: { a: { active: true, rollout: ${rollout} }, b: { active: ${!off}, rollout: 50 } } }
freeze: ${freeze}`
  const frozen = '{ until: 2026-12-24, reason: The busiest weeks. }'

  it('lets through what narrows, and nothing else', () => {
    const { cleared, blocks } = proven({ last: policy(10, false, 'null'), head: policy(20, true, frozen) })

    expect(blocks.map(({ guardrail, items }) => [guardrail, items])).toEqual([['freeze', ['feature_flag/prod/a']]])
    expect(cleared.map(({ item }) => item)).toEqual(['feature_flag/prod/b'])
  })

  it.each([
    ['has ended on its day', '{ until: 2026-11-25, reason: It was. }'],
    ['that the merged policy took out is over', 'null'],
  ])('that %s', (_, now) => {
    expect(stops({ last: policy(10, false, frozen), head: policy(20, false, now) })).toEqual([])
  })
})

describe('an exception', () => {
  const item = 'organization_member/bo@x.io'
  const policy = (
    level: string,
    allow: string,
  ) => `members: { svc@x.io: { level: owner, service: true }, ana@x.io: { level: owner }, bo@x.io: { level: ${level} } }
guardrails: { min_owners: 2, allow: [${allow}] }`
  const allowed = (parts: Record<string, string> = {}) => {
    const { guardrail = 'min_owners', items = `["${item}"]`, until = '2026-12-02' } = parts
    return policy('admin', `{ guardrail: ${guardrail}, items: ${items}, until: ${until}, reason: They leave. }`)
  }
  const last = policy('owner', '')

  it('lets exactly its items pass its guardrail', () => {
    expect(stops({ last, head: allowed() })).toEqual([])
  })

  it.each([
    ['of another guardrail', { guardrail: 'required_owners' }],
    ['of another item', { items: '["organization_member/ana@x.io"]' }],
    ['that is over', { until: '2026-11-25' }],
    ['for more than a week', { until: '2026-12-03' }],
  ])('%s does not', (_, parts) => {
    expect(stops({ last, head: allowed(parts) })).toHaveLength(1)
  })

  it('of the last applied policy alone does not: it was for that one time', () => {
    expect(stops({ last: allowed().replace('level: admin', 'level: owner'), head: policy('admin', '') })).toHaveLength(
      1,
    )
  })

  it('is told with the last day that it may name', () => {
    expect(proven({ last, head: policy('admin', '') }).blocks).toMatchObject([
      { items: [item], allowUntil: '2026-12-02' },
    ])
  })
})

describe('what a guardrail stops', () => {
  const policy = (gone: boolean) => `manage: { roles: update }
members: { svc@x.io: { level: owner, service: true }, ana@x.io: { level: owner }, bo@x.io: { level: ${gone ? 'admin' : 'owner'} } }
guardrails: { min_owners: 2 }
roles: { eng: { members: [bo@x.io${gone ? ', ana@x.io' : ''}] } }`

  it('leaves the rest to go on', () => {
    const { cleared, blocks } = proven({ last: policy(false), head: policy(true) })

    expect(blocks.map(({ guardrail }) => guardrail)).toEqual(['min_owners'])
    expect(cleared.map(({ item }) => item)).toEqual(['role_membership/eng/ana@x.io'])
  })
})
