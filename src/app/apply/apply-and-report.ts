import type { Policy } from '../../core/policy.ts'
import { show } from '../../core/text.ts'
import { type ApplyReport, applyMarkdown, applySentence } from '../../report/apply-markdown.ts'
import type { Evidence } from '../../report/evidence-json.ts'
import type { Telling } from '../../report/ladder.ts'
import { paragraphs, prose } from '../../report/markdown.ts'
import { usageOf, type WriterPorts } from '../action.ts'
import { discretionOf } from '../conceal.ts'
import { appliedContext } from '../last-applied.ts'
import { loadAt } from '../load-at.ts'
import { markerOf, policyKey } from '../marker.ts'
import { inform, summarize } from '../publish.ts'
import { keepComment } from '../sticky-comment.ts'
import type { Merged } from './apply-range.ts'
import { openBreakGlassIssues } from './break-glass-issue.ts'
import { applyAndWait, type Orders } from './wait-for-approvals.ts'

/**
 * Applies, marks the commit, closes the comments of the pull requests that were in it, and writes the summary.
 *
 * @param tell told the result before anything else can fail: what was written is known even when GitHub is not there
 */
export async function applyAndReport(
  ports: WriterPorts,
  folder: string,
  orders: Orders,
  tell: (evidence: Evidence, sentence: string) => Promise<void>,
): Promise<void> {
  const { run, forge, posthog, job } = ports
  const { range, from, isOutcome, ...applied } = await applyAndWait(ports, folder, orders)
  const { revert } = orders
  const report: ApplyReport = {
    ...applied,
    ...(revert && { revert }),
    commit: run.sha,
    usage: usageOf(posthog),
    runUrl: run.url,
  }
  const hasMore = report.results.length > 0 && report.reason !== undefined
  const { conceal } = discretionOf(run, await policiesBehind(ports, folder, report, from, range))
  const sentence = conceal(hasMore ? `${applySentence(report)} ${report.reason}` : applySentence(report))
  const telling: Telling = (detail) =>
    conceal(paragraphs(applyMarkdown(report, detail), hasMore && prose(report.reason ?? '')))
  const merges = range.map(({ commit, pull, verdict, step }) => ({ commit, pull, verdict, digest: step.digest }))
  await tell({ report, lastApplied: from, startedBy: run.startedBy, merges }, sentence)
  await summarize(job, telling)
  const tried = new Set(report.results.map(({ change }) => change.item))
  for (const item of revert?.items ?? []) {
    if (!tried.has(item)) job.warn(`There is nothing to undo in "${show(item)}".`)
  }
  await inform(job, 'The issue about a break-glass', () => openBreakGlassIssues(forge, range))
  if (!isOutcome) return

  const isComplete = report.verdict === 'applied' || report.verdict === 'nothing-to-do'
  const status = {
    context: appliedContext(folder),
    state: isComplete
      ? ('success' as const)
      : report.verdict === 'waiting'
        ? ('pending' as const)
        : ('failure' as const),
    description: sentence,
  }
  await forge.setStatus(run.sha, status, run.url)
  for (const { pull, step } of range) {
    if (!pull) continue
    const key = policyKey(run, step.head.shape.organization?.id ?? '', folder)
    const marker = markerOf(run, {
      kind: 'apply',
      key,
      sha: run.sha,
      digest: report.planDigest,
      state: isComplete ? 'applied' : 'failed',
    })
    await inform(job, `The comment on #${pull.number}`, () => keepComment(forge, pull.number, marker, telling, false))
  }
}

// A superseded run has looked at no policy, and says of none.
async function policiesBehind(
  { run, repository }: WriterPorts,
  folder: string,
  { verdict }: ApplyReport,
  from: string | undefined,
  range: readonly Merged[],
): Promise<Policy[]> {
  const commits = run.isPublic && verdict !== 'superseded' ? [run.sha, ...(from === undefined ? [] : [from])] : []
  const read = await Promise.all(commits.map((commit) => loadAt(repository, commit, folder, 'an applied commit')))
  return [...read.filter((policy) => policy !== undefined), ...range.flatMap(({ step }) => [step.base, step.head])]
}
