import { describe, expect, it } from '@jest/globals'
import { startBox } from '../../resources/box.ts'
import { organizationId } from '../../support/policies.ts'
import { adopt, diff, drift, type Hand, policyIn, seed, type Texts, texts } from './adopt-scene.ts'

it('takes over several items at once, and leaves the others', async () => {
  const box = await startBox(seed)
  const hands = box.sandbox.as('ana@x.io')
  hands.setMemberLevel('bo@x.io', 'admin')
  hands.addRoleMember('Empty', 'bo@x.io')
  hands.addRoleMember('Support', 'Cy@X.io')

  const { files, items } = await adopt(box, texts, ['role_membership/empty/bo@x.io', 'organization_member/bo@x.io'])

  expect(items).toEqual(['organization_member/bo@x.io', 'role_membership/empty/bo@x.io'])
  expect(await drift(box, files)).toEqual(['role_membership/support/cy@x.io'])
})

it('takes over several of one list', async () => {
  const box = await startBox(seed)
  const hands = box.sandbox.as('ana@x.io')
  hands.addRoleMember('Empty', 'bo@x.io')
  hands.addRoleMember('Empty', 'Cy@X.io')
  hands.removeRoleMember('Engineers', 'bo@x.io')
  hands.updateFlag(5, 'on', { rollout: 40 })

  const { files } = await adopt(box, texts, [
    'role_membership/empty/bo@x.io',
    'role_membership/empty/cy@x.io',
    'role_membership/engineer/bo@x.io',
    'feature_flag/prod/on',
  ])

  expect(await drift(box, files)).toEqual([])
  expect(diff(texts, files)).toEqual([
    '-            - bo@x.io # first',
    '-    empty: { name: Empty, members: [] }',
    '+    empty: { name: Empty, members: [bo@x.io, cy@x.io] }',
    '-    on: { active: true, rollout: 30, tags: [z, a], owner: engineer } # slow',
    '+    on: { active: true, rollout: 40, tags: [z, a], owner: engineer } # slow',
  ])
})

it('puts the certificate of a domain beside the policy', async () => {
  const box = await startBox(seed)
  const [row] = await box.posthog.list(
    `/api/organizations/${organizationId}/domains/`,
    (one) => Object(one),
    ({ id }) => id,
  )
  const path = `/api/organizations/${organizationId}/identity_provider_configs/`
  const body = { name: 'Ours', config_scope: 'saml', domain_scope: 'selected', organization_domain_ids: [row.id] }
  const values = { saml_entity_id: 'https://idp/x', saml_acs_url: 'https://idp/sso', saml_x509_cert: 'MIIBone=' }
  await box.posthog.send('POST', path, { ...body, ...values }, () => undefined)
  const written = texts['policy/a.yml'].replace(
    '{ jit_provisioning: false }',
    '{ saml: { entity_id: "https://idp/o", certificate: certs/old.pem } }',
  )
  const pem = (content: string) => `-----BEGIN CERTIFICATE-----\n${content}\n-----END CERTIFICATE-----\n`
  const before = { ...texts, 'policy/a.yml': written, 'policy/certs/old.pem': pem('MIIBold=') }

  const { files } = await adopt(box, before, ['domain/x.io'])

  expect(await drift(box, files)).toEqual([])
  const [, name] = /certificate: (certs\/[0-9a-f]{16}\.pem)/.exec(files['policy/a.yml'] ?? '') ?? []
  expect(files[`policy/${name}`]).toBe(pem('MIIBone='))
})

it('takes a flag that went to the archive out of the policy', async () => {
  const box = await startBox(seed)
  box.sandbox.as('ana@x.io').updateFlag(5, 'on', { archived: true, active: false })

  const { files } = await adopt(box, texts, ['feature_flag/prod/on'])

  expect(diff(texts, files)).toEqual(['-    on: { active: true, rollout: 30, tags: [z, a], owner: engineer } # slow'])
  expect(await drift(box, files)).toEqual([])
})

it('changes nothing where the policy says what is live already', async () => {
  const box = await startBox(seed)
  expect((await adopt(box, texts, ['feature_flag/prod/on'])).files).toEqual(texts)
})

it('takes a flag under management that the policy has not named', async () => {
  const box = await startBox(seed)
  const { files } = await adopt(box, texts, ['feature_flag/prod/other'])

  expect(diff(texts, files)[0]).toBe('+    other:')
  expect(policyIn(files).shape.flags?.prod?.other).toMatchObject({ active: false, rollout: 0 })
})

describe('what no file can be made to say is refused, and nothing is written', () => {
  const matrix = `
feature_flags: { prod: { who_can_edit: [engineer], require_rollout_review: false } }
`
  it.each<[string, Texts, Hand, string[], RegExp]>([
    [
      'a rule that follows from the permission matrix',
      { ...texts, 'policy/matrix.yml': matrix },
      (hands) => hands.setResourceAccess(5, 'feature_flag', { default: true }, 'manager'),
      ['resource_access/prod/feature_flag/default'],
      /follows from policy\/matrix\.yml:2/,
    ],
    [
      'somebody who is only invited',
      { ...texts, 'policy/more.yml': 'members: { new@x.io: { level: admin } }\n' },
      (_, box) =>
        box.posthog.send(
          'POST',
          `/api/organizations/${organizationId}/invites/`,
          { target_email: 'new@x.io', level: 8 },
          () => undefined,
        ),
      ['organization_member/new@x.io'],
      /wait for `new@x.io` to join/,
    ],
    ['what is nowhere', texts, () => {}, ['role/engineer', 'role/nobody'], /There is no role\/nobody/],
    ['what is of no kind', texts, () => {}, ['nonsense'], /There is no nonsense/],
    [
      'a kind that cannot be read',
      texts,
      (_, { sandbox }) =>
        void sandbox.faults.add({ method: 'GET', path: /domains/, kind: 'status', status: 404, times: 9 }),
      ['domain/x.io'],
      /could not be read/,
    ],
    [
      'an entry whose comment would be lost',
      {
        ...texts,
        'policy/b.yml': texts['policy/b.yml'].replace('    support:', '    # Why there is this role.\n    support:'),
      },
      (hands) => hands.deleteRole('Support'),
      ['role/support'],
      /without losing a comment/,
    ],
    [
      'what would leave an error behind',
      { ...texts, 'policy/c.yml': 'baseline: []\nguardrails: { required_owners: [ana@x.io] }\n' },
      (hands) => hands.setMemberLevel('ana@x.io', 'admin'),
      ['organization_member/ana@x.io'],
      /would have an error at/,
    ],
  ])('%s', async (_, files, hand, items, reason) => {
    const box = await startBox(seed)
    await hand(box.sandbox.as('ana@x.io'), box)

    await expect(adopt(box, files, items)).rejects.toThrow(reason)
  })
})
