import { describe, expect, it } from '@jest/globals'
import { planText } from '../../src/report/plan-text.ts'
import { countWrites, writeLines, writesJson } from '../../src/report/writes.ts'
import { changeOf, driftOf, writeOf } from './samples.ts'

const plain = { method: 'DELETE', path: '/api/organizations/o/roles/r/', fields: [] } as const

describe('the writes of a change', () => {
  it('are a line each, with what is sent instead', () => {
    const change = { item: 'feature_flag/p/x', writes: [plain, writeOf('x')] }
    const patch = 'PATCH /api/projects/1/flags/{feature_flag/p/x}/ (filters)'

    expect(writeLines(change)).toEqual([
      'feature_flag/p/x: DELETE /api/organizations/o/roles/r/',
      `feature_flag/p/x: ${patch}; if PostHog answers policy_conflict, instead ${patch}, then ${patch}`,
    ])
  })

  it('that goes along with another say so, and do not count', () => {
    const change = changeOf('x', { goesWith: 'role/old' })

    expect(writeLines(change)[0]).toMatch(/; not sent once role\/old is done, which takes it along$/)
    expect(countWrites([change, changeOf('y'), changeOf('z', { writes: [plain, plain] })])).toBe(3)
  })

  it('have no other members for a machine than a list of names', () => {
    expect(writesJson({ writes: [plain] })).toEqual([{ ...plain, instead: null }])
    expect(writesJson({})).toEqual([])
  })

  it('stand in the report for a terminal, under a heading of their own', () => {
    const text = planText(driftOf([changeOf('x')]))

    expect(text).toContain('\nAn apply sends these writes and no others, each once:\n  feature_flag/p/x: PATCH ')
    expect(planText(driftOf([changeOf('x', { writes: [] })]))).not.toContain('An apply sends')
  })
})
