import { expect, it } from '@jest/globals'
import type { Change } from '../../src/core/change.ts'
import type { Kind } from '../../src/core/kind.ts'
import { simulate } from '../../src/plan/simulate.ts'
import { changeOf, fieldOf } from '../report/samples.ts'
import { snapshotOf } from '../support/policies.ts'

const live = snapshotOf({
  role: [{ key: 'eng', spec: { name: 'eng' } }],
  role_membership: [
    { key: 'eng/li@example.com', spec: { role: 'eng', email: 'li@example.com' } },
    { key: 'ops/li@example.com', spec: { role: 'ops', email: 'li@example.com' } },
  ],
  project_access: [
    { key: 'web/default', spec: { level: 'none' } },
    { key: 'web/role/eng', spec: { level: 'member' } },
    { key: 'web/member/li@example.com', spec: { level: 'admin', kept: 1 } },
  ],
})

function change(kind: Kind, key: string, parts: Partial<Change>): Change {
  return { ...changeOf('x'), kind, key, ...parts }
}

function keysOf(changes: readonly Change[], kind: Kind): string[] {
  const reading = simulate(live, changes).get(kind)
  return reading?.state === 'read' ? reading.entries.map(({ key, spec }) => `${key} ${JSON.stringify(spec)}`) : []
}

it('makes, changes and removes entries, each field by itself', () => {
  const level = fieldOf({ field: 'level', live: 'admin', wanted: 'member' })

  expect(
    keysOf(
      [
        change('project_access', 'web/role/ops', { operation: 'create', wanted: { level: 'member' } }),
        change('project_access', 'web/member/li@example.com', { operation: 'update', fields: [level] }),
        change('project_access', 'web/default', { operation: 'delete' }),
      ],
      'project_access',
    ),
  ).toEqual([
    'web/role/eng {"level":"member"}',
    'web/member/li@example.com {"level":"member","kept":1}',
    'web/role/ops {"level":"member"}',
  ])
})

it('lets memberships and rules fall with their role', () => {
  const gone = [change('role', 'eng', { operation: 'delete' })]

  expect(keysOf(gone, 'role')).toEqual([])
  expect(keysOf(gone, 'role_membership')).toEqual(['ops/li@example.com {"role":"ops","email":"li@example.com"}'])
  expect(keysOf(gone, 'project_access')).toEqual([
    'web/default {"level":"none"}',
    'web/member/li@example.com {"level":"admin","kept":1}',
  ])
})

it('lets memberships and rules fall with their person', () => {
  const gone = [change('organization_member', 'li@example.com', { operation: 'delete' })]

  expect(keysOf(gone, 'role_membership')).toEqual([])
  expect(keysOf(gone, 'project_access').some((line) => line.startsWith('web/member/li@example.com'))).toBe(false)
})

it('closes a project as it creates it', () => {
  const made = [change('project', 'lab', { operation: 'create', wanted: { name: 'Lab' } })]

  expect(keysOf(made, 'project_access')).toContain('lab/default {"level":"none"}')
})

it('leaves what was read, and what was not, as it is', () => {
  const partly = new Map([...live, ['role', { state: 'unreadable', reason: 'no scope' }] as const])

  simulate(partly, [change('role_membership', 'eng/li@example.com', { operation: 'delete' })])

  expect(keysOf([], 'role_membership')).toHaveLength(2)
  expect(simulate(partly, []).get('role')).toEqual({ state: 'unreadable', reason: 'no scope' })
})
