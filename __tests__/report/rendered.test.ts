import { describe, expect, it } from '@jest/globals'
import { markerLine } from '../../src/app/marker.ts'
import { bodyOf } from '../../src/app/sticky-comment.ts'
import type { Change } from '../../src/core/change.ts'
import { applyMarkdown } from '../../src/report/apply-markdown.ts'
import { issueMarkdown } from '../../src/report/issue-markdown.ts'
import { type Detail, fitting } from '../../src/report/ladder.ts'
import { code } from '../../src/report/markdown.ts'
import { type DriftReport, planMarkdown } from '../../src/report/plan-markdown.ts'
import { hostile } from '../core/hostile.ts'
import { count, rendered } from './rendered.ts'
import { applyOf, changeOf, driftOf, fieldOf, judgedOf, planOf, resultOf, verdictOf } from './samples.ts'

const details: readonly Detail[] = ['full', 'changes', 'lines', 'counts', 'verdict']
const marker = { kind: 'drift', key: 'k', sha: 'a', run: 1, attempt: 1, digest: 'd', state: 'open' } as const

// A description of 400 lines, each with another hostile text in it.
const description = (at: number) =>
  Array.from({ length: 400 }, (_, line) => `${line} ${hostile[(at + line) % hostile.length]}`).join('\n')

function hostileChange(at: number): Change {
  const name = hostile[at % hostile.length] ?? ''
  const origin = (['proposed', 'outstanding', 'drift'] as const)[at % 3] ?? 'drift'
  const operation = (['update', 'update', 'create', 'delete'] as const)[at % 4] ?? 'update'
  const conflict = at % 7 === 0
  const sides = { live: description(at), wanted: description(at + 1), lastApplied: name }
  const fields = [fieldOf({ field: 'description', ...sides, origin, conflict }), fieldOf({ field: name, origin })]
  const handle = {
    id: '1',
    lastChange: { by: name, at: '2026-11-03T14:02:33Z' },
    owner: { name: code(name), fields: [] },
  }
  return changeOf(`${name}-${at}`, { origin, operation, conflict, fields, handle, sentence: `change ${code(name)}` })
}

function hostileReport(many: number): DriftReport {
  const changes = Array.from({ length: many }, (_, at) => hostileChange(at))
  const names = changes.map(({ key }) => key)
  const unplanned = [
    { kind: 'role', reason: hostile.join(' '), because: 'unread' },
    { kind: 'feature_flag', projects: hostile.slice(0, 3), reason: '', because: 'untouched' },
  ] as const
  return driftOf([], {
    verdict: 'incomplete',
    plan: planOf(changes, { unplanned }),
    review: verdictOf('ops', {
      requirements: names.slice(0, many / 4).map((name, at) => judgedOf(name, { satisfied: at % 2 === 0 })),
      discarded: names.slice(0, 20).map((name) => ({ name, reason: name })),
    }),
  })
}

describe.each(details)('at the step %s', (detail) => {
  const report = hostileReport(hostile.length)
  const results = report.plan.changes.map((change, at) => resultOf(at % 2 === 0 ? 'conflict' : 'failed', 'x', change))

  it.each([
    ['the comment', markerLine(marker) + planMarkdown(report, detail)],
    ['the issue', markerLine({ ...marker, kind: 'issue' }) + issueMarkdown(report, 'a`|@all/policy', detail)],
    ['the apply report', applyMarkdown(applyOf(results), detail)],
  ])('%s renders as what it is meant to be', (_, markdown) => {
    expect(rendered(markdown).faults).toEqual([])
  })
})

describe('10,000 changes with descriptions of 400 lines', () => {
  const report = hostileReport(10_000)

  it('fit in a comment, which renders whole', () => {
    const body = bodyOf(marker, (detail) => planMarkdown(report, detail))

    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body).toContain('Shown in short')
    const { html, faults } = rendered(body)
    expect(count(html, 'tr')).toBe(2)
    expect(faults).toEqual([])
  })

  it('fit on a summary page, one line for each, which renders whole', () => {
    const fits = (markdown: string) => Buffer.byteLength(markdown) <= 1024 * 1024
    const summary = fitting((detail) => planMarkdown(report, detail), fits)

    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024)
    expect(rendered(summary).faults).toEqual([])
  })

  it('fit in the issue of the runs on a schedule', () => {
    const body = bodyOf(marker, (detail) => issueMarkdown(report, 'policy', detail))

    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(rendered(body).faults).toEqual([])
  })
})

describe('the check itself', () => {
  it.each([
    ['a mention', 'Hello @all'],
    ['a reference', 'Fixes #1'],
    ['an emoji code', ':tada:'],
    ['an address', 'see http://evil.example'],
    ['a foreign tag', '<img src=x>'],
    ['a foreign tag', '[x](https://evil.example)'],
    ['stays open', '<details><summary>x</summary>\n\nx'],
    ['closes something else', '<details><summary>x</summary>\n\n- a </details>'],
    ['an unseen character', '`\u202e`'],
    ['a row of 3 cells in a table of 2', '| a | b |\n| --- | --- |\n| `x|y` | z |'],
  ])('sees %s', (fault, markdown) => {
    expect(rendered(markdown).faults.join('\n')).toContain(fault)
  })
})
