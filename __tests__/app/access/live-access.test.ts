import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Sandbox, startSandbox } from '../../../sandbox/index.ts'
import { openAccess } from '../../../src/access/access.ts'
import { diffAccess } from '../../../src/access/diff.ts'
import { accessFromPolicy } from '../../../src/access/from-policy.ts'
import { accessFromSnapshot, readAccessSettings } from '../../../src/app/access/live-access.ts'
import { readSnapshot } from '../../../src/app/read-snapshot.ts'
import type { PostHogReader } from '../../../src/core/ports/posthog.ts'
import { connectReader } from '../../../src/edges/posthog/client.ts'
import { loadPolicy } from '../../../src/policy/load.ts'
import { resourceKinds } from '../../../src/resources/resource-kinds.ts'
import { organizationId } from '../../support/policies.ts'

const seed = readFileSync('examples/policy-repo/sandbox.yml', 'utf8')
const files = ['organization', 'people', 'projects'].map((name) => ({
  path: `policy/${name}.yml`,
  content: readFileSync(`examples/policy-repo/policy/${name}.yml`),
}))
const { policy } = loadPolicy(files, 'policy')
if (!policy) throw new Error('the example policy does not load')

let box: Sandbox
let reader: PostHogReader & { close(): Promise<void> }

beforeEach(async () => {
  box = await startSandbox({ seed })
  reader = connectReader({ key: 'phx_sandbox_drift', host: box.url })
})

afterEach(async () => {
  await reader.close()
  await box.close()
})

describe('access as it is live', () => {
  it('is what the policy says, where PostHog matches the policy', async () => {
    const settings = await readAccessSettings(reader, organizationId)
    const live = accessFromSnapshot((await readSnapshot(reader, [policy])).live, settings)

    expect(settings).toMatchObject({
      mode: 'specific',
      entitlements: new Set(['access_control', 'role_based_access']),
    })
    if (!('state' in live)) throw new Error(live.unreadable)
    const before = openAccess(live.state, 'specific')
    const after = openAccess(accessFromPolicy(policy.shape, settings), 'specific')
    expect(diffAccess(before, after)).toMatchObject({ gains: [], losses: [], keeps: [], withoutEffect: [] })
    expect(before.state.people).toHaveLength(12)
  })

  it('shows what somebody did by hand', async () => {
    box.as('ana@example.com').addRoleMember('Engineers', 'li@example.com')
    const settings = await readAccessSettings(reader, organizationId)
    const live = accessFromSnapshot((await readSnapshot(reader, [policy])).live, settings)
    if (!('state' in live)) throw new Error(live.unreadable)
    const before = openAccess(accessFromPolicy(policy.shape, settings), 'specific')
    const after = openAccess(live.state, 'specific')

    expect(diffAccess(before, after).gains.every(({ people }) => people.join() === 'li@example.com')).toBe(true)
    expect(diffAccess(before, after).gains.length).toBeGreaterThan(0)
  })

  it('leaves out a rule on the kind "project", which PostHog stores and which does nothing', async () => {
    box.as('ana@example.com').setResourceAccess('Staging', 'project', { default: true }, 'none')
    const settings = await readAccessSettings(reader, organizationId)
    const { live } = await readSnapshot(reader, [policy])
    const state = accessFromSnapshot(live, settings)
    if (!('state' in state)) throw new Error(state.unreadable)
    const access = openAccess(state.state, 'specific')

    expect(access.explain(access.person('finn@example.com'), { project: 'staging_project', kind: 'project' })).toEqual({
      level: 'member',
      reason: { because: 'rules', rules: [{ kind: 'project', subject: { type: 'everybody' }, level: 'member' }] },
    })
  })

  it.each([
    ['who gets in', ['project_access'], new Set(['project'])],
    ['what is inside', ['resource_access'], new Set(resourceKinds)],
    ['both', ['project_access', 'resource_access'], 'all'],
  ])('knows no more of a project than was read: %s', async (_, read, complete) => {
    const rule = (key: string) => ({ key, spec: { level: 'none' } })
    const live = await readSnapshot(reader, [policy]).then((snapshot) => new Map(snapshot.live))
    for (const kind of ['project_access', 'resource_access', 'object_access'] as const) {
      const key = kind === 'project_access' ? 'web/default' : 'web/dashboard/default'
      live.set(kind, { state: 'read', entries: read.includes(kind) ? [rule(key)] : [] })
    }
    const present = accessFromSnapshot(live, await readAccessSettings(reader, organizationId))

    expect('state' in present && present.state.projects).toMatchObject([{ name: 'web', complete }])
  })

  it('is unknown where a kind could not be read', async () => {
    const { live } = await readSnapshot(reader, [policy])
    const partly = new Map([...live, ['project_access', { state: 'unreadable', reason: 'no scope' }] as const])

    expect(accessFromSnapshot(partly, await readAccessSettings(reader, organizationId))).toEqual({
      unreadable: 'project_access: no scope',
    })
  })
})

describe('how an organization settles rules', () => {
  const answering = (organization: object): PostHogReader => ({
    host: '',
    requests: 0,
    perMinute: 0,
    waitedMs: 0,
    get: async (_, decode) => decode(organization, ''),
    ask: async (_, __, decode) => decode(organization, ''),
    list: async () => [],
  })

  it.each([
    [{ uses_most_specific_access_resolution: true }, 'specific'],
    [{ uses_most_specific_access_resolution: false }, 'highest'],
    [{ uses_most_specific_access_resolution: null }, 'highest'],
    [{}, undefined],
  ])('%j: %s', async (organization, mode) => {
    expect((await readAccessSettings(answering(organization), organizationId)).mode).toBe(mode)
  })

  it('takes a plan as it is told, and one that is not told for a whole one', async () => {
    const plan = (organization: object) => readAccessSettings(answering(organization), organizationId)

    expect(
      (await plan({ available_product_features: [{ key: 'access_control' }, { key: 'x' }] })).entitlements,
    ).toEqual(new Set(['access_control']))
    expect((await plan({})).entitlements.size).toBe(2)
    await expect(plan({ uses_most_specific_access_resolution: 'yes' })).rejects.toThrow(
      /uses_most_specific_access_resolution should be true or false/,
    )
  })
})
