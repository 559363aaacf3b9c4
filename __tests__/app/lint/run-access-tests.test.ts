import { describe, expect, it } from '@jest/globals'
import { runAccessTests } from '../../../src/app/lint/run-access-tests.ts'
import { readAccessTests } from '../../../src/policy/access-tests.ts'
import { policyOf } from '../../support/policies.ts'

const policy = policyOf(`
members: { ana@example.com: { level: owner }, li@example.com: { level: member }, jo@example.com: { level: member } }
roles: { engineer: { members: [li@example.com] }, support: { members: [li@example.com, ana@example.com] } }
projects:
  web:
    access: { default: none, roles: { engineer: member, support: member } }
    resources:
      dashboard: { default: viewer, roles: { engineer: editor } }
      insight: { default: editor, members: { li@example.com: viewer } }
      survey: { default: builtin }
`)

function findingsOf(...lines: string[]): string[] {
  const content = new TextEncoder().encode(['tests:', ...lines.map((line) => `  ${line}`)].join('\n'))
  const { tests, findings } = readAccessTests({ path: 'policy-tests/a.yml', content })
  return [...findings, ...runAccessTests(policy, tests)].map(
    ({ rule, at, message }) => `${at.start.line}:${at.start.column} ${rule} ${message}`,
  )
}

describe('access tests', () => {
  it.each([
    'engineer may edit dashboard in web: yes',
    'engineer may manage dashboard in web: no',
    'support may view dashboard in web: yes',
    'support may edit dashboard in web: no',
    'member may enter web: no',
    'owner may administer web: yes',
    'li@example.com may edit dashboard in web: yes',
    'LI@example.com may edit dashboard_template in web: yes',
    'jo@example.com may view dashboard in web: no',
    'ana@example.com may manage insight in web: yes',
    'engineer may edit survey in web: yes',
  ])('holds: %s', (line) => {
    expect(findingsOf(line)).toEqual([])
  })

  it('says at the sentence what is otherwise, and why', () => {
    expect(findingsOf('engineer may edit dashboard in web: yes', 'support may edit dashboard in web: yes')).toEqual([
      '3:3 access-test-failed "support" may not edit dashboard in web: viewer by the default, where the highest level counts.',
    ])
  })

  it('holds in both modes or not at all', () => {
    // Where the highest level counts, the default keeps Li an editor.
    expect(findingsOf('li@example.com may edit insight in web: no')).toEqual([
      expect.stringMatching(/"li@example.com" may edit insight in web: editor .* where the highest level counts\.$/),
    ])
    expect(findingsOf('li@example.com may edit insight in web: yes')).toEqual([
      expect.stringMatching(/may not edit insight in web: viewer .* where the most specific rule counts\.$/),
    ])
  })

  it('takes nothing for proven that the policy does not say', () => {
    expect(findingsOf('engineer may edit notebook in web: yes')).toEqual([
      '2:3 access-test-failed Nothing in the policy says whether "engineer" may edit notebook in web. Write a default there.',
    ])
  })

  it.each([
    ['enginer may edit dashboard in web: yes', /2:3 .*no level, role or e-mail.*Did you mean "engineer"/],
    ['l@example.com may edit dashboard in web: yes', /2:3 .*knows nobody called/],
    ['engineer may edit dashbord in web: yes', /2:3 .*Did you mean "dashboard"/],
    ['engineer may edit dashboard in wob: yes', /2:3 .*no project "wob".*"web"/],
    ['engineer may enter wob: yes', /2:3 .*no project "wob"/],
    ['engineer may fly dashboard in web: yes', /2:3 access-test-unreadable Nobody can "fly dashboard in web"/],
    ['engineer may edit web: yes', /2:3 access-test-unreadable Nobody can "edit web"/],
    ['engineer: yes', /2:3 access-test-unreadable "engineer" is no access test/],
    ['engineer may edit dashboard in web: true', /2:39 access-test-unreadable The answer .* yes or no/],
  ])('finds what is wrong with: %s', (line, expected) => {
    expect(findingsOf(line)).toEqual([expect.stringMatching(expected)])
  })

  it.each([
    ['', /1:1 access-test-unreadable/],
    ['tests: [a]', /1:1 access-test-unreadable/],
    ['tests: {}\nmore: 1', /2:1 access-test-unreadable/],
    ['tests: [', /yaml-syntax/],
  ])('finds a file that is no access test: %j', (text, expected) => {
    const { findings, tests } = readAccessTests({ path: 'a.yml', content: new TextEncoder().encode(text) })

    expect(tests).toEqual([])
    expect(findings.map(({ rule, at }) => `${at.start.line}:${at.start.column} ${rule}`)).toEqual([
      expect.stringMatching(expected),
    ])
  })
})
