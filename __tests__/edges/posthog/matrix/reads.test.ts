import { describe, expect, it } from '@jest/globals'
import type { FaultKind, Sandbox } from '../../../../sandbox/index.ts'
import { RemoteError } from '../../../../src/core/errors.ts'
import type { Plan } from '../../../../src/core/plan.ts'
import { live, patience, planFor, reach, startBox, troubles } from './scene.ts'

const first = 'offset=0$'
const later = 'offset=[1-9]'

/** Every request of a full read: what it asks for, and which one of it. */
const calls: readonly (readonly [string, string])[] = [
  ...['members', 'roles', 'organizations/[^/]+/projects', String.raw`feature_flags/\?limit`, 'archived=true'].flatMap(
    (name) => [
      [`the first page of ${name}`, `${name}.*${first}`] as const,
      [`a later page of ${name}`, `${name}.*${later}`] as const,
    ],
  ),
  ['the settings of the organization', 'organizations/[^/]+/$'],
  ['the access rules', '/access_controls/$'],
  ['the rules by kind', '/resource_access_controls/$'],
]
const lists = calls.filter(([name]) => name.startsWith('a later page'))

const shifts: readonly (readonly [string, FaultKind])[] = [
  ['a row came in front', { kind: 'shift', by: 1 }],
  ['a row went in front', { kind: 'shift', by: -1 }],
  ['one came in front, another went', { kind: 'shift', by: 1, count: 'stays' }],
  ['one went in front, another came', { kind: 'shift', by: -1, count: 'stays' }],
]

/** The plan, or the one error that says why there is none. */
async function outcome(box: Sandbox, options = {}): Promise<Plan | RemoteError> {
  return planFor(reach(box, options), live).catch((error: unknown) => {
    if (error instanceof RemoteError) return error
    throw error
  })
}

/** Nothing is called missing or surplus that is there, whatever was read. */
function expectClear(result: Plan | RemoteError): void {
  if (result instanceof RemoteError) {
    expect(result.message).toMatch(/^GET \/api\/\S+: status \d+\. ./)
    expect(result.remedy).toMatch(/^[A-Z].*[.:]/)
    return
  }
  expect(result.changes).toEqual([])
  const unread = result.unplanned.filter(({ because }) => because === 'unread')
  for (const { reason } of unread) expect(reason).toMatch(/^GET \/api\/\S+: status \d+\. .* [A-Z].*[.:]/)
}

const isFailure = (result: Plan | RemoteError) => result instanceof RemoteError || result.unplanned.length > 0

it('the box is as the policy says', async () => {
  const result = await outcome(await startBox())

  expectClear(result)
  expect(isFailure(result)).toBe(false)
})

const cells = calls.flatMap(([call, path]) => troubles.map(([name, trouble]) => [name, call, path, trouble] as const))

describe(`${cells.length} cells: one trouble at one request of a read`, () => {
  it.each(cells)('%s at %s', async (_, __, path, trouble) => {
    const box = await startBox()
    box.faults.add({ ...trouble.fault, path: new RegExp(path), times: 1 })

    const result = await outcome(box, patience(trouble))

    expect(box.faults.fired).toHaveLength(1)
    expectClear(result)
    expect(isFailure(result)).toBe(trouble.read === 'fails')
  })
})

const moves = lists.flatMap(([call, path]) => shifts.map(([name, fault]) => [name, call, path, fault] as const))

describe(`${2 * moves.length} cells: pages that do not fit together`, () => {
  it.each(moves)('%s, before %s, once: read again', async (_, __, path, fault) => {
    const box = await startBox()
    box.faults.add({ ...fault, path: new RegExp(path), times: 1 })

    const result = await outcome(box)

    expectClear(result)
    expect(isFailure(result)).toBe(false)
  })

  it.each(moves)('%s, before %s, again and again: given up', async (_, __, path, fault) => {
    const box = await startBox()
    // The last page alone: were all of them moved alike, they would fit together again.
    box.faults.add({ ...fault, path: new RegExp(path.replace(later, 'offset=[34]')) })

    const result = await outcome(box)

    expectClear(result)
    expect(isFailure(result)).toBe(true)
    const said = result instanceof RemoteError ? result.message : JSON.stringify(result.unplanned)
    expect(said).toContain('The list kept changing while it was read.')
  })
})

const foreign = calls.filter(([, path]) => path.endsWith(first))

describe(`${foreign.length} cells: a next page on another host`, () => {
  it.each(foreign)('at %s', async (_, path) => {
    const box = await startBox()
    box.faults.add({ kind: 'foreign-next', path: new RegExp(path) })

    const result = await outcome(box)

    expectClear(result)
    expect(isFailure(result)).toBe(true)
    expect(JSON.stringify(result instanceof RemoteError ? result.failure : result.unplanned)).toContain(
      'posthog.invalid',
    )
  })
})

describe('10 cells: the list really moves between two pages', () => {
  const changes: readonly (readonly [string, string, (box: Sandbox) => void, string[]])[] = [
    [
      'a role goes',
      'roles',
      (box) => box.as('ana@x.io').deleteRole('r1'),
      ['create role/r1', 'create role_membership/r1/bo@x.io', 'create project_access/p3/role/r1'],
    ],
    ['a role comes', 'roles', (box) => box.as('ana@x.io').createRole('r9'), ['delete role/r9']],
    [
      'a role goes and another comes',
      'roles',
      (box) => {
        box.as('ana@x.io').deleteRole('r1')
        box.as('ana@x.io').createRole('r9')
      },
      ['create project_access/p3/role/r1', 'create role/r1', 'create role_membership/r1/bo@x.io', 'delete role/r9'],
    ],
    [
      'a flag is made',
      String.raw`feature_flags/\?limit`,
      (box) => box.as('ana@x.io').createFlag(3, { key: 'f9', name: '', active: true, rollout: 1 }),
      [],
    ],
    [
      'a flag changes',
      String.raw`feature_flags/\?limit`,
      (box) => box.as('ana@x.io').updateFlag(3, 'f1', { rollout: 11 }),
      ['update feature_flag/p3/f1'],
    ],
  ]
  const places = [first, later]
  it.each(changes.flatMap((change) => places.map((place) => [...change, place] as const)))(
    '%s, at %s',
    async (_, list, change, expected, place) => {
      const box = await startBox()
      box.faults.add({ kind: 'drip', path: new RegExp(`${list}.*${place}`), times: 1 })
      box.faults.onFire(() => change(box))

      const result = await outcome(box)

      // As a second reading sees it that nothing disturbs: nothing lost, doubled or made up.
      const undisturbed = await outcome(box)
      if (result instanceof RemoteError || undisturbed instanceof RemoteError) throw new Error('it was not read')
      const said = ({ changes: all }: Plan) => all.map(({ operation, item }) => `${operation} ${item}`).sort()
      expect(said(undisturbed)).toEqual([...expected].sort())
      for (const one of said(result)) expect(expected).toContain(one)
    },
  )
})
