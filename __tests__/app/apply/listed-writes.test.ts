import { describe, expect, it } from '@jest/globals'
import { execute } from '../../../src/app/apply/execute.ts'
import { letsAllPass } from '../../../src/app/apply/guard.ts'
import type { Change } from '../../../src/core/change.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { buildPlan } from '../../../src/plan/build.ts'
import { withWrites } from '../../../src/plan/list-writes.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import { type Box, before, look, startBox } from '../../resources/box.ts'
import { policyOf } from '../../support/policies.ts'

const roles = 'roles: { engineer: { name: Engineers, members: [bo@x.io] }, old: { name: Old }'
const prod = 'prod: { id: 5, access: { default: none, roles: { engineer: member, old: member'
const head = policyOf(`
${roles}, on_call: { name: On call, members: [cy@x.io] } }
projects:
  ${prod}, on_call: admin }, members: { cy@x.io: admin } } }
  lab_two: { name: Lab two, access: { default: none, roles: { on_call: member } } }
flags:
  prod:
    on: { active: false, rollout: 40, description: Is on, tags: [a] }
    off: { active: false, rollout: 100 }
    rich: { active: true, rollout: 5 }
  lab_two:
    first: { active: true, rollout: 5 }
`)

async function planned(box: Box, wanted: Policy) {
  const { scope, live } = await look(box, [wanted, before])
  const { changes } = buildPlan({ lastApplied: before, base: wanted, head: wanted, limits: [] }, live, resources)
  return { scope, due: withWrites(changes, resources, scope) }
}

function lines(changes: readonly Change[]): string[] {
  return changes.flatMap(({ writes = [] }) =>
    writes.map(({ method, path, fields }) => `${method} ${path.replace(/[0-9a-f-]{36}/g, 'ID')} ${fields.join()}`),
  )
}

describe('the writes of a plan', () => {
  it('are listed before anything is sent, by items where there is no id yet', async () => {
    const box = await startBox()

    const { due } = await planned(box, head)

    expect(lines(due)).toEqual([
      'POST /api/organizations/ID/projects/ name',
      'PUT /api/projects/{project/lab_two}/access_controls/ access_level',
      'POST /api/projects/{project/lab_two}/feature_flags/ key,name,filters,active',
      'PATCH /api/projects/{project/lab_two}/feature_flags/{feature_flag/lab_two/first}/ active,version,original_flag',
      'POST /api/organizations/ID/roles/ name',
      'PUT /api/projects/{project/lab_two}/access_controls/ access_level,role',
      'PUT /api/projects/5/access_controls/ access_level,role',
      'POST /api/organizations/ID/roles/{role/on_call}/role_memberships/ user_uuid',
      'PATCH /api/projects/5/feature_flags/1/ active,version,original_flag',
      'PATCH /api/projects/5/feature_flags/1/ filters,version,original_flag',
    ])
    expect(box.sandbox.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  })

  it('are none where an apply stops, refuses or has to wait', async () => {
    const box = await startBox()
    box.sandbox.as('ana@x.io').updateFlag(5, 'on', { rollout: 77 })
    const { due } = await planned(
      box,
      policyOf(`
${roles}, on_call: { name: On call, members: [new@x.io] } }
members: { new@x.io: { level: member } }
projects: { ${prod} }, members: { cy@x.io: admin } } } }
manage: { removed_flags: archive }
flags: { prod: { on: { active: true, rollout: 50, description: Is on, tags: [a] }, off: { active: false, rollout: 100 } } }
`),
    )

    expect(due.map(({ item, operation, writes = [] }) => `${operation} ${item}: ${writes.length}`)).toEqual([
      'create role/on_call: 1',
      'create organization_member/new@x.io: 1',
      'create role_membership/on_call/new@x.io: 0',
      'update feature_flag/prod/on: 0',
      'delete feature_flag/prod/rich: 0',
    ])
  })
})

describe('a change that would send something else than was listed', () => {
  const run = (scope: Parameters<typeof withWrites>[2], { posthog }: Box) => ({
    ...{ posthog, scope, guard: letsAllPass, stop: async () => undefined, log: () => {} },
    now: () => '2026-11-25T09:00:00Z',
  })

  it.each<[string, (change: Change) => Change]>([
    [
      'to another thing',
      (one) => ({ ...one, writes: [{ method: 'POST', path: '/api/elsewhere/', fields: ['name'] }] }),
    ],
    ['with more in it', (one) => ({ ...one, writes: (one.writes ?? []).map((write) => ({ ...write, fields: [] })) })],
    ['that nobody listed', ({ writes: _, ...one }) => one],
  ])('is stopped before anything goes out, alone: %s', async (_, tampered) => {
    const box = await startBox()
    const { scope, due } = await planned(box, head)
    const wrong = due.map((change) => (change.item === 'role/on_call' ? tampered(change) : change))

    const results = await execute(wrong, [], run(scope, box))

    const [failed, ...others] = results.filter(({ outcome }) => outcome !== 'applied')
    expect(failed).toMatchObject({ change: { item: 'role/on_call' }, outcome: 'failed', sent: [] })
    expect(failed?.reason).toMatch(/^This is a bug in posthog-policy: POST \S+\/roles\/ is not the write .* not sent/)
    expect(
      others.every(({ outcome, change }) => outcome === 'not-tried' && change.needs.includes('role/on_call')),
    ).toBe(true)
    expect(box.sandbox.dump().roles['On call']).toBe(undefined)
    expect(Object.keys(box.sandbox.dump().projects)).toContain('Lab two')
  })
})
