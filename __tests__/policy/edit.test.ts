import { describe, expect, it } from '@jest/globals'
import type { Edit } from '../../src/core/edit.ts'
import { editText } from '../../src/policy/edit.ts'

describe('an edit changes what it means, and not a character besides', () => {
  it.each<[string, string, Edit, string]>([
    [
      'an entry of a list',
      '# top\nroles:\n    a:   { members: [x@y.z,  b@y.z ,x@y.z] } # one\n\n    b: {}\n',
      { remove: ['roles', 'a', 'members', 2] },
      '# top\nroles:\n    a:   { members: [x@y.z,  b@y.z ] } # one\n\n    b: {}\n',
    ],
    ['the first of a flow list', 'a: { b: [x, y, z] } # c\n', { remove: ['a', 'b', 0] }, 'a: { b: [y, z] } # c\n'],
    ['a key of a flow map', 'a: {b: 1, "c d": 2, e: 3}\n', { remove: ['a', 'c d'] }, 'a: {b: 1, e: 3}\n'],
    ['the first key of a flow map', 'a: { b: 1, c: 2 }\n', { remove: ['a', 'b'] }, 'a: { c: 2 }\n'],
    [
      'a line of a block list',
      'a:\n  - x # one\n  - y\n  # two\n  - z\n',
      { remove: ['a', 1] },
      'a:\n  - x # one\n  # two\n  - z\n',
    ],
    ['the first line of a block list', 'a:\n  - x\n  - y # one\n', { remove: ['a', 0] }, 'a:\n  - y # one\n'],
    ['the last line of a block list', 'a:\n- x\n- y\nb: 1\n', { remove: ['a', 1] }, 'a:\n- x\nb: 1\n'],
    ['a block', 'a:\n  b:\n    c: 1\n    d: 2\n  e: 3\n', { remove: ['a', 'b'] }, 'a:\n  e: 3\n'],
    ['the last key of a file', 'a: 1\nb:\n  c: 2\n', { remove: ['b', 'c'] }, 'a: 1\n'],
    ['with Windows line ends', 'a:\r\n  - x\r\n  - y\r\nb: 1\r\n', { remove: ['a', 1] }, 'a:\r\n  - x\r\nb: 1\r\n'],
    ['with a byte order mark', '\ufeffa: [x, x]\n', { remove: ['a', 1] }, '\ufeffa: [x]\n'],
    ['a value in quotes', 'a: { b: "yes" } # c\n', { set: ['a', 'b'], to: true }, 'a: { b: true } # c\n'],
    ['a word', 'a:\n  b:   off   # c\n', { set: ['a', 'b'], to: false }, 'a:\n  b:   false   # c\n'],
    ['a number in a list', "a: [1, '2']\n", { set: ['a', 1], to: 2 }, 'a: [1, 2]\n'],
  ])('%s', (_, text, edit, expected) => {
    expect(editText(text, edit)).toBe(expected)
  })
})

describe('a new entry stands behind its siblings, written as they are', () => {
  it.each<[string, string, Edit, string]>([
    ['in a flow list', 'a: [x, y] # c\n', { insert: ['a', 2], value: 'z' }, 'a: [x, y, z] # c\n'],
    ['in an empty flow list', 'a: []\n', { insert: ['a', 0], value: 'z' }, 'a: [z]\n'],
    ['in a flow map', 'a: { b: 1 }\n', { insert: ['a', 'c'], value: { d: 'e f' } }, 'a: { b: 1, c: { d: e f } }\n'],
    ['in an empty flow map', 'a: {} # c\n', { insert: ['a', 'c'], value: 1 }, 'a: { c: 1 } # c\n'],
    [
      'in a flow list over lines',
      'a:\n  [\n    x,\n    y, # c\n  ]\n',
      { insert: ['a', 2], value: 'z' },
      'a:\n  [\n    x,\n    y,\n    z, # c\n  ]\n',
    ],
    [
      'in a block list',
      'a:\n  - x\n  - y # c\n\n# d\nb: 1\n',
      { insert: ['a', 2], value: 'z' },
      'a:\n  - x\n  - y # c\n  - z\n\n# d\nb: 1\n',
    ],
    ['in a list at its margin', 'a:\n- x\nb: 1\n', { insert: ['a', 1], value: 'z' }, 'a:\n- x\n- z\nb: 1\n'],
    [
      'in a block map of small maps',
      'a:\n    b: { c: 1 } # d\n# e\n',
      { insert: ['a', 'f'], value: { g: [1, 2] } },
      'a:\n    b: { c: 1 } # d\n    f: { g: [1, 2] }\n# e\n',
    ],
    [
      'in a block map of blocks',
      'a:\n  b:\n    c: 1\nd: 2\n',
      { insert: ['a', 'f'], value: { g: 1 } },
      'a:\n  b:\n    c: 1\n  f:\n    g: 1\nd: 2\n',
    ],
    ['at the end without a line end', 'a:\n  b: 1', { insert: ['a', 'c'], value: 2 }, 'a:\n  b: 1\n  c: 2'],
    [
      'after a text in a block',
      'a:\n  b: |\n    text\nc: 1\n',
      { insert: ['a', 'd'], value: 2 },
      'a:\n  b: |\n    text\n  d: 2\nc: 1\n',
    ],
    ['with Windows line ends', 'a:\r\n  - x\r\n', { insert: ['a', 1], value: 'z' }, 'a:\r\n  - x\r\n  - z\r\n'],
    [
      'with the maps around it',
      'a:\n  b: 1\n',
      { insert: ['a', 'c', 'd', 0], value: 'x' },
      'a:\n  b: 1\n  c: { d: [x] }\n',
    ],
    ['as a section of its own', 'a: 1 # c\n', { insert: ['b', 'c'], value: 2 }, 'a: 1 # c\nb:\n  c: 2\n'],
    ['under a name like a number', 'a: { b: 1 }\n', { insert: ['a', '0'], value: 'no' }, 'a: { b: 1, "0": "no" }\n'],
  ])('%s', (_, text, edit, expected) => {
    expect(editText(text, edit)).toBe(expected)
  })
})

describe('what stands somewhere becomes something else', () => {
  it.each<[string, string, Edit, string]>([
    ['a word stays plain', 'a: member # c\n', { set: ['a'], to: 'owner' }, 'a: owner # c\n'],
    ['a word in quotes stays in quotes', 'a: "member"\n', { set: ['a'], to: 'owner' }, 'a: "owner"\n'],
    ['a word that would be no text', 'a: member\n', { set: ['a'], to: 'no' }, 'a: "no"\n'],
    ['a list on one line', 'a: [x] # c\n', { set: ['a'], to: ['v', 'z'] }, 'a: [v, z] # c\n'],
    ['a list in lines', 'a:\n  - x\nb: 1\n', { set: ['a'], to: ['v'] }, 'a:\n  - v\nb: 1\n'],
    ['the last of a list in lines', 'a:\n  - x\nb: 1\n', { set: ['a'], to: [] }, 'a: []\nb: 1\n'],
    ['a number into groups', 'a: 5\n', { set: ['a'], to: [{ b: 1 }] }, 'a: [{ b: 1 }]\n'],
    ['nothing', 'a: null\n', { set: ['a'], to: { b: 1 } }, 'a: { b: 1 }\n'],
  ])('%s', (_, text, edit, expected) => {
    expect(editText(text, edit)).toBe(expected)
  })

  it.each<[string, string, Edit, string]>([
    ['a list on one line', 'a: [x] # c\n', { remove: ['a', 0], leavesEmpty: true }, 'a: [] # c\n'],
    ['a map in lines', 'a:\n  b:\n    c: 1\nd: 2\n', { remove: ['a', 'b'], leavesEmpty: true }, 'a: {}\nd: 2\n'],
    [
      'with what is said of it',
      'a: # all\n  - x # who\nd: 2\n',
      { remove: ['a', 0], leavesEmpty: true, withComments: true },
      'a: # all\n  []\nd: 2\n',
    ],
    ['one of several', 'a: { b: 1, c: 2 }\n', { remove: ['a', 'b'], leavesEmpty: true }, 'a: { c: 2 }\n'],
  ])('a last entry leaves an empty place where it shall: %s', (_, text, edit, expected) => {
    expect(editText(text, edit)).toBe(expected)
  })

  it('and an entry takes the comments on its own lines with it, where it is told to', () => {
    const text = 'a: # all\n  b: 1 # who\n  c: 2\n'
    expect(editText(text, { remove: ['a', 'b'], withComments: true })).toBe('a: # all\n  c: 2\n')
  })
})

it('takes out what would be left empty', () => {
  expect(editText('x: 1\nroles:\n  a:\n    members: [b]\n', { remove: ['roles', 'a', 'members', 0] })).toBe('x: 1\n')
})

describe('an edit is not made', () => {
  it.each<[string, string, Edit]>([
    ['where a comment would go with it', 'a:\n  - x\n  - y # why\n', { remove: ['a', 1] }],
    ['where a comment above would go with it', 'a:\n  - x\n  # why\n  - y\n', { remove: ['a', 1] }],
    ['where there is nothing', 'a: [x]\n', { remove: ['a', 3] }],
    ['where there is no such key', 'a: { b: 1 }\n', { remove: ['a', 'toString'] }],
    ['in a file that cannot be read', 'a: [x\n', { remove: ['a', 0] }],
    ['that would put a second one beside what is there', 'a: { b: 1 }\n', { insert: ['a', 'b'], value: 2 }],
    ['where a comment within would go with it', 'a:\n  - b # why\n  - c\n', { set: ['a'], to: [] }],
    [
      'where a comment above would go with it',
      'a:\n  b: 1\n  # why\n  c: 2\n',
      { remove: ['a', 'c'], withComments: true },
    ],
  ])('%s', (_, text, edit) => {
    expect(editText(text, edit)).toBeUndefined()
  })
})

describe('edits of one text, together', () => {
  const text = '# top\na:\n  b: 1 # one\n  c: [x, y] # two\n  d: {e: 2}\nf:\n  - g # three\n  - h\n'

  it('say what they say one after the other', () => {
    const edits: Edit[] = [
      { set: ['a', 'b'], to: 'two words' },
      { insert: ['a', 'c', 2], value: 'z' },
      { insert: ['a', 'c', 3], value: 'zz' },
      { remove: ['a', 'd', 'e'], leavesEmpty: true },
    ]
    const inTurn = edits.reduce((written, edit) => editText(written, edit) ?? '', text)

    expect(editText(text, ...edits)).toBe(inTurn)
    expect(inTurn).toBe(
      '# top\na:\n  b: two words # one\n  c: [x, y, z, zz] # two\n  d: {}\nf:\n  - g # three\n  - h\n',
    )
  })

  it('are refused where one of them means what another has moved, or is about the same', () => {
    expect(editText(text, { remove: ['f', 0], withComments: true }, { set: ['f', 0], to: 'i' })).toBeUndefined()
    expect(editText(text, { set: ['a', 'b'], to: 2 }, { remove: ['a', 'b'], withComments: true })).toBeUndefined()
  })

  it('leave a text of ten thousand lines otherwise as it was', () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => `k${at}: ${at} # ${at}`)
    const edits = lines.map((_, at): Edit => ({ set: [`k${at}`], to: at + 1 })).filter((_, at) => at % 100 === 0)

    const written = editText(lines.join('\n'), ...edits)?.split('\n') ?? []

    expect(written).toEqual(lines.map((line, at) => (at % 100 === 0 ? `k${at}: ${at + 1} # ${at}` : line)))
  })
})
