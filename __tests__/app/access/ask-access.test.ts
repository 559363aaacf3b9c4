import { describe, expect, it } from '@jest/globals'
import { assumed } from '../../../src/access/state.ts'
import { askAboutPerson, askDifference, askWhoCan, readDeed } from '../../../src/app/access/ask-access.ts'
import { accessDiffText, personText, whoCanText } from '../../../src/report/access-text.ts'
import { policyOf } from '../../support/policies.ts'

const text = `
members:
  ana@example.com: { level: owner }
  bo@example.com: { level: admin }
  li@example.com: { level: member }
  jo@example.com: { level: member }
roles: { engineer: { members: [li@example.com] }, lead: { members: [li@example.com] } }
projects:
  web:
    access: { default: none, roles: { engineer: member, lead: member } }
    resources:
      dashboard: { default: viewer, roles: { engineer: editor, lead: editor } }
      insight: { default: editor, members: { li@example.com: viewer } }
`
const policy = policyOf(text)

function whoCanIn(verb: string, kind: string | undefined): string {
  const deed = readDeed({ verb, kind, project: 'web' }, policy)
  return whoCanText({ words: `${verb} it`, target: deed }, askWhoCan(policy, deed, assumed))
}

describe('who can', () => {
  it('names everybody with level and reason, the strongest first', () => {
    expect(whoCanIn('edit', 'dashboard')).toBe(
      [
        '3 people can edit it:',
        '  manager as owner of the organization: ana@example.com',
        '  manager as admin of the organization: bo@example.com',
        '  editor through the roles "engineer" and "lead": li@example.com',
      ].join('\n'),
    )
  })

  it('shows both modes where they disagree', () => {
    expect(whoCanIn('edit', 'insight')).toBe(
      [
        'Where the highest level counts:',
        '3 people can edit it:',
        '  manager as owner of the organization: ana@example.com',
        '  manager as admin of the organization: bo@example.com',
        '  editor by the default: li@example.com',
        '',
        'Where the most specific rule counts:',
        '2 people can edit it:',
        '  manager as owner of the organization: ana@example.com',
        '  manager as admin of the organization: bo@example.com',
      ].join('\n'),
    )
  })

  it.each([
    [{ verb: 'fly', kind: 'dashboard', project: 'web' }, /Nobody can "fly dashboard"/],
    [{ verb: 'edit', kind: undefined, project: 'web' }, /Nobody can "edit"/],
    [{ verb: 'enter', kind: 'dashboard', project: 'web' }, /Nobody can "enter dashboard"/],
    [{ verb: 'edit', kind: 'dashbord', project: 'web' }, /no kind of object "dashbord"/],
    [{ verb: 'edit', kind: 'dashboard', project: 'wob' }, /no project "wob"/],
  ])('refuses %j', (typed, expected) => {
    expect(() => readDeed(typed, policy)).toThrow(expected)
  })
})

describe('one person', () => {
  it('is told thing by thing, with what would be otherwise', () => {
    expect(personText(askAboutPerson(policy, 'LI@example.com', assumed))).toBe(
      [
        'li@example.com: member of the organization, with the roles engineer and lead.',
        '',
        'web',
        '  project: member through the roles "engineer" and "lead"; otherwise none by the default',
        '  dashboard: editor through the roles "engineer" and "lead"; otherwise viewer by the default',
        '  insight, where the highest level counts: editor by the default; otherwise viewer by a rule that names them',
        '  insight, where the most specific rule counts: viewer by a rule that names them; otherwise editor by the default',
      ].join('\n'),
    )
  })

  it('has nothing in a closed project', () => {
    expect(personText(askAboutPerson(policy, 'jo@example.com', assumed)).split('\n')).toEqual([
      'jo@example.com: member of the organization, with no role.',
      '',
      'web',
      "  project: none by the default; otherwise admin by PostHog's own default",
    ])
  })

  it('must be somebody', () => {
    expect(() => askAboutPerson(policy, 'lu@example.com', assumed)).toThrow(/knows nobody called "lu@example.com"/)
  })
})

describe('the difference between two policies', () => {
  const diffText = (...changes: readonly [from: string, to: string][]) => {
    const after = changes.reduce((changed, [from, to]) => changed.replace(from, to), text)
    return accessDiffText(askDifference(policy, policyOf(after), assumed))
  }

  it('says that nothing happens to anybody, and which rule does nothing', () => {
    expect(diffText()).toBe('Nobody gains or loses access.')
    expect(
      diffText(['{ default: viewer, roles: {', '{ default: viewer, members: { bo@example.com: none }, roles: {']),
    ).toBe(
      [
        'Nobody gains or loses access.',
        'No effect: the level of "bo@example.com" on "dashboard" in "web", from no rule to none.',
      ].join('\n'),
    )
  })

  it('says who gains, who loses, and who keeps it through what', () => {
    const changed = diffText(
      ['lead: { members: [li@example.com]', 'lead: { members: [jo@example.com]'],
      ['engineer: editor, lead: editor', 'engineer: editor, lead: manager'],
    )

    expect(changed).toBe(
      [
        '"jo@example.com" gains member on the project in "web", through the role "lead"; before none by the default.',
        '"jo@example.com" gains manager on "dashboard" in "web", through the role "lead"; before none, as the project is closed to them by the default.',
        '"jo@example.com" gains editor on "insight" in "web", by the default; before none, as the project is closed to them by the default.',
        'Nobody loses access.',
        '"li@example.com" keeps member on the project in "web", through the role "engineer"; before through the roles "engineer" and "lead".',
        '"li@example.com" keeps editor on "dashboard" in "web", through the role "engineer"; before through the roles "engineer" and "lead".',
      ].join('\n'),
    )
  })
})
