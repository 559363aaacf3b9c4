import { partsOf } from '../../core/change.ts'
import { hashOf } from '../../core/hash.ts'
import type { PullRequest } from '../../core/ports/forge.ts'
import type { Run } from '../../core/ports/runner.ts'
import { show } from '../../core/text.ts'
import { digestOf } from '../../plan/digest.ts'
import { issueMarkdown } from '../../report/issue-markdown.ts'
import type { Telling } from '../../report/ladder.ts'
import { paragraphs } from '../../report/markdown.ts'
import { type DriftReport, planMarkdown } from '../../report/plan-markdown.ts'
import type { ReaderPorts } from '../action.ts'
import { markerOf, stateOf } from '../marker.ts'
import { inform } from '../publish.ts'
import { keepIssue, type Rolling } from '../rolling-issue.ts'
import { keepComment } from '../sticky-comment.ts'
import type { Drift } from './compute-drift.ts'

/** The drift report at any length, as everybody may read it who reads the repository. */
export function shownDrift({ report, conceal }: Drift): Telling {
  return (detail) => conceal(planMarkdown(report, detail))
}

/** Keeps the comment on a pull request. One that was closed without a merge is told so, where it has a comment. */
export async function commentOnDrift(
  ports: ReaderPorts,
  pull: PullRequest,
  drift: Drift,
  when: 'changes' | 'always',
): Promise<void> {
  const { forge, run, job } = ports
  const { report, key } = drift
  const { digest, changes } = report.plan
  const isOpen = pull.state === 'open'
  const judged = report.conflicts.length > 0 ? 'pending' : report.review?.state
  const state = isOpen ? stateOf(judged) : 'superseded'
  const marker = markerOf(run, { kind: 'drift', key, sha: pull.head, digest, state })
  const hasNews = changes.length > 0 || report.settled.length > 0 || judged === 'pending'
  const create = isOpen && (when === 'always' || hasNews)
  const telling = isOpen ? shownDrift(drift) : closedMarkdown
  await inform(job, 'The comment', () => keepComment(forge, pull.number, marker, telling, create))
}

function closedMarkdown(): string {
  return paragraphs('## PostHog policy', '**This pull request was closed: nothing of it is applied.**')
}

/** Says what the issue about a policy path is to hold after a run that looked at everything. */
export function rollingOf(run: Run, key: string, folder: string, report: DriftReport): Rolling {
  const drift = partsOf(report.plan.changes, 'drift')
  const unread = report.plan.unplanned.flatMap(({ because, kind }) => (because === 'unread' ? [kind] : []))
  const digest = hashOf({ drift: digestOf(drift), unread })
  const nothing = unread.length > 0 ? undefined : false
  return {
    marker: markerOf(run, { kind: 'issue', key, sha: report.commit, digest, state: 'open' }),
    title: `PostHog differs from the policy in ${show(folder)}`,
    differs: drift.length > 0 ? true : nothing,
  }
}

/** Keeps the issue of the runs on a schedule. */
export async function reportDriftIssue(ports: ReaderPorts, folder: string, drift: Drift): Promise<void> {
  const { forge, run, job } = ports
  const { report, key, conceal } = drift
  const telling: Telling = (detail) => conceal(issueMarkdown(report, folder, detail))
  await inform(job, 'The issue', () => keepIssue(forge, rollingOf(run, key, folder, report), telling))
}
