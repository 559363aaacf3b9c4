import { type Change, partsOf } from '../core/change.ts'
import { plural, short } from '../core/text.ts'
import { countTable, differences } from './change-lines.ts'
import { coverageSentence } from './coverage.ts'
import { type Detail, shortNote } from './ladder.ts'
import { code, paragraphs } from './markdown.ts'
import type { DriftReport } from './plan-markdown.ts'
import { notCompared } from './unplanned-markdown.ts'
import { usageText } from './usage.ts'
import { adoptCommand, baselineEntries, misnamedNote } from './ways-out.ts'

/** What differs though nobody asked for it, for the issue of the runs on a schedule, with the ways out. */
export function issueMarkdown(report: DriftReport, folder: string, detail: Detail = 'full'): string {
  const { plan, accepted } = report
  const drift = partsOf(plan.changes, 'drift')
  const head = [`**${issueSentence(report, folder)}**`, shortNote(detail)]
  if (detail === 'verdict') return paragraphs(...head, footer(report))
  const body = detail === 'counts' ? countTable({ proposed: [], outstanding: [], drift }) : differences(drift, detail)
  return paragraphs(
    ...head,
    drift.length > 0 && body,
    misnamedNote(report.misnamed),
    drift.length > 0 && waysOut(drift, report.makers),
    notCompared(plan),
    coverageSentence(plan, accepted.length),
    footer(report),
  )
}

/** The first sentence of the issue. */
export function issueSentence({ plan, verdict }: DriftReport, folder: string): string {
  const count = partsOf(plan.changes, 'drift').length
  const place = `the policy in ${code(folder)}`
  const limit = verdict === 'incomplete' ? ', as far as it could be read' : ''
  if (count === 0) return `Live PostHog matches ${place}${limit}.`
  return `${plural(count, 'difference')} between live PostHog and ${place}, made outside of it${limit}.`
}

// Each way is one person's decision; none of them happens by itself.
function waysOut(drift: readonly Change[], makers: DriftReport['makers']): string {
  return paragraphs(
    '### Three ways out',
    '- **Adopt**: make the policy say what is live, and propose that by pull request.',
    adoptCommand(drift),
    '- **Revert**: set it back to what the policy says. Start apply by hand with `drift: revert`, these `items` and a `reason`; or do it in PostHog. By itself apply leaves it alone, since nobody reviewed what it would overwrite.',
    '- **Accept** it until a day: somebody answers for it, in the policy, by pull request. It is counted then, and reported again from that day on. Leave `changed_by` as it is here: whoever made the difference cannot approve the entry, and with `unknown` it asks for one approval more. With other names it does not hold.',
    baselineEntries(drift, makers),
  )
}

function footer({ plan, commit, usage, runUrl }: DriftReport): string {
  return `<sub>plan ${code(short(plan.digest))} · commit ${code(short(commit))} · [run](${runUrl}) · ${usageText(usage)}</sub>`
}
