import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../src/core/finding.ts'
import { findingsMarkdown, findingsSentence } from '../../src/report/findings-markdown.ts'
import { hostile } from '../core/hostile.ts'
import { breaches, rows } from './structure.ts'

const finding = (parts: Partial<Finding> = {}): Finding => ({
  rule: 'unknown-role',
  severity: 'error',
  message: 'There is no role "enginer". Did you mean "engineer"?',
  at: { file: 'policy/a.yml', start: { line: 3, column: 5 }, end: { line: 3, column: 12 } },
  ...parts,
})

describe('findingsMarkdown', () => {
  it('lists errors first', () => {
    expect(
      findingsMarkdown({ findings: [finding({ severity: 'warning', rule: 'later' }), finding()], accepted: [] }, 2),
    ).toBe(`## PostHog policy: lint

**1 error and 1 warning in 2 policy files.**

|  | Where | What | Rule |
| --- | --- | --- | --- |
| error | \`policy/a.yml:3:5\` | There is no role \`enginer\`. Did you mean \`engineer\`? | \`unknown-role\` |
| warning | \`policy/a.yml:3:5\` | There is no role \`enginer\`. Did you mean \`engineer\`? | \`later\` |`)
  })

  it.each(hostile)('lets %j in a file name or a message break nothing', (text) => {
    const message = `"${text}" is not a key of "${text}". Did you mean ${text}?`
    const foreign = finding({ message, at: { ...finding().at, file: text } })
    const also = [{ at: foreign.at, message: text }]
    const markdown = findingsMarkdown(
      { findings: [{ ...foreign, also }, finding()], accepted: [{ ...foreign, reason: text }] },
      1,
    )

    expect(breaches(markdown)).toEqual([])
    expect(rows(markdown)).toHaveLength(3)
  })
})

it.each([
  [[], 0, 1, '1 policy file, no findings.'],
  [[], 2, 1, '1 policy file, no findings. 2 findings are accepted.'],
  [[finding()], 0, 1, '1 error and 0 warnings in 1 policy file.'],
  [
    [finding(), finding({ severity: 'warning' })],
    1,
    3,
    '1 error and 1 warning in 3 policy files. 1 finding is accepted.',
  ],
])('counts findings', (findings, count, files, sentence) => {
  const accepted = Array.from({ length: count }, () => ({ ...finding(), reason: 'so' }))

  expect(findingsSentence({ findings, accepted }, files)).toBe(sentence)
})
