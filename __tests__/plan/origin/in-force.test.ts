import { describe, expect, it } from '@jest/globals'
import { endingSoon } from '../../../src/plan/origin/ending.ts'
import { inForce, sidesInForce } from '../../../src/plan/origin/in-force.ts'
import { roleMembership } from '../../../src/resources/role-membership.ts'
import { policyOf } from '../../support/policies.ts'

const policy = policyOf(`
members:
  ana@x.io: { level: owner }
  Bo@x.io: { level: member, expires: 2027-03-31 }
roles:
  crew:
    members: [bo@x.io, ana@x.io]
projects:
  prod:
    id: 5
    access: { members: { bo@x.io: admin, ana@x.io: admin } }
    resources: { dashboard: { members: { bo@x.io: editor } } }
    objects: [{ resource: dashboard, id: "1", members: { bo@x.io: editor } }]
`)

describe('a policy in force', () => {
  it('is the whole one until the day comes', () => {
    expect(inForce(policy, '2027-03-30')).toBe(policy)
  })

  it('names nobody any more whose day has come, however they are written', () => {
    expect(JSON.stringify(inForce(policy, '2027-03-31').shape)).not.toMatch(/bo@x\.io/i)
    expect(inForce(policy, '2027-03-31').shape).toMatchObject({
      members: { 'ana@x.io': { level: 'owner' } },
      projects: { prod: { access: { members: { 'ana@x.io': 'admin' } }, resources: { dashboard: { members: {} } } } },
    })
  })

  it('still says where everybody else is written', () => {
    const before = roleMembership.desired(policy).find(({ key }) => key === 'crew/ana@x.io')

    expect(roleMembership.desired(inForce(policy, '2028-01-01'))).toEqual([before])
  })

  it('stands beside what was applied, which a run after the day may have changed already', () => {
    const sides = { lastApplied: policy, merged: [policy], base: policy, head: policy }
    const { lastApplied, merged, base, head } = sidesInForce(sides, '2027-04-01')
    const names = (one: typeof policy | undefined) => Object.keys(one?.shape.members ?? {}).length

    expect([lastApplied, base, head].map(names)).toEqual([2, 1, 1])
    expect(merged?.map(names)).toEqual([1, 2, 1])
    expect(sidesInForce(sides, '2027-01-01')).toEqual(sides)
  })
})

it.each([
  ['2027-03-23', []],
  ['2027-03-24', ['Bo@x.io']],
  ['2027-03-30', ['Bo@x.io']],
  ['2027-03-31', []],
])('on %s these end within a week: %j', (today, expected) => {
  expect(endingSoon(policy.shape, today).map(({ email }) => email)).toEqual(expected)
})
