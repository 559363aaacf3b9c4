import { describe, expect, it } from '@jest/globals'
import type { Variant } from '../../sandbox/index.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { organizationId } from '../support/policies.ts'
import { type Box, look } from './box.ts'
import { organizedBox, organizedPolicy, organizedText } from './organized.ts'
import { differing } from './retold.ts'

/** What somebody does, and all that differs by it. */
type Deed = readonly [differs: string, act: (box: Box) => unknown]
const ana = ({ sandbox }: Box) => sandbox.as('ana@x.io')

const deeds: readonly Deed[] = [
  ['organization_member/bo@x.io level', (box) => ana(box).setMemberLevel('bo@x.io', 'admin')],
  ['role_membership/engineer/cy@x.io', (box) => ana(box).addRoleMember('Engineers', 'Cy@X.io')],
  ['role_membership/engineer/bo@x.io', (box) => ana(box).removeRoleMember('Engineers', 'bo@x.io')],
  ['role/guests', (box) => ana(box).createRole('guests')],
  ['project_access/prod/default level', (box) => ana(box).setProjectAccess(5, { default: true }, 'member')],
  ['project_access/prod/default level', (box) => ana(box).setProjectAccess(5, { default: true }, null)],
  ['project_access/prod/role/engineer level', (box) => ana(box).setProjectAccess(5, { role: 'Engineers' }, 'admin')],
  ['project_access/prod/role/engineer', (box) => ana(box).setProjectAccess(5, { role: 'Engineers' }, null)],
  ['project_access/prod/role/old', (box) => ana(box).setProjectAccess(5, { role: 'Old' }, 'member')],
  ['project_access/prod/member/cy@x.io level', (box) => ana(box).setProjectAccess(5, { member: 'Cy@X.io' }, 'none')],
  ['project_access/prod/member/bo@x.io', (box) => ana(box).setProjectAccess(5, { member: 'bo@x.io' }, 'none')],
  [
    'resource_access/prod/dashboard/default level',
    (box) => ana(box).setResourceAccess(5, 'dashboard', { default: true }, 'editor'),
  ],
  [
    'resource_access/prod/dashboard/default level',
    (box) => ana(box).setResourceAccess(5, 'dashboard', { default: true }, null),
  ],
  [
    'resource_access/prod/dashboard/role/engineer level',
    (box) => ana(box).setResourceAccess(5, 'dashboard', { role: 'Engineers' }, 'none'),
  ],
  [
    'resource_access/prod/dashboard/role/engineer',
    (box) => ana(box).setResourceAccess(5, 'dashboard', { role: 'Engineers' }, null),
  ],
  [
    'resource_access/prod/dashboard/member/bo@x.io',
    (box) => ana(box).setResourceAccess(5, 'dashboard', { member: 'bo@x.io' }, 'viewer'),
  ],
  [
    'resource_access/prod/survey/role/engineer',
    (box) => ana(box).setResourceAccess(5, 'survey', { role: 'Engineers' }, 'viewer'),
  ],
  ['project/prod name', (box) => patch(box, '/api/projects/5/', { name: 'Prod' })],
  ['object_access/prod/dashboard/42/default level', (box) => onDashboard(box, { access_level: 'editor' })],
  ['object_access/prod/dashboard/42/default level', (box) => onDashboard(box, { access_level: null })],
  [
    'object_access/prod/dashboard/42/role/engineer level',
    async (box) => onDashboard(box, { access_level: 'editor', role: await roleId(box, 'engineer') }),
  ],
  ['feature_flag/prod/on rollout', (box) => ana(box).updateFlag(5, 'on', { rollout: 31 })],
  ['organization_settings/settings default_role', (box) => ana(box).updateOrganization({ default_role_id: null })],
  ['organization_settings/settings enforce_2fa', (box) => ana(box).updateOrganization({ enforce_2fa: true })],
  [
    'organization_settings/settings members_can_invite',
    (box) => ana(box).updateOrganization({ members_can_invite: false }),
  ],
  [
    'organization_settings/settings members_can_create_projects',
    (box) => ana(box).updateOrganization({ members_can_create_projects: true }),
  ],
  [
    'organization_settings/settings members_can_use_personal_api_keys',
    (box) => ana(box).updateOrganization({ members_can_use_personal_api_keys: false }),
  ],
  [
    'organization_settings/settings members_can_see_org_members',
    (box) => ana(box).updateOrganization({ members_can_see_org_members: false }),
  ],
  [
    'organization_settings/settings allow_publicly_shared_resources',
    (box) => ana(box).updateOrganization({ allow_publicly_shared_resources: false }),
  ],
]

const ownBox: readonly (readonly [
  differs: string,
  edit: (text: string, box: Box) => Promise<string>,
  act: Deed[1],
  Partial<Variant>,
])[] = [
  [
    'role/engineer name',
    async (text, box) => text.replace('name: Engineers,', `name: Engineers, id: "${await roleId(box, 'engineer')}",`),
    (box) => ana(box).renameRole('Engineers', 'Builders'),
    {},
  ],
  [
    'domain/x.io scim',
    async (text) => text.replace('jit_provisioning: true,', 'jit_provisioning: true, scim: false,'),
    (box) => onDomain(box, { scim_enabled: true }),
    { stage: 'E1b' },
  ],
]

const domainDeeds: readonly Deed[] = [
  ['domain/x.io sso_enforcement', (box) => onDomain(box, { sso_enforcement: '' })],
  ['domain/x.io jit_provisioning', (box) => onDomain(box, { jit_provisioning_enabled: false })],
  ['domain/x.io saml_entity_id', (box) => onProvider(box, { saml_entity_id: 'https://idp/y' })],
  ['domain/x.io saml_acs_url', (box) => onProvider(box, { saml_acs_url: '' })],
  ['domain/x.io saml_certificate', (box) => onProvider(box, { saml_x509_cert: 'MIIBtwo=' })],
]

describe('a change of one thing is that thing, and nothing else', () => {
  it.each([...deeds, ...domainDeeds])('%s (%#)', async (differs, act) => {
    const box = await organizedBox()
    await act(box)

    expect(await differing(box, organizedPolicy())).toEqual([differs])
  })

  it.each(ownBox)('%s', async (differs, edit, act, variant) => {
    const box = await organizedBox(variant)
    const text = await edit(organizedText, box)
    const policy = organizedPolicy(() => text)
    expect(await differing(box, policy)).toEqual([])

    await act(box)

    expect(await differing(box, policy)).toEqual([differs])
  })

  it('holds for every field that is compared; flags and invites have suites of their own', () => {
    const told = new Set([...deeds, ...domainDeeds, ...ownBox].map(([differs]) => differs.replace(/\/\S+/, '')))
    const compared = resources
      .filter(({ kind }) => kind !== 'feature_flag')
      .flatMap(({ kind, compare }) => compare.map((field) => `${kind} ${field}`))

    expect(compared.filter((field) => !told.has(field))).toEqual(['organization_member state'])
  })

  it('also where somebody is gone, with all that they had', async () => {
    const box = await organizedBox()
    ana(box).removeMember('Cy@X.io')

    expect((await differing(box, organizedPolicy())).sort()).toEqual([
      'organization_member/cy@x.io',
      'project_access/prod/member/cy@x.io',
      'role_membership/old/cy@x.io',
    ])
  })
})

async function roleId(box: Box, alias: string): Promise<string | undefined> {
  return (await look(box, [organizedPolicy()])).scope.names.role(alias)?.id
}

async function patch({ posthog }: Box, path: string, body: object, method: 'PATCH' | 'PUT' = 'PATCH'): Promise<void> {
  await posthog.send(method, path, body, () => undefined)
}

function onDashboard(box: Box, body: object): Promise<void> {
  return patch(box, '/api/projects/5/dashboards/42/access_controls/', body, 'PUT')
}

async function onDomain(box: Box, body: object): Promise<void> {
  const { live } = await look(box, [organizedPolicy()])
  const reading = live.get('domain')
  const id = reading?.state === 'read' ? reading.entries[0]?.live?.id : undefined
  await patch(box, `/api/organizations/${organizationId}/domains/${id}/`, body)
}

async function onProvider(box: Box, body: object): Promise<void> {
  const path = `/api/organizations/${organizationId}/identity_provider_configs/`
  const [one] = await box.posthog.list(
    path,
    (row) => row,
    (row) => String(Object(row).id),
  )
  await patch(box, `${path}${Object(one).id}/`, body)
}
