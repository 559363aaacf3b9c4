import { describe, expect, it } from '@jest/globals'
import { gateChanges } from '../../../src/plan/gate/changes.ts'
import { policyOf } from '../../support/policies.ts'
import { loosened, type Row } from './step.ts'

const project = (fields: string) => `projects: { web: { ${fields} } }`
const matrix = (fields: string) => `feature_flags: { web: { ${fields} } }`
const trusted = (value: string) => `trusted_conditions: [{ key: email, operator: icontains, value: "${value}" }]`

describe('projects of the gate', () => {
  it.each<Row>([
    ['a higher tier', project('tier: development'), project('tier: staging')],
    ['the tier that is meant where none is written', project('tier: production'), project('')],
    ['a name that is its key', project(''), project('name: web')],
    ['another name beside a number', project('id: 7, name: Web'), project('id: 7, name: Site')],
    ['who gets in', project('access: { roles: { team: admin } }'), project('access: { roles: {} }')],
  ])('are held as strictly by %s', (_, before, after) => {
    expect(loosened(before, after)).toEqual([])
  })

  it.each<Row>([
    ['a lower tier', project(''), project('tier: staging')],
    ['a number', project(''), project('id: 7')],
    ['another number', project('id: 7'), project('id: 8')],
    ['another name', project('name: Web'), project('name: Site')],
    ['a project more', 'projects: {}', project('')],
    ['a project less', project(''), 'projects: {}'],
    [
      'a higher tier that a rule of the review leaves out',
      project('tier: staging'),
      project('tier: production'),
      'review: { rules: [{ facts: [flag_deleted], tiers: [staging], by: [admin] }] }',
    ],
  ])('are loosened by %s', (_, before, after, shared = '') => {
    expect(loosened(before, after, shared)).toEqual(['projects.web'])
  })
})

describe('the permission matrix', () => {
  it.each<Row>([
    ['a name less', matrix('who_can_edit: [admin, team]'), matrix('who_can_edit: [team]')],
    ['a higher level', matrix('who_can_delete: [admin]'), matrix('who_can_delete: [owner]')],
    ['a role instead of everybody', matrix('who_can_create: [member]'), matrix('who_can_create: [team]')],
    ['nobody', matrix('who_can_delete: [admin]'), matrix('who_can_delete: []')],
    ['a list of admins where there was none', matrix(''), matrix('who_can_edit: [admin]')],
    ['the same names in another order', matrix('who_can_edit: [a, b]'), matrix('who_can_edit: [b, a]')],
    ['a description that is asked for', matrix(''), matrix('require_description: true')],
    ['a review of rollouts', matrix('require_rollout_review: false'), matrix('require_rollout_review: true')],
    ['the review that is meant in production', matrix(''), matrix('require_rollout_review: true')],
    ['the review that is meant in production, left out', matrix('require_rollout_review: { over: 50 }'), matrix('')],
    ['a lower limit', matrix(''), matrix('require_rollout_review: { over: 25 }')],
    ['an approval more', matrix(''), matrix('require_rollout_review: { approvals: 2 }')],
    [
      'fewer who may approve',
      matrix('who_can_edit: [member]'),
      matrix('who_can_edit: [member], require_rollout_review: { by: [admin] }'),
    ],
    ['changes by the repository alone', matrix(''), matrix('change_by: repository')],
    ['a condition that is trusted no more', matrix(trusted('@x.io')), matrix('')],
  ])('is held as strictly by %s', (_, before, after) => {
    expect(loosened(before, after)).toEqual([])
  })

  it.each<Row>([
    ['a name more', matrix('who_can_edit: [team]'), matrix('who_can_edit: [team, other]')],
    ['another role', matrix('who_can_create: [team]'), matrix('who_can_create: [other]')],
    ['a lower level', matrix('who_can_delete: [owner]'), matrix('who_can_delete: [admin]')],
    ['a list that goes', matrix('who_can_delete: [admin], who_can_edit: [admin]'), matrix('who_can_edit: [admin]')],
    ['a list of a role where there was none', matrix(''), matrix('who_can_edit: [team]')],
    ['a description that is not asked for', matrix('require_description: true'), matrix('require_description: false')],
    ['no review of rollouts', matrix(''), matrix('require_rollout_review: false')],
    ['a higher limit', matrix('require_rollout_review: { over: 25 }'), matrix('')],
    ['an approval less', matrix('require_rollout_review: { approvals: 2 }'), matrix('require_rollout_review: true')],
    [
      'others who may approve',
      matrix('require_rollout_review: { by: [a] }'),
      matrix('require_rollout_review: { by: [b] }'),
    ],
    [
      'a lower limit by others',
      matrix('require_rollout_review: { by: [a] }'),
      matrix('require_rollout_review: { over: 1, by: [b] }'),
    ],
    ['changes by hand', matrix('change_by: repository'), matrix('')],
    ['a condition that is trusted', matrix(''), matrix(trusted('@x.io'))],
    ['another condition that is trusted', matrix(trusted('@x.io')), matrix(trusted('@x'))],
    ['a matrix that goes', matrix('who_can_edit: [admin]'), 'feature_flags: {}'],
  ])('is loosened by %s', (_, before, after) => {
    expect(loosened(before, after)).toEqual(['feature_flags.web'])
  })

  describe('with a condition that names a cohort', () => {
    const named = matrix('trusted_conditions: [{ type: cohort, key: id, operator: in, value: staff }]')
    const staff = (number: number) => project(`cohorts: { staff: ${number}, beta: 3 }`)

    it.each<Row>([
      ['another number of it', staff(17), staff(18), named],
      ['its first number', project(''), staff(17), named],
    ])('is loosened by %s', (_, before, after, shared) => {
      expect(loosened(before, after, shared)).toEqual(['feature_flags.web'])
    })

    it.each<Row>([
      ['the cohorts that it does not name', staff(17), project('cohorts: { staff: 17, beta: 4, other: 5 }'), named],
      ['a cohort that nothing trusts', staff(17), staff(18), matrix('who_can_edit: [admin]')],
    ])('is held as strictly by %s', (_, before, after, shared) => {
      expect(loosened(before, after, shared)).toEqual([])
    })

    it('is approved with the number', () => {
      const values = [18, 19].map((number) =>
        gateChanges(policyOf(staff(17), named), policyOf(staff(number), named)).map(({ value }) => value),
      )

      expect(values[0]).not.toEqual(values[1])
    })
  })

  it('is not loosened by a tier that falls where the review of rollouts is written out', () => {
    const shared = matrix('require_rollout_review: true')

    expect(loosened(project(''), project('tier: staging'), shared)).toEqual(['projects.web'])
  })
})
