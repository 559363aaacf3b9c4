import { expect, it } from '@jest/globals'
import type { Change } from '../../../src/core/change.ts'
import { precedence } from '../../../src/plan/order/precedence.ts'
import { policyOf } from '../../support/policies.ts'
import { liveOf } from '../prefix/random-plan.ts'
import { dueIn } from '../prefix/walk.ts'

function planned(before: string, after: string): Change[] {
  const [last, head] = [policyOf(before), policyOf(after)]
  return dueIn({ last, head, live: liveOf(last, head) })
}

function firstOf(changes: readonly Change[], item: string, takesAlong = true): string[] {
  const change = changes.find((one) => one.item === item)
  return change ? precedence(changes, takesAlong)(change).map((one) => one.item) : ['not planned']
}

it('a new owner goes before an old one: a run that is cut off between the two must not leave too few', () => {
  const policy = (ana: string, bo: string) => `members: { ana@x.io: { level: ${ana} }, bo@x.io: { level: ${bo} } }`
  const changes = planned(policy('owner', 'admin'), policy('member', 'owner'))

  expect(firstOf(changes, 'organization_member/ana@x.io')).toEqual(['organization_member/bo@x.io'])
  expect(firstOf(changes, 'organization_member/bo@x.io')).toEqual([])
})

it('a role goes before what PostHog takes along with it, unless each is to be written by itself', () => {
  const policy = (roles: string, rules: string) => `manage: { roles: exclusive, access: exclusive }
members: { bo@x.io: { level: member } }
roles: { ${roles} }
projects: { prod: { access: { roles: { ${rules} } } } }`
  const changes = planned(policy('r: { members: [bo@x.io] }', 'r: admin'), policy('', ''))

  expect(firstOf(changes, 'project_access/prod/role/r')).toEqual(['role/r'])
  expect(firstOf(changes, 'project_access/prod/role/r', false)).toEqual([])
})
