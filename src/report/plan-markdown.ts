import type { ProposedAccess } from '../core/access.ts'
import type { AccessCheck } from '../core/access-check.ts'
import { type Change, type Origin, partsOf } from '../core/change.ts'
import type { FlagContexts } from '../core/flag-context.ts'
import type { Plan, Unplanned } from '../core/plan.ts'
import type { Usage } from '../core/ports.ts'
import { list, plural, short } from '../core/text.ts'
import type { Verdict } from '../core/verdict.ts'
import { accessCheckSection } from './access-check-markdown.ts'
import { accessSection } from './access-markdown.ts'
import { capital, changedByWords, changeLine, driftRows, placeOf } from './change-lines.ts'
import { flagContextSection } from './flag-context-markdown.ts'
import { code, details, paragraphs, prose, table } from './markdown.ts'
import { reviewSection } from './review-markdown.ts'
import { usageText } from './usage.ts'

/** Everything that the drift report tells. */
export interface DriftReport {
  readonly verdict: 'in-sync' | 'unaffected' | 'proposed' | 'drifted' | 'incomplete'
  readonly plan: Plan
  /** Why names of those who changed something could not be found, a sentence each. */
  readonly gaps: readonly string[]
  /** The gate's answer, where the run is about a pull request. */
  readonly review: Verdict | undefined
  /** What the pull request does to access; undefined where it touches nothing that access rests on. */
  readonly access: ProposedAccess | undefined
  /** What PostHog knows about the risky flags; no part of any digest. Undefined where there are none. */
  readonly flagContexts: FlagContexts | undefined
  /** Our answer about present access held against PostHog's own; undefined where the run has nothing to do with access. */
  readonly accessCheck: AccessCheck | undefined
  readonly commit: string
  readonly policyDigest: string | undefined
  readonly usage: Usage
  readonly runUrl: string
}

/** The drift report as Markdown, most urgent first: verdict, what to do, risky changes, all changes, drift. */
export function planMarkdown(report: DriftReport): string {
  const { plan, review, flagContexts, access, accessCheck, gaps } = report
  const proposed = partsOf(plan.changes, 'proposed')
  return paragraphs(
    '## PostHog policy',
    `**${prose(planSentence(report))}**`,
    review && reviewSection(review),
    flagContexts && flagContextSection(flagContexts),
    overwrites(proposed),
    proposed.length > 0 && details(`What this pull request changes (${proposed.length})`, changeTable(proposed)),
    access && accessSection(access),
    accessCheck && accessCheckSection(accessCheck),
    section('Merged, but not live yet', partsOf(plan.changes, 'outstanding'), 'The next apply does this.'),
    driftSection(partsOf(plan.changes, 'drift'), review !== undefined || proposed.length > 0),
    gaps.length > 0 && `**Names missing:** ${gaps.map(prose).join(' ')}`,
    unread(plan),
    untouched(plan),
    footer(report),
  )
}

/** The first sentence: how much differs, and whose it is. */
export function planSentence({ verdict, plan, review }: DriftReport): string {
  const count = (origin: Origin) => partsOf(plan.changes, origin).length
  const parts = [
    count('proposed') > 0 && `${plural(count('proposed'), 'change')} by this pull request`,
    count('outstanding') > 0 && `${plural(count('outstanding'), 'merged change')} not live yet`,
    count('drift') > 0 && `${plural(count('drift'), 'difference')} made outside the policy`,
  ].filter((part) => part !== false)
  const isPartial = plan.unplanned.some(({ because }) => because === 'untouched')
  const none = isPartial
    ? 'What this pull request touches is in live PostHog as the policy says'
    : 'Live PostHog matches the policy'
  const state = parts.length === 0 ? none : capital(list(parts))
  const incomplete = verdict === 'incomplete' ? ', as far as it could be read' : ''
  const gate = review && review.state !== 'not-required' ? ` ${review.sentence}` : ''
  return `${state}${incomplete}.${gate}`
}

function changeTable(changes: readonly Change[]): string {
  return table(
    ['Change', 'Where'],
    changes.map((change) => [changeLine(change), placeOf(change)]),
  )
}

function section(title: string, changes: readonly Change[], advice: string): string | false {
  return changes.length > 0 && details(`${title} (${changes.length})`, `${changeTable(changes)}\n\n${advice}`)
}

// What differs is shown, not what would be done: apply leaves it alone.
function driftSection(changes: readonly Change[], isAside: boolean): string | false {
  if (changes.length === 0) return false
  const rows = changes.flatMap(driftRows)
  const advice = 'Apply leaves them alone. Adopt them by pull request, or set them back in PostHog.'
  const text = `${table(['Item', 'Policy', 'Live', 'Changed by'], rows)}\n\n${advice}`
  // On a pull request it is not what the reader came for; on the branch alone it is all there is.
  return isAside
    ? details(`Differences that this pull request does not cause (${changes.length})`, text)
    : `### Differences\n\n${text}`
}

// A change that somebody made by hand under this pull request's feet: apply would stop there.
function overwrites(proposed: readonly Change[]): string | false {
  const unseen = proposed.filter(({ conflict }) => conflict)
  if (unseen.length === 0) return false
  const rows = unseen.flatMap(({ item, fields, changedBy: whole }) =>
    fields
      .filter(({ conflict }) => conflict)
      .map(({ field, live, wanted, lastApplied, changedBy }) => [
        code(item),
        code(field),
        ...[lastApplied, live, wanted].map((one) => code(JSON.stringify(one ?? null))),
        changedByWords(changedBy ?? whole),
      ]),
  )
  return `### Apply would stop here\n\n${table(['Item', 'Field', 'Last applied', 'Live now', 'This pull request', 'Changed by'], rows)}\n\n${ownerNote(unseen)}`
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

function unread({ unplanned }: Plan): string | false {
  const kinds = unplanned.filter(({ because }) => because !== 'untouched')
  return (
    kinds.length > 0 &&
    `**Not compared:** ${kinds.map(({ kind, reason }) => `${code(kind)} (${prose(reason)})`).join(', ')}.`
  )
}

function untouched({ unplanned }: Plan): string | false {
  const kinds = unplanned.filter(({ because }) => because === 'untouched')
  return (
    kinds.length > 0 &&
    `**Not looked at**, since this pull request does not touch it: ${list(kinds.map(placeLeftOut))}. A run on a schedule looks at everything.`
  )
}

function placeLeftOut({ kind, projects }: Unplanned): string {
  if (!projects) return code(kind)
  const where = projects.length > 3 ? `${projects.length} other projects` : list(projects.map((name) => code(name)))
  return `${code(kind)} in ${where}`
}

function footer({ plan, commit, policyDigest, usage, runUrl }: DriftReport): string {
  const managed = plan.coverage.reduce((sum, one) => sum + one.managed, 0)
  const unmanaged = plan.coverage.reduce((sum, one) => sum + one.unmanaged, 0)
  const digest = policyDigest ? ` · change ${code(short(policyDigest))}` : ''
  return `<sub>${managed} managed, ${unmanaged} not managed · plan ${code(short(plan.digest))}${digest} · commit ${code(short(commit))} · [run](${runUrl}) · ${usageText(usage)}</sub>`
}
