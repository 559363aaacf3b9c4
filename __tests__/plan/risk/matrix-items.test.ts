import { expect, it } from '@jest/globals'
import { matrixItems } from '../../../src/plan/risk/matrix-items.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import { policyOf } from '../../support/policies.ts'

function acts(before: string, after: string, keep = 'manage: { removed_flags: delete }', keepAfter = keep) {
  const flags = (text: string) => `flags: { prod: { ${text} } }`
  const found = matrixItems(policyOf(flags(before), keep), policyOf(flags(after), keepAfter), resources)
  return found.map(({ item, act }) => `${act} ${item}`)
}

const a = 'a: { active: true, rollout: 10 }'

it.each([
  ['nothing', a, a, []],
  ['a new key', a, `${a}, b: { active: false, rollout: 0 }`, ['create feature_flag/prod/b']],
  ['a rollout', a, 'a: { active: true, rollout: 5 }', ['edit feature_flag/prod/a']],
  ['a description', a, 'a: { active: true, rollout: 10, description: x }', ['edit feature_flag/prod/a']],
  ['turned off', a, 'a: { active: false, rollout: 10 }', ['edit feature_flag/prod/a']],
  ['a new name', a, 'b: { active: true, rollout: 10, was: a }', ['edit feature_flag/prod/b']],
  ['taken out', a, '', ['delete feature_flag/prod/a']],
  ['what PostHog is not sent', a, 'a: { active: true, rollout: 10, owner: admin, expires: 2027-01-01 }', []],
])('%s', (_, before, after, expected) => {
  expect(acts(before, after)).toEqual(expected)
})

it('is an edit where a flag that is taken out stays in PostHog, on both sides', () => {
  expect(acts(a, '', '')).toEqual(['edit feature_flag/prod/a'])
  expect(acts(a, '', '', 'manage: { removed_flags: archive }')).toEqual(['delete feature_flag/prod/a'])
})

it('binds to the value without its wording', () => {
  const hash = (text: string) => {
    const [found] = matrixItems(policyOf(), policyOf(`flags: { prod: { a: { active: true, ${text} } } }`), resources)
    return found?.hash
  }

  expect(hash('rollout: 5, description: Old')).toBe(hash('rollout: 5, description: New'))
  expect(hash('rollout: 5')).not.toBe(hash('rollout: 6'))
})
