import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../src/core/finding.ts'
import { findingsMarkdown, findingsSentence } from '../../src/report/findings-markdown.ts'
import { fitting, shortNote } from '../../src/report/ladder.ts'
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
      findingsMarkdown({
        findings: [finding({ severity: 'warning', rule: 'later' }), finding()],
        accepted: [],
        files: 2,
        tests: 0,
      }),
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
    const markdown = findingsMarkdown({
      findings: [{ ...foreign, also }, finding()],
      accepted: [{ ...foreign, reason: text }],
      files: 1,
      tests: 0,
      unchecked: `"one" was not checked. There is no commit "${text}".`,
    })

    expect(breaches(markdown)).toEqual([])
    expect(rows(markdown)).toHaveLength(3)
  })
})

it('says what was not checked, and why', () => {
  const nothing = { findings: [], accepted: [], files: 1, tests: 0 }

  expect(findingsMarkdown({ ...nothing, unchecked: '"one" was not checked. There is no base.' })).toBe(
    '## PostHog policy: lint\n\n**1 policy file, no findings.**\n\n`one` was not checked. There is no base.',
  )
})

it.each([
  [[], 0, 1, 0, '1 policy file, no findings.'],
  [[], 2, 1, 0, '1 policy file, no findings. 2 findings are accepted.'],
  [[], 0, 2, 1, '2 policy files and 1 access test, no findings.'],
  [[finding()], 0, 1, 0, '1 error and 0 warnings in 1 policy file.'],
  [
    [finding(), finding({ severity: 'warning' })],
    1,
    3,
    5,
    '1 error and 1 warning in 3 policy files and 5 access tests. 1 finding is accepted.',
  ],
])('counts findings', (findings, count, files, tests, sentence) => {
  const accepted = Array.from({ length: count }, () => ({ ...finding(), reason: 'so' }))

  expect(findingsSentence({ findings, accepted, files, tests })).toBe(sentence)
})

describe('10,000 findings', () => {
  const many = (count: number, message: string) =>
    Array.from({ length: count }, (_, index) =>
      finding({
        message,
        severity: index % 2 ? 'error' : 'warning',
        rule: index % 2 ? 'unknown-role' : 'expired-entry',
        at: { file: 'policy/some/where/a.yml', start: { line: index, column: 5 }, end: { line: index, column: 9 } },
      }),
    )
  const report = (count: number, message = 'x'.repeat(400)) => ({
    findings: many(count, message),
    accepted: [{ ...finding(), reason: 'y'.repeat(1000) }],
    files: 1,
    tests: 0,
  })
  const summaryOf = (found: ReturnType<typeof report>) =>
    fitting(
      (detail) => findingsMarkdown(found, detail),
      (markdown) => Buffer.byteLength(markdown) <= 1024 * 1024,
    )

  it('have each their place and their rule on the summary page, errors first', () => {
    const summary = summaryOf(report(10_000))

    expect(rows(summary)).toHaveLength(10_000)
    expect(rows(summary)[0]).toBe('| error | `policy/some/where/a.yml:1:5` | `unknown-role` |')
    expect(summary).toContain('Shown in short')
    expect(breaches(summary)).toEqual([])
  })

  it('are counted by rule where even that is too much', () => {
    const summary = summaryOf(report(100_000))

    expect(rows(summary)).toEqual(['| error | `unknown-role` | 50000 |', '| warning | `expired-entry` | 50000 |'])
    expect(summary).toContain('**50000 errors and 50000 warnings in 1 policy file. 1 finding is accepted.**')
    expect(breaches(summary)).toEqual([])
  })

  it('are at the very least told by their number', () => {
    expect(findingsMarkdown(report(3), 'verdict')).toBe(
      `## PostHog policy: lint\n\n**1 error and 2 warnings in 1 policy file. 1 finding is accepted.**\n\n${shortNote('verdict')}`,
    )
  })
})
