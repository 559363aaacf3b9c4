import { expect, it } from '@jest/globals'
import { byWeight, type Finding } from '../../src/core/finding.ts'
import { startOf } from '../../src/core/location.ts'

const finding = (rule: string, severity: 'error' | 'warning', file = 'a.yml', line = 1): Finding => ({
  rule,
  severity,
  message: '',
  at: { ...startOf(file), start: { line, column: 1 } },
})

it('orders findings: errors first, then by file, line and rule', () => {
  const ordered = [
    finding('z', 'error'),
    finding('b', 'error', 'a.yml', 2),
    finding('c', 'error', 'a.yml', 2),
    finding('a', 'error', 'a.yml', 10),
    finding('a', 'error', 'b.yml'),
    finding('a', 'warning'),
  ]

  expect([...ordered].reverse().sort(byWeight)).toEqual(ordered)
})

it('takes equal findings for equal, from both sides', () => {
  expect([
    byWeight(finding('a', 'error'), finding('a', 'error')),
    byWeight(finding('a', 'warning'), finding('a', 'warning')),
  ]).toEqual([0, 0])
})
