import { UserError } from '../core/errors.ts'
import type { Forge, PullRequest, Repository, Review } from '../core/ports.ts'
import type { Verdict } from '../core/verdict.ts'
import { type Case, judge } from '../review/judge.ts'
import { type PolicyStep, readMerge } from './pull-change.ts'

interface Sources {
  readonly repository: Repository
  readonly forge: Forge
  readonly folder: string
}

/**
 * Judges a pull request now: its reviews and its people are read afresh, and every approval is held against the
 * items as they were at the commit that was approved.
 *
 * @param base the commit whose policy judges
 * @param others pull requests that came in with it and cannot be judged alone: their people are not independent either
 */
export async function judgePull(
  sources: Sources,
  pull: PullRequest,
  base: string,
  step: PolicyStep,
  others: readonly PullRequest[] = [],
): Promise<Verdict> {
  const { forge } = sources
  const [reviews, ...people] = await Promise.all([
    forge.reviews(pull),
    ...[pull, ...others].map((one) => forge.contributors(one)),
  ])
  const contributors = people.flat()
  const input: Case = {
    base: step.base.shape,
    items: step.items,
    matrix: step.matrix,
    change: step.change,
    contributors,
    reviews,
    mayWrite: await readPermissions(forge, reviews),
    hashesAt: await readHashes(sources, reviews, base),
  }
  return judge(input)
}

async function readPermissions(forge: Forge, reviews: readonly Review[]): Promise<Case['mayWrite']> {
  const people = new Map(
    reviews.flatMap(({ account }) => (account?.isPerson ? [[account.id, account.login] as const] : [])),
  )
  const answers = [...people].map(async ([id, login]) => [id, await forge.mayWrite(login)] as const)
  return new Map(await Promise.all(answers))
}

// An approval says something about what its reviewer saw: that commit merged into the same base, read the same way.
async function readHashes(
  { repository, folder }: Sources,
  reviews: readonly Review[],
  base: string,
): Promise<Case['hashesAt']> {
  const commits = new Set(reviews.flatMap(({ commit, state }) => (commit && state === 'APPROVED' ? [commit] : [])))
  const hashes = new Map<string, ReadonlySet<string>>()
  for (const commit of commits) {
    const seen = await seenAt(repository, base, commit, folder)
    if (seen) hashes.set(commit, seen)
  }
  return hashes
}

async function seenAt(
  repository: Repository,
  base: string,
  commit: string,
  folder: string,
): Promise<ReadonlySet<string> | undefined> {
  try {
    const reading = await readMerge(repository, base, commit, folder)
    if (reading.state !== 'read') return new Set()
    const { items, matrix, change } = reading.step
    return new Set([...items, ...matrix, change].map(({ hash }) => hash))
  } catch (error) {
    // A force-pushed commit may be gone, and the policy of an older one may be broken: either way nobody can tell.
    if (error instanceof UserError) return undefined
    throw error
  }
}
