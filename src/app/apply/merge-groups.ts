import { UserError } from '../../core/errors.ts'
import type { Forge, PullRequest } from '../../core/ports/forge.ts'
import type { Repository } from '../../core/ports/repository.ts'
import { readStep } from '../pull-change.ts'

/** Commits side by side on the first-parent line that one pull request brought in, or one commit without any. */
export interface Group {
  readonly first: string
  readonly last: string
  readonly pull: PullRequest | undefined
}

interface Sources {
  readonly repository: Repository
  readonly forge: Pick<Forge, 'pullsOf'>
  /** The default branch: a pull request into another branch was reviewed for something else. */
  readonly branch: string
}

/** Puts the commits after `from` up to `to` together as they were merged: a rebase leaves several of one pull request. */
export async function readGroups({ repository, forge, branch }: Sources, from: string, to: string): Promise<Group[]> {
  const all: Group[] = []
  for (const commit of await repository.firstParents(from, to)) {
    const pull = pullOf(await forge.pullsOf(commit), commit, branch)
    const before = all.at(-1)
    if (before?.pull && before.pull.number === pull?.number) all[all.length - 1] = { ...before, last: commit }
    else all.push({ first: commit, last: commit, pull })
  }
  return all
}

// GitHub may name several for one commit, such as those that were stacked on each other.
function pullOf(pulls: readonly PullRequest[], commit: string, branch: string): PullRequest | undefined {
  const merged = pulls.filter((one) => one.merged && one.baseBranch === branch)
  return merged.find(({ mergeCommit }) => mergeCommit === commit) ?? merged[0]
}

/**
 * Whether a group gives the policy, and what runs the review, exactly what merging its pull request gives. Whoever may
 * push can merge by hand and add something, and GitHub takes it for the pull request's all the same.
 *
 * @param base the commit before the group
 */
export async function isAsProposed(
  repository: Repository,
  { last, pull }: Group,
  base: string,
  folder: string,
): Promise<boolean> {
  if (!pull) return false
  try {
    const merged = await repository.merge(base, pull.head)
    return 'tree' in merged && (await readStep(repository, merged.tree, last, folder)).state === 'untouched'
  } catch (error) {
    // A head that nobody has any more, or one more difference that is no policy: either way nobody can tell.
    if (error instanceof UserError) return false
    throw error
  }
}
