import { describe, expect, it } from '@jest/globals'
import type { Seed } from '../../../sandbox/index.ts'
import { attributeChanges } from '../../../src/app/drift/attribute-changes.ts'
import { buildPlan } from '../../../src/plan/build.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import { type Box, look, seed, startBox } from '../../resources/box.ts'
import { policyOf } from '../../support/policies.ts'
import { byHand, told, whoDid } from './who-did.ts'

const features = ['access_control', 'role_based_access', 'audit_logs', 'sso_enforcement', 'automatic_provisioning']
const paid: Partial<Seed> = { organization: { ...seed.organization, features } }

const flags = (text: string) => policyOf('projects: { prod: { id: 5 } }', `flags: { prod: { ${text} } }`)
const on = flags('on: { active: true, rollout: 30, description: Is on, tags: [a] }')

const asked = ({ sandbox }: Box): string[] => sandbox.requests.map(({ path }) => path)

describe('who changed a field of a flag', () => {
  const item = 'feature_flag/prod/on'

  it('is told by the row that led to the live value, not by the newest one', async () => {
    const box = await startBox()
    box.sandbox.as('bo@x.io', { client: 'mcp' }).updateFlag(5, 'on', { rollout: 80 })
    box.sandbox.as('Cy@X.io').updateFlag(5, 'on', { name: 'Other' })

    const found = await whoDid(box, on)

    expect(told(found)).toEqual({
      [`${item} rollout`]: {
        from: 'log',
        by: { email: 'bo@x.io', isSystem: false, isImpersonated: false, client: 'mcp' },
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      },
      [`${item} description`]: expect.objectContaining(byHand('Cy@X.io')),
    })
    expect(found.gaps).toEqual([])
    expect(asked(box)).toEqual(['/api/projects/5/feature_flags/1/activity/?limit=100&page=1'])
  })

  it('is the last of those who set that value', async () => {
    const box = await startBox()
    for (const [who, rollout] of [
      ['bo@x.io', 80],
      ['ana@x.io', 60],
      ['Cy@X.io', 80],
    ] as const)
      box.sandbox.as(who).updateFlag(5, 'on', { rollout })

    expect(told(await whoDid(box, on))[`${item} rollout`]).toMatchObject(byHand('Cy@X.io'))
  })

  it.each([
    ['the variants, not the conditions', { multivariate: { variants: [{ key: 'a', rollout_percentage: 100 }] } }],
    ['the payloads', { payloads: { true: '"other"' } }],
    ['what PostHog adds for display', { groups: [{ properties: [], rollout_percentage: 80, sort_key: 'x' }] }],
  ])('is not who changed another part of `filters`: %s', async (_, part) => {
    const box = await startBox()
    box.sandbox.as('bo@x.io').updateFlag(5, 'on', { rollout: 80 })
    const groups = [{ properties: [], rollout_percentage: 80 }]
    box.sandbox.as('Cy@X.io').updateFlag(5, 'on', { filters: { groups, ...part } })

    expect(told(await whoDid(box, on))[`${item} rollout`]).toMatchObject(byHand('bo@x.io'))
  })

  it('is found through conditions on other flags', async () => {
    const box = await startBox()
    const asks = { type: 'flag', key: '2', operator: 'flag_evaluates_to', value: true }
    box.sandbox.as('ana@x.io').updateFlag(5, 'off', { active: true })
    box.sandbox
      .as('bo@x.io')
      .updateFlag(5, 'on', { filters: { groups: [{ properties: [asks], rollout_percentage: 30 }] } })
    const head = flags('on: { active: true, rollout: 30, depends_on: [] }')

    expect(told(await whoDid(box, head))).toEqual({
      [`${item} depends_on`]: expect.objectContaining(byHand('bo@x.io')),
    })
  })

  it('may be PostHog staff in the name of a person', async () => {
    const box = await startBox()
    box.sandbox.as('bo@x.io', { impersonated: true }).updateFlag(5, 'on', { active: false })

    expect(told(await whoDid(box, on))[`${item} active`]).toMatchObject({
      by: { email: 'bo@x.io', isImpersonated: true },
    })
  })

  it('is who made the flag, where nobody has touched the field since', async () => {
    const box = await startBox()
    box.sandbox.as('bo@x.io').createFlag(5, { key: 'new', active: true, rollout: 7 })
    box.sandbox.as('Cy@X.io').updateFlag(5, 'new', { name: 'Named' })
    const head = flags('new: { active: true, rollout: 5 }')

    expect(told(await whoDid(box, head))).toMatchObject({ 'feature_flag/prod/new rollout': byHand('bo@x.io') })
  })

  it('is who changed the flag last, where the key may not read the history, and it is said so once', async () => {
    const scopes = [
      'organization:read',
      'organization_member:read',
      'access_control:read',
      'project:read',
      'feature_flag:read',
    ]
    const box = await startBox({ keys: [{ key: 'phx_sandbox_apply', owner: 'ana@x.io', scopes }] })
    box.sandbox.as('bo@x.io').updateFlag(5, 'on', { rollout: 80 })
    box.sandbox.as('bo@x.io').updateFlag(5, 'off', { rollout: 1 })

    const found = await whoDid(box, flags('on: { active: true, rollout: 30 }, off: { active: false, rollout: 100 }'))

    const last = { from: 'entry', by: 'bo@x.io', at: expect.any(String) }
    expect(told(found)).toEqual({ [`${item} rollout`]: last, 'feature_flag/prod/off rollout': last })
    expect(found.gaps).toEqual([
      expect.stringMatching(
        /^Who changed `feature_flag` could not be looked up: .*activity_log:read.* \(status 403\)\. Give the key the scope activity_log:read/,
      ),
    ])
    expect(asked(box)).toHaveLength(1)
  })
})

describe('who made a flag come or go', () => {
  it.each<[string, (box: Box) => void]>([
    ['deleted it', (box) => box.sandbox.as('bo@x.io').updateFlag(5, 'on', { deleted: true })],
    ['gave it another key', (box) => box.sandbox.as('bo@x.io').updateFlag(5, 'on', { key: 'else' })],
  ])('is whoever %s', async (_, act) => {
    const box = await startBox()
    act(box)

    expect(told(await whoDid(box, on))).toMatchObject({ 'feature_flag/prod/on': byHand('bo@x.io') })
    expect(asked(box)).toEqual(['/api/projects/5/feature_flags/activity/?limit=100&page=1'])
  })
})

describe('nobody is named', () => {
  it('for what PostHog does not log, and nothing is asked', async () => {
    const box = await startBox(paid)
    box.sandbox.as('bo@x.io').addRoleMember('Engineers', 'Cy@X.io')
    box.sandbox.as('bo@x.io').setProjectAccess(5, { default: true }, 'member')
    const head = policyOf(
      'roles: { engineer: { name: Engineers, members: [bo@x.io] } }',
      'projects: { prod: { id: 5, access: { default: none } } }',
      'manage: { role_members: exclusive }',
    )

    const found = await whoDid(box, head)

    expect(told(found)).toEqual({
      'role_membership/engineer/cy@x.io': { from: 'nobody', why: 'not-logged' },
      'project_access/prod/default level': { from: 'nobody', why: 'not-logged' },
    })
    expect([asked(box), found.gaps]).toEqual([[], []])
  })

  it('where the newest row about a field led to another value', async () => {
    const box = await startBox()
    box.sandbox.as('bo@x.io').updateFlag(5, 'on', { active: false })
    const { scope, live } = await look(box, [on])
    box.sandbox.as('Cy@X.io').updateFlag(5, 'on', { active: true })
    const { changes } = buildPlan({ lastApplied: on, base: on, head: on, limits: [] }, live, resources)

    const { changes: found } = await attributeChanges(scope, changes)

    expect(found[0]?.fields[0]?.changedBy).toMatchObject({ from: 'entry', by: 'bo@x.io' })
  })

  it('by a row of a shape that nobody knows; the others still tell', async () => {
    const box = await startBox()
    box.sandbox.as('bo@x.io').updateFlag(5, 'on', { rollout: 80 })
    const { scope, live } = await look(box, [on])
    const { changes } = buildPlan({ lastApplied: on, base: on, head: on, limits: [] }, live, resources)
    const { posthog } = scope
    const odd = [null, { created_at: 7 }, { user: { email: 1 }, detail: { changes: 'none' } }, 'text']
    const get: typeof posthog.get = async (path, decode) =>
      decode({ ...(await posthog.get(path, (value) => Object(value))), results: [...odd, ...(await rowsAt(path))] }, '')
    const rowsAt = async (path: string) => Object(await posthog.get(path, (value) => value)).results

    const { changes: found } = await attributeChanges({ ...scope, posthog: { ...posthog, get } }, changes)

    expect(found[0]?.fields[0]?.changedBy).toMatchObject(byHand('bo@x.io'))
  })
})

it('names nobody by more than an e-mail whom the reader may not know', async () => {
  const people = { ...seed.people, 'bo@x.io': { level: 'member' as const, first_name: 'Bo', last_name: 'Lee' } }
  const box = await startBox({ people })
  box.sandbox.as('bo@x.io').updateFlag(5, 'on', { rollout: 80 })

  const known = told(await whoDid(box, on))
  const hidden = told(await whoDid(box, on, () => false))

  expect(known).toMatchObject({ 'feature_flag/prod/on rollout': { by: { name: 'Bo Lee', email: 'bo@x.io' } } })
  expect(hidden).toMatchObject({ 'feature_flag/prod/on rollout': { by: { email: 'bo@x.io' } } })
  expect(JSON.stringify(hidden)).not.toContain('Lee')
})
