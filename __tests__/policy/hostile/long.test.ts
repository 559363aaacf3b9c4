import { expect, it } from '@jest/globals'
import { lintPolicy } from '../../../src/app/lint/lint-policy.ts'
import { head, source } from '../sample.ts'
import { lintHostile } from './lint-hostile.ts'

// As many as fit well below the largest file that is read: what grows with their square takes far more than a second.
const many = 30_000
const times = (line: (index: number) => string, count = many) =>
  Array.from({ length: count }, (_, index) => line(index)).join('')

const long: readonly (readonly [string, string])[] = [
  [
    'a list whose first two entries are the same',
    `${head}feature_flags: { p: { who_can_edit: [r0, ${times((i) => `r${i}, `)}] } }\n`,
  ],
]

it.each(long)('%s takes no longer than its length', (_, text) => {
  expect(lintHostile([text])).toEqual({ inputs: 1, withFindings: 1 })
})

it('a finding in each of many files takes no longer than the files', () => {
  const key = (i: number) => `{ kind: personal, owner: x${i}@y.zz, label: l${i}, scopes: [insight:read] }`
  const files = Array.from({ length: 6000 }, (_, i) => source(`api_keys: [${key(i)}]\n`, `policy/${i}.yml`))
  const started = performance.now()

  const { findings } = lintPolicy([source(head, 'policy/first.yml'), ...files], 'policy')

  const places = new Set(findings.filter(({ rule }) => rule === 'unknown-member').map(({ at }) => at.file))
  expect(places.size).toBe(6000)
  // It takes a second; minutes, where each finding is looked for in every file.
  expect(performance.now() - started).toBeLessThan(6000)
})
