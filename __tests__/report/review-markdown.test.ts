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
      'No second reviewer is needed for this change: its author may decide it alone.',
    )
  })

  it('says that nobody is left who could approve', () => {
    const stuck = judgedOf('ops', { eligible: [], by: [] })

    expect(reviewSection(verdictOf('ops', { requirements: [stuck], refusedBy: [], discarded: [] }))).toContain(
      '0 of 1 approval by nobody: the list is empty. **Nobody else can approve this**: give another person this role first.',
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
