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
    ['on a map', 'a: { b: 1 }\n', { set: ['a'], to: true }],
  ])('%s', (_, text, edit) => {
    expect(editText(text, edit)).toBeUndefined()
  })
})
