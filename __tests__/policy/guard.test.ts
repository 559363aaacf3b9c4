import { describe, expect, it } from '@jest/globals'
import { findingsIn } from './sample.ts'

const indirection =
  'Anchors and aliases are not allowed. Write the value out, so that a reviewer sees it; quote text that starts with & or *.'
const tag = 'Tags such as !!str are not allowed. Quote text that starts with "!".'
const merge = 'Merge keys are not allowed. Write the entries out, so that a reviewer sees them.'
const second = 'A second document starts here. Keep one document a file.'
const twice = (line: number) => `The key "a" is already in this map, on line ${line}. Keep one of the two.`
const notText = (key: string) => `YAML does not read the key ${key} as text. Put it in quotes: "${key}".`
const disagree = (number: string) =>
  `Programs do not agree on the number ${number}. Write it in plain decimal, or quote it if it is text.`
const tooLarge = (number: string) => `The number ${number} is too large to be read exactly. Quote it if it is text.`
const space =
  'A space that is not an ordinary one (such as a no-break space) stands here. Use the space bar, or quote the text if it belongs there.'
const escaped = (name: string) => `This text holds the character ${name} as an escape, which nobody can see. Remove it.`

describe('guard', () => {
  it.each([
    ['an anchor on a map', 'roles: &x\n  a: {}\n', `1:8-1:10 ${indirection}`],
    ['an anchor on a text', 'roles:\n  a: { name: &long foo }\n', `2:14-2:19 ${indirection}`],
    ['an anchor on a key', 'roles:\n  &x a: {}\n', `2:3-2:5 ${indirection}`],
    ['an anchor on nothing', 'roles: &x\n', `1:8-1:10 ${indirection}`],
    ['an alias', 'roles:\n  a: *x\n', `2:6-2:8 ${indirection}`],
    ['an alias as a key', 'roles:\n  *x : {}\n', `2:3-2:5 ${indirection}`],
    ['a merge key', 'roles:\n  <<: {}\n', `2:3-2:5 ${merge}`],
    ['a merge key in quotes', 'roles:\n  "<<": {}\n', `2:3-2:7 ${merge}`],
    ['a merge key with an alias', 'roles:\n  <<: *x\n', `2:3-2:5 ${merge}`],
    ['a tag of YAML', 'roles: !!map {}\n', `1:8-1:13 ${tag}`],
    ['a tag of one letter', 'roles: ! {}\n', `1:8-1:9 ${tag}`],
    ['a local tag', 'roles:\n  a: { name: !x y }\n', `2:14-2:16 ${tag}`],
    ['a tag in full', 'roles: !<tag:yaml.org,2002:map> {}\n', `1:8-1:32 ${tag}`],
    ['a tag on a key', 'roles:\n  !!str a: {}\n', `2:3-2:8 ${tag}`],
    ['a second document', 'roles: {}\n---\nroles: {}\n', `2:1-2:4 ${second}`],
    ['a second document after a first mark', '---\nroles: {}\n--- {}\n', `3:1-3:4 ${second}`],
    [
      'a second document after text with dashes',
      '# --- x\nroles:\n  a: { name: "x---y" } # --- z\n---\n',
      `4:1-4:4 ${second}`,
    ],
    ['two empty documents', '---\n---\n', `2:1-2:4 ${second}`],
    ['a key twice', 'roles:\n  a: {}\n  b: {}\n  a: {}\n', `4:3-4:4 ${twice(2)}`],
    ['a key twice, once in quotes', "roles:\n  a: {}\n  'a': {}\n", `3:3-3:6 ${twice(2)}`],
    ['a key twice, once with an escape', 'roles: { a: {}, "\\x61": {} }\n', `1:17-1:23 ${twice(1)}`],
    [
      'a section twice',
      'roles: {}\nroles: {}\n',
      '2:1-2:6 The key "roles" is already in this map, on line 1. Keep one of the two.',
    ],
    ['a key that is a list', 'roles: { [a]: b }\n', '1:10-1:10 A key must be text, not a map or a list.'],
    ['a key that is a map', '? { a: b }\n: c\n', '1:3-1:3 A key must be text, not a map or a list.'],
    ['no key', 'roles:\n  : {}\n', '2:3-2:4 A key is missing before this colon.'],
    ['no key in braces', 'roles: { a: {}, : {} }\n', '1:17-1:18 A key is missing before this colon.'],
    ['__proto__', 'roles:\n  __proto__: {}\n', '2:3-2:12 "__proto__" cannot be a key. Choose another name.'],
    [
      '__proto__ by escape',
      'roles:\n  "\\x5f_proto__": {}\n',
      '2:3-2:17 "__proto__" cannot be a key. Choose another name.',
    ],
    ['constructor', 'constructor: {}\n', '1:1-1:12 "constructor" cannot be a key. Choose another name.'],
    ['prototype', "'prototype': {}\n", '1:1-1:12 "prototype" cannot be a key. Choose another name.'],
    ['a no-break space as indentation', 'roles:\n\u00a0\u00a0a: {}\n', `2:1-2:4 ${space}`],
    ['a no-break space after a colon', 'roles:\n  a:\n    name:\u00a0x\n', `3:5-3:12 ${space}`],
  ])('refuses %s', (_, text, finding) => {
    expect(findingsIn(text)).toEqual([`a.yml ${finding.replace(' ', ' yaml-syntax: ')}`])
  })

  it.each([
    '1',
    '-1',
    '+1',
    '1.',
    '1.5',
    '.5',
    '.5e3',
    '1e5',
    '0x1F',
    '0o17',
    '.inf',
    '-.Inf',
    '.NaN',
    '~',
    'null',
    'Null',
    'true',
    'FALSE',
  ])('refuses the key %s, which is no text to YAML', (key) => {
    expect(findingsIn(`roles:\n  ${key}: {}\n`)).toEqual([`a.yml 2:3-2:${3 + key.length} yaml-syntax: ${notText(key)}`])
    expect(findingsIn(`flags: { p: { "${key}": { active: true, rollout: 1 } } }\n`).join()).not.toContain('yaml-syntax')
  })

  it.each(['yes', 'no', 'on', 'y', '2024-01-01', '1_000', '0b11', '1.2.3', 'nUll', 'inf'])(
    'takes the key %s for text',
    (key) => {
      expect(findingsIn(`flags: { p: { ${key}: 1 } }\n`).join()).not.toContain('yaml-syntax')
    },
  )

  it.each(['017', '-017', '00', '00.5', '0x1F', '0o17', '.inf', '+.INF', '.nan', '01e5'])(
    'refuses %s: programs read it differently',
    (number) => {
      expect(findingsIn(`roles: { a: { name: ${number} } }\n`)).toEqual([
        `a.yml 1:21-1:${21 + number.length} yaml-syntax: ${disagree(number)}`,
      ])
      expect(findingsIn(`roles: { a: { name: "${number}" } }\n`)).toEqual([])
    },
  )

  it.each(['1e999', '-1e999', '9007199254740993', '100000000000000000000', '1e17'])(
    'refuses %s: nobody can hold it',
    (number) => {
      expect(findingsIn(`roles: { a: { name: ${number} } }\n`)).toEqual([
        `a.yml 1:21-1:${21 + number.length} yaml-syntax: ${tooLarge(number)}`,
      ])
    },
  )

  it.each(['0', '100', '12.5', '1e2', '+5', '-0', '.5'])('reads %s as a number', (number) => {
    expect(findingsIn(`flags: { p: { x: { active: true, rollout: ${number} } } }\n`)).toEqual([])
  })

  it.each([
    ['\\0', 'U+0000'],
    ['\\e[31m', 'U+001B'],
    ['\\u202E', 'U+202E'],
    ['\\x9b', 'U+009B'],
    ['\\N', 'U+0085'],
    ['\\L', 'U+2028'],
    ['\\uFEFF', 'U+FEFF'],
    ['\\u200b', 'U+200B'],
    ['\\u3164', 'U+3164'],
    ['\\U000E0041', 'U+E0041'],
    ['\\ud800', 'U+D800'],
  ])('refuses the hidden character that %s stands for', (written, name) => {
    const end = 16 + written.length

    expect(findingsIn(`roles:\n  a: { name: "${written}" }\n`)).toEqual([
      `a.yml 2:14-2:${end} yaml-syntax: ${escaped(name)}`,
    ])
    expect(findingsIn(`roles:\n  "${written}": {}\n`)).toEqual([
      `a.yml 2:3-2:${5 + written.length} yaml-syntax: ${escaped(name)}`,
    ])
  })

  it.each(['\\n', '\\t', '\\"', '\\\\', '\\u00e9', '\\ud83d\\ude00', '\\_', '❤\ufe0f'])(
    'takes %s in a text',
    (part) => {
      expect(findingsIn(`flags: { p: { x: { active: true, rollout: 1, description: "${part}" } } }\n`)).toEqual([])
    },
  )

  it('takes a no-break space in quotes', () => {
    expect(findingsIn('roles: { a: { name: "Équipe\u00a0: x" } }\n')).toEqual([])
  })

  it('leaves the prototype of every object alone', () => {
    findingsIn(
      '{"__proto__": {"polluted": 1}}',
      '__proto__:\n  polluted: 1\n',
      'roles: { "__proto__": { polluted: 1 } }',
    )

    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('needs no time for a bomb of aliases', () => {
    const bomb = [
      'a: &a [x]',
      ...'bcdefghij'
        .split('')
        .map((name, index) => `${name}: &${name} [${'*_,'.replace('_', 'abcdefghi'.charAt(index)).repeat(9)}]`),
    ]
    const before = performance.now()

    expect(findingsIn(bomb.join('\n'))).toHaveLength(1)
    expect(performance.now() - before).toBeLessThan(1000)
  })
})
