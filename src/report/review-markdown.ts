import { capital, list, plural } from '../core/text.ts'
import type { Judged, Verdict } from '../core/verdict.ts'
import { atMost, type Detail, shows } from './ladder.ts'
import { code, details, paragraphs, prose, table } from './markdown.ts'

const mostInCounts = 40

/** The part of a comment that says who must still look at what. Risky items that wait are open, the rest is folded. */
export function reviewSection(verdict: Verdict, detail: Detail = 'full'): string {
  if (verdict.requirements.length === 0)
    return 'Its author may decide this change alone: no rule asks for a second reviewer.'
  const open = verdict.requirements.filter(({ satisfied }) => !satisfied)
  const passed = verdict.requirements.filter(({ satisfied }) => satisfied)
  const { true: done = [], false: missing = [] } = Object.groupBy(passed, isApproved)
  return paragraphs(
    verdict.refusedBy.length > 0 &&
      `Nothing else helps until ${list(verdict.refusedBy.map(code))} ${verdict.refusedBy.length === 1 ? 'approves' : 'approve'}, or the request for changes is dismissed.`,
    open.length > 0 && `### Needs a second reviewer\n\n${openItems(open, detail)}`,
    verdict.brokenBy && letThrough(verdict.brokenBy.login, missing, detail),
    done.length > 0 && approved(done, detail),
    verdict.discarded.length > 0 && detail === 'full' && discardedTable(verdict),
  )
}

function openItems(open: readonly Judged[], detail: Detail): string {
  if (shows(detail, 'changes')) return byRule(open)
  const lines = open.map((one) => `- **${meaningOf(one)}.** ${stateOf(one)}`)
  return (detail === 'lines' ? lines : atMost(lines, mostInCounts)).join('\n')
}

// One approval settles all items of a rule at once, so that people read the rule once and then its items.
function byRule(requirements: readonly Judged[]): string {
  const groups = [...Map.groupBy(requirements, askedText)]
  return paragraphs(
    ...groups.flatMap(([asked, group]) => [asked, group.map((one) => `- **${meaningOf(one)}.**`).join('\n')]),
  )
}

function isApproved({ counted, approvals }: Judged): 'true' | 'false' {
  return counted.length >= approvals ? 'true' : 'false'
}

function letThrough(login: string, missing: readonly Judged[], detail: Detail): string {
  const sentence = `${code(login)} let this through without the approvals that are missing. Apply opens an issue about it, for another owner to close.`
  return detail === 'full'
    ? paragraphs(sentence, details(`Not approved, and let through (${missing.length})`, byRule(missing)))
    : sentence
}

function approved(done: readonly Judged[], detail: Detail): string {
  if (detail !== 'full') return `Approved: ${plural(done.length, 'risky item')}.`
  return details(`Approved (${done.length})`, byRule(done))
}

function askedText(judged: Judged): string {
  const { eligible, satisfied } = judged
  const who =
    eligible.length > 0
      ? ` Who can: ${list(eligible.map(code), 'or')}.`
      : ' **Nobody else can approve this**: give another person this role first.'
  return `${stateOf(judged)}${satisfied ? '' : who}`
}

function meaningOf({ item: { item, facts, act }, about }: Judged): string {
  const told = facts.filter(({ name }) => name === 'self_benefit' || about.includes(name))
  if (told.length > 0) return capital(told.map(({ sentence }) => sentence).join('; '))
  if (!act) return 'Somebody whom the policy does not know took part in this change'
  const does = { create: 'is created', edit: 'is edited', delete: 'is deleted' }[act]
  return `${code(item)} ${does}, and its authors may not decide that alone`
}

function stateOf({ rule, approvals, by, counted, raised }: Judged): string {
  const have = counted.length > 0 ? ` (${list(counted.map(({ login }) => code(login)))})` : ''
  const whose = by.length > 0 ? list(by.map(code), 'or') : 'nobody: the list is empty'
  return `Rule ${code(rule)}: ${counted.length} of ${plural(approvals, 'approval')}${have} by ${whose}${whyMore(approvals, raised)}.`
}

function whyMore(approvals: number, raised: Judged['raised']): string {
  if (raised.length === 0) return ''
  const own = approvals - raised.reduce((sum, { more }) => sum + more, 0)
  const parts = raised.map(({ more, because }) => `${more} since ${because}`)
  return `: ${list(own > 0 ? [`${own} by the rule`, ...parts] : parts)}`
}

function discardedTable({ discarded }: Verdict): string {
  const rows = discarded.map(({ name, reason }) => [code(name), prose(reason)])
  return details(`Approvals that do not count (${discarded.length})`, table(['Reviewer', 'Why not'], rows))
}
