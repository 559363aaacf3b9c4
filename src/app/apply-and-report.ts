import { type ApplyReport, applyMarkdown, applySentence } from '../report/apply-markdown.ts'
import type { WriterPorts } from './action.ts'
import { applyPolicy } from './apply-policy.ts'
import { appliedContext } from './last-applied.ts'
import { inform } from './publish.ts'
import { keepComment, policyKey } from './sticky-comment.ts'

/** Applies, marks the commit, closes the comments of the pull requests that were in it, and writes the summary. */
export async function applyAndReport(ports: WriterPorts, folder: string): Promise<ApplyReport> {
  const { run, forge, posthog, job } = ports
  const { range, ...applied } = await applyPolicy(ports, folder)
  const report: ApplyReport = { ...applied, commit: run.sha, requests: posthog.requests, runUrl: run.url }
  const markdown = applyMarkdown(report)
  await job.summary(markdown)
  if (report.verdict === 'superseded') return report

  const isComplete = report.verdict === 'applied' || report.verdict === 'nothing-to-do'
  const status = {
    context: appliedContext,
    state: isComplete ? ('success' as const) : ('failure' as const),
    description: applySentence(report),
  }
  await forge.setStatus(run.sha, status, run.url)
  for (const { pull, step } of range) {
    if (!pull) continue
    const key = policyKey(run, step.head.shape.organization?.id ?? '', folder)
    const marker = { kind: 'applied' as const, key, sha: run.sha, run: run.id, attempt: run.attempt }
    await inform(job, `The comment on #${pull.number}`, () => keepComment(forge, pull.number, marker, markdown, false))
  }
  return report
}
