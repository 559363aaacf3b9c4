import { describe, expect, it } from '@jest/globals'
import type { PolicyShape } from '../../src/core/policy-shape.gen.ts'
import { isLevel, isSubject, isWithin, sameEmail } from '../../src/core/subjects.ts'

const shape: PolicyShape = {
  members: {
    'Ana@example.com': { level: 'owner' },
    'bo@example.com': { level: 'admin' },
    'li@example.com': { level: 'member' },
  },
  roles: {
    support: { members: ['LI@example.com', 'gone@example.com'] },
    filled: { idp_group: 'Filled', reviewers: ['Bo@example.com'] },
    empty: {},
    admin: { members: ['li@example.com'] },
  },
}

describe('isSubject', () => {
  it.each([
    ['ana@EXAMPLE.com', ['member', 'admin', 'owner']],
    ['bo@example.com', ['member', 'admin', 'filled']],
    ['li@example.com', ['member', 'support']],
    ['gone@example.com', []],
    ['', []],
  ])('knows what %s is', (email, expected) => {
    const all = [
      'member',
      'admin',
      'owner',
      'support',
      'filled',
      'empty',
      'unknown',
      'constructor',
      'toString',
      '__proto__',
      '',
    ]

    expect(all.filter((subject) => isSubject(shape, email, subject))).toEqual(expected)
  })

  it('means nobody where nobody is declared', () => {
    expect(isSubject({}, 'ana@example.com', 'member')).toBe(false)
  })
})

it('tells levels from roles by exact name', () => {
  expect(['member', 'admin', 'owner', 'Admin', 'toString', ''].map(isLevel)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})

it('compares addresses without case, and nothing else', () => {
  expect(sameEmail('A@B.de', 'a@b.DE')).toBe(true)
  expect(sameEmail('a@b.de', 'a@b.de ')).toBe(false)
})

it.each([
  [[], [], true],
  [['admin'], [], false],
  [['owner'], ['admin'], true],
  [['admin'], ['owner'], false],
  [['admin', 'owner'], ['admin'], true],
  [['team'], ['team', 'admin'], true],
  [['team'], ['admin'], false], // nothing says who holds it
  [['team', 'owner'], ['member'], true], // whoever holds a role belongs to the organization
  [['member'], ['team', 'admin'], false],
])('tells whether whoever is in %j is in %j, whoever holds which role: %s', (few, many, expected) => {
  expect(isWithin(few, many)).toBe(expected)
})
