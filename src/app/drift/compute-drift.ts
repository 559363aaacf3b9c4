import { type Change, partsOf } from '../../core/change.ts'
import { emailsIn, maskEmails } from '../../core/emails.ts'
import type { Kind } from '../../core/kind.ts'
import type { Plan, Unplanned } from '../../core/plan.ts'
import type { Policy } from '../../core/policy.ts'
import type { PullRequest } from '../../core/ports/forge.ts'
import type { Sightings } from '../../core/sightings.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import type { Verdict } from '../../core/verdict.ts'
import { setApartAccepted } from '../../plan/accepted.ts'
import { buildPlan } from '../../plan/build.ts'
import { remember, withSightings } from '../../plan/sightings.ts'
import { touched, withAccess } from '../../plan/touched.ts'
import type { DriftReport } from '../../report/plan-markdown.ts'
import { resources } from '../../resources/registry.gen.ts'
import type { Scope } from '../../resources/resource.ts'
import { effectiveAccess } from '../access/effective-access.ts'
import { type ReaderPorts, usageOf } from '../action.ts'
import { withDeletedFlags } from '../deleted-flags.ts'
import { lastApplied } from '../last-applied.ts'
import { loadAt, loadExisting } from '../load-at.ts'
import { policyKey } from '../marker.ts'
import { readMerge } from '../pull-change.ts'
import { readSnapshot } from '../read-snapshot.ts'
import { judgePull } from '../review/judge-pull.ts'
import { attributeChanges } from './attribute-changes.ts'
import { flagContexts } from './flag-contexts.ts'
import { guardrailsAhead } from './guardrails-ahead.ts'
import { mergedSince } from './merged-since.ts'
import { frameOf } from './sightings-file.ts'

interface Sides {
  readonly base: Policy | undefined
  readonly head: Policy
  readonly tip: string
  readonly review: Verdict | undefined
  readonly policyDigest: string | undefined
  /** Why the head is only the base: these files cannot be merged. */
  readonly conflicts: readonly string[]
}

/** What a comparison gives. */
export interface Drift {
  readonly report: DriftReport
  /** Names the policy in markers of comments. */
  readonly key: string
  /** What the next run shall remember; a pull request, which looks at a policy of its own, adds nothing to it. */
  readonly sightings: Sightings | undefined
  /** What every text about it goes through: in a public repository e-mails that no policy holds are masked. */
  conceal(text: string): string
}

/**
 * Compares three policies with live PostHog: what was last applied, what the base branch says, and what the pull
 * request would make of it; for a pull request only where they differ. Without one the base branch is both, and
 * everything is looked at. What nobody asked for is looked up in PostHog's activity log.
 *
 * @param remembered when earlier runs saw what, for what PostHog does not log; undefined where nobody keeps it
 */
export async function computeDrift(
  ports: ReaderPorts,
  folder: string,
  pull: PullRequest | undefined,
  remembered: Sightings | undefined,
): Promise<Drift> {
  const { repository, posthog, run, today } = ports
  const began = ports.now()
  const { base, head, tip, review, policyDigest, conflicts } = await (pull
    ? pullSides(ports, folder, pull)
    : branchSides(ports, folder))
  const from = await lastApplied(ports, tip, folder)
  const before = from === undefined ? undefined : await loadAt(repository, from, folder, 'the last applied commit')
  const merged = from === undefined ? [] : await mergedSince(repository, from, tip, folder)
  const policies = { lastApplied: before, merged, base, head, limits: [base ?? head] }
  const all = [head, base, before, ...merged].filter((policy) => policy !== undefined)
  const extent = pull ? withAccess(touched(policies, resources)) : 'everything'
  const { live, scope } = await readSnapshot(posthog, all, extent)
  const built = withReason(buildPlan(policies, live, resources), conflicts)
  const done = ports.now()
  const looked = { began, done, frames: framesOf(live, all), changes: built.changes }
  const sightings = pull ? remembered : remembered && remember(remembered, looked)
  const held = emailsIn(JSON.stringify(all.map(({ shape }) => shape)))
  const mayName = (email: string) => !run.isPublic || held.has(email.toLowerCase())
  const { changes: open, accepted } = setApartAccepted(built.changes, (base ?? head).shape, today)
  const { changes, gaps } = await attributeChanges(scope, open, mayName)
  const told = await withDeletedFlags(changes, scope)
  const plan = { ...built, changes: withSightings(told, sightings ?? new Map(), done) }
  const report: DriftReport = {
    verdict: conflicts.length > 0 ? 'incomplete' : verdictOf(plan),
    plan,
    conflicts,
    accepted,
    gaps,
    review,
    flagContexts: await riskyFlags(scope, plan.changes, review),
    ...(await effectiveAccess(scope, live, plan.changes)),
    guardrails: await guardrailsAhead(scope, live, built.changes, {
      head,
      limits: [before ?? base ?? head, head],
      today,
    }),
    commit: pull?.head ?? tip,
    policyDigest,
    usage: usageOf(posthog),
    runUrl: run.url,
  }
  return {
    report,
    key: policyKey(run, head.shape.organization?.id ?? '', folder),
    sightings,
    conceal: (text) => (run.isPublic ? maskEmails(text, held) : text),
  }
}

// Only what was read whole can be remembered.
function framesOf(live: Snapshot, policies: readonly Policy[]): ReadonlyMap<Kind, string> {
  const kinds = [...live].flatMap(([kind, { state }]) => (state === 'read' ? [kind] : []))
  return new Map(kinds.map((kind) => [kind, frameOf(policies, kind)]))
}

// The flags that somebody must decide about: everything else can be read from the change itself.
async function riskyFlags(scope: Scope, changes: readonly Change[], review: Verdict | undefined) {
  const risky = new Set(review?.requirements.map(({ item }) => item.item))
  const flags = partsOf(changes, 'proposed').filter(({ kind, item }) => kind === 'feature_flag' && risky.has(item))
  return flags.length > 0 ? flagContexts(scope, flags) : undefined
}

const unjudged = { review: undefined, policyDigest: undefined, conflicts: [] } as const

async function branchSides({ repository, forge, run }: ReaderPorts, folder: string): Promise<Sides> {
  const tip = await forge.tip(run.defaultBranch)
  const head = await loadExisting(repository, tip, folder, run.defaultBranch)
  return { ...unjudged, base: head, head, tip }
}

async function pullSides(ports: ReaderPorts, folder: string, pull: PullRequest): Promise<Sides> {
  const { repository, forge, today } = ports
  const tip = await forge.tip(pull.baseBranch)
  const reading = await readMerge(repository, tip, pull.head, folder)
  if (reading.state === 'bootstrap') return { ...unjudged, base: undefined, head: reading.head, tip }
  if (reading.state !== 'read') {
    const head = await loadExisting(repository, tip, folder, pull.baseBranch)
    return { ...unjudged, base: head, head, tip, ...('paths' in reading && { conflicts: reading.paths }) }
  }
  const { step } = reading
  const review = await judgePull({ repository, forge, folder, today }, pull, tip, step)
  return { ...unjudged, base: step.base, head: step.head, tip, review, policyDigest: step.digest }
}

// What a pull request touches can only be told from what merging it gives.
function withReason(plan: Plan, conflicts: readonly string[]): Plan {
  if (conflicts.length === 0) return plan
  const reason = 'nobody can tell whether this pull request touches it'
  const unplanned = plan.unplanned.map((one) => (one.because === 'untouched' ? { ...one, reason } : one))
  return { ...plan, unplanned }
}

function verdictOf({ changes, unplanned }: DriftReport['plan']): DriftReport['verdict'] {
  const has = (cause: Unplanned['because']) => unplanned.some(({ because }) => because === cause)
  if (has('unread')) return 'incomplete'
  const elsewhere = [...partsOf(changes, 'outstanding'), ...partsOf(changes, 'drift')]
  if (elsewhere.length > 0) return 'drifted'
  if (changes.length > 0) return 'proposed'
  return has('untouched') ? 'unaffected' : 'in-sync'
}
