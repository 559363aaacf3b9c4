import { UserError } from '../../core/errors.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import type { Account, Forge, PullRequest, Review } from '../../core/ports/forge.ts'
import type { Repository } from '../../core/ports/repository.ts'
import type { Verdict } from '../../core/verdict.ts'
import { activeOn } from '../../review/active.ts'
import { breakGlassLabel, withBreakGlass } from '../../review/break-glass.ts'
import { type Case, judge } from '../../review/judge.ts'
import { type Involved, involved, personOf } from '../../review/people.ts'
import { requirements } from '../../review/requirements.ts'
import { standing } from '../../review/standing.ts'
import { type PolicyStep, readMerge, readStep } from '../pull-change.ts'

/** What only a forge knows about a pull request. */
export type Witness = Pick<Forge, 'contributors' | 'reviews' | 'mayWrite' | 'labelling'>

/** Where a judgement gets everything from. */
export interface JudgeSources {
  readonly repository: Repository
  readonly forge: Witness
  readonly folder: string
  /** The day in UTC: people whose `expires` has come do not count. */
  readonly today: string
}

/**
 * Judges a pull request now: its reviews and its people are read afresh, and every approval is held against the
 * items as they were at the commit that was approved. Where nobody has to approve anything, no review is read.
 *
 * @param base the commit whose policy judges
 * @param others pull requests that came in with it and cannot be judged alone: their people are not independent either
 */
export async function judgePull(
  sources: JudgeSources,
  pull: PullRequest,
  base: string,
  step: PolicyStep,
  others: readonly PullRequest[] = [],
): Promise<Verdict> {
  const { forge, today } = sources
  const contributors = (await Promise.all([pull, ...others].map((one) => forge.contributors(one)))).flat()
  const shape = activeOn(step.judging.shape, today)
  const { items, matrix, change } = step
  const known = { base: shape, items, matrix, change, contributors }
  const nothing: Pick<Case, 'reviews' | 'mayWrite' | 'hashesAt'> = {
    reviews: [],
    mayWrite: new Map(),
    hashesAt: new Map(),
  }
  const who = involved(shape, contributors)
  if (requirements(shape, known, who).length === 0) return judge({ ...known, ...nothing })
  const reviews = await forge.reviews(pull)
  const verdict = judge({
    ...known,
    reviews,
    mayWrite: await readPermissions(forge, heard(reviews, shape, who)),
    hashesAt: await readHashes(sources, reviews, base),
  })
  const isBroken = pull.labels.some((label) => label.toLowerCase() === breakGlassLabel)
  if (!isBroken || verdict.state !== 'pending') return verdict
  return withBreakGlass(verdict, shape, pull.head, await forge.labelling(pull, breakGlassLabel))
}

// Whoever is not heard for another reason needs no permission.
function heard(reviews: readonly Review[], shape: PolicyShape, { people }: Involved): Account[] {
  return standing(reviews).flatMap(({ account }) => {
    const person = personOf(shape, account)
    return account && person && !people.includes(person.email) ? [account] : []
  })
}

async function readPermissions(forge: Witness, accounts: readonly Account[]): Promise<Case['mayWrite']> {
  const answers = accounts.map(async (account) => [account.id, await forge.mayWrite(account)] as const)
  return new Map(await Promise.all(answers))
}

async function readHashes(
  { repository, folder }: JudgeSources,
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

/**
 * What an approval of a commit says yes to: what that commit does to the base as it is now, as far as its reviewer could
 * see it there. Where the base has changed the same item since, the merge gives a value that nobody looked at.
 */
async function seenAt(
  repository: Repository,
  base: string,
  commit: string,
  folder: string,
): Promise<ReadonlySet<string> | undefined> {
  try {
    const reading = await readMerge(repository, base, commit, folder)
    if (reading.state !== 'read') return new Set()
    const { step, tree } = reading
    const whole = [step.change, ...step.items.filter(({ item }) => item === 'pipeline')].map(({ hash }) => hash)
    const merged = [...step.items, ...step.matrix].map(({ hash }) => hash)
    const isAlone = (await repository.changedFiles(tree, commit)).length === 0
    if (isAlone) return new Set([...merged, ...whole])
    const there = await readStep(repository, base, commit, folder)
    const shown = there.state === 'read' ? [...there.step.items, ...there.step.matrix] : []
    const looked = new Set(shown.map(({ hash }) => hash))
    return new Set([...merged.filter((hash) => looked.has(hash)), ...whole])
  } catch (error) {
    // A force-pushed commit may be gone, and the policy of an older one may be broken: either way nobody can tell.
    if (error instanceof UserError) return undefined
    throw error
  }
}
