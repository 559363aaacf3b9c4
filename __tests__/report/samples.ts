import type { AccessShift, ProposedAccess, Reason } from '../../src/core/access.ts'
import type { ApplyResult, Outcome } from '../../src/core/apply-result.ts'
import type { Attribution } from '../../src/core/attribution.ts'
import type { Change, FieldChange } from '../../src/core/change.ts'
import type { FlagContexts } from '../../src/core/flag-context.ts'
import type { Plan } from '../../src/core/plan.ts'
import type { Judged, Verdict } from '../../src/core/verdict.ts'
import type { PlannedWrite } from '../../src/core/write.ts'
import type { ApplyReport } from '../../src/report/apply-markdown.ts'
import type { BegunEvidence, EndedEvidence } from '../../src/report/evidence-json.ts'
import type { ExportReport } from '../../src/report/export-markdown.ts'
import { code } from '../../src/report/markdown.ts'
import type { DriftReport } from '../../src/report/plan-markdown.ts'

const digest = `sha256:${'ab'.repeat(32)}`
const runUrl = 'https://github.com/acme/policy/actions/runs/1'

/** One field, by default `rollout` from 25 to 60. */
export function fieldOf(parts: Partial<FieldChange> = {}): FieldChange {
  return { field: 'rollout', live: 25, wanted: 60, lastApplied: 25, origin: 'proposed', conflict: false, ...parts }
}

/** Somebody who set a value in PostHog. `name` goes wherever a name that somebody chose can stand. */
export function changedByOf(name: string): Attribution {
  const by = { email: `${name}@example.com`, name, client: name, isSystem: false, isImpersonated: true }
  return { from: 'log', by, at: '2026-11-24T09:12:33.123Z' }
}

/** One update of a flag. `name` goes wherever a name that somebody chose can stand. */
export function changeOf(name: string, parts: Partial<Change> = {}): Change {
  return {
    item: `feature_flag/p/${name}`,
    kind: 'feature_flag',
    key: `p/${name}`,
    operation: 'update',
    origin: 'proposed',
    conflict: false,
    fields: [fieldOf(parts.origin ? { origin: parts.origin } : {})],
    live: { rollout: 25 },
    wanted: { rollout: 60 },
    lastApplied: { rollout: 25 },
    at: { file: `policy/${name}.yml`, start: { line: 14, column: 3 }, end: { line: 14, column: 9 } },
    sentence: `change the flag ${code(name)}`,
    facts: [
      { name: 'rollout_over', sentence: `${code(name)} reaches 60 % of users`, detail: { from: 25, to: 60, name } },
    ],
    needs: [],
    effect: 'grant',
    writes: [writeOf(name)],
    ...parts,
  }
}

/** One listed write with another way round. `name` goes wherever a name that somebody chose can stand. */
export function writeOf(name: string): PlannedWrite {
  const write = {
    method: 'PATCH',
    path: `/api/projects/1/flags/{feature_flag/p/${name}}/`,
    fields: ['filters'],
  } as const
  return { ...write, instead: { when: 'policy_conflict', writes: [write, write] } }
}

/** One requirement that waits for its approval. */
export function judgedOf(name: string, parts: Partial<Judged> = {}): Judged {
  return {
    rule: `rollout-review in ${name}`,
    item: { item: `feature_flag/p/${name}`, value: name, facts: changeOf(name).facts, hash: digest },
    about: ['rollout_over'],
    approvals: 1,
    by: [name],
    raised: [],
    counted: [],
    eligible: [`${name}@example.com`],
    satisfied: false,
    ...parts,
  }
}

/** A verdict with one open and one satisfied requirement, a refusal and a discarded approval. */
export function verdictOf(name: string, parts: Partial<Verdict> = {}): Verdict {
  const done = judgedOf(name, {
    satisfied: true,
    counted: [{ email: `${name}@example.com`, login: name }],
    eligible: [],
  })
  return {
    state: 'pending',
    requirements: [judgedOf(name), done],
    discarded: [{ name, reason: `wrote ${name} a part of this change` }],
    refusedBy: [name],
    required: 1,
    counted: 0,
    sentence: `0 of 1 approval: waiting for ${name}.`,
    ...parts,
  }
}

/** What PostHog knows about one flag. The conditions and steps are ours, as Markdown; the rest is PostHog's. */
export function contextsOf(name: string): FlagContexts {
  const reached = { whom: code(name), unit: 'people', held: 95, total: 482, from: 20, to: 60 } as const
  const step = { what: 'is turned off', at: name, repeats: name, by: name }
  return {
    flags: [{ item: `feature_flag/p/${name}`, reached: [reached], lastCalled: name, scheduled: [step] }],
    gaps: [name],
  }
}

/** A plan with these changes. */
export function planOf(changes: readonly Change[], parts: Partial<Plan> = {}): Plan {
  return { changes, unplanned: [], coverage: [{ kind: 'feature_flag', managed: 3, unmanaged: 1 }], digest, ...parts }
}

/** Every reason that somebody can have a level for. */
export function reasonsOf(name: string): Reason[] {
  const subjects = [{ type: 'everybody' }, { type: 'role', name }, { type: 'member', name }] as const
  const rules = subjects.map((subject) => ({ kind: name, object: name, subject, level: 'editor' }) as const)
  return [
    { because: 'stranger' },
    { because: 'organization_level', level: 'owner' },
    { because: 'creator' },
    { because: 'rules', rules: [...rules, { kind: name, subject: { type: 'everybody' }, level: 'none' }] },
    { because: 'built_in', isStated: false },
    { because: 'not_entitled' },
    { because: 'closed_project', reason: { because: 'rules', rules } },
  ]
}

/** What a pull request does to access, with every reason and every part. */
export function accessOf(name: string): ProposedAccess {
  const shifts = reasonsOf(name).map((reason): AccessShift => {
    const explanation = { level: 'viewer', reason } as const
    return { project: name, on: ['project', name], people: [name], before: explanation, after: explanation }
  })
  const rule = { kind: name, subject: { type: 'everybody' }, level: 'none' } as const
  const diff = {
    gains: shifts,
    losses: shifts,
    keeps: shifts,
    withoutEffect: [
      { project: name, before: undefined, after: rule },
      { project: name, before: rule, after: undefined },
    ],
    rolesWithoutEffect: [{ people: [name], before: [], after: [name] }],
  }
  return {
    state: 'known',
    diffs: [
      { mode: 'highest', ...diff },
      { mode: 'specific', ...diff },
    ],
  }
}

/** A drift report about these changes. */
export function driftOf(changes: readonly Change[], parts: Partial<DriftReport> = {}): DriftReport {
  return {
    verdict: 'proposed',
    plan: planOf(changes),
    settled: [],
    conflicts: [],
    gaps: [],
    accepted: [],
    misnamed: [],
    makers: new Map(),
    ending: [],
    review: undefined,
    access: undefined,
    flagContexts: undefined,
    accessCheck: undefined,
    guardrails: undefined,
    commit: '0123456789abcdef',
    policyDigest: undefined,
    usage: { requests: 7, perMinute: 120, waitedMs: 0 },
    runUrl,
    ...parts,
  }
}

/** What became of one change. */
export function resultOf(outcome: Outcome, reason = '', change = changeOf('checkout')): ApplyResult {
  return {
    change,
    outcome,
    reason,
    sent: [{ method: 'PATCH', path: '/api/x/', status: 200, at: '2026-11-24T09:12:33.123Z' }],
  }
}

/** An apply report about these results. */
export function applyOf(results: readonly ApplyResult[], parts: Partial<ApplyReport> = {}): ApplyReport {
  return {
    verdict: 'applied',
    results,
    found: [],
    left: 0,
    gaps: [],
    commit: '0123456789abcdef',
    planDigest: digest,
    usage: { requests: 7, perMinute: 120, waitedMs: 0 },
    runUrl,
    ...parts,
  }
}

/** The evidence of an apply: one merge that was approved, one commit that nobody could approve. */
export function begunOf(intended: readonly Change[], results: readonly ApplyResult[]): BegunEvidence {
  return { ...evidenceOf(results), state: 'begun', intended }
}

export function evidenceOf(results: readonly ApplyResult[], parts: Partial<EndedEvidence> = {}): EndedEvidence {
  const pull = {
    number: 7,
    url: 'https://github.com/acme/policy/pull/7',
    author: undefined,
    state: 'closed' as const,
    merged: true,
    head: 'a'.repeat(40),
    headBranch: 'more',
    isFork: false,
    headRepository: 'acme/posthog-access',
    baseBranch: 'main',
    mergeCommit: undefined,
    mergedAt: undefined,
    commits: 1,
    isDraft: false,
    labels: [],
    requested: [],
    reviews: [],
  }
  return {
    state: 'ended',
    policyPath: 'policy',
    runUrl,
    runId: 7,
    attempt: 1,
    began: '2026-11-24T09:12:33.123Z',
    ended: '2026-11-24T09:13:33.123Z',
    keyOwner: 'svc@example.com',
    verdict: 'applied',
    results,
    found: [],
    settled: [],
    left: 0,
    revert: undefined,
    commit: '0123456789abcdef',
    planDigest: digest,
    lastApplied: 'b'.repeat(40),
    startedBy: 'ana-ruiz',
    merges: [
      { commit: 'c'.repeat(40), pull, verdict: verdictOf('checkout', { state: 'approved' }), digest },
      { commit: 'd'.repeat(40), pull: undefined, verdict: undefined, digest },
    ],
    ...parts,
  }
}

export function exportOf(more: Partial<ExportReport> = {}): ExportReport {
  return {
    files: ['policy/roles.yml'],
    adopted: undefined,
    leftOut: [],
    unread: [],
    gaps: [],
    host: 'https://us.posthog.com',
    usage: { requests: 12, perMinute: 120, waitedMs: 0 },
    ...more,
  }
}
