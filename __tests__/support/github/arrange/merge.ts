import { commitRange, type Person, readCommit } from '../git-objects.ts'
import { mergeTrees, rebase, setRef, writeCommit } from '../git-write.ts'
import { pullCommits, tipOf } from '../lookup.ts'
import type { Pull, User } from '../model.ts'
import { refresh } from '../refresh.ts'
import { type World, webFlow } from '../world.ts'
import { recordActivity } from './pushes.ts'
import { settle } from './settle.ts'

/** The three ways GitHub merges. */
export type MergeMethod = 'merge' | 'squash' | 'rebase'

/** Merges a pull request for real: writes the commit, moves the base branch, closes it and logs the push. */
export function merge(world: World, pull: Pull, actor: User, method: MergeMethod): string {
  return land(world, [pull], actor, method, 'pr_merge')
}

/** Lands a group of a merge queue: each pull request on top of the one before, and the base branch moves once. */
export function mergeQueue(world: World, pulls: readonly Pull[], actor: User, method: MergeMethod): string {
  return land(world, pulls, actor, method, 'merge_queue_merge')
}

function land(
  world: World,
  pulls: readonly Pull[],
  actor: User,
  method: MergeMethod,
  type: 'pr_merge' | 'merge_queue_merge',
): string {
  refresh(world)
  const base = pulls[0]?.base ?? world.repository.defaultBranch
  const before = tipOf(world, base)
  const after = pulls.reduce((tip, pull) => mergeOnto(world, pull, actor, method, tip), before)
  setRef(world.git, `refs/heads/${base}`, after)
  recordActivity(world, { ref: `refs/heads/${base}`, actor, before, after, type })
  return after
}

function mergeOnto(world: World, pull: Pull, actor: User, method: MergeMethod, before: string): string {
  const { number, state } = pull.issue
  if (state !== 'open') throw new Error(`pull request ${number} is not open`)
  const after = mergedCommit(world, pull, actor, method, before)
  if (after === undefined) throw new Error(`pull request ${number} has a conflict`)
  settle(world, pull, actor, { commit: after, introduced: commitRange(world.git, before, after) })
  return after
}

function mergedCommit(world: World, pull: Pull, actor: User, method: MergeMethod, base: string): string | undefined {
  const date = world.now()
  const own = personOf(actor, date)
  if (method === 'rebase') return rebase(world.git, base, linear(world, pull), own)
  const tree = mergeTrees(world.git, base, pull.headSha)
  if (tree === undefined) return undefined
  const { number, title } = pull.issue
  const committer: Person = { name: 'GitHub', email: webFlow.email, date }
  const owner = pull.fork?.split('/')[0] ?? world.repository.owner
  const sha = writeCommit(
    world.git,
    method === 'squash'
      ? {
          tree,
          parents: [base],
          author: personOf(pull.issue.author, date),
          committer,
          message: `${title} (#${number})`,
        }
      : {
          tree,
          parents: [base, pull.headSha],
          author: own,
          committer,
          message: `Merge pull request #${number} from ${owner}/${pull.head}\n\n${title}`,
        },
  )
  world.verified.add(sha)
  return sha
}

// A rebase leaves merge commits of the branch out.
function linear(world: World, pull: Pull): string[] {
  return pullCommits(world, pull).filter((sha) => readCommit(world.git, sha).parents.length === 1)
}

function personOf(user: User, date: string): Person {
  const email = user.emails[0] ?? `${user.id}+${user.login}@users.noreply.github.com`
  return { name: user.login, email, date }
}
