import { commitAnswer, commitFiles, fileAnswer } from '../builders/commit.ts'
import { pullSummary } from '../builders/pull.ts'
import { apiUrl, htmlUrl } from '../builders/repository.ts'
import { type Call, notFound, ok, type Reply, type Routes, refusal, textParam } from '../call.ts'
import { diffFiles } from '../git-diff.ts'
import { commitRange, isAncestor, readCommit, readCommits, resolveCommit } from '../git-objects.ts'
import { pullCommits, tipOf } from '../lookup.ts'
import type { Pull } from '../model.ts'
import { paged, pageOf } from '../paging.ts'
import type { World } from '../world.ts'

/** Single commits, comparisons, and the pull requests behind a commit. */
export const commitRoutes: Routes = {
  'repos/get-commit': getCommit,
  'repos/compare-commits-with-basehead': compare,
  'repos/list-pull-requests-associated-with-commit': pullsOfCommit,
}

/** The commit that a path parameter means; 422 when there is none, as GitHub answers for commits. */
export function commitParam(call: Call, name: string): string {
  const sha = resolveCommit(call.world.git, textParam(call, name))
  if (sha === undefined) throw refusal(422, `No commit found for SHA: ${textParam(call, name)}`)
  return sha
}

function getCommit(call: Call): Reply {
  const { world } = call
  const sha = commitParam(call, 'ref')
  if (call.accept.includes('application/vnd.github.sha')) return { status: 200, body: Buffer.from(sha) }
  const commit = readCommit(world.git, sha)
  const files = commitFiles(world, commit)
  const additions = files.reduce((sum, file) => sum + file.additions, 0)
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0)
  const page = pageOf(call, files, 300)
  return {
    status: 200,
    headers: page.headers,
    body: {
      ...commitAnswer(world, commit),
      stats: { additions, deletions, total: additions + deletions },
      files: page.items.map((file) => fileAnswer(world, sha, file)),
    },
  }
}

function compare(call: Call): Reply {
  const { world } = call
  const basehead = textParam(call, 'basehead')
  const [base, head] = basehead.split('...').map((name) => resolveCommit(world.git, name))
  if (base === undefined || head === undefined) throw notFound()
  const mergeBase = world.git.attempt(['merge-base', base, head])
  if (mergeBase === undefined) throw refusal(404, 'No common ancestor between the commits')
  const ahead = commitRange(world.git, base, head)
  const behind = commitRange(world.git, head, base)
  // Unpaged, the API gives at most 250 commits; files are on the first page only, at most 300.
  const page = pageOf(call, ahead, 250)
  const files = page.number === 1 ? diffFiles(world.git, mergeBase, head).slice(0, 300) : []
  const url = apiUrl(world, `/compare/${encodeURIComponent(basehead)}`)
  const html = htmlUrl(world, `/compare/${encodeURIComponent(basehead)}`)
  return {
    status: 200,
    headers: page.headers,
    body: {
      url,
      html_url: html,
      permalink_url: htmlUrl(world, `/compare/${base}...${head}`),
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: commitAnswer(world, readCommit(world.git, base)),
      merge_base_commit: commitAnswer(world, readCommit(world.git, mergeBase)),
      status: relation(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: readCommits(world.git, page.items).map((commit) => commitAnswer(world, commit)),
      files: files.map((file) => fileAnswer(world, head, file)),
    },
  }
}

function relation(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged'
  if (ahead > 0) return 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

function pullsOfCommit(call: Call): Reply {
  const { world } = call
  const sha = commitParam(call, 'commit_sha')
  const landed = isAncestor(world.git, sha, tipOf(world, world.repository.defaultBranch))
  const found = world.pulls.filter((pull) => (landed ? pull.introduced.includes(sha) : holds(world, pull, sha)))
  return paged(call, found, (pull) => pullSummary(world, pull))
}

function holds(world: World, pull: Pull, sha: string): boolean {
  return pullCommits(world, pull).includes(sha)
}

/** The commit of a `ref` query parameter, or of the default branch. */
export function commitQuery(call: Call): string {
  const name = call.query.get('ref') ?? call.world.repository.defaultBranch
  const sha = resolveCommit(call.world.git, name)
  if (sha === undefined) throw refusal(404, `No commit found for the ref ${name}`)
  return sha
}

/** Answers a list of commits by id. */
export function pagedCommits(call: Call, shas: readonly string[]): Reply {
  const page = pageOf(call, shas)
  const body = readCommits(call.world.git, page.items).map((commit) => commitAnswer(call.world, commit))
  return { ...ok(body), headers: page.headers }
}
