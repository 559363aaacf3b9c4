import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import type { Account, Forge, Issue } from '../../core/ports/forge.ts'
import { isSubject } from '../../core/subjects.ts'
import { list, show } from '../../core/text.ts'
import { code, prose } from '../../report/markdown.ts'
import { personOf } from '../../review/people.ts'
import type { Merged } from './apply-range.ts'

// The numbers of the pull request, of the account that let it through, and of the owner who closed the issue.
const markShape = /^<!-- posthog-policy break-glass (\d+) by (\d+)(?:, closed by (\d+))? -->/
const again = '\n\nOpened again: '

/**
 * Opens an issue for each pull request that went through by break-glass, once, and sees to it that another owner closes
 * it: who else does finds it open again. Found by its first line and its author.
 *
 * @param readShape the policy that says who is an owner now; asked for only where an issue was closed
 */
export async function keepBreakGlassIssues(
  forge: Forge,
  range: readonly Merged[],
  readShape: () => Promise<PolicyShape>,
): Promise<void> {
  const there = (await forge.ownIssues()).flatMap((issue) => ours(issue))
  await openMissing(forge, range, there)
  const unseen = there.filter(({ issue, closer }) => issue.state === 'closed' && closer === undefined)
  if (unseen.length === 0) return
  const shape = await readShape()
  for (const one of unseen) await checkCloser(forge, one, shape)
}

interface BreakGlassIssue {
  readonly issue: Issue
  readonly pull: string
  /** The account that broke the glass. */
  readonly breaker: string
  /** The owner who closed it, where that was seen before. */
  readonly closer: string | undefined
}

function ours(issue: Issue): BreakGlassIssue[] {
  const [, pull, breaker, closer] = markShape.exec(issue.body) ?? []
  return pull !== undefined && breaker !== undefined ? [{ issue, pull, breaker, closer }] : []
}

async function openMissing(forge: Forge, range: readonly Merged[], there: readonly BreakGlassIssue[]): Promise<void> {
  for (const { pull, verdict } of range) {
    if (!pull || !verdict?.brokenBy || there.some((one) => one.pull === String(pull.number))) continue
    const { brokenBy: by } = verdict
    const waived = verdict.requirements.filter(({ counted, approvals }) => counted.length < approvals)
    const items = [...new Set(waived.map(({ item }) => item.item))]
    const mark = `<!-- posthog-policy break-glass ${pull.number} by ${by.accountId} -->`
    const text = `${code(by.login)} let #${pull.number} through without the approvals of ${list(items.map(code))}: ${prose(by.reason)}`
    const demand = `Another owner than ${code(by.login)} must look at it, and close this issue.`
    await forge.createIssue(`Break-glass in #${pull.number} by ${show(by.login)}`, `${mark}\n${text}\n\n${demand}\n`)
  }
}

async function checkCloser(forge: Forge, { issue, pull, breaker }: BreakGlassIssue, shape: PolicyShape): Promise<void> {
  const closer = await forge.closerOf(issue.number)
  const fault = faultOf(closer, breaker, shape)
  const [text = ''] = issue.body.trimEnd().split(again)
  if (fault !== undefined) return forge.updateIssue(issue.number, `${text}${again}${fault}\n`, 'open')
  const seen = `<!-- posthog-policy break-glass ${pull} by ${breaker}, closed by ${closer?.id} -->`
  await forge.updateIssue(issue.number, `${text.replace(markShape, seen)}\n`, 'closed')
}

function faultOf(closer: Account | undefined, breaker: string, shape: PolicyShape): string | undefined {
  if (!closer) return 'nobody can tell who closed it.'
  if (String(closer.id) === breaker) return `${code(closer.login)} closed it, whose break-glass it was.`
  const person = personOf(shape, closer)
  if (person && isSubject(shape, person.email, 'owner')) return undefined
  return `${code(closer.login)} closed it, who is no owner in the policy.`
}
