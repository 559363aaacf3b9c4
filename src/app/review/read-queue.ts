import { UserError } from '../../core/errors.ts'
import type { Forge, PullRequest } from '../../core/ports/forge.ts'
import type { Repository } from '../../core/ports/repository.ts'
import { short } from '../../core/text.ts'

/** A pull request as it stands in a merge queue: what it does there, on top of those before it. */
export interface Queued {
  readonly pull: PullRequest
  readonly base: string
  readonly result: string
}

/** The branch of a merge queue's group: which branch it goes into, and the pull request that it ends with. */
export interface QueueBranch {
  readonly into: string
  readonly last: number
}

/** Reads the name that GitHub gives to the branch of a group; undefined for any other branch. */
export function queueBranch(name: string): QueueBranch | undefined {
  const [, into, last] = /(?:^|\/)gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/.exec(name) ?? []
  return into === undefined || last === undefined ? undefined : { into, last: Number(last) }
}

/**
 * Finds every pull request of a group. GitHub names only the last one; the others are in the messages of its commits,
 * which anybody could have written. So each is held against git: its head, merged into what was before it, must give
 * exactly what the group has there.
 *
 * @param base the tip of the branch that the group goes into
 * @throws {UserError} when a part of the group is explained by no pull request
 */
export async function readQueue(
  { repository, forge }: { readonly repository: Repository; readonly forge: Forge },
  { into, last }: QueueBranch,
  base: string,
  commit: string,
): Promise<Queued[]> {
  const commits = await repository.firstParents(base, commit)
  const queued: Queued[] = []
  let before = base
  for (const [index, result] of commits.entries()) {
    // A rebase leaves the commits as they were written: those without a number belong to the next one that has one.
    const isLast = index === commits.length - 1
    const number = numberIn((await repository.commit(result)).message) ?? (isLast ? last : undefined)
    if (number === undefined) continue
    const pull = await forge.pull(number)
    const merged = await repository.merge(before, pull.head)
    const isIt =
      pull.baseBranch === into && 'tree' in merged && (await repository.changedFiles(merged.tree, result)).length === 0
    if (!isIt) throw unexplained(commit, number)
    queued.push({ pull, base: before, result })
    before = result
  }
  if (queued.at(-1)?.pull.number !== last) throw unexplained(commit, last)
  return queued
}

function numberIn(message: string): number | undefined {
  const [subject = ''] = message.split('\n', 1)
  const found = /^Merge pull request #(\d+) from /.exec(subject) ?? /\(#(\d+)\)$/.exec(subject)
  return found ? Number(found[1]) : undefined
}

function unexplained(commit: string, number: number): UserError {
  return new UserError(
    `Nobody can tell which pull requests the group at ${short(commit)} holds: merging #${number} does not give what is there.`,
    'Let the queue merge or squash; for rebases set its group size to 1. Then queue the pull requests again.',
  )
}
