import type { PullRequest } from '../../core/ports/forge.ts'
import type { Judged } from '../../core/verdict.ts'
import { activeOn } from '../../review/active.ts'
import { reviewers } from '../../review/people.ts'
import type { ForgePorts } from '../action.ts'
import { readMerge } from '../pull-change.ts'
import type { Judgement } from './judge-subject.ts'

/** More would be noise: whoever can settle most of what is open comes first. */
const mostAsked = 5

/**
 * Asks people for the reviews that are missing, each once for the same change: whoever has been asked already, or has
 * reviewed exactly this change, is left alone.
 */
export async function askReviewers(
  ports: ForgePorts,
  { pull, verdict, read }: Judgement,
  folder: string,
): Promise<void> {
  if (!pull || !verdict || !read || pull.isDraft || pull.state !== 'open' || verdict.state !== 'pending') return
  const shape = activeOn(read.step.judging.shape, ports.today)
  const accountOf = new Map(reviewers(shape).map((one) => [one.email, one]))
  const wanted = ableFirst(verdict.requirements).flatMap((email) => accountOf.get(email) ?? [])
  const fresh = wanted
    .slice(0, mostAsked)
    .filter(({ accountId }) => !pull.requested.includes(accountId) && accountId !== pull.author?.id)
  if (fresh.length === 0) return
  const seen = await whoHasSeen(ports, pull, read, folder)
  const asked = fresh.filter(({ accountId }) => !seen.has(accountId)).map(({ login }) => login)
  if (asked.length > 0) await ports.forge.requestReviews(pull.number, asked)
}

// By how many open requirements somebody could settle; the order of the policy decides between equals.
function ableFirst(requirements: readonly Judged[]): string[] {
  const counts = new Map<string, number>()
  for (const { eligible, satisfied } of requirements) {
    if (!satisfied) for (const email of eligible) counts.set(email, (counts.get(email) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([email]) => email)
}

async function whoHasSeen(
  { forge, repository }: ForgePorts,
  pull: PullRequest,
  { base, step }: NonNullable<Judgement['read']>,
  folder: string,
): Promise<ReadonlySet<number>> {
  const seen = new Set<number>()
  const isSame = new Map<string, boolean>([[pull.head, true]])
  for (const { account, commit } of await forge.reviews(pull)) {
    if (!account || commit === undefined) continue
    if (!isSame.has(commit)) {
      // A commit that is gone, or that does not load, showed something else.
      const reading = await readMerge(repository, base, commit, folder).catch(() => undefined)
      isSame.set(commit, reading?.state === 'read' && reading.step.change.hash === step.change.hash)
    }
    if (isSame.get(commit)) seen.add(account.id)
  }
  return seen
}
