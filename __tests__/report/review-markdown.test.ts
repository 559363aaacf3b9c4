import { describe, expect, it } from '@jest/globals'
import { reviewSection } from '../../src/report/review-markdown.ts'
import { hostile } from '../core/hostile.ts'
import { judgedOf, verdictOf } from './samples.ts'
import { breaches } from './structure.ts'

describe('reviewSection', () => {
  it('says who must still look at what, then what is done', () => {
    expect(reviewSection(verdictOf('ops', { refusedBy: [] }))).toBe(`### Needs a second reviewer

Rule \`rollout-review in ops\`: 0 of 1 approval by \`ops\`. Who can: \`ops@example.com\`.

- **\`ops\` reaches 60 % of users.**

<details><summary>Approved (1)</summary>

Rule \`rollout-review in ops\`: 1 of 1 approval (\`ops\`) by \`ops\`.

- **\`ops\` reaches 60 % of users.**

</details>

<details><summary>Approvals that do not count (1)</summary>

| Reviewer | Why not |
| --- | --- |
| \`ops\` | wrote ops a part of this change |

</details>`)
  })

  it('says once what a rule asks for, over all of its items', () => {
    const rules = ['rollout-review', 'policy-gate'].flatMap((rule) =>
      ['a', 'b', 'c'].map((name) => judgedOf(name, { rule, by: ['admin'], eligible: ['bo@x.io'] })),
    )

    expect(
      reviewSection(verdictOf('ops', { requirements: rules, refusedBy: [], discarded: [] })),
    ).toBe(`### Needs a second reviewer

Rule \`rollout-review\`: 0 of 1 approval by \`admin\`. Who can: \`bo@x.io\`.

- **\`a\` reaches 60 % of users.**
- **\`b\` reaches 60 % of users.**
- **\`c\` reaches 60 % of users.**

Rule \`policy-gate\`: 0 of 1 approval by \`admin\`. Who can: \`bo@x.io\`.

- **\`a\` reaches 60 % of users.**
- **\`b\` reaches 60 % of users.**
- **\`c\` reaches 60 % of users.**`)
  })

  it('says that nobody is needed', () => {
    expect(reviewSection(verdictOf('x', { requirements: [] }))).toBe(
      'Its author may decide this change alone: no rule asks for a second reviewer.',
    )
  })

  it('says that nobody is left who could approve', () => {
    const stuck = judgedOf('ops', { eligible: [], by: [] })

    expect(reviewSection(verdictOf('ops', { requirements: [stuck], refusedBy: [], discarded: [] }))).toContain(
      '0 of 1 approval by nobody: the list is empty. **Nobody else can approve this**: give another person this role first.',
    )
  })

  it('tells of an item what the rule is about, and why it asks for more', () => {
    const facts = (['policy_gate_changed', 'drift_accepted', 'self_benefit'] as const).map((name) => ({
      name,
      sentence: `${name} is so`,
      detail: {},
    }))
    const item = { item: 'policy_gate/x', value: null, facts, hash: '' } as const
    const raised = [{ more: 1, because: 'the policy does not know `alt`' }]
    const judged = judgedOf('ops', { item, about: ['drift_accepted'], approvals: 2, raised })

    expect(reviewSection(verdictOf('ops', { requirements: [judged], refusedBy: [], discarded: [] }))).toBe(
      '### Needs a second reviewer\n\nRule `rollout-review in ops`: 0 of 2 approvals by `ops`: 1 by the rule and 1 since the policy does not know `alt`. Who can: `ops@example.com`.\n\n- **Drift_accepted is so; self_benefit is so.**',
    )
  })

  it('says what was let through, and by whom', () => {
    const brokenBy = { email: 'ana@x.io', login: 'ana', accountId: 1, reason: 'Down' }
    const requirements = [
      judgedOf('ops', { satisfied: true }),
      judgedOf('web', { satisfied: true, counted: [{ email: 'bo@x.io', login: 'bo' }] }),
    ]

    const text = reviewSection(verdictOf('ops', { requirements, brokenBy, refusedBy: [], discarded: [] }))

    expect(text).toMatch(/^`ana` let this through without the approvals that are missing\./)
    expect(text).toMatch(/Not approved, and let through \(1\).*rollout-review in ops.*Approved \(1\).*in web/s)
  })

  it('says what ends a refusal', () => {
    expect(reviewSection(verdictOf('ops', { refusedBy: ['eva', 'bo'] }))).toMatch(
      /^Nothing else helps until `eva` and `bo` approve, or the request for changes is dismissed\./,
    )
  })

  it('explains a requirement that no single item causes', () => {
    const stranger = judgedOf('ops', { item: { item: 'change', value: null, facts: [], hash: '' } })

    expect(reviewSection(verdictOf('ops', { requirements: [stranger] }))).toContain(
      '**Somebody whom the policy does not know took part in this change.**',
    )
  })

  it.each(hostile)('lets the name %j break nothing', (name) => {
    expect(breaches(reviewSection(verdictOf(name)))).toEqual([])
  })
})
