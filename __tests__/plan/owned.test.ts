import { describe, expect, it } from '@jest/globals'
import type { Policy } from '../../src/core/policy.ts'
import { buildPlan } from '../../src/plan/build.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { policyOf, snapshotOf } from '../support/policies.ts'

const flag = (fields: string) => policyOf(`flags: { prod: { checkout: { ${fields} } } }`)
const owner = { name: 'the running experiment `E`', fields: ['active', 'rollout'] }

/** The fields that differ where an experiment has set the rollout to 50. */
function fieldsOf(lastApplied: Policy | undefined, base: Policy, head: Policy): string[] {
  const spec = { active: true, rollout: 50, description: 'Old', tags: [], archived: false }
  const present = { key: 'prod/checkout', spec, live: { id: '7', owner } }
  const { changes } = buildPlan(
    { lastApplied, base, head, limits: [] },
    snapshotOf({ feature_flag: [present] }),
    resources,
  )
  return changes.flatMap(({ operation, fields }) =>
    fields.map(({ field, origin, conflict }) => `${operation} ${field} ${origin}${conflict ? ' conflict' : ''}`),
  )
}

describe('fields that another part of PostHog changes as it goes', () => {
  const was = flag('active: true, rollout: 10, description: Old')
  const wanted = flag('active: true, rollout: 20, description: Old')

  it('are no drift', () => {
    expect(fieldsOf(was, was, was)).toEqual([])
    expect(fieldsOf(undefined, was, was)).toEqual([])
  })

  it('are not changed under its hands, by this pull request or by an earlier one', () => {
    expect(fieldsOf(was, was, wanted)).toEqual(['update rollout proposed conflict'])
    expect(fieldsOf(was, wanted, wanted)).toEqual(['update rollout drift conflict'])
  })

  it('leave the other fields alone', () => {
    const renamed = flag('active: true, rollout: 10, description: New')

    expect(fieldsOf(was, was, renamed)).toEqual(['update description proposed'])
  })

  it('keep the whole from being removed', () => {
    const off = policyOf('flags: { prod: { checkout: { active: true, rollout: 50 } } }')
    const gone = policyOf('flags: { prod: {} }', 'manage: { removed_flags: delete }')

    expect(fieldsOf(off, off, gone)).toContain('delete active proposed conflict')
  })
})
