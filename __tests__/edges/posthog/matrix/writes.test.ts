import { describe, expect, it } from '@jest/globals'
import type { SandboxDump } from '../../../../sandbox/index.ts'
import { execute } from '../../../../src/app/apply/execute.ts'
import { letsAllPass } from '../../../../src/app/apply/guard.ts'
import { readBack } from '../../../../src/app/apply/read-back.ts'
import { readSnapshot } from '../../../../src/app/read-snapshot.ts'
import { anything, known } from '../../../../src/core/decode.ts'
import { RemoteError } from '../../../../src/core/errors.ts'
import type { Policy } from '../../../../src/core/policy.ts'
import type { WriteMethod } from '../../../../src/core/ports/posthog.ts'
import { buildPlan } from '../../../../src/plan/build.ts'
import { dueChanges } from '../../../../src/plan/due.ts'
import { withWrites } from '../../../../src/plan/list-writes.ts'
import { resources } from '../../../../src/resources/registry.gen.ts'
import { rejection } from '../support.ts'
import { edited, live, patience, planFor, reach, startBox, troubles } from './scene.ts'

/** One change of a policy that takes one write, and how often its effect is in the box. */
interface Writing {
  readonly item: string
  readonly head: Policy
  count(dump: SandboxDump): number
}

const p3 = ({ projects }: SandboxDump) => known(projects.p3, 'p3')

const writings: readonly (readonly [WriteMethod, Writing])[] = [
  [
    'POST',
    {
      item: 'role/r6',
      head: edited('roles: { r1', 'roles: { r6: {}, r1'),
      count: ({ roles }) => Object.keys(roles).filter((name) => name === 'r6').length,
    },
  ],
  [
    'PUT',
    {
      item: 'project_access/p3/member/cy@x.io',
      head: edited('members: {} }', 'members: { cy@x.io: admin } }'),
      count: (dump) => p3(dump).access.filter(({ member, level }) => member === 'cy@x.io' && level === 'admin').length,
    },
  ],
  [
    'PATCH',
    {
      item: 'feature_flag/p3/f1',
      head: edited('f1: { active: true, rollout: 10 }', 'f1: { active: true, rollout: 20 }'),
      // Each write raises the version by one.
      count: (dump) => known(p3(dump).flags.f1, 'f1').version - 1,
    },
  ],
  [
    'DELETE',
    {
      item: 'role_membership/r2/bo@x.io',
      head: edited('r2: { members: [bo@x.io] }', 'r2: { members: [] }'),
      count: ({ roles }) => 1 - known(roles.r2, 'r2').length,
    },
  ],
]

const cells = writings.flatMap(([method, writing]) =>
  troubles.map(([name, trouble]) => [name, method, writing, trouble] as const),
)

describe(`${cells.length} cells: one trouble at one write, as apply meets it`, () => {
  it.each(cells)('%s at a %s: sent once, settled by reading', async (_, method, { item, head, count }, trouble) => {
    const box = await startBox()
    const { scope, live: snapshot } = await readSnapshot(reach(box), [head, live])
    const plan = buildPlan({ lastApplied: live, base: head, head, limits: [] }, snapshot, resources)
    const due = withWrites(dueChanges(plan.changes, [], resources), resources, scope)
    expect(due.map((change) => change.item)).toEqual([item])
    box.faults.add({ ...trouble.fault, method, times: 1 })
    const posthog = reach(box, patience(trouble))
    const run = {
      posthog,
      scope: { ...scope, posthog },
      guard: letsAllPass,
      now: () => '2026-11-24T09:12:33.123Z',
      stop: async () => undefined,
      log: () => undefined,
    }

    const tried = await execute(due, [], run)
    const [result] = await readBack(tried, resources, run.scope)

    const isDone = trouble.write !== 'undone'
    expect(box.requests.filter((request) => request.method === method)).toHaveLength(trouble.write === 'again' ? 2 : 1)
    expect(count(box.dump())).toBe(isDone ? 1 : 0)
    expect(result).toMatchObject({ outcome: isDone ? 'applied' : 'failed' })
    if (!isDone) expect(result?.reason).toMatch(/^\w+ \/api\/\S+: .+\. [A-Z].*[.:]/)
    // Running again finishes what is left, and nothing twice.
    const rest = await planFor(reach(box), head)
    expect(rest.changes.map((change) => change.item)).toEqual(isDone ? [] : [item])
  })
})

const answers = (['POST', 'PUT', 'PATCH', 'DELETE'] as const).flatMap((method) =>
  troubles.filter(([, { write }]) => write === 'undone').map(([name, trouble]) => [name, method, trouble] as const),
)

describe(`${answers.length} cells: one trouble at one write, as the client tells it`, () => {
  it.each(answers)('%s at a %s: one error, with a remedy, in doubt or not', async (_, method, trouble) => {
    const box = await startBox()
    box.faults.add(trouble.fault)
    const posthog = reach(box, patience(trouble))
    const path = '/api/projects/3/feature_flags/1/'

    const error = await rejection(posthog.send(method, path, {}, anything))

    const isRefused = trouble.fault.kind === 'status' && trouble.fault.status < 500
    expect(error).toBeInstanceOf(RemoteError)
    expect(error).toMatchObject({
      message: expect.stringMatching(new RegExp(`^${method} ${path}: (?:status \\d+|no answer)\\. .`)),
      failure: { method, path, remedy: expect.stringMatching(/^[A-Z].*[.:]/) },
    })
    if (isRefused) expect(error).not.toHaveProperty('failure.ambiguous')
    else expect(error).toMatchObject({ failure: { ambiguous: true } })
    expect(box.requests).toHaveLength(1)
  })
})
