import { diffFiles, type FileChange } from '../git-diff.ts'
import { pullCommits } from '../lookup.ts'
import type { Pull, Review } from '../model.ts'
import type { World } from '../world.ts'
import { labelAnswer } from './issue.ts'
import { apiUrl, fullRepository, htmlUrl, ownerUser } from './repository.ts'
import { nodeId, simpleUser, userOrGhost, userOrNull } from './user.ts'

/** A pull request as lists have it. */
export function pullSummary(world: World, pull: Pull) {
  const { issue } = pull
  const url = apiUrl(world, `/pulls/${issue.number}`)
  const html = htmlUrl(world, `/pull/${issue.number}`)
  const issueUrl = apiUrl(world, `/issues/${issue.number}`)
  const links = {
    html,
    issue: issueUrl,
    comments: `${issueUrl}/comments`,
    review_comments: `${url}/comments`,
    review_comment: apiUrl(world, '/pulls/comments{/number}'),
    commits: `${url}/commits`,
    statuses: apiUrl(world, `/statuses/${pull.headSha}`),
  }
  return {
    url,
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    ...Object.fromEntries(
      Object.entries(links).flatMap(([name, href]) => (name === 'html' ? [] : [[`${name}_url`, href]])),
    ),
    number: issue.number,
    state: issue.state,
    locked: false,
    title: issue.title,
    user: userOrGhost(world, issue.author),
    body: issue.body,
    labels: issue.labels.map((label) => ({ ...labelAnswer(world, label), description: label.description ?? '' })),
    milestone: null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeSha ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: pull.requested.filter((user) => !user.deleted).map((user) => simpleUser(world, user)),
    requested_teams: [],
    draft: pull.draft,
    head: side(world, pull.head, pull.headSha, pull.fork),
    base: side(world, pull.base, pull.baseSha),
    _links: Object.fromEntries(Object.entries({ ...links, self: url }).map(([name, href]) => [name, { href }])),
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
  }
}

/** A pull request as `GET /repos/{owner}/{repo}/pulls/{pull_number}` has it. */
export function pullAnswer(world: World, pull: Pull) {
  const files = pullFiles(world, pull)
  const open = pull.issue.state === 'open'
  const mergeable = pull.mergeSha !== undefined
  return {
    ...pullSummary(world, pull),
    merged: pull.mergedAt !== null,
    mergeable: open ? mergeable : null,
    rebaseable: open ? mergeable : null,
    mergeable_state: open ? (mergeable ? 'clean' : 'dirty') : 'unknown',
    merged_by: userOrNull(world, pull.mergedBy),
    comments: world.comments.filter((comment) => comment.issue === pull.issue.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: pullCommits(world, pull).length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  }
}

/** Files that a pull request changes since it left its base. */
export function pullFiles(world: World, pull: Pull): FileChange[] {
  const start = world.git.text(['merge-base', pull.mergedOnto, pull.headSha])
  return diffFiles(world.git, start, pull.headSha)
}

/** A review; its author is null once the account is deleted. */
export function reviewAnswer(world: World, review: Review) {
  const pull = apiUrl(world, `/pulls/${review.pull}`)
  const html = htmlUrl(world, `/pull/${review.pull}#pullrequestreview-${review.id}`)
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: userOrNull(world, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    _links: { html: { href: html }, pull_request: { href: pull } },
    commit_id: review.commit,
    author_association: 'CONTRIBUTOR',
    ...(review.state === 'PENDING' ? {} : { submitted_at: review.submittedAt }),
  }
}

/** A pull request as workflow runs refer to it. */
export function pullReference(world: World, pull: Pull) {
  const { id, name } = world.repository
  const repo = { id, url: apiUrl(world, ''), name }
  return {
    id: pull.id,
    number: pull.issue.number,
    url: apiUrl(world, `/pulls/${pull.issue.number}`),
    head: { ref: pull.head, sha: pull.headSha, repo },
    base: { ref: pull.base, sha: pull.baseSha, repo },
  }
}

function side(world: World, ref: string, sha: string, fork?: string) {
  const repo = fullRepository(world, fork)
  const login = fork?.split('/')[0]
  const user = login === undefined ? undefined : world.users.find((item) => item.login === login)
  return {
    label: `${login ?? world.repository.owner}:${ref}`,
    ref,
    sha,
    user: simpleUser(world, user ?? ownerUser(world)),
    repo,
  }
}
