import { type Change, partsOf } from '../../core/change.ts'
import type { Kind } from '../../core/kind.ts'
import { knownMakers } from '../../core/makers.ts'
import type { Unplanned } from '../../core/plan.ts'
import type { Policy } from '../../core/policy.ts'
import type { PostHogReader } from '../../core/ports/posthog.ts'
import type { Sightings } from '../../core/sightings.ts'
import type { Extent, Snapshot } from '../../core/snapshot.ts'
import { declaredPeople } from '../../core/subjects.ts'
import type { Verdict } from '../../core/verdict.ts'
import { buildPlan } from '../../plan/build.ts'
import { baselineOn, makersByHand, setApartAccepted, setApartNamed } from '../../plan/origin/accepted.ts'
import { endingSoon } from '../../plan/origin/ending.ts'
import { sidesInForce } from '../../plan/origin/in-force.ts'
import { settledBetween } from '../../plan/origin/settled.ts'
import type { Policies } from '../../plan/origin/sides.ts'
import { remember, withSightings } from '../../plan/origin/sightings.ts'
import type { DriftReport } from '../../report/plan-markdown.ts'
import { resources } from '../../resources/registry.gen.ts'
import type { Scope } from '../../resources/resource.ts'
import { effectiveAccess } from '../access/effective-access.ts'
import { usageOf } from '../action.ts'
import { withDeletedFlags } from '../deleted-flags.ts'
import { readSnapshot } from '../read-snapshot.ts'
import type { Recall } from '../recall-flags.ts'
import { attributeChanges } from './attribute-changes.ts'
import { flagContexts } from './flag-contexts.ts'
import { guardrailsAhead } from './guardrails-ahead.ts'
import { frameOf } from './sightings-file.ts'
import { withWritesAhead } from './writes-ahead.ts'

/** What is compared with live PostHog, and how. */
export interface Comparison {
  readonly policies: Omit<Policies, 'limits'>
  readonly extent: Extent
  /** The gate's answer; undefined where nobody was asked. */
  readonly review: Verdict | undefined
  /** What earlier runs saw when; undefined where nobody keeps it. */
  readonly remembered: Sightings | undefined
  /** Whether this run adds to it: only one that looks at the policy as it is merged. */
  readonly isRound: boolean
  mayName(email: string): boolean
  /** What earlier applies know of flags that are gone. */
  readonly recall: Recall
}

/** What PostHog has to do with it: the report without where it came from, and what the next run shall remember. */
export interface Compared {
  readonly report: Omit<DriftReport, 'commit' | 'conflicts' | 'policyDigest' | 'runUrl'>
  readonly sightings: Sightings | undefined
}

/** Where the comparison reads, and when. */
export interface Surroundings {
  readonly posthog: PostHogReader
  /** The day in UTC, as `2027-03-31`. */
  readonly today: string
  /** The moment in UTC; ISO 8601. */
  now(): string
}

/** Compares policies with live PostHog. What nobody asked for is looked up in PostHog's activity log. */
export async function compareLive({ posthog, today, now }: Surroundings, order: Comparison): Promise<Compared> {
  const { extent, review, remembered, isRound, mayName, recall } = order
  const policies = sidesInForce(order.policies, today)
  const { lastApplied, base, head } = policies
  const began = now()
  const all = policiesOf(policies)
  const { live, scope } = await readSnapshot(posthog, all, extent)
  const built = buildPlan({ ...policies, limits: [base ?? head] }, live, resources)
  const done = now()
  const looked = { began, done, frames: framesOf(live, all), changes: built.changes }
  const sightings = isRound ? remembered && remember(remembered, looked) : remembered
  const { shape } = base ?? head
  const { anybodys, named } = baselineOn(shape, today)
  const { changes: sought, accepted } = setApartAccepted(built.changes, anybodys)
  const ended = settled(policies, live, built.changes)
  const { changes: attributed, gaps } = await attributeChanges(scope, [...sought, ...ended], mayName)
  const told = withSightings(attributed, sightings ?? new Map(), done)
  const people = declaredPeople(shape)
  const open = setApartNamed(told.slice(0, sought.length), named, people)
  const limits = [lastApplied ?? base ?? head, head]
  const changes = await withDeletedFlags(open.changes, scope, recall)
  const plan = { ...built, changes: withWritesAhead(changes, limits, scope) }
  const report = {
    verdict: verdictOf(plan),
    plan,
    settled: told.slice(sought.length),
    accepted: [...accepted, ...open.accepted],
    misnamed: open.misnamed,
    makers: new Map(plan.changes.map((change) => [change.item, knownMakers(makersByHand(change), people)])),
    gaps,
    ending: endingSoon((order.policies.base ?? order.policies.head).shape, today),
    review,
    flagContexts: await riskyFlags(scope, plan.changes, review),
    ...(await effectiveAccess(scope, live, plan.changes)),
    guardrails: await guardrailsAhead(scope, live, built.changes, {
      head,
      limits,
      today,
    }),
    usage: usageOf(posthog),
  }
  return { report, sightings }
}

/** The policies of a comparison that there are. */
export function policiesOf({ head, base, lastApplied, merged = [] }: Comparison['policies']): Policy[] {
  return [head, base, lastApplied, ...merged].filter((policy) => policy !== undefined)
}

function settled({ base, head, ...others }: Comparison['policies'], live: Snapshot, after: readonly Change[]) {
  if (!base || base === head) return []
  const { changes } = buildPlan({ ...others, base, head: base, limits: [base] }, live, resources)
  return settledBetween(changes, after)
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

function verdictOf({ changes, unplanned }: DriftReport['plan']): DriftReport['verdict'] {
  const has = (cause: Unplanned['because']) => unplanned.some(({ because }) => because === cause)
  if (has('unread')) return 'incomplete'
  const elsewhere = [...partsOf(changes, 'outstanding'), ...partsOf(changes, 'drift')]
  if (elsewhere.length > 0) return 'drifted'
  if (changes.length > 0) return 'proposed'
  return has('untouched') ? 'unaffected' : 'in-sync'
}
