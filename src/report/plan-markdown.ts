import type { ProposedAccess } from '../core/access.ts'
import type { AccessCheck } from '../core/access-check.ts'
import { type Change, conflictingFields, type Origin, partsOf } from '../core/change.ts'
import type { FlagContexts } from '../core/flag-context.ts'
import type { GuardrailsAhead } from '../core/guardrail.ts'
import type { Item } from '../core/kind.ts'
import type { Accepted, Misnamed, Plan } from '../core/plan.ts'
import type { Usage } from '../core/ports/posthog.ts'
import { capital, list, plural, short } from '../core/text.ts'
import type { Verdict } from '../core/verdict.ts'
import { accessCheckSection } from './access-check-markdown.ts'
import { accessSection } from './access-markdown.ts'
import { byWhom, changedByWords, changeLines, changesAt, countTable, differences } from './change-lines.ts'
import { coverageSentence } from './coverage.ts'
import { flagContextSection } from './flag-context-markdown.ts'
import { guardrailSection, stopsOf } from './guardrail-markdown.ts'
import { atMost, type Detail, shortNote, shows } from './ladder.ts'
import { code, details, paragraphs, prose, table } from './markdown.ts'
import { reviewSection } from './review-markdown.ts'
import { notCompared, notLookedAt } from './unplanned-markdown.ts'
import { usageText } from './usage.ts'
import { adoptCommand, misnamedNote } from './ways-out.ts'
import { countWrites } from './writes.ts'

/** Everything that the drift report tells. */
export interface DriftReport {
  readonly verdict: 'in-sync' | 'unaffected' | 'proposed' | 'drifted' | 'incomplete'
  /** Without the differences that the policy accepts. */
  readonly plan: Plan
  /** What somebody changed by hand, and the policy comes to say: it differs from the base, and not from the head. */
  readonly settled: readonly Change[]
  /** The files in which the pull request conflicts with its base: then the plan is that of the base alone. */
  readonly conflicts: readonly string[]
  /** What of the baseline stands for a difference. */
  readonly accepted: readonly Accepted[]
  /** What of it would, if it named those who made the difference. */
  readonly misnamed: readonly Misnamed[]
  /** Who made each difference by hand, as an entry of the baseline would name them. */
  readonly makers: ReadonlyMap<Item, readonly string[]>
  /** Why names of those who changed something could not be found, a sentence each. */
  readonly gaps: readonly string[]
  /** Whose access ends within a week. */
  readonly ending: readonly { readonly email: string; readonly day: string }[]
  /** The gate's answer, where the run is about a pull request. */
  readonly review: Verdict | undefined
  /** What the pull request does to access; undefined where it touches nothing that access rests on. */
  readonly access: ProposedAccess | undefined
  /** What PostHog knows about the risky flags; no part of any digest. Undefined where there are none. */
  readonly flagContexts: FlagContexts | undefined
  /** Our answer about present access held against PostHog's own; undefined where the run has nothing to do with access. */
  readonly accessCheck: AccessCheck | undefined
  /** What would stop the apply that follows; undefined where it would write nothing. */
  readonly guardrails: GuardrailsAhead | undefined
  readonly commit: string
  readonly policyDigest: string | undefined
  readonly usage: Usage
  readonly runUrl: string
}

/** The same without the commit and the page of a run, as a terminal has it. */
export type PlacelessReport = Omit<DriftReport, 'commit' | 'runUrl'>

/** The drift report as Markdown, most urgent first: verdict, what to do, risky changes, all changes, drift. */
export function planMarkdown(report: DriftReport, detail: Detail = 'full'): string {
  const { plan } = report
  const head = ['## PostHog policy', `**${prose(planSentence(report))}**`, shortNote(detail)]
  if (detail === 'verdict') return paragraphs(...head, footer(report))
  return paragraphs(
    ...head,
    ...sections(report, detail),
    misnamedNote(report.misnamed),
    report.gaps.length > 0 && `**Names missing:** ${report.gaps.map(prose).join(' ')}`,
    report.ending.length > 0 && endingSentence(report.ending),
    notCompared(plan),
    notLookedAt(plan),
    coverageSentence(plan, report.accepted.length),
    footer(report),
  )
}

function endingSentence(ending: DriftReport['ending']): string {
  const people = ending.slice(0, mostEnding).map(({ email, day }) => `${code(email)} on ${day}`)
  const more = ending.length > mostEnding ? [`${ending.length - mostEnding} more`] : []
  return `**Ends within a week:** ${list([...people, ...more])}. From that day on apply takes away all that the policy gives them.`
}

const mostEnding = 20

function sections(report: DriftReport, detail: Detail): (string | false | undefined)[] {
  const { plan, review, flagContexts, access, accessCheck, guardrails } = report
  const of = (origin: Origin) => partsOf(plan.changes, origin)
  const [proposed, outstanding, drift] = [of('proposed'), of('outstanding'), of('drift')]
  const urgent = [
    overwrites(proposed, detail),
    review && reviewSection(review, detail),
    flagContexts && shows(detail, 'changes') && flagContextSection(flagContexts),
    guardrails && guardrailSection(guardrails),
  ]
  if (detail === 'counts') return [...urgent, plan.changes.length > 0 && countTable({ proposed, outstanding, drift })]
  return [
    ...urgent,
    proposed.length > 0 && details(`What this pull request changes (${proposed.length})`, changesAt(proposed, detail)),
    settledSection(report.settled, detail),
    access && accessSection(access, detail),
    accessCheck && accessCheckSection(accessCheck),
    outstanding.length > 0 &&
      details(
        `Merged, but not live yet (${outstanding.length})`,
        `${changesAt(outstanding, detail)}\n\nThe next apply does this.`,
      ),
    driftSection(drift, detail, review !== undefined || proposed.length > 0),
  ]
}

/**
 * The first sentence: how much differs, and whose it is.
 *
 * @param proposer what changes the policy
 */
export function planSentence(
  { verdict, plan, settled, review, guardrails, conflicts }: PlacelessReport,
  proposer = 'this pull request',
): string {
  const count = (origin: Origin) => partsOf(plan.changes, origin).length
  const parts = [
    count('proposed') > 0 && `${plural(count('proposed'), 'change')} by ${proposer}`,
    count('outstanding') > 0 && `${plural(count('outstanding'), 'merged change')} not live yet`,
    count('drift') > 0 &&
      `${plural(count('drift'), 'difference')} made outside the policy${byWhom(partsOf(plan.changes, 'drift'))}`,
  ].filter((part) => part !== false)
  const isPartial = plan.unplanned.some(({ because }) => because === 'untouched')
  const none = isPartial
    ? 'What this pull request touches is in live PostHog as the policy says'
    : 'Live PostHog matches the policy'
  if (conflicts.length > 0) {
    const rest = parts.length === 0 ? '' : ` ${capital(list(parts))}.`
    return `This pull request conflicts with its base in ${list(conflicts.map(code))}: merge or rebase it first, until then nobody can tell what it would do.${rest}`
  }
  const state = parts.length === 0 ? none : capital(list(parts))
  const incomplete = verdict === 'incomplete' ? ', as far as it could be read' : ''
  const gate = review && review.state !== 'not-required' ? ` ${review.sentence}` : ''
  const brake = stopsOf(guardrails) > 0 ? ` A guardrail would stop ${plural(stopsOf(guardrails), 'change')}.` : ''
  const unseen = partsOf(plan.changes, 'proposed').filter(({ conflict }) => conflict).length
  const stop = unseen > 0 ? ` Apply would stop at ${plural(unseen, 'change')}: PostHog was changed there, too.` : ''
  const ends = settled.length > 0 ? ` Taken over: ${plural(settled.length, 'difference')} made by hand.` : ''
  return `${state}${incomplete}.${ends}${stop}${gate}${brake}`
}

// What differs is shown, not what would be done: apply leaves it alone.
function driftSection(changes: readonly Change[], detail: Detail, isAside: boolean): string | false {
  if (changes.length === 0) return false
  const text = paragraphs(
    differences(changes, detail),
    'Apply leaves them alone. Set them back in PostHog, or make the policy say what is live, by pull request:',
    adoptCommand(changes),
  )
  // On a pull request it is not what the reader came for; on the branch alone it is all there is.
  return isAside
    ? details(`Differences that this pull request does not cause (${changes.length})`, text)
    : `### Differences\n\n${text}`
}

// Nothing is to be applied for it, and so it stands nowhere else.
function settledSection(changes: readonly Change[], detail: Detail): string | false {
  const title = `Made by hand, and taken over by this pull request (${changes.length})`
  const advice =
    'Let somebody approve this who did not make it. The review knows who did only where a commit says so: `Changed-by: e-mail`.'
  return changes.length > 0 && details(title, paragraphs(differences(changes, detail), advice))
}

const mostInCounts = 40

// A change that somebody made by hand under this pull request's feet: apply would stop there.
function overwrites(proposed: readonly Change[], detail: Detail): string | false {
  const unseen = proposed.filter(({ conflict }) => conflict)
  if (unseen.length === 0) return false
  const title = '### Apply would stop here'
  if (!shows(detail, 'changes')) {
    const lines = changeLines(unseen)
    return paragraphs(title, (detail === 'lines' ? lines : atMost(lines, mostInCounts)).join('\n'))
  }
  const rows = unseen.flatMap((change) =>
    conflictingFields(change).map(({ field, live, wanted, lastApplied, changedBy }) => [
      code(change.item),
      code(field),
      ...[lastApplied, live, wanted].map((one) => code(JSON.stringify(one ?? null))),
      changedByWords(changedBy ?? change.changedBy),
    ]),
  )
  const head = ['Item', 'Field', 'Last applied', 'Live now', 'This pull request', 'Changed by']
  return paragraphs(title, table(head, rows), ownerNote(unseen))
}

function ownerNote(unseen: readonly Change[]): string {
  const isOwned = ({ operation, fields, handle }: Change) =>
    handle?.owner && (operation === 'delete' || fields.some(({ field }) => handle.owner?.fields.includes(field)))
  const owned = unseen.filter(isOwned)
  const owners = owned.map(({ item, handle }) => `${code(item)} belongs to ${handle?.owner?.name}.`)
  return paragraphs(
    owned.length > 0 && `${owners.join(' ')} End that in PostHog before this is merged.`,
    owned.length < unseen.length &&
      'Somebody changed these in PostHog. Adopt the live value in this pull request, or set it back in PostHog.',
  )
}

function footer({ plan, commit, policyDigest, usage, runUrl }: DriftReport): string {
  const digest = policyDigest ? ` · change ${code(short(policyDigest))}` : ''
  const count = countWrites(plan.changes)
  const writes = count > 0 ? ` · ${plural(count, 'write')}` : ''
  return `<sub>plan ${code(short(plan.digest))}${writes}${digest} · commit ${code(short(commit))} · [run](${runUrl}) · ${usageText(usage)}</sub>`
}
