import { commitRange, type Person, readCommit } from '../git-objects.ts'
import { mergeTrees, rebase, setRef, writeCommit } from '../git-write.ts'
import { pullCommits, recordEvent, tipOf } from '../lookup.ts'
import type { Pull, User } from '../model.ts'
import { refresh } from '../refresh.ts'
import { type World, webFlow } from '../world.ts'
import { setIssueState } from './issues.ts'
import { recordActivity } from './pushes.ts'

/** The three ways GitHub merges. */
export type MergeMethod = 'merge' | 'squash' | 'rebase'

/** Merges a pull request for real: writes the commit, moves the base branch, closes it and logs the push. */
export function merge(world: World, pull: Pull, actor: User, method: MergeMethod): string {
  refresh(world)
  if (pull.issue.state !== 'open') throw new Error(`pull request ${pull.issue.number} is not open`)
  const before = tipOf(world, pull.base)
  const after = mergedCommit(world, pull, actor, method, before)
  if (after === undefined) throw new Error(`pull request ${pull.issue.number} has a conflict`)
  setRef(world.git, `refs/heads/${pull.base}`, after)
  pull.introduced = commitRange(world.git, before, after)
  pull.mergeSha = after
  pull.mergedBy = actor
  recordEvent(world, pull.issue, 'merged', actor, { commit: after })
  setIssueState(world, pull.issue, 'closed', actor)
  pull.mergedAt = pull.issue.closedAt
  recordActivity(world, { ref: `refs/heads/${pull.base}`, actor, before, after, type: 'pr_merge' })
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
