import type { Plan } from '../../core/plan.ts'
import type { Policy } from '../../core/policy.ts'
import type { PullRequest } from '../../core/ports/forge.ts'
import type { Sightings } from '../../core/sightings.ts'
import type { Verdict } from '../../core/verdict.ts'
import { touched, withAccess } from '../../plan/touched.ts'
import type { DriftReport } from '../../report/plan-markdown.ts'
import { resources } from '../../resources/registry.gen.ts'
import type { ReaderPorts } from '../action.ts'
import { discretionOf } from '../conceal.ts'
import { lastApplied, type Proof } from '../last-applied.ts'
import { loadAt, loadExisting } from '../load-at.ts'
import { policyKey } from '../marker.ts'
import { readMerge } from '../pull-change.ts'
import { recallFrom } from '../recall-flags.ts'
import { judgePull } from '../review/judge-pull.ts'
import { compareLive, policiesOf } from './compare-live.ts'
import { mergedSince } from './merged-since.ts'

interface Sides {
  readonly base: Policy | undefined
  readonly head: Policy
  readonly tip: string
  readonly review: Verdict | undefined
  readonly policyDigest: string | undefined
  /** Why the head is only the base: these files cannot be merged. */
  readonly conflicts: readonly string[]
}

/** What earlier runs left behind. */
interface Memory {
  /** When they saw what, for what PostHog does not log; undefined where nobody keeps it. */
  readonly remembered: Sightings | undefined
  /** What tells the last applied commit. */
  readonly proof: Proof
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
 * @param pull undefined for the base branch alone
 */
export async function computeDrift(
  ports: ReaderPorts,
  folder: string,
  pull: PullRequest | undefined,
  { remembered, proof }: Memory,
): Promise<Drift> {
  const { repository, run } = ports
  const { base, head, tip, review, policyDigest, conflicts } = await (pull
    ? pullSides(ports, folder, pull)
    : branchSides(ports, folder))
  const { commit: from } = await lastApplied(ports, tip, folder, proof)
  const before = from === undefined ? undefined : await loadAt(repository, from, folder, 'the last applied commit')
  const merged = from === undefined ? [] : await mergedSince(repository, from, tip, folder)
  const policies = { lastApplied: before, merged, base, head }
  const { mayName, conceal } = discretionOf(run, policiesOf(policies))
  const { report, sightings } = await compareLive(ports, {
    policies,
    extent: pull ? withAccess(touched(policies, resources)) : 'everything',
    review,
    remembered,
    isRound: !pull,
    mayName,
    recall: recallFrom(ports.forge, proof, folder),
  })
  return {
    report: {
      ...report,
      ...(conflicts.length > 0 && { verdict: 'incomplete', plan: ofTheBase(report.plan) }),
      conflicts,
      commit: pull?.head ?? tip,
      policyDigest,
      runUrl: run.url,
    },
    key: policyKey(run, head.shape.organization?.id ?? '', folder),
    sightings,
    conceal,
  }
}

const unjudged = { review: undefined, policyDigest: undefined, conflicts: [] } as const

async function branchSides({ repository, run }: ReaderPorts, folder: string): Promise<Sides> {
  const tip = await repository.tip(run.defaultBranch)
  const head = await loadExisting(repository, tip, folder, run.defaultBranch)
  return { ...unjudged, base: head, head, tip }
}

async function pullSides(ports: ReaderPorts, folder: string, pull: PullRequest): Promise<Sides> {
  const { repository, forge, today } = ports
  const tip = await repository.tip(pull.baseBranch)
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
function ofTheBase(plan: Plan): Plan {
  const reason = 'nobody can tell whether this pull request touches it'
  const unplanned = plan.unplanned.map((one) => (one.because === 'untouched' ? { ...one, reason } : one))
  return { ...plan, unplanned }
}
