import { expect } from '@jest/globals'
import type { Actor } from '../../../sandbox/actor.ts'
import type { Seed } from '../../../sandbox/index.ts'
import { adoptItems } from '../../../src/app/export/adopt-items.ts'
import { sourcesOf } from '../../../src/app/export/policy-texts.ts'
import { loadWhole } from '../../../src/app/load-at.ts'
import { type Box, differences } from '../../resources/box.ts'
import { organizationId } from '../../support/policies.ts'

/** A policy in several files and several styles; live is what it says. */
export const texts = {
  'policy/a.yml': `# Ours.
version: 1
organization:
  id: ${organizationId}
  settings: { enforce_2fa: false, members_can_invite: true } # kept so
  domains:
    x.io: { jit_provisioning: false }   # three spaces
manage: { members: exclusive, roles: exclusive, role_members: exclusive, access: exclusive }

members:
  ana@x.io: { level: owner } # the boss
  bo@x.io:  { level: member }

  Cy@X.io:  { level: member, expires: 2031-01-01 } # until then
`,
  'policy/b.yml': `roles:
    engineer:
        name: Engineers
        members:
            - bo@x.io # first
            - Cy@X.io
    support: {name: Support, members: [bo@x.io]}
    # the last one
    empty: { name: Empty, members: [] }

projects:
  prod:
    id: 5
    tier: staging
    access:
      default: none # closed
      roles: {engineer: member}
    resources:
      dashboard: {default: viewer, roles: {engineer: editor}}
    objects:
      # the board's own
      - { resource: dashboard, id: "42", roles: { engineer: viewer } }
`,
  'policy/flags.yml': `flags:
  prod:
    on: { active: true, rollout: 30, tags: [z, a], owner: engineer } # slow
    split:
      description: >
        Two ways
      active: true
      groups:
        # our own people
        - properties: [{ type: person, key: email, operator: icontains, value: "@x.io" }]
        - rollout_percentage: 10 # everybody
      multivariate:
        variants:
          - { key: control, rollout_percentage: 50 }
          - { key: test, rollout_percentage: 50 } # new
`,
}

/** The PostHog that this policy describes. */
export const seed: Partial<Seed> = {
  roles: { Engineers: { members: ['bo@x.io', 'Cy@X.io'] }, Support: { members: ['bo@x.io'] }, Empty: {} },
  domains: [{ domain: 'x.io', verified: true }],
  projects: [
    {
      id: 5,
      name: 'Production',
      dashboards: [{ id: 42, name: 'Board' }],
      access: [{ level: 'none' }, { role: 'Engineers', level: 'member' }],
      resources: [
        { resource: 'dashboard', level: 'viewer' },
        { resource: 'dashboard', role: 'Engineers', level: 'editor' },
      ],
      objects: [{ resource: 'dashboard', object: 'Board', role: 'Engineers', level: 'viewer' }],
      flags: [
        { key: 'on', name: 'Is on', active: true, rollout: 30, tags: ['a', 'z'] },
        {
          key: 'split',
          name: 'Two ways',
          active: true,
          filters: {
            groups: [
              {
                properties: [{ key: 'email', type: 'person', operator: 'icontains', value: '@x.io' }],
                rollout_percentage: 100,
              },
              { properties: [], rollout_percentage: 10 },
            ],
            multivariate: {
              variants: [
                { key: 'control', rollout_percentage: 50 },
                { key: 'test', rollout_percentage: 50 },
              ],
            },
          },
        },
        { key: 'other', name: '', active: false, rollout: 0 },
      ],
    },
  ],
}

export type Texts = Readonly<Record<string, string>>

export function policyIn(files: Texts) {
  return loadWhole(sourcesOf(new Map(Object.entries(files))), 'policy', 'this test')
}

/** What drift prints. */
export async function drift(box: Box, files: Texts): Promise<string[]> {
  return (await differences(box, policyIn(files))).map((line) => line.replace(/^\w+ /, ''))
}

export async function adopt(
  box: Box,
  files: Texts,
  items: readonly string[],
): Promise<{ files: Texts; items: string[] }> {
  const asked = box.sandbox.requests.length
  const adopted = await adoptItems(box.posthog, sourcesOf(new Map(Object.entries(files))), 'policy', items)
  expect(box.sandbox.requests.slice(asked).every(({ method }) => method === 'GET')).toBe(true)
  return {
    files: { ...files, ...Object.fromEntries(adopted.files) },
    items: adopted.items.map(({ item }) => item),
  }
}

/** The lines that went and came, as a diff shows them. */
export function diff(before: Texts, after: Texts): string[] {
  return Object.keys(after).flatMap((path) => {
    const [old, now] = [before, after].map((files) => (files[path] ?? '').split('\n'))
    const gone = (old ?? []).filter((line) => !now?.includes(line)).map((line) => `-${line}`)
    const come = (now ?? []).filter((line) => !old?.includes(line)).map((line) => `+${line}`)
    return [...gone, ...come]
  })
}

export type Hand = (hands: Actor, box: Box) => void | Promise<void>

export const dashboardRule = '/api/projects/5/dashboards/42/access_controls/'
export const groups = (rollout: number, more: object[] = []) => ({
  groups: [
    { properties: [{ key: 'email', type: 'person', operator: 'icontains', value: '@x.io' }], rollout_percentage: 100 },
    { properties: [], rollout_percentage: rollout },
    ...more,
  ],
})

export async function send({ posthog }: Box, method: 'PUT' | 'PATCH', path: string, body: object): Promise<void> {
  await posthog.send(method, path, body, () => undefined)
}

export function variants(share: number) {
  return {
    multivariate: {
      variants: [
        { key: 'control', rollout_percentage: share },
        { key: 'test', rollout_percentage: 100 - share },
      ],
    },
  }
}

export async function roleId({ posthog }: Box): Promise<string> {
  const roles = await posthog.list(
    `/api/organizations/${organizationId}/roles/`,
    (one) => Object(one),
    ({ id }) => id,
  )
  return roles.find(({ name }) => name === 'Engineers').id
}
