import { describe, expect, it } from '@jest/globals'
import type { Directory, Role } from '../../src/resources/directory.ts'
import { Names } from '../../src/resources/names.ts'
import { policyOf } from '../support/policies.ts'

const id = (digit: string) => `0190c0de-0000-7000-8000-00000000000${digit}`
const role = (digit: string, name: string): Role => ({ id: id(digit), name, members: [] })

function names(directory: Partial<Directory>, ...texts: string[]): Names {
  return new Names(
    { members: [], roles: [], projects: [], ...directory },
    texts.map((text) => policyOf(text)),
  )
}

function roleNames(roles: readonly Role[], ...texts: string[]): string[] {
  const found = names({ roles }, ...texts)
  return roles.map((one) => found.roleAlias(one))
}

describe('a live role', () => {
  it('is called as the policy calls it, by id, by name, or by its alias', () => {
    const roles = [role('1', 'One'), role('2', 'Engineers'), role('3', 'SUPPORT'), role('4', 'Unknown')]
    const policy = `roles: { a: { id: ${id('1')}, name: Renamed }, b: { name: engineers }, support: {} }`

    expect(roleNames(roles, policy)).toEqual(['a', 'b', 'support', 'Unknown'])
  })

  it('is the one that bears the name of the group that fills it', () => {
    expect(roleNames([role('1', 'PostHog Support')], 'roles: { support: { idp_group: PostHog Support } }')).toEqual([
      'support',
    ])
  })

  it('is found without the blanks around its name, which PostHog drops', () => {
    expect(roleNames([role('1', 'Team')], 'roles: { a: { name: " Team " } }')).toEqual(['a'])
  })

  it('is not found by name where the policy gives another id', () => {
    expect(roleNames([role('1', 'team')], `roles: { team: { id: ${id('2')} } }`)).toEqual([`team (${id('1')})`])
  })

  it('that is meant by its id is not free for the name that it bears', () => {
    const policy = `roles: { named: { name: Team }, meant: { id: ${id('1')} } }`

    expect(roleNames([role('1', 'Team')], policy)).toEqual(['meant'])
  })

  it('is found under its old name while the new one is not live yet', () => {
    expect(roleNames([role('1', 'Old')], 'roles: { team: { name: New } }', 'roles: { team: { name: Old } }')).toEqual([
      'team',
    ])
  })

  it('never shares an alias with another: what the wanted policy means comes first', () => {
    const roles = [role('1', 'Old'), role('2', 'New')]

    expect(roleNames(roles, 'roles: { team: { name: New } }', 'roles: { team: { name: Old } }')).toEqual([
      'Old',
      'team',
    ])
    expect(roleNames(roles, `roles: { team: { id: ${id('2')} } }`, `roles: { team: { id: ${id('1')} } }`)).toEqual([
      'Old',
      'team',
    ])
  })

  it('is not taken for what the wanted policy means by an id that nobody sees', () => {
    expect(
      roleNames([role('1', 'Team')], `roles: { team: { id: ${id('9')} } }`, 'roles: { team: { name: Team } }'),
    ).toEqual(['Team'])
  })

  it('keeps its alias when the alias is renamed', () => {
    expect(roleNames([role('1', 'Team')], 'roles: { new: { name: Team } }', 'roles: { old: { name: Team } }')).toEqual([
      'new',
    ])
  })

  it('does not pass for a declared one, nor for a part of a key', () => {
    expect(roleNames([role('1', 'team'), role('2', 'a/b')], 'roles: { team: { name: Other } }')).toEqual([
      `team (${id('1')})`,
      `a-b (${id('2')})`,
    ])
  })

  it('is found by its alias, and so is one that was made in this run', () => {
    const found = names({ roles: [role('1', 'Team')] }, 'roles: { a: { name: Team }, b: {} }')

    expect(found.role('a')?.id).toBe(id('1'))
    expect(found.role('b')).toBe(undefined)
    found.learnRole('b', role('2', 'b'))
    expect(found.role('b')?.id).toBe(id('2'))
  })
})

describe('a project', () => {
  const projects = [
    { id: 1, name: 'Production' },
    { id: 2, name: 'Twin' },
    { id: 3, name: 'Twin' },
  ]

  it('is found by its number, else by its exact name', () => {
    const found = names({ projects }, 'projects: { a: { id: 3 }, b: { name: Production }, c: { name: production } }')

    expect(found.project('a').id).toBe(3)
    expect(found.project('b').id).toBe(1)
    expect(() => found.project('c')).toThrow('not among the projects that this key sees')
    expect(found.projectAlias({ id: 2, name: 'Twin' })).toBe('Twin')
  })

  it('is nobody knows which when several have its name', () => {
    const found = names({ projects }, 'projects: { a: { name: Twin } }')

    expect(() => found.project('a')).toThrow('Several projects in PostHog are called "Twin"')
    expect(found.hasProject('a')).toBe(true)
  })

  it('is the other of two of one name when one is meant by its number', () => {
    const found = names({ projects }, 'projects: { a: { name: Twin }, b: { id: 2 } }')

    expect([found.project('a').id, found.project('b').id]).toEqual([3, 2])
  })

  it('is never another one because an older policy said so', () => {
    const found = names({ projects }, 'projects: { a: { id: 9 } }', 'projects: { a: { name: Production } }')

    expect(() => found.project('a')).toThrow('not among the projects')
    expect(found.hasProject('a')).toBe(false)
  })
})

describe('a member', () => {
  it('is found by e-mail in any case', () => {
    const members = [
      { id: 'm', userId: 'u', email: 'Ana@X.io', level: 8 as const, isGuest: false, hasSecondFactor: false },
    ]

    expect(names({ members }).member('ana@x.IO')?.id).toBe('m')
    expect(names({ members }).member('bo@x.io')).toBe(undefined)
  })

  const invite = (id: string, isExpired: boolean) => ({ id, email: 'Bo@X.io', level: 1 as const, isExpired })

  it.each([
    ['the newest', [invite('2', false), invite('1', false)], '2'],
    ['one that is still good', [invite('2', true), invite('1', false)], '1'],
    ['the newest of those that have expired', [invite('2', true), invite('1', true)], '2'],
    ['none', [], undefined],
  ])('of several invites has %s', (_, invites, expected) => {
    expect(names({ invites }).invite('bo@x.io')?.id).toBe(expected)
  })

  it.each([
    ['is invited', [invite('1', false)], 'members: {}', 'Waiting', 'bo@x.io is invited and has not joined yet.'],
    ['was invited in vain', [invite('1', true)], 'members: {}', 'UserError', 'bo@x.io is not a member'],
    ['is declared', [], 'members: { BO@x.io: { level: member } }', 'Waiting', 'bo@x.io is not a member'],
    ['is neither', [], 'members: {}', 'UserError', 'bo@x.io is not a member of the organization.'],
  ])('who %s is not there yet', (_, invites, text, name, message) => {
    const once = 'members: { bo@x.io: { level: member } }' // what an older policy declared counts no more

    expect(() => names({ invites }, text, once).present('bo@x.io')).toThrow(
      expect.objectContaining({ name, message: expect.stringContaining(message) }),
    )
  })
})
