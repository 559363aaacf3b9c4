import { describe, expect, it } from '@jest/globals'
import type { Mode } from '../../../src/core/access.ts'
import type { SafeOrder } from '../../../src/plan/order/safe-order.ts'
import { policyOf } from '../../support/policies.ts'
import { liveOf } from '../prefix/random-plan.ts'
import { dueIn, modes, told } from '../prefix/walk.ts'

/** What is written, in order, in going from one policy to the other, and what that does to people on the way. */
function way(before: string, after: string, mode: Mode): SafeOrder {
  const head = 'members: { svc@x.io: { level: owner }, bo@x.io: { level: member }, cy@x.io: { level: member } }'
  const texts = [before, after].map((text) => (text.includes('members: { svc') ? text : `${head}\n${text}`))
  const [last, next] = texts.map((text) => policyOf(text))
  if (!last || !next) throw new Error('two policies make a step')
  const step = { last, head: next, live: liveOf(last, next) }
  return told(step, dueIn(step), mode)
}

function order(before: string, after: string, mode: Mode): string[] {
  return way(before, after, mode).ordered.map(({ item, operation }) => `${operation} ${item}`)
}

describe.each(modes)('an order that harms nobody, where %s counts', (mode) => {
  it('holds somebody below a default before it opens', () => {
    const policy = (access: string) => `roles: { out: { members: [bo@x.io] } }
projects: { prod: { access: { ${access} } } }`

    expect(order(policy('default: none, roles: {}'), policy('default: member, roles: { out: none }'), mode)).toEqual([
      'create project_access/prod/role/out',
      'update project_access/prod/default',
    ])
  })

  it('gives by a role before a default closes', () => {
    const policy = (access: string) => `roles: { in: { members: [bo@x.io] } }
projects: { prod: { access: { ${access} } } }`

    expect(order(policy('default: member, roles: {}'), policy('default: none, roles: { in: member }'), mode)).toEqual([
      'create project_access/prod/role/in',
      'update project_access/prod/default',
    ])
  })

  it('lets people change places between two roles, of which one gives and the other does not', () => {
    const policy = (a: string, b: string, rules: string) => `roles: { a: { members: [${a}] }, b: { members: [${b}] } }
projects: { prod: { access: { default: none, roles: { ${rules} } } } }`

    const found = order(
      policy('bo@x.io', 'cy@x.io', 'a: member, b: none'),
      policy('cy@x.io', 'bo@x.io', 'a: none, b: member'),
      mode,
    )

    const at = (item: string) => found.indexOf(item)
    expect(at('delete role_membership/b/cy@x.io')).toBeLessThan(at('update project_access/prod/role/b'))
    expect(at('create role_membership/b/bo@x.io')).toBeLessThan(at('update project_access/prod/role/a'))
    expect(at('update project_access/prod/role/a')).toBeLessThan(at('create role_membership/a/cy@x.io'))
  })

  it('removes a person before what goes with them, so that a role that holds them down does not go first', () => {
    const policy = (more: string, holders: string) => `manage: { members: exclusive }
members: { svc@x.io: { level: owner }, bo@x.io: { level: member }${more} }
roles: { out: { members: [${holders}] } }
projects: { prod: { access: { default: member, roles: { out: none } } } }`

    expect(order(policy(', cy@x.io: { level: member }', 'bo@x.io, cy@x.io'), policy('', 'bo@x.io'), mode)).toEqual([
      'delete organization_member/cy@x.io',
      'delete role_membership/out/cy@x.io',
    ])
  })

  it('opens a new project only once the rules stand that hold somebody out of it', () => {
    const roles = 'roles: { out: { members: [bo@x.io] } }'
    const found = order(
      `${roles}\nprojects: {}`,
      `${roles}\nprojects: { lab: { access: { default: member, roles: { out: none } } } }`,
      mode,
    )

    expect(found).toEqual([
      'create project/lab',
      'create project_access/lab/role/out',
      'create project_access/lab/default',
    ])
  })
  it('locks somebody out for a moment, rather than let somebody in, where every order does one of them', () => {
    const policy = (level: string, role: string, holder: string) => `roles: { r: { members: [${holder}] } }
projects: { prod: { access: { default: ${level}, roles: { r: ${role} } } } }`

    const { ordered, moments } = way(policy('member', 'none', 'cy@x.io'), policy('none', 'member', 'bo@x.io'), mode)

    const at = (item: string) => ordered.findIndex((change) => change.item === item)
    expect(at('project_access/prod/default')).toBeLessThan(at('role_membership/r/cy@x.io'))
    expect(at('role_membership/r/cy@x.io')).toBeLessThan(at('project_access/prod/role/r'))
    expect(moments.map(({ email, target, has }) => [email, target.project, target.kind, has])).toEqual([
      ['bo@x.io', 'prod', 'project', false],
    ])
  })

  it('tells of no moment where there is a harmless order', () => {
    const policy = (access: string) => `roles: { in: { members: [bo@x.io] } }
projects: { prod: { access: { ${access} } } }`

    expect(
      way(policy('default: member, roles: {}'), policy('default: none, roles: { in: member }'), mode),
    ).toMatchObject({
      moments: [],
    })
  })
})
