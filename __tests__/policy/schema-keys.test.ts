import { expect, it } from '@jest/globals'
import type { Path } from '../../src/core/location.ts'
import { keysAt } from '../../src/policy/schema-keys.ts'

it.each<[Path, string[]]>([
  [
    ['roles', 'any'],
    ['name', 'id', 'was', 'members', 'idp_group', 'reviewers'],
  ],
  [
    ['members', 'a@b.de', 'github'],
    ['login', 'id'],
  ],
  [
    ['feature_flags', 'p', 'require_rollout_review'],
    ['over', 'approvals', 'by'],
  ],
  [['roles'], []],
  [['roles', 'a', 'members', 0], []],
  [['nothing', 'at', 'all'], []],
  [['toString'], []],
  [
    ['roles', 'toString'],
    ['name', 'id', 'was', 'members', 'idp_group', 'reviewers'],
  ],
  [['manage', 'constructor', 'name'], []],
])('knows the keys at %j', (path, keys) => {
  expect(keysAt(path)).toEqual(keys)
})
