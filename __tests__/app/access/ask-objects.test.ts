import { describe, expect, it } from '@jest/globals'
import { assumed } from '../../../src/access/state.ts'
import { askAboutPerson, askWhoCan, readDeed, readTarget } from '../../../src/app/access/ask-access.ts'
import { deedWords } from '../../../src/core/deed.ts'
import { personText, whoCanText } from '../../../src/report/access-text.ts'
import { policyOf } from '../../support/policies.ts'

const policy = policyOf(`
members:
  ana@example.com: { level: owner }
  li@example.com: { level: member }
  jo@example.com: { level: member }
roles: { engineer: { members: [li@example.com] } }
projects:
  web:
    access: { default: member }
    resources: { dashboard: { default: viewer, roles: { engineer: editor } } }
    objects:
      - { resource: dashboard, id: '42', name: Board, default: none, members: { jo@example.com: editor } }
      - { resource: dashboard, id: '43', name: Twin, default: manager }
      - { resource: dashboard, id: '44', name: Twin, default: viewer }
      - { resource: notebook, id: '7', name: Notes, roles: { engineer: none } }
`)

function whoCanEdit(object: string, kind = 'dashboard'): string[] {
  const deed = readDeed({ verb: 'edit', kind, project: 'web', object }, policy)
  return whoCanText({ words: deedWords(deed), target: deed }, askWhoCan(policy, deed, assumed)).split('\n')
}

describe('who can do something with one object', () => {
  it.each(['42', 'Board'])('is told by the rules on it, called %s', (object) => {
    expect(whoCanEdit(object)).toEqual([
      '2 people can edit dashboard/42 in web:',
      '  manager as owner of the organization: ana@example.com',
      '  editor by a rule that names them on this very object: jo@example.com',
    ])
  })

  it('is told in both modes where they disagree', () => {
    expect(whoCanEdit('43')).toEqual([
      'Where the highest level counts:',
      '2 people can edit dashboard/43 in web:',
      '  manager as owner of the organization: ana@example.com',
      '  editor through the role "engineer": li@example.com',
      '',
      'Where the most specific rule counts:',
      '3 people can edit dashboard/43 in web:',
      '  manager as owner of the organization: ana@example.com',
      '  manager by the default on this very object: li@example.com and jo@example.com',
    ])
  })

  it.each([
    [
      { kind: 'dashboard', object: 'Bord' },
      /names no dashboard "Bord" in web/,
      /Did you mean "Board"\?.*follows its kind/,
    ],
    [{ kind: 'insight', object: '42' }, /names no insight "42" in web/, /None is declared yet/],
    [{ kind: 'dashboard', object: 'Twin' }, /Several objects are called "Twin"/, /Write the id: "43" or "44"/],
    [{ kind: undefined, object: '42' }, /of some kind/, /kind before it/],
  ])('says what was meant by %j', (typed, message, remedy) => {
    const read = () => readTarget({ project: 'web', ...typed }, policy)

    expect(read).toThrow(message)
    expect(read).toThrow(expect.objectContaining({ remedy: expect.stringMatching(remedy) }))
  })
})

describe('one person', () => {
  it('is told about one object, with what would be otherwise', () => {
    const target = readTarget({ project: 'web', kind: 'dashboard', object: 'Board' }, policy)

    expect(personText(askAboutPerson(policy, 'jo@example.com', assumed, target))).toBe(
      [
        'jo@example.com: member of the organization, with no role.',
        '',
        'web',
        '  dashboard/42: editor by a rule that names them on this very object; otherwise none by the default on this very object',
      ].join('\n'),
    )
  })

  it('is told about a kind that no rule is about, and about everything in one project', () => {
    const about = (only: { project: string; kind?: string }) =>
      personText(askAboutPerson(policy, 'li@example.com', assumed, only))
        .split('\n')
        .slice(3)

    expect(about({ project: 'web', kind: 'survey' })).toEqual([
      "  survey: editor by PostHog's own default, as the policy says nothing about it",
    ])
    expect(about({ project: 'web' }).map((line) => line.trim().split(/[:,]/)[0])).toEqual([
      'project',
      'dashboard',
      'dashboard/42',
      'dashboard/43',
      'dashboard/43',
      'dashboard/44',
      'dashboard/44',
      'notebook/7',
    ])
  })
})
