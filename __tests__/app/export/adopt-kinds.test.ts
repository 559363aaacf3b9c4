import { describe, expect, it } from '@jest/globals'
import { startBox } from '../../resources/box.ts'
import { organizationId } from '../../support/policies.ts'
import {
  adopt,
  dashboardRule,
  diff,
  drift,
  groups,
  type Hand,
  roleId,
  seed,
  send,
  texts,
  variants,
} from './adopt-scene.ts'

const cases: readonly [string, Hand, string[], string[]][] = [
  [
    'a setting',
    (hands) => hands.updateOrganization({ enforce_2fa: true }),
    ['organization_settings/settings'],
    [
      '-  settings: { enforce_2fa: false, members_can_invite: true } # kept so',
      '+  settings: { enforce_2fa: true, members_can_invite: true } # kept so',
    ],
  ],
  [
    'a domain',
    async (_, box) => {
      const [row] = await box.posthog.list(
        `/api/organizations/${organizationId}/domains/`,
        (one) => Object(one),
        ({ id }) => id,
      )
      await send(box, 'PATCH', `/api/organizations/${organizationId}/domains/${row.id}/`, {
        jit_provisioning_enabled: true,
      })
    },
    ['domain/x.io'],
    [
      '-    x.io: { jit_provisioning: false }   # three spaces',
      '+    x.io: { jit_provisioning: true }   # three spaces',
    ],
  ],
  [
    'the level of a person',
    (hands) => hands.setMemberLevel('bo@x.io', 'admin'),
    ['organization_member/bo@x.io'],
    ['-  bo@x.io:  { level: member }', '+  bo@x.io:  { level: admin }'],
  ],
  [
    'a person who left, with all they had',
    (hands) => hands.removeMember('Cy@X.io'),
    ['organization_member/cy@x.io', 'role_membership/engineer/cy@x.io'],
    ['-  Cy@X.io:  { level: member, expires: 2031-01-01 } # until then', '-            - Cy@X.io'],
  ],
  [
    'a role under a new name with what hangs on it',
    (hands) => {
      hands.createRole('Night shift')
      hands.addRoleMember('Night shift', 'bo@x.io')
      hands.setProjectAccess(5, { role: 'Night shift' }, 'member')
    },
    ['role/Night shift', 'project_access/prod/role/Night shift'],
    [
      '-      roles: {engineer: member}',
      '+    night_shift: { name: Night shift }',
      '+      roles: {engineer: member, night_shift: member}',
    ],
  ],
  [
    'a role that was deleted',
    (hands) => hands.deleteRole('Support'),
    ['role/support', 'role_membership/support/bo@x.io'],
    ['-    support: {name: Support, members: [bo@x.io]}'],
  ],
  [
    'a membership that came',
    (hands) => hands.addRoleMember('Empty', 'bo@x.io'),
    ['role_membership/empty/bo@x.io'],
    ['-    empty: { name: Empty, members: [] }', '+    empty: { name: Empty, members: [bo@x.io] }'],
  ],
  [
    'a membership that came to a list of lines',
    (hands) => hands.addRoleMember('Engineers', 'ana@x.io'),
    ['role_membership/engineer/ana@x.io'],
    ['+            - ana@x.io'],
  ],
  [
    'the last membership that went',
    (hands) => hands.removeRoleMember('Support', 'bo@x.io'),
    ['role_membership/support/bo@x.io'],
    ['-    support: {name: Support, members: [bo@x.io]}', '+    support: {name: Support, members: []}'],
  ],
  [
    'a default of a project',
    (hands) => hands.setProjectAccess(5, { default: true }, 'member'),
    ['project_access/prod/default'],
    ['-      default: none # closed', '+      default: member # closed'],
  ],
  [
    'a rule for a person, where there was none',
    (hands) => hands.setProjectAccess(5, { member: 'Cy@X.io' }, 'admin'),
    ['project_access/prod/member/cy@x.io'],
    ['+      members: { cy@x.io: admin }'],
  ],
  [
    'a rule on a kind of object',
    (hands) => hands.setResourceAccess(5, 'dashboard', { role: 'Engineers' }, null),
    ['resource_access/prod/dashboard/role/engineer'],
    [
      '-      dashboard: {default: viewer, roles: {engineer: editor}}',
      '+      dashboard: {default: viewer, roles: {}}',
    ],
  ],
  [
    'a rule on a kind that the policy did not name',
    (hands) => hands.setResourceAccess(5, 'notebook', { role: 'Support' }, 'viewer'),
    ['resource_access/prod/notebook/role/support'],
    ['+      notebook: { roles: { support: viewer } }'],
  ],
  [
    'a rule on a single object',
    async (_, box) => send(box, 'PUT', dashboardRule, { access_level: 'editor', role: await roleId(box) }),
    ['object_access/prod/dashboard/42/role/engineer'],
    [
      '-      - { resource: dashboard, id: "42", roles: { engineer: viewer } }',
      '+      - { resource: dashboard, id: "42", roles: { engineer: editor } }',
    ],
  ],
  [
    'a rollout and tags',
    (hands) => hands.updateFlag(5, 'on', { rollout: 60, tags: ['a', 'new'] }),
    ['feature_flag/prod/on'],
    [
      '-    on: { active: true, rollout: 30, tags: [z, a], owner: engineer } # slow',
      '+    on: { active: true, rollout: 60, tags: [a, new], owner: engineer } # slow',
    ],
  ],
  [
    'a rollout that became groups',
    (hands) => hands.updateFlag(5, 'on', { filters: groups(5) }),
    ['feature_flag/prod/on'],
    [
      '-    on: { active: true, rollout: 30, tags: [z, a], owner: engineer } # slow',
      '+    on: { active: true, tags: [z, a], owner: engineer, groups: [{ properties: [{ type: person, key: email, operator: icontains, value: "@x.io" }], rollout_percentage: 100 }, { properties: [], rollout_percentage: 5 }] } # slow',
    ],
  ],
  [
    'one group of several',
    (hands) => hands.updateFlag(5, 'split', { filters: { ...variants(50), ...groups(25) } }),
    ['feature_flag/prod/split'],
    ['-        - rollout_percentage: 10 # everybody', '+        - rollout_percentage: 25 # everybody'],
  ],
  [
    'a group that came',
    (hands) =>
      hands.updateFlag(5, 'split', {
        filters: {
          ...variants(50),
          ...groups(10, [
            { properties: [{ key: 'plan', type: 'person', value: ['pro'], operator: 'exact' }], rollout_percentage: 7 },
          ]),
        },
      }),
    ['feature_flag/prod/split'],
    [
      '+        - properties:',
      '+            - { type: person, key: plan, operator: exact, value: [pro] }',
      '+          rollout_percentage: 7',
    ],
  ],
  [
    'shares of variants and a description',
    (hands) => hands.updateFlag(5, 'split', { name: 'Two: ways', filters: { ...variants(30), ...groups(10) } }),
    ['feature_flag/prod/split'],
    [
      '-      description: >',
      '-        Two ways',
      '-          - { key: control, rollout_percentage: 50 }',
      '-          - { key: test, rollout_percentage: 50 } # new',
      '+      description: "Two: ways"',
      '+          - { key: control, rollout_percentage: 30 }',
      '+          - { key: test, rollout_percentage: 70 } # new',
    ],
  ],
]

describe('what somebody changed by hand, taken over', () => {
  it('differs in nothing before', async () => {
    expect(await drift(await startBox(seed), texts)).toEqual([])
  })

  it.each(cases)('%s', async (_, hand, items, lines) => {
    const box = await startBox(seed)
    await hand(box.sandbox.as('ana@x.io'), box)
    expect(await drift(box, texts)).toEqual(expect.arrayContaining(items))

    const adopted = await adopt(box, texts, items)

    expect(await drift(box, adopted.files)).toEqual([])
    expect(diff(texts, adopted.files)).toEqual(lines)
  })
})
