import { describe, expect, it } from '@jest/globals'
import { list, plural, short, show } from '../../src/core/text.ts'
import { hostile } from './hostile.ts'

describe('show', () => {
  it.each([
    ['plain text, ünïcödé and 日本語', 'plain text, ünïcödé and 日本語'],
    ['a`b|c', 'a\\u{60}b\\u{7c}c'],
    ['a\r\nb\tc\0', 'a\\u{d}\\u{a}b\\u{9}c\\u{0}'],
    ['\x1b[31m', '\\u{1b}[31m'],
    ['\u202eexe\u2028\u200b\u{e0041}\u3164', '\\u{202e}exe\\u{2028}\\u{200b}\\u{e0041}\\u{3164}'],
    ['::error::x', ':\\u{3a}error:\\u{3a}x'],
    [':::', ':\\u{3a}:'],
    ['##[error]x', '#\\u{23}[error]x'],
    ['###[x', '##\\u{23}[x'],
    ['x\ud800y', 'x\ufffdy'],
    ['❤\ufe0f 😀', '❤\ufe0f 😀'],
    ['', ''],
  ])('shows %j as %j', (value, shown) => {
    expect(show(value)).toBe(shown)
  })

  it('cuts after 200 characters, never through one', () => {
    expect(show('x'.repeat(200))).toBe('x'.repeat(200))
    expect(show('x'.repeat(201))).toBe(`${'x'.repeat(200)}…`)
    expect(show(`${'x'.repeat(199)}😀😀`)).toBe(`${'x'.repeat(199)}…`)
  })

  it.each(hostile)('lets nothing through that ends a line, a cell or a span: %j', (value) => {
    const shown = show(value)

    expect(shown).not.toMatch(/[`|\p{Cc}\p{Zl}\p{Zp}]|::|##\[/u)
    expect(shown.replace(/[\ufe0e\ufe0f]/g, '')).not.toMatch(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u)
    expect(shown.isWellFormed()).toBe(true)
    expect(shown.length).toBeLessThanOrEqual(201)
  })

  it('makes every control character visible', () => {
    const escaped = Array.from({ length: 0x10000 }, (_, point) => String.fromCharCode(point)).filter((one) =>
      /\p{Cc}|\p{Cf}/u.test(one),
    )

    expect(escaped.filter((one) => !/^\\u\{[\da-f]+\}$/.test(show(one)))).toEqual([])
  })
})

it('counts nouns', () => {
  expect([plural(0, 'change'), plural(1, 'change'), plural(2, 'entry', 'entries')]).toEqual([
    '0 changes',
    '1 change',
    '2 entries',
  ])
})

it('lists names as a sentence does', () => {
  expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'], 'or')]).toEqual([
    '',
    'a',
    'a and b',
    'a, b or c',
  ])
})

it('shortens commits and digests', () => {
  expect([short('0123456789abcdef'), short('sha256:fedcba9876'), short('abc')]).toEqual(['0123456', 'fedcba9', 'abc'])
})
