import type { ApplyResult, Outcome } from '../../core/apply-result.ts'
import type { Change } from '../../core/change.ts'
import { object, string } from '../../core/decode.ts'
import type { Block } from '../../core/guardrail.ts'
import type { Plan } from '../../core/plan.ts'
import type { Policy } from '../../core/policy.ts'
import type { PostHogReader } from '../../core/ports/posthog.ts'
import type { Run } from '../../core/ports/runner.ts'
import { list } from '../../core/text.ts'
import { buildPlan } from '../../plan/build.ts'
import { dueChanges, leftAlone } from '../../plan/due.ts'
import { withWrites } from '../../plan/list-writes.ts'
import { sidesInForce } from '../../plan/origin/in-force.ts'
import { resources } from '../../resources/registry.gen.ts'
import { activeOn } from '../../review/active.ts'
import type { WriterPorts } from '../action.ts'
import { discretionOf } from '../conceal.ts'
import { withDeletedFlags } from '../deleted-flags.ts'
import { attributeChanges } from '../drift/attribute-changes.ts'
import { policiesOf } from '../drift/compare-live.ts'
import { lastApplied, longestSearch } from '../last-applied.ts'
import { loadAt, loadExisting } from '../load-at.ts'
import { readSnapshot } from '../read-snapshot.ts'
import { recallFrom } from '../recall-flags.ts'
import type { Applied, Basis } from './applied.ts'
import { type Range, readRange } from './apply-range.ts'
import { decide } from './decide.ts'
import { blockedResult, execute } from './execute.ts'
import { foundInPlace } from './found-in-place.ts'
import { letsAllPass, openGuard } from './guard.ts'
import { heldFlags } from './held-flags.ts'
import type { EvidenceKeeper } from './keep-evidence.ts'
import { mayStart } from './may-start.ts'
import { readBack } from './read-back.ts'
import type { Revert } from './revert.ts'
import { type SwitchSources, switchedOff } from './switched-off.ts'

/**
 * Makes PostHog match what was merged and approved, and nothing else. Judges for itself before it writes: the review
 * status only informs. It can be stopped anywhere and run again.
 *
 * @param revert what it undoes besides; undefined: nothing
 */
export async function applyPolicy(
  ports: WriterPorts,
  folder: string,
  revert: Revert | undefined,
  evidence: EvidenceKeeper,
): Promise<Applied> {
  const { run, forge, repository, posthog, job, today } = ports
  const late = await superseded(ports)
  if (late !== undefined) return nothing(run, 'superseded', late)
  const head = await loadExisting(repository, run.sha, folder, 'the merged commit')
  const { commit: from, isCutShort, cutOff } = await lastApplied(ports, run.sha, folder, evidence.proof, evidence.name)
  const before = from === undefined ? undefined : await loadAt(repository, from, folder, 'the last applied commit')
  const refused = isCutShort ? lostTrail : mayStart(run, activeOn((before ?? head).shape, today))
  if (refused !== undefined) return nothing(run, 'stopped', refused)
  const { merged: range, openGate }: Range =
    from === undefined || !before
      ? { merged: [], openGate: undefined }
      : await readRange({ repository, forge, folder, today: ports.today, branch: run.defaultBranch }, from, run.sha)
  const merged = range.flatMap(({ step }) => [step.base, step.head])
  const written = { lastApplied: before, merged, base: head, head }
  // A first policy only says what is live.
  const sides = before ? sidesInForce(written, today) : written
  const { scope, live } = await readSnapshot(posthog, policiesOf(sides))
  const limits = before ? [before, head] : [head]
  const plan = buildPlan({ ...sides, limits }, live, resources)
  const unread = unreadIn(plan)
  const past = foundInPlace(cutOff, live)
  const { mayName, conceal } = discretionOf(run, [...limits, ...merged])
  if (!before) return { ...bootstrap(run, plan, unread), ...past, organization: scope.organization, conceal }

  const undone = revert?.items ?? []
  const found = dueChanges(plan.changes, limits, resources, undone)
  const { changes, gaps } = await attributeChanges(scope, found, mayName)
  const recall = recallFrom(forge, evidence.proof, folder)
  const due = withWrites(await withDeletedFlags(changes, scope, recall), resources, scope)
  const left = leftAlone(plan.changes, undone)
  const sources = { scope, repository, range, keyOwner: () => readKeyOwner(posthog) }
  const { free, unfit } = await judged(due, limits, sources)
  // An exception or the end of a freeze that nobody approved counts for nothing.
  const exceptions = openGate === undefined ? head : before
  const grounds = { changes: free, posthog, scope, live, limits, exceptions, today, job }
  const keyOwner = free.length === 0 ? undefined : await readKeyOwner(posthog)
  const guard = keyOwner === undefined ? letsAllPass : await openGuard({ ...grounds, keyOwner })
  const { cleared, blocks } = guard.prove(free)
  const stoppedBefore = [...unfit, ...held(free, cleared, blocks)]
  const about = { organization: scope.organization, planDigest: plan.digest, left }
  const basis: Basis = { ...about, from, range, keyOwner, settled: past.settled, conceal }
  const unwritten = cleared.length === 0 ? undefined : await evidence.begin(basis, cleared, stoppedBefore)
  const tried = await execute(cleared, stoppedBefore, {
    posthog,
    scope,
    guard,
    now: ports.now,
    stop: async () => unwritten ?? stopped(ports),
    log: (line) => job.log(conceal(line)),
  })
  const results = [...stoppedBefore, ...(await readBack(tried, resources, scope))]
  const reason = [openGate, ...unread].filter((one) => one !== undefined).join(' ')
  const verdict = verdictOf(results, reason !== '')
  return {
    ...basis,
    verdict,
    results,
    found: past.found,
    gaps,
    // What was applied once stays the third side of every comparison, whatever a later run of the same commit cannot do.
    isOutcome: from !== run.sha || verdict === 'applied' || verdict === 'nothing-to-do',
    ...(reason !== '' && { reason }),
  }
}

function unreadIn({ unplanned }: Plan): string[] {
  return unplanned
    .filter(({ because }) => because === 'unread')
    .map((one) => `${one.kind} could not be read: ${one.reason}`)
}

const self = object({ email: string })

// Without an answer nobody can tell what the key would lose, and the run ends.
async function readKeyOwner(posthog: PostHogReader): Promise<string> {
  return (await posthog.get('/api/users/@me/', self)).email
}

/** Sorts what is due into what may be written and what stops before that: not approved, held by PostHog, switched off. */
async function judged(
  due: readonly Change[],
  limits: readonly Policy[],
  sources: SwitchSources,
): Promise<{ readonly free: Change[]; readonly unfit: ApplyResult[] }> {
  const decided = due.map((change): ApplyResult => ({ change, ...decide(change, sources.range, limits) }))
  const approved = decided.filter(({ outcome }) => outcome === 'applied').map(({ change }) => change)
  const stoppedFlags = await Promise.all([heldFlags(approved, sources.scope), switchedOff(approved, sources)])
  const unfit = firstOfEach([...decided.filter(({ outcome }) => outcome !== 'applied'), ...stoppedFlags.flat()])
  return { free: approved.filter((one) => !unfit.some(({ change }) => change === one)), unfit }
}

// A flag that waits may have been switched off besides: it stops once.
function firstOfEach(results: readonly ApplyResult[]): ApplyResult[] {
  return results.filter((result, index) => index === results.findIndex(({ change }) => change === result.change))
}

function held(changes: readonly Change[], cleared: readonly Change[], blocks: readonly Block[]): ApplyResult[] {
  return changes.filter((change) => !cleared.includes(change)).map((change) => blockedResult(change, blocks))
}

async function stopped(ports: WriterPorts): Promise<string | undefined> {
  if (ports.isCancelled()) return 'The job was cancelled.'
  return superseded(ports)
}

/** Why this run must not write any more, or undefined: another commit is the tip of the default branch now. */
async function superseded({ run, repository }: WriterPorts): Promise<string | undefined> {
  const branch = `refs/heads/${run.defaultBranch}`
  if (run.ref !== branch) return `This run is on ${run.ref}; apply only works on ${branch}.`
  const tip = await repository.tip(run.defaultBranch)
  return tip === run.sha
    ? undefined
    : `${run.defaultBranch} has moved on to ${tip.slice(0, 7)}; its own run applies everything.`
}

// Taken for the first policy, whatever nobody approved in between would count as approved.
const lostTrail = `none of the last ${longestSearch} commits is marked as applied, and the policy is older. See what keeps apply from going through, and mend it by pull request. Where nothing was ever applied, keep evidence on a branch (evidence-branch): its first run marks what is live.`

// The first policy must describe what is there: nobody could have reviewed what a first apply would change.
function bootstrap(run: Run, { changes, digest: planDigest }: Plan, unread: readonly string[]): Applied {
  if (changes.length === 0 && unread.length > 0)
    return { ...nothing(run, 'stopped', unread.join(' ')), planDigest, isOutcome: true }
  if (changes.length === 0) return { ...nothing(run, 'nothing-to-do'), planDigest, isOutcome: true }
  const reason = `no earlier apply is known, and live PostHog differs in ${list(changes.slice(0, 5).map(({ item }) => item))}${changes.length > 5 ? ` and ${changes.length - 5} more` : ''}. A first policy must say what is live now: correct it by pull request, then change it from there.`
  return { ...nothing(run, 'stopped', reason), planDigest, isOutcome: true }
}

// Nobody may be named by a run that has looked at no policy.
function nothing(run: Run, verdict: Applied['verdict'], reason?: string): Applied {
  return {
    verdict,
    organization: '',
    results: [],
    found: [],
    settled: [],
    keyOwner: undefined,
    left: 0,
    gaps: [],
    planDigest: '',
    range: [],
    from: undefined,
    conceal: discretionOf(run, []).conceal,
    isOutcome: false,
    ...(reason !== undefined && { reason }),
  }
}

/** What a run comes to. */
export function verdictOf(results: readonly ApplyResult[], isIncomplete: boolean): Applied['verdict'] {
  const count = (wanted: Outcome) => results.filter(({ outcome }) => outcome === wanted).length
  const done = count('applied')
  if (done === results.length && !isIncomplete) return done === 0 ? 'nothing-to-do' : 'applied'
  if (done + count('waiting') === results.length && !isIncomplete) return 'waiting'
  return done > 0 ? 'partly-applied' : 'stopped'
}
