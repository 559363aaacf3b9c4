import { afterEach, expect } from '@jest/globals'
import { type Sandbox, type Seed, startSandbox, type Variant } from '../../sandbox/index.ts'
import { execute } from '../../src/app/apply/execute.ts'
import { letsAllPass } from '../../src/app/apply/guard.ts'
import { recording } from '../../src/app/apply/recording.ts'
import { resourceOf } from '../../src/app/apply/write-change.ts'
import type { SentWrite } from '../../src/core/apply-result.ts'
import type { Change } from '../../src/core/change.ts'
import { known } from '../../src/core/decode.ts'
import type { Policy } from '../../src/core/policy.ts'
import type { PostHogWriter } from '../../src/core/ports/posthog.ts'
import type { Snapshot } from '../../src/core/snapshot.ts'
import { type Connection, connectWriter } from '../../src/edges/posthog/client.ts'
import { buildPlan } from '../../src/plan/build.ts'
import { dueChanges } from '../../src/plan/due.ts'
import { withWrites } from '../../src/plan/list-writes.ts'
import { readDirectory } from '../../src/resources/directory.ts'
import { Names } from '../../src/resources/names.ts'
import { perform } from '../../src/resources/perform.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import type { Scope } from '../../src/resources/resource.ts'
import { unlikeItsList } from '../support/listed.ts'
import { organizationId, policyOf } from '../support/policies.ts'

const features = [
  ...['access_control', 'role_based_access', 'automatic_provisioning', 'scim'],
  { key: 'organizations_projects', limit: 10 },
]

/** What every box starts with. */
export const seed: Seed = {
  organization: { id: organizationId, name: 'Acme', slug: 'acme', features },
  people: { 'ana@x.io': { level: 'owner' }, 'bo@x.io': { level: 'member' }, 'Cy@X.io': { level: 'member' } },
  keys: [{ key: 'phx_sandbox_apply', owner: 'ana@x.io', scopes: ['*'] }],
  roles: { Engineers: { members: ['bo@x.io'] }, Old: { members: ['bo@x.io', 'Cy@X.io'] } },
  projects: [
    {
      id: 5,
      name: 'Production',
      cohorts: [{ id: 17, name: 'Staff' }],
      access: [
        { level: 'none' },
        { role: 'Engineers', level: 'member' },
        { role: 'Old', level: 'member' },
        { member: 'Cy@X.io', level: 'admin' },
      ],
      flags: [
        { key: 'on', name: 'Is on', active: true, rollout: 30, tags: ['a'] },
        { key: 'off', name: '', active: false, rollout: 100 },
        { key: 'asleep', name: '', active: false, archived: true, rollout: 10 },
        {
          key: 'rich',
          active: true,
          filters: {
            groups: [{ properties: [], rollout_percentage: 5 }],
            payloads: { true: '"kept"' },
            something_new: 1,
          },
        },
      ],
    },
    { id: 6, name: 'Lab' },
  ],
}

/** The policy that says what the box starts with. */
export const before = policyOf(`
roles: { engineer: { name: Engineers, members: [bo@x.io] }, old: { name: Old } }
projects:
  prod: { id: 5, access: { default: none, roles: { engineer: member, old: member }, members: { cy@x.io: admin } } }
flags:
  prod:
    on: { active: true, rollout: 30, description: Is on, tags: [a] }
    off: { active: false, rollout: 100 }
    rich: { active: true, rollout: 5 }
`)

export interface Box {
  readonly sandbox: Sandbox
  readonly posthog: PostHogWriter & Connection
}

const open: Box[] = []

/**
 * Starts a box with a connection to it; both end with the test.
 *
 * @param more what the seed says instead, section by section
 */
export async function startBox(more: Partial<Seed> = {}, variant: Partial<Variant> = {}): Promise<Box> {
  const sandbox = await startSandbox({ seed: { ...seed, ...more }, variant: { largestPage: 2, ...variant } })
  const posthog = connectWriter({ host: sandbox.url, key: 'phx_sandbox_apply', rateShare: 1 })
  const box = { sandbox, posthog }
  open.push(box)
  return box
}

afterEach(async () => {
  for (const { sandbox, posthog } of open.splice(0)) {
    await posthog.close()
    await sandbox.close()
  }
})

/** Reads everything, or throws. */
export async function look({ posthog }: Box, policies: readonly Policy[]): Promise<{ scope: Scope; live: Snapshot }> {
  const names = new Names(await readDirectory(posthog, organizationId, policies), policies)
  const scope = { posthog, organization: organizationId, names, policies }
  const readings = resources.map(async (one) => [one.kind, { state: 'read', entries: await one.read(scope) }] as const)
  return { scope, live: new Map(await Promise.all(readings)) }
}

/** Does to the box what apply does, without the judging; throws where a change fails or waits. */
export async function apply(box: Box, lastApplied: Policy, head: Policy): Promise<string[]> {
  const { scope, due } = await dueIn(box, lastApplied, head)
  for (const change of due) await performOne(box.posthog, scope, change)
  return due.map(({ item, operation }) => `${operation} ${item}`)
}

/** Sends the writes of one change, as apply does: none but those that were listed, or would be now. */
export async function performOne(posthog: PostHogWriter, scope: Scope, change: Change): Promise<void> {
  const listed =
    change.writes ?? known(withWrites([{ ...change, conflict: false }], resources, scope)[0]?.writes, change.item)
  const filled = (path: string) => scope.names.filled(path)
  const sent: SentWrite[] = []
  const recorded = recording(posthog, { listed, sent, filled, now: () => '2026-11-24T09:12:33.123Z' })
  await perform(resourceOf(change), change, recorded, scope)
  expect(unlikeItsList({ change: { ...change, writes: listed }, outcome: 'applied', sent })).toEqual([])
}

/** The same, but goes on after what fails or waits, and says what became of each. */
export async function tryAll(
  box: Box,
  lastApplied: Policy,
  head: Policy,
  merged: readonly Policy[] = [],
): Promise<{ item: string; outcome: string; reason: string }[]> {
  const { scope, due } = await dueIn(box, lastApplied, head, merged)
  const run = {
    posthog: box.posthog,
    scope,
    guard: letsAllPass,
    now: () => '2026-11-24T09:12:33.123Z',
    stop: async () => undefined,
    log: () => {},
  }
  const results = await execute(due, [], run)
  expect(results.flatMap(unlikeItsList)).toEqual([])
  return results.map(({ change: { item }, outcome, reason }) => ({ item, outcome, reason }))
}

async function dueIn(box: Box, lastApplied: Policy, head: Policy, merged: readonly Policy[] = []) {
  const { scope, live } = await look(box, [head, lastApplied, ...merged])
  const { changes } = buildPlan({ lastApplied, merged, base: head, head, limits: [] }, live, resources)
  const due = withWrites(dueChanges(changes, [], resources), resources, scope)
  expect(due.filter(({ conflict }) => conflict).map(({ item }) => item)).toEqual([])
  return { scope, due }
}

/** What still differs from the policy, and what is there besides. */
export async function differences(box: Box, head: Policy): Promise<string[]> {
  const { live } = await look(box, [head])
  const { changes } = buildPlan({ lastApplied: head, base: head, head, limits: [] }, live, resources)
  return changes.map(({ item, operation }) => `${operation} ${item}`)
}
