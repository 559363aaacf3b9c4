import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Sandbox, type Seed, startSandbox } from '../../../sandbox/index.ts'
import { checkAccess } from '../../../src/app/access/check-access.ts'
import { effectiveAccess } from '../../../src/app/access/effective-access.ts'
import { accessFromSnapshot, readAccessSettings } from '../../../src/app/access/live-access.ts'
import { readSnapshot } from '../../../src/app/read-snapshot.ts'
import type { AccessCheck } from '../../../src/core/access-check.ts'
import type { PostHogReader } from '../../../src/core/ports/posthog.ts'
import { connectReader } from '../../../src/edges/posthog/client.ts'
import { accessCheckSection, accessWarning } from '../../../src/report/access-check-markdown.ts'
import { organizationId, policyOf } from '../../support/policies.ts'

const people = ['li', 'jo', 'kim'].map((name) => `${name}@example.com`)
const policy = policyOf(`
members: { ana@example.com: { level: owner }, ${people.map((email) => `${email}: { level: member }`).join(', ')} }
roles: { engineer: { members: [li@example.com] } }
projects:
  web:
    id: 1
    access: { default: none, roles: { engineer: member }, members: { kim@example.com: admin } }
    resources: { dashboard: { default: viewer, roles: { engineer: editor } } }
    objects: [{ resource: dashboard, id: '7', name: Board, default: none }]
  lab: { id: 2, access: { default: member } }
`)

const seed: Seed = {
  organization: { id: organizationId, features: ['access_control', 'role_based_access'] },
  people: { 'ana@example.com': { level: 'owner' }, ...Object.fromEntries(people.map((email) => [email, {}])) },
  keys: [{ key: 'phx_ana', owner: 'ana@example.com', scopes: ['*'] }],
  roles: { engineer: { members: ['li@example.com'] } },
  projects: [
    {
      id: 1,
      name: 'web',
      access: [{ level: 'none' }, { role: 'engineer', level: 'member' }, { member: 'kim@example.com', level: 'admin' }],
      resources: [
        { resource: 'dashboard', level: 'viewer' },
        { resource: 'dashboard', role: 'engineer', level: 'editor' },
      ],
      dashboards: [{ id: 7, name: 'Board' }],
      objects: [{ resource: 'dashboard', object: 'Board', level: 'none' }],
    },
    { id: 2, name: 'lab', access: [{ level: 'member' }] },
  ],
}

let box: Sandbox
let reader: PostHogReader & { close(): Promise<void> }

beforeEach(async () => {
  box = await startSandbox({ seed })
  reader = connectReader({ key: 'phx_ana', host: box.url, rateShare: 1 })
})

afterEach(async () => {
  await reader.close()
  await box.close()
})

const absent = { type: 'invalid_request', code: 'not_found', detail: 'Endpoint not found.', attr: null }

/** @param meanwhile what somebody does between our reading and the question to PostHog */
async function check(meanwhile = () => {}): Promise<AccessCheck> {
  const { live, scope } = await readSnapshot(reader, [policy])
  const present = accessFromSnapshot(live, await readAccessSettings(reader, organizationId))
  if (!('state' in present)) throw new Error(present.unreadable)
  meanwhile()
  return checkAccess(reader, scope.names, present.state)
}

function asked(): string[] {
  return box.requests.map(({ path }) => path).filter((path) => /access_control_members|users_with_access/.test(path))
}

describe('our answer about present access', () => {
  it.each([true, false])('is the same as PostHog’s own, in either mode (most specific: %s)', async (isSpecific) => {
    box.reorganize({ mostSpecificAccess: isSpecific })

    const found = await check()

    expect(found).toMatchObject({ disagreements: [], unanswered: [], requests: 3 })
    // 4 people on two projects and one object, and 34 kinds for the three who get into the first project.
    expect(found.compared).toBe(4 + 4 + 4 + 3 * 34)
    expect(accessCheckSection(found)).toBe(
      "**Present access:** PostHog's own answer is the same as ours (114 levels, 3 requests).",
    )
    expect(accessWarning(found)).toBeUndefined()
  })

  it('is the same on a server that says it in the words of 2025', async () => {
    box.become({ olderAccessRoutes: true })

    expect(await check()).toMatchObject({ disagreements: [], unanswered: [], compared: 114 })
  })

  it('is held against it by the mode that fits, where the organization does not say which it is in', async () => {
    box.become({ olderOrganizations: true })
    for (const mostSpecificAccess of [true, false]) {
      box.reorganize({ mostSpecificAccess })
      expect((await check()).disagreements).toEqual([])
    }
  })

  it('is shown with both reasons where PostHog says otherwise', async () => {
    const found = await check(() => box.as('ana@example.com').setProjectAccess('web', { role: 'engineer' }, 'admin'))

    expect(found.disagreements).toMatchObject([
      {
        project: 'web',
        on: ['project'],
        people: ['li@example.com'],
        ours: { level: 'member', reason: { because: 'rules' } },
        theirs: { level: 'admin', source: 'explicit_role' },
      },
    ])
    expect(accessCheckSection(found)).toMatch(
      /^### Warning: PostHog says otherwise about present access\n\n- `li@example.com` on the project in `web`: we say member through the role `engineer`; PostHog says admin through a role\.$/m,
    )
    expect(accessWarning(found)).toMatch(/present access of 1 person/)
  })

  it('is about a role that nobody holds as well', async () => {
    box.as('ana@example.com').removeRoleMember('engineer', 'li@example.com')

    const same = await check()
    expect(same).toMatchObject({ disagreements: [], requests: 4 })
    // Li cannot get in any more; the role can.
    expect(same.compared).toBe(4 + 4 + 4 + 3 * 34 + 1)

    const other = await check(() =>
      box.as('ana@example.com').setResourceAccess('web', 'dashboard', { role: 'engineer' }, 'manager'),
    )
    expect(other.disagreements).toMatchObject([
      { people: ['role/engineer'], on: ['dashboard'], ours: { level: 'editor' }, theirs: { level: 'manager' } },
    ])
    expect(accessCheckSection(other)).toMatch(/^- `role\/engineer` on `dashboard` in `web`: we say editor through/m)
  })

  it('is shown to be wrong about an older server, which lets rules on a kind open a closed object', async () => {
    box.reorganize({ mostSpecificAccess: false })
    box.become({ closedThingsStayClosed: false })

    const { disagreements } = await check()

    expect(disagreements.map(({ on, people: who, ours, theirs }) => [on, who, ours.level, theirs.level])).toEqual([
      [['dashboard/7'], ['kim@example.com'], 'none', 'viewer'],
      [['dashboard/7'], ['li@example.com'], 'none', 'editor'],
    ])
  })
})

describe('a PostHog that does not give its own answer', () => {
  const fault = (path: RegExp) => box.faults.add({ kind: 'status', status: 404, path, body: absent })

  it('is asked once, and it is said once', async () => {
    fault(/access_control_members|projects\/\d+\/users_with_access/)

    const found = await check()

    expect(asked()).toHaveLength(3)
    expect(found.unanswered).toEqual([
      { projects: ['web', 'lab'], reason: 'This PostHog does not say itself who may do what.' },
    ])
    expect(accessCheckSection(found)).toMatch(
      /\*\*Present access:\*\* not held against PostHog's own answer in `web` and `lab`: This PostHog does not say itself who may do what\.$/,
    )
  })

  it('is asked who gets in, where it says no more', async () => {
    fault(/access_control_members/)

    const found = await check(() => box.as('ana@example.com').setProjectAccess('lab', { default: true }, 'none'))

    expect(asked()).toHaveLength(4)
    expect(found.compared).toBe(12)
    expect(found.disagreements).toMatchObject([{ project: 'lab', on: ['project'], theirs: { level: 'none' } }])
    expect(found.unanswered).toMatchObject([{ projects: ['web', 'lab'], reason: /who gets into a project/ }])
  })

  it('fails nothing: what it refuses is told with the reason and what to do', async () => {
    box.faults.add({ kind: 'status', status: 403, path: /projects\/2\/access_control_members/ })

    const found = await check()

    expect(found.disagreements).toEqual([])
    expect(found.unanswered).toMatchObject([{ projects: ['lab'] }])
    expect(found.compared).toBe(4 + 4 + 3 * 34)
  })
})

it('asks nothing where a run has nothing to do with access', async () => {
  const { scope } = await readSnapshot(reader, [policy])
  const before = reader.requests

  expect(await effectiveAccess(scope, new Map(), [])).toEqual({ access: undefined, accessCheck: undefined })
  expect(reader.requests).toBe(before)
})
