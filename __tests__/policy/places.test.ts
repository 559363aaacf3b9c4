import { describe, expect, it } from '@jest/globals'
import type { Path } from '../../src/core/location.ts'
import { readDocument } from '../../src/policy/document.ts'
import { source } from './sample.ts'

const text = `# a comment
roles:
  "quoted key": { name: 'it''s', members: [ ] }
  plain:
    - first
    - deep: { er: "x" } # a comment
    - {}
    -
block: |
  one
    two

after:   spaced   # x
empty:
list: [a, "b", ]
`

describe('Places', () => {
  it.each<[string, Path, 'key' | 'value', string]>([
    ['a key', ['roles'], 'key', '2:1-2:6'],
    ['a map, by its key', ['roles'], 'value', '2:1-2:6'],
    ['a quoted key with its quotes', ['roles', 'quoted key'], 'key', '3:3-3:15'],
    ['a quoted text with its quotes', ['roles', 'quoted key', 'name'], 'value', '3:25-3:32'],
    ['an empty list with its brackets', ['roles', 'quoted key', 'members'], 'value', '3:43-3:46'],
    ['an entry', ['roles', 'plain', 0], 'value', '5:7-5:12'],
    ['a map in a list, by its first key', ['roles', 'plain', 1], 'value', '6:7-6:11'],
    ['a text in a map in a list', ['roles', 'plain', 1, 'deep', 'er'], 'value', '6:19-6:22'],
    ['an empty map in a list', ['roles', 'plain', 2], 'value', '7:7-7:9'],
    ['a block text without its indentation and last line end', ['block'], 'value', '10:3-11:8'],
    ['a plain text without the spaces around it', ['after'], 'value', '13:10-13:16'],
    ['nothing at all, by its key', ['empty'], 'value', '14:1-14:6'],
    ['a list, by its key', ['list'], 'value', '15:1-15:5'],
    ['the second entry', ['list', 1], 'value', '15:11-15:14'],
    ['the whole, by its first key', [], 'value', '2:1-2:6'],
    ['what is not there, by its parent', ['roles', 'quoted key', 'id', 'x'], 'value', '3:3-3:15'],
    ['a key that is not there, by its parent', ['roles', 'toString'], 'key', '2:1-2:6'],
    ['a section that is not there, by the first key', ['flags'], 'value', '2:1-2:6'],
  ])('finds %s', (_, path, part, place) => {
    expect(placeIn(text, path, part)).toBe(place)
    expect(placeIn(text.replaceAll('\n', '\r\n'), path, part)).toBe(place)
    expect(placeIn(`\ufeff${text}`, path, part)).toBe(place)
  })

  it('counts columns in UTF-16 units', () => {
    expect(placeIn('{ "😀": "é", b: x }\n', ['b'])).toBe('1:17-1:18')
  })

  it('finds every path of a generated document where it was written', () => {
    const keys = Array.from({ length: 500 }, (_, index) => `k${index}`)
    const written = keys.map((key, index) => `${key}:\n${' '.repeat((index % 5) + 1)}- ${key}\n`).join('')

    const wrong = keys.filter((key, index) => {
      const column = (index % 5) + 4
      return placeIn(written, [key, 0]) !== `${2 * index + 2}:${column}-${2 * index + 2}:${column + key.length}`
    })

    expect(wrong).toEqual([])
  })
})

function placeIn(written: string, path: Path, part?: 'key' | 'value'): string {
  const document = readDocument(source(written))
  if ('rule' in document) throw new Error(document.message)
  const { start, end } = document.locate(path, part)
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}
