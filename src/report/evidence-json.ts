import type { ApplyResult, FoundInPlace } from '../core/apply-result.ts'
import type { Change } from '../core/change.ts'
import type { Kind } from '../core/kind.ts'
import type { PullRequest } from '../core/ports/forge.ts'
import { toolVersion } from '../core/tool.ts'
import type { Verdict } from '../core/verdict.ts'
import { resultJson } from './apply-json.ts'
import type { ApplyReport } from './apply-markdown.ts'
import { writesJson } from './writes.ts'

/** One merge that an apply took into account, and what was said about it. */
export interface EvidenceMerge {
  readonly commit: string
  /** Undefined for a commit that reached the branch without one. */
  readonly pull: PullRequest | undefined
  readonly verdict: Verdict | undefined
  /** Digest of what it changed in the policy, from git alone. */
  readonly digest: string
}

/** An earlier run that was cut off, and the kinds in which nobody could look yet what it did. */
export interface Settled {
  /** The run and its attempt, as `17034-1`. */
  readonly run: string
  readonly unread: readonly Kind[]
}

/** What an apply can prove at any moment: what it is about, and who said yes. Times are ISO 8601, in UTC. */
interface Grounds {
  readonly policyPath: string
  /** The page of the run. */
  readonly runUrl: string
  readonly runId: number
  readonly attempt: number
  /** GitHub login of whoever started the run. */
  readonly startedBy: string
  readonly began: string
  /** E-mail of whoever owns PostHog's key; undefined where nothing was to be written. */
  readonly keyOwner: string | undefined
  readonly commit: string
  readonly planDigest: string
  readonly left: number
  /** What the run was told to undo, though no merge asked for it. */
  readonly revert: ApplyReport['revert'] | undefined
  /** The last applied commit, which everything was compared with. */
  readonly lastApplied: string | undefined
  readonly merges: readonly EvidenceMerge[]
}

/** Written before the first write: what will be written, and what will not and why. */
export interface BegunEvidence extends Grounds {
  readonly state: 'begun'
  readonly intended: readonly Change[]
  readonly results: readonly ApplyResult[]
}

/** Written in the end, from results: what became of it. */
export interface EndedEvidence extends Grounds, Pick<ApplyReport, 'verdict' | 'results' | 'found' | 'reason'> {
  readonly state: 'ended'
  readonly ended: string
  readonly settled: readonly Settled[]
}

export type Evidence = BegunEvidence | EndedEvidence

/** The record of one apply for an auditor, in the shape of `schemas/evidence-v1.schema.json`. */
export function evidenceJson(evidence: Evidence): string {
  const { merges, results } = evidence
  const isEnded = evidence.state === 'ended'
  const json = {
    version: 'evidence-v1',
    tool: toolVersion,
    state: evidence.state,
    policyPath: evidence.policyPath,
    run: evidence.runUrl,
    runId: evidence.runId,
    attempt: evidence.attempt,
    startedBy: evidence.startedBy,
    keyOwner: evidence.keyOwner ?? null,
    began: evidence.began,
    ended: isEnded ? evidence.ended : null,
    commit: evidence.commit,
    lastApplied: evidence.lastApplied ?? null,
    verdict: isEnded ? evidence.verdict : null,
    reason: (isEnded && evidence.reason) || null,
    planDigest: evidence.planDigest || null,
    leftAlone: evidence.left,
    revert: evidence.revert ?? null,
    merges: merges.map(mergeJson),
    settled: isEnded ? evidence.settled : [],
    results: [
      ...results.map((result) => ({ ...inPlan(result), writes: result.sent ?? [], intendedBy: null })),
      ...(isEnded ? evidence.found.map(foundJson) : evidence.intended.map(intentJson)),
    ],
  }
  return `${JSON.stringify(json, null, 2)}\n`
}

function intentJson(change: Change) {
  return { ...inPlan({ change, outcome: 'intended', reason: '' }), writes: [], intendedBy: null }
}

function inPlan<T extends string>(result: Parameters<typeof resultJson<T>>[0]) {
  return { ...resultJson(result), planned: writesJson(result.change), goesWith: result.change.goesWith ?? null }
}

function foundJson({ item, operation, fields, intendedBy }: FoundInPlace) {
  const unsaid = { reason: '', changeRequest: null, planned: [], goesWith: null, writes: [] }
  return { item, operation, outcome: 'found-in-place', ...unsaid, fields, intendedBy }
}

function mergeJson({ commit, pull, verdict, digest }: EvidenceMerge) {
  return {
    commit,
    policyDigest: digest,
    pullRequest: pull ? { number: pull.number, url: pull.url, author: pull.author?.login ?? null } : null,
    verdict: verdict?.state ?? null,
    approvals: approvalsOf(verdict),
    breakGlass: brokenBy(verdict),
  }
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
