import { describe, expect, it } from '@jest/globals'
import { guardText, hiddenIn } from '../../src/policy/characters.ts'
import { findingsIn } from './sample.ts'

const seen = (name: string) => `yaml-syntax: The character ${name} stands here, which nobody can see. Remove it.`

describe('guardText', () => {
  it.each([
    ['a mark that turns the text around', 'roles:\n  a: { name: "x\u202Ey" }\n', `2:16-2:17 ${seen('U+202E')}`],
    ['the same in a comment', 'roles:\n  a: {} # x\u202Ey\n', `2:12-2:13 ${seen('U+202E')}`],
    ['a space of no width in a key', 'roles:\n  a\u200b: {}\n', `2:4-2:5 ${seen('U+200B')}`],
    ['a byte order mark inside', 'roles:\n  \ufeffa: {}\n', `2:3-2:4 ${seen('U+FEFF')}`],
    ['two byte order marks', '\ufeff\ufeffroles: {}\n', `1:1-1:2 ${seen('U+FEFF')}`],
    ['a colour of the terminal', 'roles: {} # \x1b[31m\n', `1:13-1:14 ${seen('U+001B')}`],
    ['a line end that only some programs see', '# foo\u2028roles: {}\n', `1:6-1:7 ${seen('U+2028')}`],
    ['a next-line character', '# foo\u0085roles: {}\n', `1:6-1:7 ${seen('U+0085')}`],
    ['a soft hyphen', 'roles:\n  a: { name: "x\u00ady" }\n', `2:16-2:17 ${seen('U+00AD')}`],
    ['an invisible letter', 'roles:\n  a: { name: "x\u3164y" }\n', `2:16-2:17 ${seen('U+3164')}`],
    ['an invisible tag', 'roles:\n  a: { name: "x\u{e0041}y" }\n', `2:16-2:17 ${seen('U+E0041')}`],
    [
      'a NUL',
      'roles: {} # a\0b\n',
      '1:14-1:15 yaml-syntax: The file contains a NUL character, as UTF-16 and binary files do. Save it as UTF-8 text.',
    ],
    [
      'a CR alone',
      '# hello\rroles: {}\n',
      '1:8-1:8 yaml-syntax: A line ends with CR alone here. Save the file with LF (or CRLF) line ends.',
    ],
    [
      'a version of YAML',
      '%YAML 1.1\n---\nroles: {}\n',
      '1:1-1:10 yaml-syntax: Directives such as %YAML are not allowed. Remove this line.',
    ],
    [
      'a directive after comments',
      '# x\n\n%TAG ! tag:x,2000:\n---\nroles: {}\n',
      '3:1-3:19 yaml-syntax: Directives such as %YAML are not allowed. Remove this line.',
    ],
    [
      'a directive that is ill-formed',
      '%YAML\r\n---\n',
      '1:1-1:6 yaml-syntax: Directives such as %YAML are not allowed. Remove this line.',
    ],
    [
      'an end of a document',
      'roles: {}\n...\n',
      '2:1-2:4 yaml-syntax: The mark "..." is not allowed. Remove this line.',
    ],
    [
      'an end before the start',
      '...\nroles: {}\n',
      '1:1-1:4 yaml-syntax: The mark "..." is not allowed. Remove this line.',
    ],
  ])('refuses %s', (_, text, finding) => {
    expect(findingsIn(text)).toEqual([`a.yml ${finding}`])
  })

  it.each([
    ['emoji', 'roles: { a: { name: "❤\ufe0f 😀" } }'],
    ['percent signs and dots in texts', 'roles:\n  a: { name: "%YAML" }\n  b: { name: "..." } # ...\n'],
    ['a first document mark', '--- # ...\nroles: {}\n'],
    ['CRLF', 'roles: {}\r\n\r\n# x\r\n'],
    ['other scripts', 'roles: { a: { name: "日本語 עברית हिन्दी" } }'],
  ])('takes %s', (_, text) => {
    expect(guardText(text)).toBeUndefined()
    expect(findingsIn(text)).toEqual([])
  })
})

describe('hiddenIn', () => {
  it('tells of every code point whether it is seen, raw as by escape', () => {
    const wrong: number[] = []
    for (let point = 0; point <= 0xffff; point++) {
      const character = String.fromCharCode(point)
      const isControl =
        /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad\u061c\u180e\u3164\ufff9-\ufffb]/u.test(
          character,
        ) && !'\t\n\r'.includes(character)
      if (isControl && hiddenIn(`a${character}b`)?.offset !== 1) wrong.push(point)
      if (
        /[\p{L}\p{N}\p{P}\p{S} ]/u.test(character) &&
        !/\p{Default_Ignorable_Code_Point}/u.test(character) &&
        point < 0xfff9 &&
        hiddenIn(character)
      )
        wrong.push(point)
    }

    expect(wrong).toEqual([])
  })
})
