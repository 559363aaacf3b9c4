import { describe, expect, it } from '@jest/globals'
import type { Seed } from '../../sandbox/index.ts'
import type { Policy } from '../../src/core/policy.ts'
import { Sealed } from '../../src/core/sealed.ts'
import type { Activity, Step } from '../../src/resources/activity.ts'
import { cameOrWent, setTo } from '../../src/resources/logged.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { byHand, told, whoDid } from '../app/drift/who-did.ts'
import { organizationId, policyOf } from '../support/policies.ts'
import { type Box, look, seed, startBox } from './box.ts'
import { withDomains } from './domains-policy.ts'
import { withSettings } from './settings-policy.ts'

const features = ['access_control', 'role_based_access', 'audit_logs', 'automatic_provisioning']
const paid: Partial<Seed> = {
  organization: { ...seed.organization, features },
  domains: [{ domain: 'x.io', verified: true }],
}
const roles = 'roles: { engineer: { name: Engineers }, old: { name: Old } }'

describe('the log tells', () => {
  it.each(resources.map((one) => [one.kind, one] as const))('of %s only fields that are compared', (_, resource) => {
    const fields = resource.logged?.fields ?? []

    expect(fields.filter((field) => !resource.compare.includes(field))).toEqual([])
  })

  it('of all fields of the kinds that are logged, save whether somebody is only invited', () => {
    const silent = resources.flatMap(({ kind, compare, logged }) =>
      logged ? compare.filter((field) => !logged.fields.includes(field)).map((field) => `${kind} ${field}`) : [],
    )

    expect(silent).toEqual(['organization_member state'])
  })

  it('nothing of access rules and role memberships', () => {
    const silent = resources.filter(({ logged }) => !logged).map(({ kind }) => kind)

    expect(silent.sort()).toEqual(['object_access', 'project_access', 'resource_access', 'role_membership'])
  })
})

/** A change by hand, or by a program, and what it is told by. */
type Case = readonly [what: string, policy: Policy, act: (box: Box) => unknown]

const settings: readonly (readonly [string, boolean])[] = [
  ['enforce_2fa', false],
  ['members_can_invite', true],
  ['members_can_create_projects', false],
  ['members_can_use_personal_api_keys', true],
  ['members_can_see_org_members', true],
  ['allow_publicly_shared_resources', true],
]

const cases: readonly Case[] = [
  ...settings.map(
    ([field, value]): Case => [
      `organization_settings/settings ${field}`,
      withSettings(`${field}: ${value}`),
      ({ sandbox }) => sandbox.as('bo@x.io').updateOrganization({ [field]: !value }),
    ],
  ),
  [
    'organization_settings/settings default_role',
    withSettings('default_role: old', roles),
    async (box) => {
      const { scope } = await look(box, [policyOf(roles)])
      box.sandbox.as('bo@x.io').updateOrganization({ default_role_id: scope.names.role('engineer')?.id })
    },
  ],
  [
    'project/prod name',
    policyOf('projects: { prod: { id: 5, name: Production } }'),
    (box) => box.posthog.send('PATCH', '/api/projects/5/', { name: 'Prod' }, () => undefined),
  ],
]

const onDomain = (body: object) => async (box: Box) => {
  const { live } = await look(box, [withDomains('x.io: {}')])
  const reading = live.get('domain')
  const id = reading?.state === 'read' ? reading.entries[0]?.live?.id : undefined
  await box.posthog.send('PATCH', `/api/organizations/${organizationId}/domains/${id}/`, body, () => undefined)
}

const domainCases: readonly Case[] = [
  [
    'domain/x.io sso_enforcement',
    withDomains('x.io: { sso_enforcement: none }'),
    onDomain({ sso_enforcement: 'github' }),
  ],
  [
    'domain/x.io jit_provisioning',
    withDomains('x.io: { jit_provisioning: false }'),
    onDomain({ jit_provisioning_enabled: true }),
  ],
]

describe('who changed', () => {
  it.each([...cases, ...domainCases])('%s', async (what, policy, act) => {
    const box = await startBox(paid)
    await act(box)

    const { gaps, ...found } = await whoDid(box, policy)

    const { email, client } = what.startsWith('organization_settings')
      ? { email: 'bo@x.io', client: undefined }
      : { email: 'ana@x.io', client: 'posthog-policy' }
    expect(gaps).toEqual([])
    expect(told({ ...found, gaps })).toEqual({ [what]: expect.objectContaining({ from: 'log' }) })
    expect(told({ ...found, gaps })[what]).toMatchObject({ by: { email, ...(client && { client }) } })
  })

  it('a domain that is gone', async () => {
    const box = await startBox(paid)
    const { live } = await look(box, [withDomains('x.io: {}')])
    const reading = live.get('domain')
    const id = reading?.state === 'read' ? reading.entries[0]?.live?.id : undefined
    await box.posthog.send('DELETE', `/api/organizations/${organizationId}/domains/${id}/`, undefined, () => undefined)

    expect(told(await whoDid(box, withDomains('x.io: {}')))).toMatchObject({
      'domain/x.io': { from: 'log', by: { email: 'ana@x.io', client: 'posthog-policy' } },
    })
  })

  it('roles, where a server logs them, and else says that it does not tell', async () => {
    const logging = await startBox(paid, { logsEverything: true })
    const today = await startBox(paid)
    for (const { sandbox } of [logging, today]) {
      sandbox.as('bo@x.io').renameRole('Engineers', 'Builders')
      sandbox.as('bo@x.io').deleteRole('Old')
    }
    const { scope } = await look(today, [policyOf(roles)])
    const id = scope.names.directory.roles.find(({ name }) => name === 'Builders')?.id
    const head = policyOf(`roles: { engineer: { name: Engineers, id: "${id}" }, old: { name: Old } }`)

    expect(told(await whoDid(logging, head))).toEqual({
      'role/engineer name': expect.objectContaining(byHand('bo@x.io')),
      'role/old': expect.objectContaining(byHand('bo@x.io')),
    })
    expect(told(await whoDid(today, head))).toEqual({
      'role/engineer name': { from: 'nobody', why: 'no-entry' },
      'role/old': { from: 'nobody', why: 'no-entry' },
    })
  })

  it('a member by name in the log: by number or by word', () => {
    const member = resources.find(({ kind }) => kind === 'organization_member')?.logged
    const change = { key: 'a@x.io', operation: 'update', live: { level: 'admin' }, wanted: undefined } as const
    const ledTo = (after: number | string) =>
      member?.ledTo(rowOf([{ field: 'level', before: 1, after }]), change, 'level', undefined as never)

    expect([8, 'admin', 15, 'owner'].map(ledTo)).toEqual([true, true, false, false])
  })
})

function rowOf(steps: readonly Step[], verb = 'updated'): Activity {
  const by = { isSystem: true, isImpersonated: false }
  return { scope: 'X', verb, id: '1', name: 'n', by, at: '2026-11-24T09:12:33.123Z', steps: new Sealed(steps) }
}

describe('setTo', () => {
  const row = rowOf([
    { field: 'SAML X.509 certificate', before: 'masked', after: 'masked' },
    { field: 'jit_provisioning_enabled', before: null, after: true },
  ])

  it.each([
    ['the live value', ['jit_provisioning_enabled'], true, true],
    ['another value', ['jit_provisioning_enabled'], false, false],
    ['another way to write the name', ['JIT provisioning (enabled)'], true, true],
    ['what must not be read', ['saml x.509 certificate'], 'sha256:ab', true],
    ['another field', ['scim_enabled'], true, undefined],
  ])('takes a row for %s as such', (_, words, live, answer) => {
    expect(setTo(row, words, live)).toBe(answer)
  })
})

describe('cameOrWent', () => {
  it.each([
    ['created', rowOf([], 'created'), 'there'],
    ['deleted', rowOf([], 'deleted'), 'gone'],
    ['named so', rowOf([{ field: 'name', before: 'a', after: 'b' }]), 'there'],
    ['named otherwise', rowOf([{ field: 'name', before: 'b', after: 'c' }]), 'gone'],
    ['changed in another way', rowOf([{ field: 'other', before: 'b', after: 'c' }]), undefined],
    ['renamed from and to something else', rowOf([{ field: 'name', before: 'x', after: 'y' }]), undefined],
  ])('tells what was %s', (_, row, answer) => {
    expect(cameOrWent(row, ['name'], 'b')).toBe(answer)
  })
})
