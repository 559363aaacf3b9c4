import { describe, expect, it } from '@jest/globals'
import type { Change } from '../../src/core/change.ts'
import type { Unplanned } from '../../src/core/plan.ts'
import type { Detail } from '../../src/report/ladder.ts'
import { planMarkdown, planSentence } from '../../src/report/plan-markdown.ts'
import { hostile } from '../core/hostile.ts'
import { changedByOf, changeOf, contextsOf, driftOf, fieldOf, judgedOf, planOf, verdictOf } from './samples.ts'
import { breaches } from './structure.ts'

const leftOut = (projects?: string[]): Unplanned => ({
  kind: 'feature_flag',
  ...(projects && { projects }),
  reason: 'this pull request does not touch it',
  because: 'untouched',
})

const drift = changeOf('old', { origin: 'drift', at: undefined as never })

describe('planMarkdown', () => {
  it('tells what a pull request changes, and from what to what', () => {
    expect(planMarkdown(driftOf([changeOf('checkout')]))).toBe(`## PostHog policy

**1 change by this pull request.**

<details><summary>What this pull request changes (1)</summary>

| Change | Where |
| --- | --- |
| Change the flag \`checkout\` — \`rollout\`: \`25\` → \`60\` | \`policy/checkout.yml:14\` |

</details>

Coverage: 3 of 4 entries managed, 1 not managed, 0 accepted, 0 kinds unreadable.

<sub>plan \`abababa\` · 1 write · commit \`0123456\` · [run](https://github.com/acme/policy/actions/runs/1) · 7 requests to PostHog of 120 a minute</sub>`)
  })

  it('keeps apart whose a difference is', () => {
    const markdown = planMarkdown(driftOf([changeOf('a'), changeOf('b', { origin: 'outstanding' }), drift]))

    expect(markdown.match(/<summary>.*<\/summary>/g)).toEqual([
      '<summary>What this pull request changes (1)</summary>',
      '<summary>Merged, but not live yet (1)</summary>',
      '<summary>Differences that this pull request does not cause (1)</summary>',
    ])
    expect(markdown).toContain('| Item | Policy | Live | Changed by |')
    expect(markdown.split('does not cause')[1]).toMatch(/`rollout` \| `60` \| `25` \|/)
  })

  it('shows each field of an entry under the one who caused it, and who changed it', () => {
    const changedBy = { from: 'entry' as const, by: 'eva@example.com', at: '2026-11-03T14:02:33.123Z' }
    const mixed = changeOf('a', {
      fields: [fieldOf(), fieldOf({ field: 'active', live: false, wanted: true, origin: 'drift', changedBy })],
    })

    const [proposed = '', drifted = ''] = planMarkdown(driftOf([mixed])).split('does not cause')

    expect(proposed).toMatch(/rollout/)
    expect(proposed).not.toMatch(/active/)
    expect(drifted).toMatch(
      /`active` \| `true` \| `false` \| `eva@example.com` on 2026-11-03 14:02 UTC, the last to change any of it \|/,
    )
    expect(drifted).not.toMatch(/rollout/)
  })

  it('says in the first sentence who made what differs, as far as that is known', () => {
    const by = (name: string) =>
      changeOf(name, { origin: 'drift', fields: [fieldOf({ origin: 'drift', changedBy: changedByOf(name) })] })
    const sentence = (...changes: Change[]) => planSentence(driftOf(changes, { verdict: 'drifted' }))

    expect(sentence(by('eva'))).toBe('1 difference made outside the policy, by `eva@example.com`.')
    expect(sentence(by('eva'), by('li'), drift)).toBe(
      '3 differences made outside the policy, some by `eva@example.com` and `li@example.com`.',
    )
    expect(sentence(...['a', 'b', 'c', 'd'].map(by))).toMatch(
      /, by `a@example.com`, `b@example.com`, `c@example.com` and others\.$/,
    )
    expect(sentence(drift)).toBe('1 difference made outside the policy.')
  })

  it('says first of all that apply would stop, and where', () => {
    const change = changeOf('checkout', { conflict: true, fields: [fieldOf({ live: 40, conflict: true })] })
    const markdown = planMarkdown(driftOf([change], { review: verdictOf('ops') }))

    expect(markdown).toMatch(
      /^\*\*1 change by this pull request\. Apply would stop at 1 change: PostHog was changed there, too\./m,
    )
    expect(markdown.indexOf('Apply would stop here')).toBeLessThan(markdown.indexOf('Needs a second reviewer'))
  })

  it('opens the differences where there is no pull request', () => {
    expect(planMarkdown(driftOf([drift]))).toContain('### Differences\n\n| Item')
  })

  it('says how to adopt them, item by item, and quotes what a shell would take apart', () => {
    const names = ['old', 'Data team', "Ana's", 'x`y']
    const markdown = planMarkdown(driftOf(names.map((name) => changeOf(name, { origin: 'drift' }))))

    expect(markdown).toContain(
      "```sh\nposthog-policy export --adopt \\\n  feature_flag/p/old \\\n  'feature_flag/p/Data team' \\\n  ITEM…\n```",
    )
  })

  it('shows where apply would stop, with all three sides', () => {
    const fields = [
      fieldOf({ live: 40, conflict: true }),
      fieldOf({ field: 'active', live: undefined, wanted: true, lastApplied: undefined }),
    ]

    expect(planMarkdown(driftOf([changeOf('checkout', { conflict: true, fields })]))).toContain(
      '### Apply would stop here\n\n| Item | Field | Last applied | Live now | This pull request | Changed by |\n| --- | --- | --- | --- | --- | --- |\n| `feature_flag/p/checkout` | `rollout` | `25` | `40` | `60` | – |\n\n',
    )
  })

  it.each(hostile)('lets the name %j break nothing', (name) => {
    const changedBy = changedByOf(name)
    const fields = [
      fieldOf({ field: name, live: name, wanted: { [name]: [name] }, lastApplied: name, conflict: true, changedBy }),
    ]
    const changes = (['proposed', 'outstanding', 'drift'] as const).map((origin) =>
      changeOf(name, { origin, conflict: true, fields }),
    )
    const plan = planOf(changes, {
      digest: name,
      unplanned: [{ kind: 'role', reason: name, because: 'unread' }, leftOut([name])],
    })

    const flagContexts = contextsOf(name)

    expect(
      breaches(
        planMarkdown(
          driftOf([], { plan, review: verdictOf(name), flagContexts, gaps: [name], commit: name, policyDigest: name }),
        ),
      ),
    ).toEqual([])
  })
})

describe('planSentence', () => {
  it.each([
    ['nothing differs', driftOf([], { verdict: 'in-sync' }), 'Live PostHog matches the policy.'],
    [
      'nothing that was read differs',
      driftOf([], { verdict: 'incomplete' }),
      'Live PostHog matches the policy, as far as it could be read.',
    ],
    [
      'nothing differs where the pull request looks',
      driftOf([], { verdict: 'unaffected', plan: planOf([], { unplanned: [leftOut()] }) }),
      'What this pull request touches is in live PostHog as the policy says.',
    ],
    [
      'nothing differs of what could be read, where the pull request looks',
      driftOf([], { verdict: 'incomplete', plan: planOf([], { unplanned: [leftOut()] }) }),
      'What this pull request touches is in live PostHog as the policy says, as far as it could be read.',
    ],
    [
      'one of each',
      driftOf([changeOf('a'), changeOf('b', { origin: 'outstanding' }), drift]),
      '1 change by this pull request, 1 merged change not live yet and 1 difference made outside the policy.',
    ],
    ['two of one', driftOf([drift, drift]), '2 differences made outside the policy.'],
    [
      'a review that waits',
      driftOf([changeOf('a')], { review: verdictOf('ops') }),
      '1 change by this pull request. 0 of 1 approval: waiting for ops.',
    ],
    [
      'no review is needed',
      driftOf([changeOf('a')], { review: verdictOf('ops', { state: 'not-required' }) }),
      '1 change by this pull request.',
    ],
  ])('says that %s', (_, report, sentence) => {
    expect(planSentence(report)).toBe(sentence)
  })

  it('says what was not compared, and why', () => {
    const plan = planOf([], {
      unplanned: [{ kind: 'role', reason: 'the policy says `off` under `manage`', because: 'off' }],
    })

    expect(planMarkdown(driftOf([], { plan }))).toContain(
      '**Not compared:** `role` (the policy says `off` under `manage`).',
    )
  })

  it.each<[string, Unplanned[], string]>([
    ['a kind', [leftOut()], '`feature_flag`'],
    ['projects', [leftOut(['lab', 'prod'])], '`feature_flag` in `lab` and `prod`'],
    ['many projects', [leftOut(['a', 'b', 'c', 'd'])], '`feature_flag` in 4 other projects'],
    ['several', [{ ...leftOut(), kind: 'role' }, leftOut(['lab'])], '`role` and `feature_flag` in `lab`'],
  ])('says what was not looked at: %s', (_, unplanned, text) => {
    const markdown = planMarkdown(driftOf([], { plan: planOf([], { unplanned }) }))

    expect(markdown).toContain(`**Not looked at**, since this pull request does not touch it: ${text}. A run`)
    expect(markdown).not.toContain('Not compared')
  })
})

describe('told in fewer words', () => {
  const unseen = changeOf('stop', { conflict: true, fields: [fieldOf({ live: 40, conflict: true })] })
  const report = driftOf([changeOf('new', { operation: 'create' }), unseen, drift], { review: verdictOf('ops') })

  it.each<[Detail, string[], string[]]>([
    ['full', ['`40` → `60`', '`policy/new.yml:14`', 'Live | Changed by |', 'Who can:', 'Why not'], ['Shown in short']],
    ['changes', ['`40` → `60`', 'Who can:', '`40`'], ['`policy/new.yml:14`', 'Live | Changed by |', 'Why not']],
    [
      'lines',
      ['- create `feature_flag/p/new`\n', '- update `feature_flag/p/old`: `rollout`\n', 'Needs a second reviewer'],
      ['`40` → `60`', '`40`', 'Who can:'],
    ],
    [
      'counts',
      ['| `feature_flag` | 2 | 0 | 1 |', '- update `feature_flag/p/stop`: `rollout`', 'reaches 60 % of users'],
      ['feature_flag/p/new', 'feature_flag/p/old'],
    ],
    ['verdict', ['0 of 1 approval: waiting for ops.', '[run](', 'Shown in short'], ['feature_flag', 'Coverage']],
  ])('at the step %s', (detail, there, missing) => {
    const markdown = planMarkdown(report, detail)

    for (const text of there) expect(markdown).toContain(text)
    for (const text of missing) expect(markdown).not.toContain(text)
  })

  it('says how many risky items it leaves out', () => {
    const requirements = Array.from({ length: 42 }, (_, at) => judgedOf(`flag-${at}`))
    const markdown = planMarkdown(driftOf([], { review: verdictOf('ops', { requirements }) }), 'counts')

    expect(markdown).toMatch(/`flag-39` reaches .*\n- … and 2 more\n/)
  })
})
