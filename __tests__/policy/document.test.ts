import { describe, expect, it } from '@jest/globals'
import { readDocument } from '../../src/policy/document.ts'
import { findingsIn, source } from './sample.ts'

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const bytes = (...parts: (string | number)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part)))))
const notUtf8 = 'yaml-syntax: This is not UTF-8 text. Save the file as UTF-8.'

describe('readDocument', () => {
  it.each([
    ['an invalid byte, at its place', bytes('roles: {}\n# caf', 0xe9, '\n'), `2:6-2:7 ${notUtf8}`],
    ['an overlong NUL', bytes('a: ', 0xc0, 0x80), `1:4-1:5 ${notUtf8}`],
    ['half a surrogate pair', bytes('a: ', 0xed, 0xa0, 0x80), `1:4-1:5 ${notUtf8}`],
    ['a text that breaks off', bytes('a: ', 0xf0, 0x9f), `1:4-1:5 ${notUtf8}`],
    [
      'UTF-16 with its mark',
      utf16('\ufeffroles: {}\n'),
      '1:1-1:1 yaml-syntax: The file is UTF-16 text. Save it as UTF-8.',
    ],
    [
      'UTF-16 the other way round',
      new Uint8Array(Buffer.from('\ufeffroles: {}\n', 'utf16le').swap16()),
      '1:1-1:1 yaml-syntax: The file is UTF-16 text. Save it as UTF-8.',
    ],
    [
      'UTF-16 without its mark',
      utf16('roles: {}\n'),
      '1:2-1:3 yaml-syntax: The file contains a NUL character, as UTF-16 and binary files do. Save it as UTF-8 text.',
    ],
    [
      'more than 5 MiB',
      new Uint8Array(5 * 1024 * 1024 + 1).fill(0x20),
      '1:1-1:1 yaml-syntax: The file is larger than 5 MiB. Split it.',
    ],
  ])('refuses %s', (_, content, finding) => {
    expect(findingsIn(content)).toEqual([`a.yml ${finding}`])
  })

  it('reads 5 MiB exactly', () => {
    const content = new Uint8Array(5 * 1024 * 1024).fill(0x20)
    content.set(new TextEncoder().encode('roles: {}\n#'))

    expect(findingsIn(content)).toEqual([])
  })

  it('does not count a byte order mark as a column', () => {
    expect(findingsIn('\ufeffrolls: {}\n')[0]).toMatch(/^a\.yml 1:1-1:6 /)
    expect(findingsIn('\ufeffroles: {}\n')).toEqual([])
  })

  it.each(['', '\n\n', '# nothing yet\n', '---\n', '~', 'null\n', '\ufeff'])(
    'takes %j for a file that says nothing',
    (text) => {
      expect(readDocument(source(text))).toMatchObject({ value: null })
      expect(findingsIn(text)).toEqual([])
    },
  )

  it('reads what YAML 1.2 says, and nothing more', () => {
    const document = readDocument(
      source('a: yes\nb: true\nc: 1.50\nd: 2027-03-31\ne: ~\nf: [x, {y: z}]\ng: |\n  l\ntoString: 12:30:45\n'),
    )

    expect(document).toMatchObject({
      value: {
        a: 'yes',
        b: true,
        c: 1.5,
        d: '2027-03-31',
        e: null,
        f: ['x', { y: 'z' }],
        g: 'l\n',
        toString: '12:30:45',
      },
    })
  })
})
