import { describe, expect, it } from '@jest/globals'
import type { AccessDiff, AccessShift } from '../../src/core/access.ts'
import { accessCheckSection } from '../../src/report/access-check-markdown.ts'
import { accessSection } from '../../src/report/access-markdown.ts'
import { hostile } from '../core/hostile.ts'
import { breaches } from './structure.ts'

function shiftOf(name: string, people: readonly string[] = [name]): AccessShift {
  const rule = { kind: 'dashboard', object: name, subject: { type: 'role', name }, level: 'editor' } as const
  return {
    project: name,
    on: ['project', `dashboard/${name}`],
    people,
    before: { level: 'none', reason: { because: 'closed_project', reason: { because: 'stranger' } } },
    after: { level: 'editor', reason: { because: 'rules', rules: [rule] } },
  }
}

function diffOf(parts: Partial<AccessDiff>): AccessDiff {
  return { mode: 'specific', gains: [], losses: [], keeps: [], withoutEffect: [], rolesWithoutEffect: [], ...parts }
}

describe('the section on effective access', () => {
  it('is one line for five hundred people', () => {
    const people = Array.from({ length: 500 }, (_, n) => `p${n}@example.com`)
    const text = accessSection({ state: 'known', diffs: [diffOf({ gains: [shiftOf('web', people)] })] })

    expect(text).toContain('Effective access: 500 people gain, nobody loses')
    expect(text).toMatch(
      /^- 500 people gain editor on the project and `dashboard\/web` in `web`, through .* on this very object; before none, .*\.$/m,
    )
  })

  it('shows both modes where they differ', () => {
    const diffs = [diffOf({ mode: 'highest' }), diffOf({ losses: [shiftOf('web')] })]

    expect(accessSection({ state: 'known', diffs })).toMatch(
      /nobody gains, 1 person loses.*^\*\*Where the highest level counts:\*\*\n\n- Nobody.*^\*\*Where the most specific rule counts:\*\*\n\n- /ms,
    )
  })

  it('says which changes have no effect', () => {
    const rule = { kind: 'dashboard', subject: { type: 'member', name: 'li' }, level: 'none' } as const
    const withoutEffect = [{ project: 'web', before: undefined, after: rule }]
    const rolesWithoutEffect = [
      { people: ['ana'], before: [], after: ['ops'] },
      { people: ['bo', 'cy', 'dee', 'eva'], before: ['a', 'b'], after: ['a'] },
    ]

    expect(
      accessSection({ state: 'known', diffs: [diffOf({ withoutEffect, rolesWithoutEffect })] }),
    ).toBe(`<details><summary>Effective access: nobody gains or loses any</summary>

- Nobody gains or loses access.
- No effect: the level of \`li\` on \`dashboard\` in \`web\`, from no rule to none.
- No effect: \`ana\`, from no role to the role \`ops\`.
- No effect: 4 people, from the roles \`a\` and \`b\` to the role \`a\`.

</details>`)
  })

  it('says how much it leaves out', () => {
    const gains = Array.from({ length: 60 }, (_, n) => shiftOf(`p${n}`))
    const lines = accessSection({ state: 'known', diffs: [diffOf({ gains })] }).split('\n')

    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(40)
    expect(lines.at(-3)).toBe('… and 21 lines more: ask `posthog-policy access diff`.')
  })

  it.each(hostile)('keeps %j where it belongs', (name) => {
    const rule = { kind: name, subject: { type: 'member', name }, level: 'none' } as const
    const change = { project: name, before: undefined, after: rule }
    const diffs = [
      diffOf({
        gains: [shiftOf(name)],
        keeps: [shiftOf(name)],
        withoutEffect: [change],
        rolesWithoutEffect: [{ people: [name], before: [name], after: [] }],
      }),
    ]

    expect(breaches(accessSection({ state: 'known', diffs }))).toEqual([])
    expect(breaches(accessSection({ state: 'unknown', reason: name }))).toEqual([])
  })
})

describe('the section on what PostHog says itself', () => {
  it('is one line for five hundred people, and says how much it leaves out', () => {
    const people = Array.from({ length: 500 }, (_, n) => `p${n}@example.com`)
    const { project, on, before: ours } = shiftOf('web')
    const one = { project, on, people, ours, theirs: { level: 'viewer', source: 'default' } } as const
    const text = accessCheckSection({
      compared: 9000,
      requests: 3,
      unanswered: [],
      disagreements: Array.from({ length: 25 }, () => one),
    })

    expect(text).toMatch(
      /^- 500 people on the project and `dashboard\/web` in `web`: we say none.*; PostHog says viewer by the default\.$/m,
    )
    expect(text).toMatch(/^- … and 5 lines more: the report file has all of them\.$/m)
  })

  it.each(hostile)('keeps %j where it belongs', (name) => {
    const { project, on, people, before: ours } = shiftOf(name)
    const section = accessCheckSection({
      compared: 1,
      requests: 1,
      disagreements: [{ project, on, people, ours, theirs: { level: 'viewer', source: name } }],
      unanswered: [{ projects: [name], reason: name }],
    })

    expect(breaches(section || '')).toEqual([])
  })
})
