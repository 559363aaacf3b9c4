import { describe, expect, it } from '@jest/globals'
import { code, details, paragraphs, prose, table, value } from '../../src/report/markdown.ts'
import { hostile } from '../core/hostile.ts'
import { breaches, withoutCode } from './structure.ts'

describe('code', () => {
  it.each(hostile)('keeps %j in one span', (text) => {
    expect(withoutCode(code(text))).toBe('CODE')
    expect(breaches(`| ${code(text)} | x |\n| --- | --- |`)).toEqual([])
  })

  it('shows nothing as something', () => {
    expect(code('')).toBe('`""`')
  })
})

describe('value', () => {
  it.each([
    [undefined, '–'],
    [null, '–'],
    ['text', '`text`'],
    ['', '`""`'],
    [0, '`0`'],
    [false, '`false`'],
    [{ b: ['x|y'], a: 1 }, '`{"a":1,"b":["x\\u{7c}y"]}`'],
  ])('shows %j as %s', (json, text) => {
    expect(value(json)).toBe(text)
  })
})

describe('prose', () => {
  it.each([
    [
      'Nothing to do: live PostHog has everything that was merged.',
      'Nothing to do: live PostHog has everything that was merged.',
    ],
    [
      'Applied 2 of 3 changes: 1 failed (no answer). It’s 50 % – safe…',
      'Applied 2 of 3 changes: 1 failed (no answer). It’s 50 % – safe…',
    ],
    ['"rolls" is not a key of "a". Known: "x" and "y".', '`rolls` is not a key of `a`. Known: `x` and `y`.'],
    ['the policy says `off` under `manage`', 'the policy says `off` under `manage`'],
    ['PATCH /api/x/: status 403. Thank @all', 'PATCH `/api/x/`: status 403. Thank `@all`'],
    [
      '#12: see GH-1 and www.evil.example or senior_engineer',
      '`#12`: see `GH-1` and `www.evil.example` or `senior_engineer`',
    ],
    ['"a""b" `c`', '`a` `b` `c`'],
    ['an odd " and ` stays', 'an odd " and `\\u{60}` stays'],
    ['two\nlines\r\nand  spaces', 'two lines and spaces'],
    ['write "" for none', 'write "" for none'],
    ['', ''],
  ])('writes %j', (text, markdown) => {
    expect(prose(text)).toBe(markdown)
  })

  it.each(hostile)('lets %j do nothing, wherever it stands', (text) => {
    const sentences = [
      text,
      `x ${text} y`,
      `"${text}" is wrong.`,
      `It says "${text}`,
      `${text}${text}`,
      `(${text})`,
      `\`${text}\``,
    ]

    for (const sentence of sentences) {
      expect(prose(sentence)).not.toContain('\n')
      expect(breaches(`| **${prose(sentence)}** | x |\n| --- | --- |`)).toEqual([])
    }
  })

  it('needs no time for a long answer', () => {
    const before = performance.now()
    for (const long of ['"'.repeat(1e6), 'a.'.repeat(5e5), '`"'.repeat(5e5), '('.repeat(1e6)]) prose(long)

    expect(performance.now() - before).toBeLessThan(1000)
  })
})

it('draws tables, folds and paragraphs', () => {
  expect(table(['A', 'B'], [['1', '2']])).toBe('| A | B |\n| --- | --- |\n| 1 | 2 |')
  expect(details('More (1)', 'x')).toBe('<details><summary>More (1)</summary>\n\nx\n\n</details>')
  expect(paragraphs('a', undefined, '', false, 'b')).toBe('a\n\nb')
})
