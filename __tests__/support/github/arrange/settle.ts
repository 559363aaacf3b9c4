import { commitRange, firstParents, isAncestor } from '../git-objects.ts'
import { pullCommits, recordEvent } from '../lookup.ts'
import type { Pull, User } from '../model.ts'
import type { World } from '../world.ts'
import { setIssueState } from './issues.ts'

/** Notes that a pull request is merged: by which commit, and which commits that brought into the base. */
export function settle(
  world: World,
  pull: Pull,
  actor: User,
  { commit, introduced }: { readonly commit: string; readonly introduced: readonly string[] },
): void {
  pull.introduced = introduced
  pull.mergeSha = commit
  pull.mergedBy = actor
  recordEvent(world, pull.issue, 'merged', actor, { commit })
  setIssueState(world, pull.issue, 'closed', actor)
  pull.mergedAt = pull.issue.closedAt
}

/** Whoever pushes the head of a pull request to its base, alone or in a merge of their own, has merged it, as on GitHub. */
export function settlePushed(
  world: World,
  push: { readonly branch: string; readonly before: string; readonly after: string },
  actor: User,
): void {
  const { branch, before, after } = push
  const open = world.pulls.filter(({ issue, base }) => issue.state === 'open' && base === branch)
  const fresh = open.length === 0 ? [] : commitRange(world.git, before, after)
  for (const pull of open.filter(({ headSha }) => fresh.includes(headSha))) {
    const line = firstParents(world.git, before, after)
    const commit = line.find((sha) => isAncestor(world.git, pull.headSha, sha)) ?? after
    settle(world, pull, actor, { commit, introduced: [...new Set([...pullCommits(world, pull), commit])] })
  }
}
