import type { PullRequest } from '../core/ports/forge.ts'
import type { Verdict } from '../core/verdict.ts'
import { applyBody } from './apply-json.ts'
import type { ApplyReport } from './apply-markdown.ts'

/** One merge that an apply took into account, and what was said about it. */
export interface EvidenceMerge {
  readonly commit: string
  /** Undefined for a commit that reached the branch without one. */
  readonly pull: PullRequest | undefined
  readonly verdict: Verdict | undefined
  /** Digest of what it changed in the policy, from git alone. */
  readonly digest: string
}

/** What an apply can prove: what it was about, who said yes, and what became of it. */
export interface Evidence {
  readonly report: ApplyReport
  /** The last applied commit, which everything was compared with. */
  readonly lastApplied: string | undefined
  /** GitHub login of whoever started the run. */
  readonly startedBy: string
  readonly merges: readonly EvidenceMerge[]
}

/** The record of one apply for an auditor, in the shape of `schemas/evidence-v1.schema.json`. */
export function evidenceJson({ report, lastApplied, startedBy, merges }: Evidence): string {
  const evidence = {
    version: 'evidence-v1',
    run: report.runUrl,
    startedBy,
    lastApplied: lastApplied ?? null,
    merges: merges.map(({ commit, pull, verdict, digest }) => ({
      commit,
      policyDigest: digest,
      pullRequest: pull ? { number: pull.number, url: pull.url, author: pull.author?.login ?? null } : null,
      verdict: verdict?.state ?? null,
      approvals: approvalsOf(verdict),
      breakGlass: brokenBy(verdict),
    })),
    ...applyBody(report),
  }
  return `${JSON.stringify(evidence, null, 2)}\n`
}

function brokenBy(verdict: Verdict | undefined) {
  if (!verdict?.brokenBy) return null
  const { login, email, reason } = verdict.brokenBy
  return { login, email, reason }
}

function approvalsOf(verdict: Verdict | undefined) {
  return (verdict?.requirements ?? []).flatMap(({ rule, item, counted }) =>
    counted.map(({ login, email }) => ({ item: item.item, hash: item.hash, rule, login, email })),
  )
}
