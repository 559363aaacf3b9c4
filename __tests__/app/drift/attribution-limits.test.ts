import { describe, expect, it } from '@jest/globals'
import type { Seed } from '../../../sandbox/index.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { type Box, seed, startBox } from '../../resources/box.ts'
import { withSettings } from '../../resources/settings-policy.ts'
import { organizationId, policyOf } from '../../support/policies.ts'
import { byHand, told, whoDid } from './who-did.ts'

const features = ['access_control', 'role_based_access', 'audit_logs', 'sso_enforcement', 'automatic_provisioning']
const paid: Partial<Seed> = { organization: { ...seed.organization, features } }

const flags = (text: string) => policyOf('projects: { prod: { id: 5 } }', `flags: { prod: { ${text} } }`)

const asked = ({ sandbox }: Box): string[] => sandbox.requests.map(({ path }) => path)

describe('who changed what belongs to the organization', () => {
  it.each<[string, Policy, (box: Box) => void, string]>([
    [
      'a setting that the log calls by another name',
      withSettings('members_can_invite: false'),
      (box) => box.sandbox.as('bo@x.io').updateOrganization({ members_can_invite: true }),
      'organization_settings/settings members_can_invite',
    ],
    [
      'the level of a member',
      policyOf('members: { cy@x.io: { level: member } }'),
      (box) => box.sandbox.as('bo@x.io').setMemberLevel('Cy@X.io', 'admin'),
      'organization_member/cy@x.io level',
    ],
    [
      'that a member left',
      policyOf('members: { cy@x.io: { level: member } }'),
      (box) => box.sandbox.as('bo@x.io').removeMember('Cy@X.io'),
      'organization_member/cy@x.io',
    ],
  ])('%s', async (_, head, act, what) => {
    const box = await startBox({
      ...paid,
      organization: { ...seed.organization, features, settings: { members_can_invite: false } },
    })
    act(box)

    const found = await whoDid(box, head)

    expect(told(found)).toEqual({ [what]: expect.objectContaining(byHand('bo@x.io')) })
    expect(asked(box)).toHaveLength(1)
    expect(asked(box)[0]).toMatch(new RegExp(`^/api/organizations/${organizationId}/advanced_activity_logs/`))
  })

  it.each([
    [150, 2, byHand('bo@x.io')],
    [350, 3, { from: 'nobody', why: 'out-of-reach' }],
  ])('is looked for behind %i newer rows on %i pages, and no further', async (newer, pages, answer) => {
    const box = await startBox(paid)
    box.sandbox.as('bo@x.io').setMemberLevel('Cy@X.io', 'admin')
    for (let at = 0; at < newer; at += 1)
      box.sandbox.as('ana@x.io').setMemberLevel('bo@x.io', at % 2 === 0 ? 'admin' : 'member')
    const head = policyOf('members: { cy@x.io: { level: member } }')

    expect(told(await whoDid(box, head))['organization_member/cy@x.io level']).toMatchObject(answer)
    expect(asked(box)).toHaveLength(pages)
  })

  it('is not told by a plan without audit logs, which the report says in one line', async () => {
    const box = await startBox()
    box.sandbox.as('bo@x.io').setMemberLevel('Cy@X.io', 'admin')

    const found = await whoDid(box, policyOf('members: { cy@x.io: { level: member } }'))

    expect(told(found)).toEqual({ 'organization_member/cy@x.io level': { from: 'nobody', why: 'unreadable' } })
    expect(found.gaps).toEqual([
      expect.stringMatching(/^Who changed `organization_member` .* \(status 402\)\. Names come with/),
    ])
  })

  it('is not told to the key of somebody who is no admin', async () => {
    const box = await startBox({ ...paid, keys: [{ key: 'phx_sandbox_apply', owner: 'bo@x.io', scopes: ['*'] }] })
    box.sandbox.as('ana@x.io').setMemberLevel('Cy@X.io', 'admin')

    const found = await whoDid(box, policyOf('members: { cy@x.io: { level: member } }'))

    expect(found.gaps).toEqual([expect.stringMatching(/Only organization admins and owners .* \(status 403\)\./)])
  })
})

it('reads the history of a project where many of its flags differ, and stops when all are found', async () => {
  const keys = Array.from({ length: 12 }, (_, index) => `f${index}`)
  const box = await startBox({
    projects: [{ id: 5, name: 'Production', flags: keys.map((key) => ({ key, active: true, rollout: 10 })) }],
  })
  for (let round = 0; round < 10; round += 1)
    for (const key of keys) box.sandbox.as('bo@x.io').updateFlag(5, key, { rollout: 20 + round })
  const head = flags(keys.map((key) => `${key}: { active: true, rollout: 10 }`).join(', '))

  const found = await whoDid(box, head)

  expect(Object.values(told(found)).every((one) => one?.from === 'log')).toBe(true)
  expect(asked(box)).toEqual(['/api/projects/5/feature_flags/activity/?limit=100&page=1'])
})

it('stays within its requests however many projects differ, and says what was left out', async () => {
  const projects = Array.from({ length: 30 }, (_, index) => index + 5)
  const box = await startBox({
    organization: { ...seed.organization, features: [{ key: 'organizations_projects', limit: 40 }] },
    projects: projects.map((id) => ({ id, name: `p${id}`, flags: [{ key: 'f', active: true, rollout: 10 }] })),
  })
  for (const id of projects) box.sandbox.as('bo@x.io').updateFlag(id, 'f', { rollout: 20 })
  const head = policyOf(
    `projects: { ${projects.map((id) => `p${id}: { id: ${id} }`).join(', ')} }`,
    `flags: { ${projects.map((id) => `p${id}: { f: { active: true, rollout: 10 } }`).join(', ')} }`,
  )

  const found = await whoDid(box, head)

  expect(asked(box)).toHaveLength(20)
  expect(Object.values(told(found)).filter((one) => one?.from === 'log')).toHaveLength(20)
  expect(Object.values(told(found)).filter((one) => one?.from === 'entry')).toHaveLength(10)
  expect(found.gaps).toEqual([expect.stringMatching(/^Who changed 10 more entries was not looked up/)])
})
