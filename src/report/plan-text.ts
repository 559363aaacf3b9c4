import { type Origin, partsOf } from '../core/change.ts'
import { show } from '../core/text.ts'
import { logLine } from './change-lines.ts'
import { coverageSentence } from './coverage.ts'
import { type PlacelessReport, planSentence } from './plan-markdown.ts'
import { usageText } from './usage.ts'
import { adoptLine, misnamedLines } from './ways-out.ts'
import { writeLines } from './writes.ts'

const headings: readonly (readonly [Origin, string])[] = [
  ['proposed', 'The files here change:'],
  ['outstanding', 'Merged, but not live yet:'],
  ['drift', 'Made outside the policy:'],
]

/** The comparison for a terminal: a sentence, one line for each difference, and how to adopt what was made by hand. */
export function planText(report: PlacelessReport): string {
  const { plan, accepted, misnamed, gaps, usage } = report
  const drift = partsOf(plan.changes, 'drift')
  const writes = plan.changes.flatMap(writeLines).map((line) => `  ${line}`)
  const parts = headings.flatMap(([origin, heading]) => {
    const lines = partsOf(plan.changes, origin).map((change) => `  ${logLine(change)}`)
    return lines.length > 0 ? [heading, ...lines] : []
  })
  return [
    planSentence(report, 'the files here'),
    ...parts,
    ...misnamedLines(misnamed),
    ...(writes.length > 0 ? ['An apply sends these writes and no others, each once:', ...writes] : []),
    ...gaps.map(show),
    ...plan.unplanned.map(({ kind, reason }) => `Not compared: ${kind}: ${show(reason)}`),
    ...(drift.length > 0 ? [`To make the files say what is live: ${adoptLine(drift)}`] : []),
    coverageSentence(plan, accepted.length),
    `${usageText(usage)}.`,
  ].join('\n')
}
