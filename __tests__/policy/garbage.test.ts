import { expect, it } from '@jest/globals'
import { loadPolicy } from '../../src/policy/load.ts'
import { lintRules } from '../../src/rules/lint/registry.gen.ts'
import { runRules } from '../../src/rules/rule.ts'
import { head, source } from './sample.ts'

const tokens = [
  ...'version organization members roles projects feature_flags flags manage id name level owner active rollout a@b.de p x'.split(
    ' ',
  ),
  ...[
    'who_can_edit',
    'require_rollout_review',
    'true',
    'yes',
    '~',
    'null',
    '1',
    '-1',
    '017',
    '1e999',
    '.inf',
    '0x1',
    '2024-01-01',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    ': ',
    ' ',
    '  ',
    '    ',
    '\n',
    '\n  ',
    '\n    ',
    '\r\n',
    '\t',
    '- ',
    '? ',
    '#',
    ' # ',
    '"',
    "'",
    '\\',
    '|',
    '>',
    '|-\n',
  ],
  ...['&a ', '*a', '<<: ', '!!str ', '!', '%YAML', '---\n', '...\n', '@', '`', '__proto__', 'constructor', 'toString'],
  ...[
    '\0',
    '\x1b',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\u2028',
    '\ufeff',
    '😀',
    '\ud800',
    'é',
    '"\\u202e"',
    '"\\ud800"',
    '"\\0"',
    '\\x',
    '::error::',
    '\r',
  ],
]

// Mulberry32: small, and the same numbers on every machine.
function generator(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function garbage(next: (below: number) => number): string {
  return Array.from({ length: next(40) + 1 }, () => tokens[next(tokens.length)]).join('')
}

const valid = `${head}members: { a@b.de: { level: owner, github: { login: a, id: 1 } } }
roles:
  x: { name: "X", members: [a@b.de] }
projects: { p: { id: 1, tier: staging, access: { default: none, roles: { x: admin } } } }
feature_flags: { p: { who_can_edit: [x, admin], require_rollout_review: { over: 5 } } }
flags:
  p:
    checkout: { active: true, rollout: 25, tags: [a, b] }
`

function damaged(next: (below: number) => number): string {
  const at = next(valid.length)
  return valid.slice(0, at) + (tokens[next(tokens.length)] ?? '') + valid.slice(at + next(4))
}

it.each([
  ['random tokens', garbage],
  ['a valid file with one damage', damaged],
])('neither throws nor points outside the file: 4000 texts of %s', (_, make) => {
  const next = generator(20260101)
  const wrong: unknown[] = []
  for (let round = 0; round < 4000; round++) {
    const text = make(next)
    try {
      for (const finding of findingsOf(text))
        if (!isWithin(text, finding.at) || finding.message.length > 700) wrong.push([text, finding])
    } catch (error) {
      wrong.push([text, String(error)])
    }
  }

  expect(wrong.slice(0, 3)).toEqual([])
})

it('neither throws nor points outside the file: 2000 files of random bytes', () => {
  const next = generator(7)
  const wrong: unknown[] = []
  for (let round = 0; round < 2000; round++) {
    const content = Uint8Array.from({ length: next(60) }, () => (next(3) === 0 ? next(256) : 0x20 + next(95)))
    try {
      const text = new TextDecoder('utf-8').decode(content)
      for (const { at } of loadPolicy([source(content)], 'policy').findings)
        if (!isWithin(text, at)) wrong.push([text, at])
    } catch (error) {
      wrong.push([[...content], String(error)])
    }
  }

  expect(wrong.slice(0, 3)).toEqual([])
})

it('finds in a file with CRLF what it finds in the same file with LF', () => {
  const next = generator(99)
  const wrong: unknown[] = []
  for (let round = 0; round < 2000; round++) {
    const text = damaged(next).replaceAll('\r', '')
    const places = (written: string) => findingsOf(written).map(({ rule, at: { start, end } }) => [rule, start, end])
    if (JSON.stringify(places(text)) !== JSON.stringify(places(text.replaceAll('\n', '\r\n')))) wrong.push(text)
  }

  expect(wrong.slice(0, 3)).toEqual([])
})

function findingsOf(text: string) {
  const { policy, findings } = loadPolicy([source(text)], 'policy')
  return policy ? runRules(lintRules, policy) : findings
}

interface Place {
  readonly start: { readonly line: number; readonly column: number }
  readonly end: { readonly line: number; readonly column: number }
}

function isWithin(text: string, { start, end }: Place): boolean {
  const lines = text.replace(/^\ufeff/, '').split('\n')
  const exists = ({ line, column }: Place['start']) =>
    line >= 1 && column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1
  return (
    exists(start) && exists(end) && (start.line < end.line || (start.line === end.line && start.column <= end.column))
  )
}
