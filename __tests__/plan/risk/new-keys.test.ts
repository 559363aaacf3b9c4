import { describe, expect, it } from '@jest/globals'
import { matrixItems } from '../../../src/plan/risk/matrix-items.ts'
import { knowingNewKeys } from '../../../src/plan/risk/new-keys.ts'
import { riskyItems } from '../../../src/plan/risk/risk.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import { requirements } from '../../../src/review/requirements.ts'
import { change } from '../../review/case.ts'
import { policyOf } from '../../support/policies.ts'

const rules = `
members: { finn@x.io: { level: member } }
roles: { crew: { members: [finn@x.io] }, senior: { members: [] } }
review: { rules: [{ facts: [payload_changed], tiers: [production], approvals: 2, by: [admin] }] }
`
const lists = '{ who_can_create: [senior], who_can_edit: [crew], require_rollout_review: { over: 50, by: [senior] } }'

function policy(key: string, project: string, flag: string, more = '') {
  const parts = `projects: { ${key}: ${project} }\nfeature_flags: { ${key}: ${lists} }\n`
  return policyOf(rules, `${parts}flags: { ${key}: { a: { active: true, ${flag} }${more} } }`)
}

const before = policy('prod', '{ id: 7, name: Live }', 'rollout: 20')

/** The rules that ask when the project gets the key `shop`. */
function asked(project: string, flag: string, more = '') {
  const head = policy('shop', project, flag, more)
  const judging = knowingNewKeys(before, head)
  const items = riskyItems(before, head, [], resources)
  const matrix = matrixItems(judging, head, resources)
  const who = { people: ['finn@x.io'], strangers: [] }
  const rulesOf = requirements(judging.shape, { items, matrix, change }, who).map(({ rule }) => rule)
  return [...new Set(rulesOf)].sort()
}

describe('a project that gets another key', () => {
  it.each<[string, string, string, string, string[]]>([
    ['and nothing else', '{ id: 7, name: Live }', 'rollout: 20', '', ['policy-gate']],
    ['known by its number', '{ id: 7, name: Other }', 'rollout: 30', '', ['policy-gate']],
    ['known by its name, without a number', '{ name: Live }', 'rollout: 30', '', ['policy-gate']],
    ['and a rollout', '{ id: 7, name: Live }', 'rollout: 90', '', ['policy-gate', 'rollout-review in shop']],
    [
      'and a payload',
      '{ id: 7, name: Live, tier: staging }',
      'rollout: 20, payloads: { "true": 1 }',
      '',
      ['policy-gate', 'review.rules 1'],
    ],
    [
      'and a flag',
      '{ id: 7, name: Live }',
      'rollout: 20',
      ', b: { active: false, rollout: 0 }',
      ['policy-gate', 'who_can_create in shop'],
    ],
  ])('%s', (_, project, flag, more, is) => {
    expect(asked(project, flag, more)).toEqual(is)
  })

  it('is another project where the numbers differ, or the names where one has none', () => {
    for (const project of ['{ id: 8, name: Live }', '{ name: Other }']) {
      const head = policy('shop', project, 'rollout: 20')
      expect(knowingNewKeys(before, head)).toBe(before)
    }
  })

  it('leaves the base as it is where no key is new', () => {
    expect(knowingNewKeys(before, policy('prod', '{ id: 7 }', 'rollout: 90'))).toBe(before)
    expect(knowingNewKeys(before, policyOf(rules))).toBe(before)
  })

  it('stays a change of the gate', () => {
    const head = policy('shop', '{ id: 7, name: Live }', 'rollout: 20')
    const items = riskyItems(before, head, [], resources).map(({ item }) => item)

    expect(items).toEqual(expect.arrayContaining(['policy_gate/projects.prod', 'policy_gate/projects.shop']))
  })
})

describe('a key that comes to mean another project', () => {
  const two = (prod: string, lab: string, inLab: string) =>
    policyOf(
      rules,
      `projects: { prod: ${prod}, lab: ${lab} }\nfeature_flags: { prod: ${lists}, lab: { who_can_edit: [crew] } }\n` +
        `flags: { prod: { a: { active: true, rollout: 20 } }, lab: { a: { active: true, ${inLab} } } }`,
    )
  const apart = two('{ id: 7 }', '{ id: 8, tier: staging }', 'rollout: 20')
  const askedIn = (head: ReturnType<typeof policyOf>) => {
    const { shape } = knowingNewKeys(apart, head)
    const asking = { items: riskyItems(apart, head, [], resources), matrix: [], change }
    return requirements(shape, asking, { people: ['finn@x.io'], strangers: [] }).map(
      ({ rule, item }) => `${rule}: ${item.item}`,
    )
  }

  it('is judged as that project, where two change places', () => {
    const swapped = two('{ id: 8, tier: staging }', '{ id: 7 }', 'rollout: 90')

    expect(askedIn(swapped)).toEqual(
      expect.arrayContaining(['rollout-review in lab: feature_flag/lab/a', 'policy-gate: policy_gate/projects.lab']),
    )
  })

  it('is judged strictly, where the base does not know that project', () => {
    const elsewhere = two('{ id: 7 }', '{ id: 9, tier: staging }', 'rollout: 90')

    expect(askedIn(elsewhere)).toContain('rollout-review in lab: feature_flag/lab/a')
    expect(askedIn(two('{ id: 7 }', '{ id: 8, tier: staging }', 'rollout: 90'))).toEqual([])
  })
})
