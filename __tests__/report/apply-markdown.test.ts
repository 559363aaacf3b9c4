import { describe, expect, it } from '@jest/globals'
import { applyMarkdown, applySentence } from '../../src/report/apply-markdown.ts'
import { hostile } from '../core/hostile.ts'
import { applyOf, changeOf, fieldOf, resultOf } from './samples.ts'
import { breaches } from './structure.ts'

const outcomes = [
  'applied',
  'waiting',
  'did-not-take',
  'failed',
  'not-tried',
  'conflict',
  'needs-approval',
  'blocked',
] as const

describe('applyMarkdown', () => {
  it('tells what became of each change', () => {
    const created = changeOf('new', { operation: 'create', sentence: 'create the role `new`' })

    expect(
      applyMarkdown(
        applyOf([resultOf('applied'), resultOf('failed', 'PATCH /api/x/: status 403. Ask @admin.', created)], {
          left: 1,
        }),
      ),
    ).toBe(`## PostHog policy

**Applied 1 of 2 changes: 1 failed. Running it again is safe.**

| Change | Result | What to do |
| --- | --- | --- |
| Change the flag \`checkout\` — \`rollout\`: \`25\` → \`60\` | applied, read back |  |
| Create the role \`new\` | **failed** | PATCH \`/api/x/\`: status 403. Ask \`@admin\`. |

1 difference made outside the policy was left alone.

<sub>plan \`abababa\` · commit \`0123456\` · [run](https://github.com/acme/policy/actions/runs/1) · 7 requests to PostHog of 120 a minute</sub>`)
  })

  it('shows all three sides of a conflict', () => {
    const change = changeOf('checkout', {
      fields: [fieldOf({ live: 40, conflict: true }), fieldOf({ field: 'active' })],
    })

    expect(applyMarkdown(applyOf([resultOf('conflict', 'Adopt it.', change)]))).toContain(
      '| Item | Field | Last applied | Merged | Live now | Changed by |\n| --- | --- | --- | --- | --- | --- |\n| `feature_flag/p/checkout` | `rollout` | `25` | `60` | `40` | – |\n',
    )
  })

  it.each(hostile)('lets the name %j break nothing', (name) => {
    const change = changeOf(name, {
      fields: [fieldOf({ field: name, live: name, wanted: name, lastApplied: name, conflict: true })],
    })
    const results = outcomes.map((outcome) => resultOf(outcome, `Adopt ${name}, "${name}" or ${name}.`, change))

    expect(breaches(applyMarkdown(applyOf(results, { commit: name, planDigest: name })))).toEqual([])
    expect(breaches(applyMarkdown(applyOf([], { verdict: 'stopped', reason: name })))).toEqual([])
    expect(breaches(applyMarkdown(applyOf([], { verdict: 'superseded', reason: name })))).toEqual([])
  })
})

describe('applySentence', () => {
  it.each([
    [
      'nothing to do',
      applyOf([], { verdict: 'nothing-to-do' }),
      'Nothing to do: live PostHog has everything that was merged.',
    ],
    ['a newer commit', applyOf([], { verdict: 'superseded' }), 'Nothing was written: a newer commit is there.'],
    [
      'a reason',
      applyOf([], { verdict: 'stopped', reason: 'the key was refused.' }),
      'Nothing was written: the key was refused.',
    ],
    [
      'a reason without a full stop',
      applyOf([], { verdict: 'stopped', reason: 'the key was refused' }),
      'Nothing was written: the key was refused.',
    ],
    ['no reason', applyOf([], { verdict: 'stopped' }), 'Nothing was written: the run was stopped.'],
    ['success', applyOf([resultOf('applied')]), 'Applied 1 of 1 change.'],
    [
      'one of each',
      applyOf(outcomes.map((outcome) => resultOf(outcome))),
      'Applied 1 of 8 changes: 1 waiting for somebody, 2 failed, 1 stopped at a conflict, 1 not approved, 1 stopped by a guardrail and 1 not tried. Running it again is safe.',
    ],
  ])('speaks of %s', (_, report, sentence) => {
    expect(applySentence(report)).toBe(sentence)
  })
})
