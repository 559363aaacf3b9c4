import type { ApplyResult, FoundInPlace, Outcome } from '../core/apply-result.ts'
import { conflictingFields } from '../core/change.ts'
import type { Item } from '../core/kind.ts'
import type { Usage } from '../core/ports/posthog.ts'
import { list, plural, short, show } from '../core/text.ts'
import { changedByWords, changeLine } from './change-lines.ts'
import { exceptions } from './guardrail-markdown.ts'
import { atMost, type Detail, shortNote } from './ladder.ts'
import { code, paragraphs, prose, table } from './markdown.ts'
import { usageText } from './usage.ts'

/** Everything that the apply report tells. All of it comes from results, none from intentions. */
export interface ApplyReport {
  readonly verdict: 'nothing-to-do' | 'applied' | 'waiting' | 'partly-applied' | 'stopped' | 'superseded'
  readonly results: readonly ApplyResult[]
  /** What earlier runs wrote before they were cut off. */
  readonly found: readonly FoundInPlace[]
  /** Differences made outside the policy, left alone. */
  readonly left: number
  /** Why nobody can be named for what stands in conflict, where that is so. */
  readonly gaps: readonly string[]
  /** What the run was told to undo, though it was no merge that asked for it. */
  readonly revert?: { readonly items: readonly Item[]; readonly reason: string }
  readonly commit: string
  readonly planDigest: string
  readonly usage: Usage
  readonly runUrl: string
  /** Why nothing was tried, when nothing was. */
  readonly reason?: string
}

const words: Readonly<Record<Outcome, string>> = {
  applied: 'applied, read back',
  waiting: '**waits for somebody**',
  'did-not-take': '**did not take**',
  failed: '**failed**',
  'not-tried': 'not tried',
  conflict: '**stopped: changed in PostHog since the last apply**',
  'needs-approval': '**stopped: not approved**',
  blocked: '**stopped by a guardrail**',
}

/** What apply did, as Markdown. Where not all of it is shown, what needs somebody stays longest. */
export function applyMarkdown(report: ApplyReport, detail: Detail = 'full'): string {
  const { left, gaps, revert, commit, planDigest, runUrl, usage } = report
  return paragraphs(
    '## PostHog policy',
    `**${prose(applySentence(report))}**`,
    revert &&
      `Told to undo what was changed by hand in ${list(revert.items.slice(0, 5).map(code))}${revert.items.length > 5 ? ` and ${revert.items.length - 5} more` : ''}${revert.reason === '' ? '.' : `: ${code(revert.reason)}`}`,
    shortNote(detail),
    ...(detail === 'verdict' ? [] : resultsAt(report.results, detail)),
    ...gaps.map(prose),
    foundSentence(report.found, detail),
    left > 0 && `${plural(left, 'difference')} made outside the policy ${left === 1 ? 'was' : 'were'} left alone.`,
    `<sub>plan ${code(short(planDigest))} · commit ${code(short(commit))} · [run](${runUrl}) · ${usageText(usage)}</sub>`,
  )
}

const mostInCounts = 40

function resultsAt(results: readonly ApplyResult[], detail: Detail): (string | false)[] {
  const allow = exceptions(results.flatMap(({ block }) => block ?? []))
  if (detail === 'full') return [results.length > 0 && resultTable(results), conflicts(results), allow]
  const open = results.filter(({ outcome }) => outcome !== 'applied')
  if (detail === 'changes') return [open.length > 0 && resultTable(open), conflicts(open), allow]
  const lines = open.map(({ change, outcome }) => `- ${code(change.item)}: ${words[outcome]}`)
  return [(detail === 'lines' ? lines : atMost(lines, mostInCounts)).join('\n')]
}

// Otherwise nobody would ever report them: the run that wrote them could not.
function foundSentence(found: readonly FoundInPlace[], detail: Detail): string | false {
  if (found.length === 0) return false
  const runs = list([...new Set(found.map(({ intendedBy }) => intendedBy))])
  const sentence = `${plural(found.length, 'change')} of run ${runs}, which was cut off, ${found.length === 1 ? 'was' : 'were'} found in place.`
  if (detail !== 'full' && detail !== 'changes') return sentence
  return `${sentence}\n\n${found.map(({ item }) => `- ${code(item)}`).join('\n')}`
}

function resultTable(results: readonly ApplyResult[]): string {
  const rows = results.map(({ change, outcome, reason, request }) => [
    changeLine(change),
    words[outcome],
    request ? `${prose(reason)} It is the [change request ${code(request.id)}](${request.page}).` : prose(reason),
  ])
  return table(['Change', 'Result', 'What to do'], rows)
}

/** The first sentence of the apply report. */
export function applySentence({ verdict, results, reason }: ApplyReport): string {
  if (verdict === 'nothing-to-do') return 'Nothing to do: live PostHog has everything that was merged.'
  if (verdict === 'superseded') return nothingWritten(reason ?? 'a newer commit is there')
  if (results.length === 0) return nothingWritten(reason ?? 'the run was stopped')
  const count = (...outcomes: Outcome[]) => results.filter(({ outcome }) => outcomes.includes(outcome)).length
  const parts = [
    [count('waiting'), 'waiting for somebody'],
    [count('failed', 'did-not-take'), 'failed'],
    [count('conflict'), 'stopped at a conflict'],
    [count('needs-approval'), 'not approved'],
    [count('blocked'), 'stopped by a guardrail'],
    [count('not-tried'), 'not tried'],
  ] as const
  const rest = parts.filter(([many]) => many > 0).map(([many, what]) => `${many} ${what}`)
  const tail = rest.length > 0 ? `: ${list(rest)}. Running it again is safe` : ''
  return `Applied ${count('applied')} of ${plural(results.length, 'change')}${tail}.`
}

function nothingWritten(reason: string): string {
  return `Nothing was written: ${show(reason)}${/[.!?]$/.test(reason) ? '' : '.'}`
}

function conflicts(results: readonly ApplyResult[]): string | false {
  const rows = results
    .filter(({ outcome }) => outcome === 'conflict')
    .flatMap(({ change }) =>
      conflictingFields(change).map(({ field, lastApplied, wanted, live, changedBy = change.changedBy }) => [
        code(change.item),
        code(field),
        ...[lastApplied, wanted, live].map((one) => code(JSON.stringify(one ?? null))),
        changedByWords(changedBy),
      ]),
    )
  return (
    rows.length > 0 &&
    `### What stands where\n\n${table(['Item', 'Field', 'Last applied', 'Merged', 'Live now', 'Changed by'], rows)}`
  )
}
