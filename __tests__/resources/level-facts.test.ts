import { describe, expect, it } from '@jest/globals'
import { known } from '../../src/core/decode.ts'
import type { PolicyShape } from '../../src/core/policy-shape.gen.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { policyOf } from '../support/policies.ts'

const shape = policyOf(`
members: { eva@x.io: { level: member }, gil@x.io: { level: member }, bo@x.io: { level: admin } }
roles: { red: { members: [Eva@x.io, bo@x.io] }, blue: { members: [gil@x.io] }, none: {} }
projects:
  web:
    access: { default: member, roles: { blue: admin } }
    resources: { dashboard: { default: viewer, roles: { red: none, blue: editor } } }
  open: { access: { roles: { blue: member } } }
`).shape

/** The facts of one entry, with `-` for none: `red` in a key is a role of the policy. */
function factsOf(item: string, before: string, after: string, limits: PolicyShape = shape) {
  const [kind = '', ...key] = item.split('/')
  const resource = known(
    resources.find((one) => one.kind === kind),
    kind,
  )
  const spec = (level: string) => (level === '-' ? undefined : { level })
  return resource.facts(key.join('/'), spec(before), spec(after), limits)
}

function inShort(item: string, before: string, after: string): string {
  return factsOf(item, before, after)
    .map(({ name }) => ({ access_granted: '+', access_removed: '-' })[String(name)] ?? name)
    .join(' ')
}

describe('one access rule', () => {
  it.each([
    ['project_access/web/role/red', 'member', 'admin', '+'],
    ['project_access/web/role/red', 'admin', 'none', '-'],
    ['project_access/web/role/red', 'admin', 'admin', ''],
    // Beside it is the default `member`, and `admin` for those who hold blue, too.
    ['project_access/web/role/red', '-', 'admin', '+'],
    ['project_access/web/role/red', '-', 'none', '-'],
    ['project_access/web/role/red', '-', 'member', '-'],
    ['project_access/web/role/red', 'admin', '-', '-'],
    ['project_access/web/role/red', 'none', '-', '+'],
    ['project_access/web/member/eva@x.io', '-', 'admin', '+'],
    // Nothing is known of the default there.
    ['project_access/open/role/red', '-', 'member', '+ -'],
    ['project_access/open/role/red', '-', 'none', '-'],
    ['project_access/elsewhere/role/red', 'member', '-', '+ -'],
    // Beside it is the default `viewer`, `none` by red and `editor` by blue.
    ['resource_access/web/dashboard/member/eva@x.io', '-', 'viewer', '+ -'],
    ['resource_access/web/dashboard/member/eva@x.io', '-', 'editor', '+'],
    ['resource_access/web/dashboard/role/none', '-', 'none', '-'],
    // On an object nothing is known of what else holds.
    ['object_access/web/dashboard/7/role/red', '-', 'viewer', '+ -'],
    ['object_access/web/dashboard/7/role/red', '-', 'manager', '+'],
    ['object_access/web/dashboard/7/role/red', 'none', '-', '+'],
    ['object_access/web/dashboard/7/default', 'none', 'builtin', 'default_opened +'],
    ['object_access/web/dashboard/7/default', 'builtin', 'none', '-'],
  ])('%s from %s to %s: %s', (item, before, after, expected) => {
    expect(inShort(item, before, after)).toBe(expected)
  })

  it.each([
    ['project_access/web/default', 'none', 'member', 'default_opened +'],
    ['project_access/web/default', 'member', 'none', '-'],
    ['project_access/web/default', 'member', '-', ''], // nothing clears it
    ['project_access/web/default', 'member', 'builtin', 'default_opened +'],
    ['resource_access/web/dashboard/default', 'viewer', 'editor', 'default_opened +'],
    // Those of red have `none`; without a stored default that is all they have where the highest level counts.
    ['resource_access/web/dashboard/default', 'viewer', 'builtin', 'default_opened + -'],
    ['resource_access/web/dashboard/default', '-', 'viewer', '+ -'],
  ])('the default %s from %s to %s: %s', (item, before, after, expected) => {
    expect(inShort(item, before, after)).toBe(expected)
  })

  it('names the plain members who gain: admins may do everything anyway', () => {
    const gaining = (item: string) => factsOf(item, '-', 'admin').map(({ detail }) => detail.gaining)

    expect(gaining('project_access/web/role/red')).toEqual([['eva@x.io']])
    expect(gaining('project_access/web/member/Gil@x.io')).toEqual([['gil@x.io']])
    expect(gaining('project_access/web/role/none')).toEqual([undefined])
  })

  it('is told with its steps', () => {
    expect(factsOf('project_access/web/role/red', 'member', 'admin')).toEqual([
      {
        name: 'access_granted',
        sentence: 'the role `red` may do more in `web`: `admin` instead of `member`',
        detail: { from: 'member', to: 'admin', gaining: ['eva@x.io'] },
      },
    ])
    expect(factsOf('object_access/web/dashboard/7/role/red', 'manager', '-')).toMatchObject([
      { sentence: 'the role `red` may do less for the `dashboard` `7` in `web`: no rule instead of `manager`' },
    ])
  })
})

describe('a role', () => {
  const membership = (role: string, before: boolean, after: boolean) => {
    const spec = { role, email: 'eva@x.io' }
    return resources
      .find(({ kind }) => kind === 'role_membership')
      ?.facts(`${role}/eva@x.io`, before ? spec : undefined, after ? spec : undefined, shape)
      .map(({ name }) => name)
  }
  const goes = (role: string) =>
    resources
      .find(({ kind }) => kind === 'role')
      ?.facts(role, { name: role }, undefined, shape)
      .map(({ name }) => name)

  it('gives to whoever comes, and takes from whoever goes', () => {
    expect(membership('none', false, true)).toEqual(['access_granted'])
    expect(membership('none', true, false)).toEqual(['access_removed'])
    expect(membership('none', true, true)).toEqual([])
    expect(goes('none')).toEqual(['access_removed'])
  })

  it('does the contrary as well, where a rule of it is lower than what holds beside it', () => {
    expect(membership('red', false, true)).toEqual(['access_granted', 'access_removed'])
    expect(membership('red', true, false)).toEqual(['access_granted', 'access_removed'])
    expect(goes('red')).toEqual(['access_granted', 'access_removed'])
    expect(goes('blue')).toEqual(['access_granted', 'access_removed']) // of `open` nobody knows the default
  })
})
