import { show } from '../../core/text.ts'
import { type ApplyReport, applyMarkdown, applySentence } from '../../report/apply-markdown.ts'
import type { EndedEvidence } from '../../report/evidence-json.ts'
import type { Telling } from '../../report/ladder.ts'
import { paragraphs, prose } from '../../report/markdown.ts'
import { usageOf, type WriterPorts } from '../action.ts'
import type { Seal } from '../applied-seal.ts'
import { appliedContext, type Proof } from '../last-applied.ts'
import { loadExisting } from '../load-at.ts'
import { type Marker, markerOf, policyKey } from '../marker.ts'
import { inform, summarize, tellAll } from '../publish.ts'
import { keepComment } from '../sticky-comment.ts'
import { warnOfOpenBranch } from '../warn-of-open-branch.ts'
import type { Applied } from './applied.ts'
import { keepBreakGlassIssues } from './break-glass-issue.ts'
import { keepFollowUp } from './follow-up-issue.ts'
import { keepEvidence } from './keep-evidence.ts'
import { applyAndWait, type Orders } from './wait-for-approvals.ts'

/** What is applied, and how. */
export interface ApplyOrder extends Orders {
  readonly folder: string
  /** What the last apply is told from. */
  readonly proof: Proof
}

/** What apply did, in every form in which it is told. */
interface Told {
  readonly report: ApplyReport
  readonly evidence: EndedEvidence
  readonly sentence: string
  /** What every text about it goes through. */
  conceal(text: string): string
}

/**
 * Applies, keeps the evidence, marks the commit, closes the comments of the pull requests that were in it, and writes
 * the summary.
 *
 * @param tell told the result before anything else can fail: what was written is known even when GitHub is not there
 */
export async function applyAndReport(
  ports: WriterPorts,
  { folder, proof, ...orders }: ApplyOrder,
  tell: (told: Told) => Promise<void>,
): Promise<void> {
  const { run, posthog, job } = ports
  const { revert } = orders
  const keeper = keepEvidence(ports, { folder, proof, revert })
  const applied = await applyAndWait(ports, folder, orders, keeper)
  const { verdict, results, found, gaps, left, planDigest, reason, conceal } = applied
  const about = { commit: run.sha, usage: usageOf(posthog), runUrl: run.url, ...(revert && { revert }) }
  const report = { verdict, results, found, gaps, left, planDigest, ...(reason !== undefined && { reason }), ...about }
  const hasMore = results.length > 0 && reason !== undefined
  const sentence = conceal(hasMore ? `${applySentence(report)} ${reason}` : applySentence(report))
  const telling: Telling = (detail) =>
    conceal(paragraphs(applyMarkdown(report, detail), hasMore && prose(reason ?? '')))
  const evidence = keeper.end(applied)
  await tellAll(
    () => tell({ report, evidence, sentence, conceal }),
    // A cancelled job has seconds left, and GitHub wants its writes a second apart: what needs none comes first.
    () => summarize(job, telling),
    () => keeper.write(evidence, conceal),
    async () => warnOfNothing(ports, revert, applied),
    async () => warnOfNoProof(ports, proof),
    () => warnOfOpenBranch(ports, proof.evidenceBranch),
    () => inform(job, 'The issue about a break-glass', () => watchBreakGlass(ports, folder, applied)),
    async () => {
      if (applied.isOutcome) await markCommit(ports, { folder, seal: proof.seal }, applied, sentence)
    },
    async () => {
      if (applied.isOutcome) await closeComments(ports, folder, applied, telling)
    },
    () => inform(job, 'The issue', () => keepFollowUp(ports, folder, applied, telling)),
  )
}

function warnOfNothing({ job }: WriterPorts, revert: Orders['revert'], { results, conceal }: Applied): void {
  const tried = new Set(results.map(({ change }) => change.item))
  for (const item of revert?.items ?? []) {
    if (!tried.has(item)) job.warn(conceal(`There is nothing to undo in "${show(item)}".`))
  }
}

function warnOfNoProof({ job }: WriterPorts, { evidenceBranch, seal }: Proof): void {
  if (evidenceBranch !== '' || seal) return
  job.warn(
    'Whoever may push a branch can mark a commit as applied, and so have a rule that nobody approved taken for settled. Set seal-secret, or keep evidence on a branch: see "What was applied last" on the page of apply.',
  )
}

function isComplete({ verdict }: Applied): boolean {
  return verdict === 'applied' || verdict === 'nothing-to-do'
}

async function watchBreakGlass({ run, forge, repository }: WriterPorts, folder: string, applied: Applied) {
  // A run that was refused has looked at nothing.
  if (applied.organization === '') return
  // Who has just been made an owner by what is being applied has not been one for long.
  const known = applied.from ?? run.sha
  const readShape = async () => (await loadExisting(repository, known, folder, 'the last applied commit')).shape
  await keepBreakGlassIssues(forge, applied.range, readShape)
}

async function markCommit(
  { run, forge }: WriterPorts,
  { folder, seal }: { readonly folder: string; readonly seal: Seal | undefined },
  applied: Applied,
  description: string,
): Promise<void> {
  const unfinished = applied.verdict === 'waiting' ? 'pending' : 'failure'
  const state = isComplete(applied) ? 'success' : unfinished
  const link = seal && state === 'success' ? seal.put(run.url, run.sha) : run.url
  await forge.setStatus(run.sha, { context: appliedContext(folder), state, description }, link)
}

async function closeComments({ run, forge, job }: WriterPorts, folder: string, applied: Applied, telling: Telling) {
  const state: Marker['state'] = isComplete(applied) ? 'applied' : 'failed'
  const key = policyKey(run, applied.organization, folder)
  const marker = markerOf(run, { kind: 'apply', key, sha: run.sha, digest: applied.planDigest, state })
  for (const { pull } of applied.range) {
    if (!pull) continue
    await inform(job, `The comment on #${pull.number}`, () => keepComment(forge, pull.number, marker, telling, false))
  }
}
