import { expect, it } from '@jest/globals'
import type { Kind } from '../../../src/core/kind.ts'
import { fallsWith } from '../../../src/plan/order/falls-with.ts'

const entry = (kind: Kind, key: string) => ({ kind, key })
const gone = (kind: Kind, key: string) => ({ kind, key, operation: 'delete' as const })

it.each([
  entry('role_membership', 'ops/a/b@x.io'),
  entry('project_access', 'web/role/ops'),
  entry('resource_access', 'web/dashboard/role/ops'),
  entry('object_access', 'web/dashboard/role/role/ops'),
])('$kind $key goes with its role', (one) => {
  expect(fallsWith(one, gone('role', 'ops'))).toBe(true)
  expect(fallsWith(one, gone('role', 'op'))).toBe(false)
  expect(fallsWith(one, { ...gone('role', 'ops'), operation: 'update' })).toBe(false)
})

it.each([
  entry('role_membership', 'ops/a/b@x.io'),
  entry('project_access', 'web/member/a/b@x.io'),
  entry('resource_access', 'web/dashboard/member/a/b@x.io'),
  entry('object_access', 'web/dashboard/member/member/a/b@x.io'),
])('$kind $key goes with its person', (one) => {
  expect(fallsWith(one, gone('organization_member', 'a/b@x.io'))).toBe(true)
  expect(fallsWith(one, gone('organization_member', 'b@x.io'))).toBe(false)
})

it.each([
  entry('role', 'ops'),
  entry('feature_flag', 'web/role/ops'),
  entry('object_access', 'web/dashboard/role/default'),
])('$kind $key goes with nothing', (one) => {
  expect(fallsWith(one, gone('role', 'ops'))).toBe(false)
  expect(fallsWith(one, gone('project', 'web'))).toBe(false)
})
