import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { Path } from '../../src/core/location.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { findingsIn, head, source } from './sample.ts'

const organization = 'organization: { id: 0190c0de-0000-7000-8000-000000000001 }\n'
const flag = '{ active: true, rollout: 1 }'

describe('merge', () => {
  it('joins any split into files to one policy', () => {
    const whole = load(`${head}roles: { a: {}, b: {} }\nflags: { p: { x: ${flag}, y: ${flag} } }\n`)
    const split = load(
      'version: 1\n',
      `roles: { a: {} }\nflags: { p: { x: ${flag} } }\n`,
      head.slice(11),
      `flags: { p: { y: ${flag} } }\nroles: { b: {} }\n`,
    )

    expect(split.policy?.shape).toEqual(whole.policy?.shape)
  })

  it('puts lists together whose entries stand for themselves, and finds each in its file', () => {
    const accepted = (item: string) => `- { item: ${item}, owner: admin, reason: x, until: 2026-12-31 }\n`
    const rule = (by: string) => `review: { rules: [{ facts: [flag_deleted], by: [${by}] }] }\n`
    const { policy } = load(
      `${head}baseline:\n${accepted('a')}${accepted('b')}`,
      rule('admin'),
      `baseline:\n\n${accepted('c')}${rule('owner')}`,
    )

    expect(policy?.shape.baseline?.map(({ item }) => item)).toEqual(['a', 'b', 'c'])
    expect(policy?.shape.review?.rules?.map(({ by }) => by)).toEqual([['admin'], ['owner']])
    const placeOf = (path: Path) => {
      const at = policy?.locate(path)
      return `${at?.file}:${at?.start.line}`
    }
    expect(placeOf(['baseline', 1, 'item'])).toBe('policy/0.yml:5')
    expect(placeOf(['baseline', 2, 'item'])).toBe('policy/2.yml:3')
    expect(placeOf(['review', 'rules', 1, 'by', 0])).toBe('policy/2.yml:4')
    expect(placeOf(['baseline', 3])).toBe('policy/0.yml:3')
  })

  it('says what stands in two files, where a list is not put together', () => {
    const texts = ['roles: { x: { members: [] } }\n', 'roles: { x: { members: [] } }\n']

    expect(findingsIn(...texts)).toHaveLength(1)
    expect(findingsIn('freeze: null\n', 'freeze: null\n')).toEqual([
      'b.yml 1:1-1:7 duplicate-entry: "freeze" is already written in policy/a.yml:1. Keep one of the two.',
    ])
  })

  it.each([
    [
      'a severity',
      ['lint: { severities: { not-in-force: off } }\n', 'lint: { severities: { not-in-force: off } }\n'],
      '1:23-1:35',
      'lint.severities.not-in-force',
      'a.yml:1',
    ],
    [
      'a limit',
      ['guardrails: { min_owners: 1 }\n', 'guardrails: { min_owners: 1 }\n'],
      '1:15-1:25',
      'guardrails.min_owners',
      'a.yml:1',
    ],
    ['a version', ['version: 1\n', '# x\nversion: 1\n'], '2:1-2:8', 'version', 'a.yml:1'],
    ['an organization', [organization, organization], '1:17-1:19', 'organization.id', 'a.yml:1'],
    [
      'a person',
      ['members:\n  a@b.de: { level: owner }\n', '# x\nmembers: { a@b.de: { level: owner } }\n'],
      '2:12-2:18',
      'members.a@b.de',
      'a.yml:2',
    ],
    ['a role', ['roles:\n  x: { members: [] }\n', 'roles: { x: { name: X } }\n'], '1:10-1:11', 'roles.x', 'a.yml:2'],
    [
      'a project',
      ['projects: { p: { id: 1 } }\n', 'projects: { p: { tier: staging } }\n'],
      '1:13-1:14',
      'projects.p',
      'a.yml:1',
    ],
    [
      'a matrix',
      ['feature_flags: { p: {} }\n', 'feature_flags: { p: {} }\n'],
      '1:18-1:19',
      'feature_flags.p',
      'a.yml:1',
    ],
    [
      'a flag',
      [`flags: { p: { x: ${flag} } }\n`, `flags: { p: { y: ${flag}, x: ${flag} } }\n`],
      '1:48-1:49',
      'flags.p.x',
      'a.yml:1',
    ],
    ['a setting', ['manage: { flags: off }\n', 'manage: { flags: off }\n'], '1:11-1:16', 'manage.flags', 'a.yml:1'],
  ])('says where %s is written already', (_, texts, place, path, first) => {
    const found = findingsIn(...texts).filter((finding) => !finding.startsWith('z.yml'))

    expect(found).toEqual([
      `b.yml ${place} duplicate-entry: "${path}" is already written in policy/${first}. Keep one of the two.`,
    ])
  })

  it.each([
    ['Wrong', ['duplicate-entry']],
    ['Right', []],
  ])('finds what its page shows as %s', (heading, expected) => {
    const section =
      readFileSync('docs/rules/duplicate-entry.md', 'utf8').split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
    const samples = [...section.matchAll(/```yaml\n(.*?)```/gs)].map(([, sample = '']) => sample)

    const found = findingsIn(...samples).map((finding) => /duplicate-entry/.exec(finding)?.[0])
    expect([samples.length, found.filter((rule) => rule !== undefined)]).toEqual([2, expected])
  })

  it('names the first of three files at each later one', () => {
    const findings = findingsIn('roles: { x: {} }\n', 'roles: { x: {} }\n', 'roles: { x: {} }\n')

    expect(findings.map((finding) => finding.slice(0, 1))).toEqual(['b', 'c'])
    expect(findings.every((finding) => finding.includes('policy/a.yml:1'))).toBe(true)
  })

  it.each(['toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'])('takes the flag %s for no double', (name) => {
    expect(findingsIn(`flags: { p: { x: ${flag} } }\n`, `flags: { p: { ${name}: ${flag} } }\n`)).toEqual([])
  })

  it('finds the flag toString in the file that holds it', () => {
    const { policy } = load(head, `flags: { p: { x: ${flag} } }\n`, `flags:\n  p:\n    toString: ${flag}\n`)

    expect(policy?.locate(['flags', 'p', 'toString'], 'key')).toMatchObject({
      file: 'policy/2.yml',
      start: { line: 3, column: 5 },
    })
  })

  it('lets every file name its schema', () => {
    expect(findingsIn('$schema: a\n', '$schema: b\n')).toEqual([])
  })

  it('finds a path in the file that holds most of it', () => {
    const { policy } = load(head, 'roles:\n  x: {}\nflags: { p: {} }\n', 'roles:\n  # y\n  y: {}\n')

    expect(policy?.locate(['roles', 'y', 'members'])).toMatchObject({
      file: 'policy/2.yml',
      start: { line: 3, column: 3 },
    })
    expect(policy?.locate(['roles', 'x'], 'key')).toMatchObject({ file: 'policy/1.yml', start: { line: 2, column: 3 } })
    expect(policy?.locate(['projects', 'p'])).toMatchObject({ file: 'policy/0.yml', start: { line: 1, column: 1 } })
    expect(policy?.locate(['flags', 'p', 'toString'])).toMatchObject({
      file: 'policy/1.yml',
      start: { line: 3, column: 10 },
    })
  })
})

function load(...texts: string[]) {
  return loadPolicy(
    texts.map((text, index) => source(text, `policy/${index}.yml`)),
    'policy',
  )
}
