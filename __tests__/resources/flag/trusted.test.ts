import { expect, it } from '@jest/globals'
import { flagFacts } from '../../../src/resources/flag/facts.ts'
import { wantedFlag } from '../../../src/resources/flag/wanted.ts'
import { policyOf } from '../../support/policies.ts'

const limits = policyOf(`
projects: { prod: { cohorts: { staff: 17 } } }
feature_flags:
  prod:
    trusted_conditions:
      - { key: email, operator: icontains, value: "@example.com" }
      - { type: cohort, key: id, operator: in, value: staff }
`).shape

function facts(properties: string, rollout = 100, before?: string) {
  const flag = (text: string, share: number) => {
    const { shape } = policyOf(
      `flags: { prod: { x: { active: true, groups: [{ properties: [${text}], rollout_percentage: ${share} }] } } }`,
    )
    const written = shape.flags?.prod?.x
    if (!written) throw new Error('no flag')
    return wantedFlag('x', written, { staff: 17 })
  }
  const from = before === undefined ? undefined : flag(before, 100)
  return flagFacts(['prod', 'x'], from, flag(properties, rollout), limits).map(({ name }) => name)
}

const staff = '{ key: email, type: person, operator: icontains, value: "@example.com" }'

it.each([
  ['a condition that is trusted', staff, false],
  ['it among others, which only narrow it further', `${staff}, { key: country, type: person, value: DE }`, false],
  ['a named cohort that is trusted', '{ key: id, type: cohort, operator: in, value: staff }', false],
  ['another value', '{ key: email, type: person, operator: icontains, value: "@example.co" }', true],
  ['another operator', '{ key: email, type: person, operator: not_icontains, value: "@example.com" }', true],
  ['another property', '{ key: mail, type: person, operator: icontains, value: "@example.com" }', true],
  ['no condition', '', true],
])('%s', (_, properties, isOver) => {
  expect(facts(properties).includes('rollout_over')).toBe(isOver)
})

it('counts in full once the condition goes', () => {
  expect(facts('', 60, staff)).toContain('rollout_over')
  expect(facts(staff, 60, '')).not.toContain('rollout_over')
})
