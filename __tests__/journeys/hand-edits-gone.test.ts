import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { ActionResult } from '../support/github/run-action.ts'
import { type Edits, type Scenario, startScenario } from '../support/scenario.ts'

let scene: Scenario
let applied: ActionResult
let before: ReturnType<Scenario['posthog']['dump']>

const proposal: Edits = {
  'policy/people.yml': (text) =>
    text
      .replace('hana@example.com: { level: member', 'hana@example.com: { level: admin')
      .replace(/ {2}li@example\.com: .*\n/, '')
      .replace('members: [ivo@example.com]', 'members: [ivo@example.com, gil@example.com]')
      .replace('members: [jo@example.com]', 'members: [jo@example.com, finn@example.com]'),
  'policy/projects.yml': (text) =>
    text
      .replace('support: member, analyst: member', 'support: admin, analyst: member')
      .replace(
        'roles: { senior_engineer: editor, engineer: editor, analyst: editor }',
        'roles: { senior_engineer: editor, engineer: viewer, analyst: editor, support: editor }',
      )
      .replace('roles: { senior_engineer: viewer, support: viewer }', 'roles: { support: viewer }')
      .replace('default: member\n', 'default: member\n      roles: { engineer: member }\n'),
  'policy/flags/production.yml': (text) =>
    `${text
      .replace('Dark colours', 'Darker')
      .replace(/rollout: 10$/m, 'rollout: 20')
      .replace(
        / {4}fraud-check-strict:\n(?: {6}.*\n)*/,
        '',
      )}    fresh: { description: New, active: true, rollout: 5 }\n`,
}

function editByHand(): void {
  const eva = scene.posthog.as('eva@example.com')
  eva.updateFlag('Production', 'dark-mode', { deleted: true })
  eva.removeMember('hana@example.com')
  eva.setResourceAccess('Production', 'dashboard', { role: 'Engineers' }, null)
  eva.createFlag('Production', { key: 'fresh', name: 'Mine', active: true, rollout: 50 })
  eva.setProjectAccess('Staging', { role: 'Engineers' }, 'admin')
  eva.setMemberLevel('li@example.com', 'admin')
  eva.setResourceAccess('Production', 'session_recording', { role: 'Senior engineers' }, 'editor')
  eva.updateFlag('Production', 'fraud-check-strict', { rollout: 50 })
  eva.deleteRole('Support')
}

beforeAll(async () => {
  scene = await startScenario((seed) => seed.replace('features: [', 'features: [audit_logs, '), {
    'policy/organization.yml': (text) => text.replace('manage:\n', 'manage:\n  removed_flags: archive\n'),
  })
  const first = await scene.run('apply', scene.github.event('push', { branch: 'main' }))
  expect(first.outputs.verdict).toBe('nothing-to-do')
  const pull = scene.propose({ branch: 'all', by: 'finn', title: 'One of each', edits: proposal })
  for (const by of ['ana-ruiz', 'bo-lee', 'dee-k']) scene.github.review({ pull, by, state: 'APPROVED' })
  const merged = scene.merge(pull, 'finn')
  editByHand()
  before = scene.posthog.dump()
  scene.posthog.forgetRequests()
  applied = await scene.run('apply', merged, { 'report-file': 'apply.json' })
}, 60_000)

afterAll(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

function results(): { item: string; operation: string; outcome: string; reason: string }[] {
  return JSON.parse(readFileSync(join(scene.repository.work, 'apply.json'), 'utf8')).results
}

const eva = /`Eva Kim` \(`eva@example.com`\) on \d{4}/

/** By item: the field, and what stands there last, merged and live; and whom the report names, where PostHog logs it. */
const rows: Readonly<Record<string, readonly [cells: string, who: RegExp]>> = {
  'feature_flag/production_project/dark-mode': [
    '`description` | `"Dark colours in the web app"` | `"Darker in the web app"` | `null`',
    eva,
  ],
  'feature_flag/production_project/fresh': ['`rollout` | `null` | `5` | `50`', eva],
  'feature_flag/production_project/fraud-check-strict': ['`rollout` | `100` | `null` | `50`', eva],
  'organization_member/hana@example.com': ['`level` | `"member"` | `"admin"` | `null`', eva],
  'organization_member/li@example.com': ['`level` | `"member"` | `null` | `"admin"`', eva],
  'project_access/production_project/role/support': ['`level` | `"member"` | `"admin"` | `null`', /not logged/],
  'project_access/staging_project/role/engineer': ['`level` | `null` | `"member"` | `"admin"`', /not logged/],
  'resource_access/production_project/dashboard/role/engineer': [
    '`level` | `"editor"` | `"viewer"` | `null`',
    /not logged/,
  ],
  'resource_access/production_project/session_recording/role/senior_engineer': [
    '`level` | `"viewer"` | `null` | `"editor"`',
    /not logged/,
  ],
}

it.each(Object.entries(rows))('stops: %s', (item, [cells, who]) => {
  const found = results().filter((result) => result.item === item)
  const lines = applied.summary.split('\n').filter((line) => line.startsWith(`| \`${item}\` | `))

  expect(found).toMatchObject([{ outcome: 'conflict', reason: expect.stringMatching(/Adopt the live value/) }])
  expect(lines).toContainEqual(expect.stringContaining(cells))
  for (const line of lines) expect(line).toMatch(who)
})

it('stops what needs a role that is gone, and says so', () => {
  const needing = results().filter(({ outcome }) => outcome === 'failed')

  expect(needing.map(({ item }) => item)).toEqual([
    'resource_access/production_project/dashboard/role/support',
    'role_membership/support/gil@example.com',
  ])
  for (const { reason } of needing) expect(reason).toContain('The role support does not exist in PostHog.')
})

it('says of an entry that was to go only what somebody made another of it', () => {
  expect(applied.summary.match(/^\| `feature_flag\/production_project\/fraud-check-strict` \|.*$/gm)).toHaveLength(1)
})

it('writes none of these, and all the rest', () => {
  const { roles, projects, members } = scene.posthog.dump()
  const { 'invoice-pdf': invoices, ...flags } = projects.Production?.flags ?? {}

  expect(applied.outputs).toMatchObject({ verdict: 'partly-applied', applied: '2', failed: '2', 'not-tried': '9' })
  expect(scene.posthog.requests.filter(({ method }) => method !== 'GET')).toHaveLength(2)
  expect(invoices).toMatchObject({ filters: { groups: [{ rollout_percentage: 20 }] } })
  expect(roles).toEqual({ ...before.roles, Analysts: ['finn@example.com', 'jo@example.com'] })
  expect(members).toEqual(before.members)
  expect({ ...before.projects.Production?.flags }).toMatchObject(flags)
  expect(projects.Staging).toEqual(before.projects.Staging)
})
