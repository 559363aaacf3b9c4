import { describe, expect, it } from '@jest/globals'
import type { Seed } from '../../../sandbox/index.ts'
import { type Exported, exportPolicy } from '../../../src/app/export/export-policy.ts'
import { sourcesOf } from '../../../src/app/export/policy-texts.ts'
import { lintPolicy } from '../../../src/app/lint/lint-policy.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { apply, type Box, differences, startBox } from '../../resources/box.ts'
import { pems, withDomains } from '../../resources/domains-policy.ts'
import { organizationId } from '../../support/policies.ts'

/** Exports and holds what every export promises: it lints, and PostHog matches it. */
async function exported(box: Box): Promise<Exported & { policy: Policy }> {
  const asked = box.sandbox.requests.length
  const result = await exportPolicy(box.posthog, organizationId, 'policy')
  const { policy, findings } = lintPolicy(sourcesOf(result.files), 'policy')
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  if (!policy) throw new Error('the export does not load')
  expect(await differences(box, policy)).toEqual([])
  expect(box.sandbox.requests.slice(asked).every(({ method }) => method === 'GET')).toBe(true)
  return { ...result, policy }
}

const rich: Partial<Seed> = {
  people: {
    'ana@x.io': { level: 'owner' },
    'bo@x.io': { level: 'admin' },
    'Cy@X.io': { level: 'member' },
    "o'neil+a@x.io": { level: 'member' },
    'gast@y.io': { level: 'member', guest: true },
  },
  roles: {
    'Senior Engineers': { members: ['bo@x.io', 'Cy@X.io'] },
    'senior-engineers': { members: [] },
    Admin: { members: ['ana@x.io'] },
    'Größe: "XXL" # no': { members: ["o'neil+a@x.io", 'gast@y.io'] },
    日本: {},
  },
  projects: [
    {
      id: 5,
      name: '5 Star/Production',
      cohorts: [{ id: 17, name: 'Staff' }],
      access: [
        { level: 'none' },
        { role: 'Admin', level: 'admin' },
        { member: 'Cy@X.io', level: 'member' },
        { member: 'gast@y.io', level: 'member' },
      ],
      resources: [
        { resource: 'dashboard', role: 'Admin', level: 'editor' },
        { resource: 'notebook', level: 'viewer' },
      ],
      flags: [
        {
          key: 'plain',
          name: 'yes: "really" # 100 %\nsecond line',
          active: true,
          rollout: 12.5,
          tags: ['b', 'a', 'no'],
        },
        { key: 'asleep', name: '', active: false, archived: true, rollout: 10 },
        {
          key: 'toString',
          active: false,
          filters: {
            groups: [
              {
                properties: [
                  { key: 'email', type: 'person', operator: 'icontains', value: '@x.io' },
                  { key: 'id', type: 'cohort', value: 17 },
                ],
                rollout_percentage: 5,
                variant: 'test',
              },
              { properties: [], rollout_percentage: 0 },
            ],
            multivariate: {
              variants: [
                { key: 'control', rollout_percentage: 50 },
                { key: 'test', name: 'Null', rollout_percentage: 50 },
              ],
            },
            payloads: { test: '{"a":[1,null]}', control: '"5"' },
            something_new: 1,
          },
        },
        {
          key: 'secret',
          active: true,
          has_encrypted_payloads: true,
          is_remote_configuration: true,
          filters: { groups: [{ properties: [], rollout_percentage: 100 }], payloads: { true: '"canary"' } },
        },
      ],
    },
    { id: 6, name: 'Lab' },
    { id: 7, name: 'lab' },
  ],
}

describe('an organization, written down', () => {
  it('is the example with names of its own', async () => {
    const box = await startBox()
    const { files, leftOut, unread } = await exported(box)

    expect([...files.keys()]).toEqual([
      'policy/organization.yml',
      'policy/members.yml',
      'policy/roles.yml',
      'policy/projects/lab.yml',
      'policy/projects/production.yml',
      'policy/flags/production.yml',
    ])
    expect(files.get('policy/roles.yml')).toBe(
      'roles:\n  engineers: { name: Engineers, members: [bo@x.io] }\n  old: { name: Old, members: [bo@x.io, cy@x.io] }\n',
    )
    expect(leftOut.map(({ what }) => what)).toEqual([
      'feature_flag/production/asleep',
      'feature_flag/production/rich',
      'object_access',
    ])
    expect(unread).toEqual([])
  })

  it('says all that the language can say, whatever things are called', async () => {
    const box = await startBox(rich)
    const { policy, files, leftOut } = await exported(box)

    expect(Object.entries(policy.shape.roles ?? {})).toMatchObject([
      ['grosse_xxl_no', { name: 'Größe: "XXL" # no', members: ["o'neil+a@x.io"] }],
      ['role', { name: '日本', members: [] }],
      ['role_admin', { name: 'Admin', members: ['ana@x.io'] }],
      ['senior_engineers', { name: 'Senior Engineers' }],
      ['senior_engineers_2', { name: 'senior-engineers' }],
    ])
    expect(Object.keys(policy.shape.projects ?? {})).toEqual(['lab', 'lab_2', 'project_5_star_production'])
    expect(policy.shape.projects?.project_5_star_production?.resources).toEqual({
      dashboard: { default: 'builtin', roles: { role_admin: 'editor' } },
      notebook: { default: 'viewer' },
    })
    expect(policy.shape.manage).toEqual({
      members: 'exclusive',
      roles: 'exclusive',
      role_members: 'update',
      access: 'exclusive',
    })
    const flags = policy.shape.flags?.project_5_star_production ?? {}
    expect(Object.keys(flags)).toEqual(['plain', 'secret', 'toString'])
    expect(flags.secret).not.toHaveProperty('payloads')
    expect([...files.values()].join()).not.toMatch(/canary|phx_/)
    expect(leftOut).toEqual([
      { what: 'feature_flag/project_5_star_production/asleep', reason: 'it is in the archive' },
      {
        what: 'feature_flag/project_5_star_production/secret',
        reason: 'its payloads are encrypted, and stay in PostHog',
      },
      { what: 'feature_flag/project_5_star_production/toString', reason: 'no word for `something_new` of its filters' },
      { what: 'object_access', reason: expect.any(String) },
      {
        what: 'project_access/project_5_star_production/guest/gast@y.io',
        reason: 'it is a guest, whom no policy names',
      },
      { what: 'role_membership/grosse_xxl_no/gast@y.io', reason: expect.stringMatching(/not declared under members/) },
    ])
    expect(files.get('policy/organization.yml')).toContain(
      '# - feature_flag/project_5_star_production/asleep: it is in the archive\n',
    )
  })

  it('is the same text every time', async () => {
    const box = await startBox(rich)

    const [first, second] = [await exported(box), await exported(box)]

    expect([...second.files]).toEqual([...first.files])
  })

  it('takes the certificates of domains along, and nothing else of them', async () => {
    const box = await startBox({ domains: [{ domain: 'x.io', verified: true }] })
    const saml = 'saml: { entity_id: "https://idp/x", acs_url: "https://idp/sso", certificate: certs/one.pem }'
    await apply(box, withDomains('x.io: {}'), withDomains(`x.io: { sso_enforcement: saml, scim: true, ${saml} }`))

    const { policy, files } = await exported(box)

    const path = policy.shape.organization?.domains?.['x.io']?.saml?.certificate
    expect(files.get(`policy/${path}`)?.replaceAll(/\s/g, '')).toBe(pems['certs/one.pem']?.replaceAll(/\s/g, ''))
    expect(files.get('policy/organization.yml')).not.toMatch(/token|challenge/)
  })
})

it('says nothing about what cannot be read, and so manages none of it', async () => {
  const box = await startBox()
  box.sandbox.faults.add({ method: 'GET', path: /\/access_controls/, kind: 'status', status: 500, times: 99 })
  const { files, unread } = await exportPolicy(box.posthog, organizationId, 'policy')

  expect(unread.map(({ what }) => what)).toEqual(['project_access'])
  expect(files.get('policy/projects/production.yml')).not.toContain('access')
  const { policy } = lintPolicy(sourcesOf(files), 'policy')
  expect(policy?.shape.projects?.production).toEqual({ name: 'Production', id: 5, resources: {} })
}, 60_000)
