import { boolean, integer, list, nullable, object, oneOf, optional, string } from '../../core/decode.ts'
import type { PullRequest } from '../../core/ports/forge.ts'
import { account } from './accounts.ts'
import type { Client } from './client.ts'

const decodePull = object({
  number: integer,
  html_url: string,
  user: account,
  state: oneOf(['open', 'closed']),
  merged_at: nullable(string),
  merge_commit_sha: nullable(string),
  draft: optional(boolean),
  labels: list(object({ name: string })),
  requested_reviewers: optional(list(account)),
  head: object({ sha: string, ref: string, repo: nullable(object({ id: integer, full_name: string })) }),
  base: object({ ref: string, repo: object({ id: integer, full_name: string }) }),
})

type Found = ReturnType<typeof decodePull>

/**
 * Finds the pull requests of this repository that brought a commit in; merged ones first.
 *
 * @param fullName `owner/repo`: GitHub also names pull requests of other repositories with the same commit
 */
export async function readPullsOf(client: Client, commit: string, fullName: string): Promise<PullRequest[]> {
  const all = await client.list('/repos/{owner}/{repo}/commits/{commit}/pulls', { commit }, decodePull)
  const own = all.filter(({ base }) => base.repo.full_name.toLowerCase() === fullName.toLowerCase()).map(asPull)
  return [...own.filter(({ merged }) => merged), ...own.filter(({ merged }) => !merged)]
}

/** Finds the open pull requests with exactly this head, which also works for heads in forks. */
export async function readOpenPullsAt(client: Client, head: string): Promise<PullRequest[]> {
  const open = await client.list('/repos/{owner}/{repo}/pulls', { state: 'open' }, decodePull)
  return open.map(asPull).filter((pull) => pull.head === head)
}

/** Reads every open pull request into a branch. */
export async function readOpenPulls(client: Client, base: string): Promise<PullRequest[]> {
  const open = await client.list('/repos/{owner}/{repo}/pulls', { state: 'open', base }, decodePull)
  return open.map(asPull)
}

function asPull({ number, html_url: url, user, state, head, base, ...found }: Found): PullRequest {
  const merged = found.merged_at !== null
  return {
    number,
    url,
    author: user,
    state,
    merged,
    head: head.sha,
    headBranch: head.ref,
    // The repository of a deleted fork is null.
    isFork: head.repo?.id !== base.repo.id,
    headRepository: head.repo?.full_name,
    baseBranch: base.ref,
    // Before the merge, this is only GitHub's trial.
    mergeCommit: merged ? (found.merge_commit_sha ?? undefined) : undefined,
    mergedAt: found.merged_at ?? undefined,
    commits: undefined,
    reviews: undefined,
    isDraft: found.draft === true,
    labels: found.labels.map(({ name }) => name),
    requested: (found.requested_reviewers ?? []).flatMap((one) => one?.id ?? []),
  }
}
