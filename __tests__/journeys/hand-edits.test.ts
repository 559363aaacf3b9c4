import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { resources } from '../../src/resources/registry.gen.ts'
import { widePolicy, wideSeed } from '../crash/wide-plan.ts'
import type { ActionResult } from '../support/github/run-action.ts'
import { type Edits, type Scenario, startScenario } from '../support/scenario.ts'

const key = 'phx_sandbox_ana'
const organization = '/api/organizations/0190c0de-0000-7000-8000-000000000001/'
const people = 'policy/people.yml'
let scene: Scenario
let applied: ActionResult
let before: ReturnType<Scenario['posthog']['dump']>

/** What the pull request makes of one entry of each kind, and how somebody changes the same entry after the review. */
interface Row {
  readonly item: string
  readonly field: string
  /** What apply must leave as it is. */
  readonly byHand: string
  /** Whether PostHog writes down who it was. */
  readonly isLogged: boolean
}

const rows: Readonly<Record<string, Row>> = {
  feature_flag: {
    item: 'feature_flag/production_project/search-ranking',
    field: 'rollout',
    byHand: '45',
    isLogged: true,
  },
  organization_member: {
    item: 'organization_member/eva@example.com',
    field: 'level',
    byHand: '"owner"',
    isLogged: true,
  },
  organization_settings: {
    item: 'organization_settings/settings',
    field: 'default_role',
    byHand: '"support"',
    isLogged: true,
  },
  domain: { item: 'domain/example.com', field: 'sso_enforcement', byHand: '"github"', isLogged: true },
  project: { item: 'project/staging_project', field: 'name', byHand: '"Stage"', isLogged: true },
  // The policy finds it by its name, so by another name it is gone.
  role: { item: 'role/analyst', field: 'name', byHand: 'null', isLogged: false },
  project_access: {
    item: 'project_access/staging_project/default',
    field: 'level',
    byHand: '"admin"',
    isLogged: false,
  },
  resource_access: {
    item: 'resource_access/production_project/dashboard/role/engineer',
    field: 'level',
    byHand: '"manager"',
    isLogged: false,
  },
  object_access: {
    item: 'object_access/staging_project/dashboard/42/role/contractor',
    field: 'level',
    byHand: '"manager"',
    isLogged: false,
  },
}

const proposal: Edits = {
  'policy/organization.yml': (text) =>
    text
      .replace('sso_enforcement: none', 'sso_enforcement: google-oauth2')
      .replace('  settings:', '  settings:\n    default_role: engineer'),
  [people]: (text) =>
    text
      .replace('eva@example.com: { level: member', 'eva@example.com: { level: admin')
      .replace('name: Analysts', 'name: Analytics')
      .replace('      - gil@example.com\n', '      - li@example.com\n'),
  'policy/projects.yml': (text) =>
    text
      .replace('name: Staging', 'name: Stages')
      .replace('default: member\n      roles: { contractor', 'default: none\n      roles: { contractor')
      .replace(', engineer: editor', ', engineer: viewer')
      .replace('roles: { contractor: viewer, support', 'roles: { contractor: editor, support'),
  'policy/flags/production.yml': (text) => text.replace('rollout: 50', 'rollout: 40').replace('Dark colours', 'Darker'),
}

async function ask(method: string, path: string, body?: object): Promise<{ results: { id: string; name: string }[] }> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const answer = await fetch(`${scene.posthog.url}${path}`, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  })
  expect([method, path, answer.status]).toEqual([method, path, 200])
  return Object(await answer.json())
}

async function editByHand(): Promise<void> {
  const eva = scene.posthog.as('eva@example.com')
  eva.updateFlag('Production', 'search-ranking', { rollout: 45 })
  eva.setMemberLevel('eva@example.com', 'owner')
  eva.renameRole('Analysts', 'Data')
  eva.setProjectAccess('Staging', { default: true }, 'admin')
  eva.setResourceAccess('Production', 'dashboard', { role: 'Engineers' }, 'manager')
  const roles = await ask('GET', `${organization}roles/`)
  const idOf = (name: string) => roles.results.find((role) => role.name === name)?.id
  eva.updateOrganization({ default_role_id: idOf('Support') })
  const domains = await ask('GET', `${organization}domains/`)
  await ask('PATCH', `${organization}domains/${domains.results[0]?.id}/`, { sso_enforcement: 'github' })
  await ask('PATCH', '/api/projects/102/', { name: 'Stage' })
  await ask('PUT', '/api/projects/102/dashboards/42/access_controls/', {
    role: idOf('Contractors'),
    access_level: 'manager',
  })
}

beforeAll(async () => {
  scene = await startScenario(
    (seed) =>
      wideSeed(seed)
        .replace('features: [', 'features: [audit_logs, ')
        .replace('keys:\n', `keys:\n  - { key: ${key}, owner: ana@example.com, label: by hand, scopes: ["*"] }\n`),
    {
      ...widePolicy,
      'policy/organization.yml': (text) =>
        (widePolicy['policy/organization.yml']?.(text) ?? '').replace(
          'jit_provisioning: false',
          'jit_provisioning: false, sso_enforcement: none',
        ),
    },
  )
  const first = await scene.run('apply', scene.github.event('push', { branch: 'main' }))
  expect(first.outputs.verdict).toBe('nothing-to-do')
  const pull = scene.propose({ branch: 'all', by: 'finn', title: 'One of each', edits: proposal })
  for (const by of ['ana-ruiz', 'bo-lee', 'dee-k']) scene.github.review({ pull, by, state: 'APPROVED' })
  const merged = scene.merge(pull, 'finn')
  await editByHand()
  before = scene.posthog.dump()
  scene.posthog.forgetRequests()
  applied = await scene.run('apply', merged, { 'report-file': 'apply.json' })
}, 60_000)

afterAll(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

function results(): { item: string; outcome: string; reason: string }[] {
  return JSON.parse(readFileSync(join(scene.repository.work, 'apply.json'), 'utf8')).results
}

describe('an entry that somebody changed between the review and the apply', () => {
  it.each(Object.entries(rows))('is stopped: %s', (_, { item, field, byHand, isLogged }) => {
    const found = results().filter((result) => result.item === item)
    const [row = ''] = applied.summary.split('\n').filter((line) => line.startsWith(`| \`${item}\` | \`${field}\``))

    expect(found).toMatchObject([{ outcome: 'conflict', reason: expect.stringMatching(/Adopt the live value/) }])
    expect(row).toContain(` | \`${byHand}\` | `)
    if (isLogged) expect(row).toMatch(/(`Eva Kim` \(`eva@example.com`\)|`Ana Ruiz` \(`ana@example.com`\)) on \d{4}/)
    else expect(row).toMatch(/not (logged by PostHog|in PostHog's activity log)/)
  })

  it('is of every kind that has more than two states', () => {
    // Somebody holds a role or not: a third hand can only do what was wanted, or leave what was there.
    expect(Object.keys(rows).sort()).toEqual(
      resources
        .map(({ kind }) => kind)
        .filter((kind) => kind !== 'role_membership')
        .sort(),
    )
  })

  it('is not written to, and all the rest is', () => {
    const rest = results().filter(({ outcome }) => outcome !== 'conflict')
    const { roles, projects, ...after } = scene.posthog.dump()

    expect(rest.map(({ item, outcome }) => `${outcome} ${item}`).sort()).toEqual([
      'applied feature_flag/production_project/dark-mode',
      'applied role_membership/engineer/gil@example.com',
      'applied role_membership/engineer/li@example.com',
    ])
    expect(applied.outputs).toMatchObject({ verdict: 'partly-applied', applied: '3', 'not-tried': '9' })
    expect(scene.posthog.requests.filter(({ method }) => method !== 'GET')).toHaveLength(3)
    expect(after.members).toEqual(before.members)
    expect(projects.Production?.flags['search-ranking']).toEqual(before.projects.Production?.flags['search-ranking'])
    expect({ ...roles, Engineers: [] }).toEqual({ ...before.roles, Engineers: [] })
  })
})
