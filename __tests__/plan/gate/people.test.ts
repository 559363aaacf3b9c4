import { describe, expect, it } from '@jest/globals'
import { factsOf, loosened, type Row } from './step.ts'

const member = (fields: string) => `members: { bo@x.io: { ${fields} } }`
const github = 'github: { login: bo, id: 2 }'
const role = (fields: string) => `roles: { team: { ${fields} } }`

describe('people of the gate', () => {
  it.each<Row>([
    ['a level that falls', member(`level: admin, ${github}`), member(`level: member, ${github}`)],
    ['a level that falls further', member('level: owner'), member('level: member')],
    ['an account that goes', member(`level: admin, ${github}`), member('level: admin')],
    ['a service account', member(`level: admin, ${github}`), member(`level: admin, ${github}, service: true`)],
    ['a service account said to be none', member('level: admin'), member('level: admin, service: false')],
    ['a day on which somebody goes', member('level: admin'), member('level: admin, expires: 2027-01-01')],
    ['an earlier day', member('level: admin, expires: 2027-01-02'), member('level: admin, expires: 2027-01-01')],
    [
      'a person who goes',
      'members: { ana@x.io: { level: owner }, bo@x.io: { level: admin } }',
      'members: { ana@x.io: { level: owner } }',
    ],
    ['a holder less', role('members: [ana@x.io, bo@x.io]'), role('members: [bo@x.io]')],
    ['no holder any more', role('members: [ana@x.io]'), role('members: []')],
    ['the same holders, written otherwise', role('members: [ana@x.io, bo@x.io]'), role('members: [Bo@X.io, ana@x.io]')],
    ['a reviewer less', role('idp_group: T, reviewers: [a@x.io, b@x.io]'), role('idp_group: T, reviewers: [a@x.io]')],
    ['a name that is its key', role('members: [ana@x.io]'), role('members: [ana@x.io], name: team')],
    ['memberships that are managed now', role(''), role('members: []')],
    ['a role that goes', 'roles: { team: { members: [ana@x.io] }, other: {} }', 'roles: { other: {} }'],
    ['a role without holders', 'roles: { other: {} }', 'roles: { other: {}, team: { members: [] } }'],
  ])('are held as strictly by %s', (_, before, after) => {
    expect(loosened(before, after)).toEqual([])
  })

  it.each<Row>([
    ['a level that rises', member('level: member'), member('level: admin')],
    ['another account', member(`level: admin, ${github}`), member('level: admin, github: { login: bo, id: 3 }')],
    ['another login', member(`level: admin, ${github}`), member('level: admin, github: { login: ana, id: 2 }')],
    ['an account', member('level: admin'), member(`level: admin, ${github}`)],
    ['a service account that becomes a person', member('level: admin, service: true'), member('level: admin')],
    ['a person more', 'members: {}', member('level: member')],
    ['a later day', member('level: admin, expires: 2027-01-01'), member('level: admin, expires: 2027-01-02')],
    ['no day any more', member('level: admin, expires: 2027-01-01'), member('level: admin')],
    ['a lower level beside an account', member('level: admin'), member(`level: member, ${github}`)],
  ])('are loosened by %s', (_, before, after) => {
    expect(loosened(before, after)).toEqual(['members.bo@x.io'])
  })

  it.each<Row>([
    ['a holder more', role('members: [ana@x.io]'), role('members: [ana@x.io, bo@x.io]')],
    ['another holder', role('members: [ana@x.io]'), role('members: [bo@x.io]')],
    ['a reviewer more', role('idp_group: T, reviewers: [a@x.io]'), role('idp_group: T, reviewers: [a@x.io, b@x.io]')],
    ['another name', role('members: []'), role('members: [], name: Crew')],
    ['an id', role(''), role('id: 0190c0de-0000-7000-8000-00000000000a')],
    ['a group that fills it', role('name: T'), role('idp_group: T')],
    ['memberships that are let go', role('members: [ana@x.io]'), role('')],
    ['a role with holders', 'roles: {}', role('members: [ana@x.io]')],
  ])('are loosened through a role by %s', (_, before, after) => {
    expect(loosened(before, after)).toEqual(['roles.team'])
  })

  it('are loosened by one of two spellings that goes, since the other one may say more', () => {
    const twice = 'members: { bo@x.io: { level: member }, Bo@x.io: { level: admin } }'

    expect(loosened(twice, 'members: { Bo@x.io: { level: admin } }')).toEqual(['members.bo@x.io'])
  })

  it('are loosened by one of two people with one account who goes, since the other one counts then', () => {
    const two = `members: { a@x.io: { level: member, ${github} }, bo@x.io: { level: admin, ${github} } }`

    expect(loosened(two, member(`level: admin, ${github}`))).toEqual(['members.a@x.io'])
  })

  it('are loosened as a whole where the section goes', () => {
    expect(loosened(member('level: admin'), '')).toEqual(['members'])
    expect(loosened(role('members: [ana@x.io]'), '')).toEqual(['roles'])
  })

  it('stay for longer than was approved by a later day alone', () => {
    const facts = (before: string, after: string) => factsOf(member(before), member(after))
    const extended = [['members.bo@x.io', ['policy_gate_changed', 'expiry_extended']]]

    expect(facts('level: admin, expires: 2027-01-01', 'level: admin, expires: 2027-01-02')).toEqual(extended)
    expect(facts('level: admin, expires: 2027-01-01', 'level: admin')).toEqual(extended)
    expect(facts('level: member, expires: 2027-01-01', 'level: admin, expires: 2027-01-01')).toEqual([
      ['members.bo@x.io', ['policy_gate_changed']],
    ])
  })
})
