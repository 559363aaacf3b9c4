import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../src/core/finding.ts'
import { findingsText } from '../../src/report/findings-text.ts'
import { hostile } from '../core/hostile.ts'

const finding = (line: number, from: number, to: number, parts: Partial<Finding> = {}): Finding => ({
  rule: 'some-rule',
  severity: 'error',
  message: 'Look.',
  at: { file: 'a.yml', start: { line, column: from }, end: { line, column: to } },
  ...parts,
})
const text = (lines: readonly string[], ...findings: Finding[]) => findingsText(findings, () => lines, false)

describe('findings in a terminal', () => {
  it('show their line with carets under what is meant, errors first', () => {
    const lines = ['roles:', '  a: { members: [x] }']

    expect(
      text(lines, finding(1, 1, 6, { severity: 'warning' }), finding(2, 18, 19)),
    ).toBe(`a.yml:2:18 error Look. [some-rule]
    2 |   a: { members: [x] }
      |                  ^
a.yml:1:1 warning Look. [some-rule]
    1 | roles:
      | ^^^^^`)
  })

  it('show a point as one caret, and a stretch over lines up to the end of the first', () => {
    const long = finding(1, 3, 1, { at: { file: 'a.yml', start: { line: 1, column: 3 }, end: { line: 2, column: 2 } } })

    expect(text(['abcde', 'f'], finding(1, 2, 2)).split('\n')[2]).toBe('      |  ^')
    expect(text(['abcde', 'f'], long).split('\n')[2]).toBe('      |   ^^^')
  })

  it('show a long line around what is meant', () => {
    const line = `${'a'.repeat(500)}here${'b'.repeat(500)}`
    const [, source = '', carets = ''] = text([line], finding(1, 501, 505)).split('\n')

    expect(source.length).toBeLessThan(130)
    expect(source.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('here')
  })

  it('show no line where there is none', () => {
    expect(text([], finding(1, 1, 1))).toBe('a.yml:1:1 error Look. [some-rule]')
    expect(text([''], finding(1, 1, 1))).toBe('a.yml:1:1 error Look. [some-rule]')
  })

  it('name the other places', () => {
    const also = [{ at: finding(3, 4, 5).at, message: 'Here too.' }]

    expect(
      text(['x'], finding(1, 1, 2, { also }))
        .split('\n')
        .at(-1),
    ).toBe('  a.yml:3:4 Here too.')
  })

  it('are coloured only where it is asked for', () => {
    expect(text(['x'], finding(1, 1, 2))).not.toContain('\u001b')
    expect(findingsText([finding(1, 1, 2)], () => ['x'], true)).toContain('\u001b[31merror\u001b[0m')
  })

  it.each(hostile)('let %j of a file do nothing to the screen', (line) => {
    const shown = text([line], finding(1, 1, 2))

    expect(shown.split('\n').length).toBeLessThanOrEqual(3)
    expect(/[\p{Cc}\p{Zl}\p{Zp}]/u.test(shown.replaceAll('\n', ''))).toBe(false)
  })
})
