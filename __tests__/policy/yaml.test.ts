import { describe, expect, it } from '@jest/globals'
import { findingsIn } from './sample.ts'

const open = 'The file ends while a bracket, brace or quote is still open. Close it.'
const misfit =
  'This does not fit the map around it. Check the indentation, quote a value that contains ": ", and end each key with a colon.'
const comma = 'A comma, or the bracket or brace that closes what is open, is missing before this.'
const left = 'This line starts too far left. Is a bracket, brace or quote above still open?'

describe('readEvents', () => {
  it.each([
    ['a bracket that stays open', 'roles: [\n', `1:9-1:9 ${open}`],
    ['a quote that stays open', 'roles: "abc\n\n\n', `1:12-1:12 ${open}`],
    ['a bracket that stays open above', 'roles:\n  a: { members: [x@y.de]\n  b: {}\n', `3:3-3:3 ${left}`],
    ['a bracket that is closed by a brace', 'roles:\n  a: { members: [x@y.de }\n', `2:25-2:25 ${comma}`],
    ['a brace too many', 'roles:\n  a: {} }\n', `2:9-2:9 ${misfit}`],
    ['a colon in a value', 'roles:\n  a: b: c\n', `2:7-2:7 ${misfit}`],
    ['a wrong indentation', 'roles:\n  a:\n    - b\n   c\n', `4:4-4:4 ${misfit}`],
    ['a key without a colon', 'roles:\n  a\n  b: {}\n', `3:4-3:4 ${misfit}`],
    ['a tab as indentation', 'roles:\n\ta: {}\n', '2:1-2:1 A tab is used for indentation. Use spaces.'],
    [
      'a tab after the spaces of an indentation',
      'roles:\n  \ta: {}\n',
      '2:5-2:5 A tab stands before this. Use spaces.',
    ],
    ['a tab before a brace', 'roles:\t{}\n', '1:9-1:9 A tab stands before this. Use spaces.'],
    ['text after a quoted text', 'roles:\n  a: { name: "😀" x }\n', `2:19-2:19 ${comma}`],
    ['two commas', 'roles: { a: { members: [x, , y] } }\n', '1:28-1:28 There is nothing before this comma. Remove it.'],
    [
      'an unknown escape',
      'roles:\n  a: { name: "\\q" }\n',
      '2:16-2:16 YAML does not know this escape. Write \\\\ for a backslash, or put the text in single quotes.',
    ],
    ['an at sign', 'roles:\n  a: { name: @foo }\n', '2:14-2:14 Text that starts with "@" must be quoted.'],
    ['an at sign on a line', 'roles:\n  a:\n    name: @foo\n', '3:11-3:11 Text that starts with "@" must be quoted.'],
    ['a backtick', 'roles:\n  a: { name: `foo` }\n', '2:14-2:14 Text that starts with a backtick must be quoted.'],
    [
      'a star',
      'roles:\n  a: { members: [*] }\n',
      '2:19-2:19 Text that starts with & or * must be quoted; anchors and aliases are not allowed.',
    ],
    [
      'an unknown tag handle',
      'roles: !e!foo {}\n',
      '1:14-1:14 Text that starts with ! must be quoted; tags are not allowed.',
    ],
    ['text beside a block mark', 'flags:\n  a: | text\n', '2:8-2:8 After | or > the text starts on the next line.'],
    [
      '65 levels',
      `roles: ${'['.repeat(70)}${']'.repeat(70)}\n`,
      '1:71-1:71 Maps and lists nest deeper than 64 levels.',
    ],
    ['a hundred thousand levels', '{a: '.repeat(100_000), '1:250-1:250 Maps and lists nest deeper than 64 levels.'],
    [
      'a hundred thousand levels of lists',
      '- '.repeat(100_000),
      '1:129-1:129 Maps and lists nest deeper than 64 levels.',
    ],
    [
      'more entries than a person writes',
      `roles: [${'1,'.repeat(200_000)}]\n`,
      '1:1-1:1 The file holds more than 200 000 keys, values, maps and lists. Split it.',
    ],
  ])('says what is wrong with %s', (_, text, finding) => {
    expect(findingsIn(text)).toEqual([`a.yml ${finding.replace(' ', ' yaml-syntax: ')}`])
  })

  it('points at a line that exists, also where the file ends too early', () => {
    expect(findingsIn('roles: {\n\n\n\n')[0]).toMatch(/^a\.yml 1:9-/)
  })
})
