import type { Comment, Issue, Label } from '../model.ts'
import type { World } from '../world.ts'
import { apiUrl, htmlUrl } from './repository.ts'
import { nodeId, userOrNull } from './user.ts'

/** A label. */
export function labelAnswer(world: World, label: Label) {
  return {
    id: label.id,
    node_id: nodeId('Label', label.id),
    url: apiUrl(world, `/labels/${encodeURIComponent(label.name)}`),
    name: label.name,
    description: label.description,
    color: label.color,
    default: false,
  }
}

/** An issue; a pull request shows as an issue with a `pull_request` field. */
export function issueAnswer(world: World, issue: Issue) {
  const url = apiUrl(world, `/issues/${issue.number}`)
  const html = htmlUrl(world, `/${issue.isPull ? 'pull' : 'issues'}/${issue.number}`)
  return {
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    url,
    repository_url: apiUrl(world, ''),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: html,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: userOrNull(world, issue.author),
    labels: issue.labels.map((label) => labelAnswer(world, label)),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: world.comments.filter((comment) => comment.issue === issue.number).length,
    closed_at: issue.closedAt,
    closed_by: userOrNull(world, issue.closedBy),
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    author_association: 'CONTRIBUTOR',
    performed_via_github_app: null,
    ...(issue.isPull ? { pull_request: pullLinks(world, issue.number, html) } : {}),
  }
}

/** A comment on an issue or a pull request. */
export function commentAnswer(world: World, comment: Comment) {
  const issue = world.issues.find((item) => item.number === comment.issue)
  const page = `/${issue?.isPull ? 'pull' : 'issues'}/${comment.issue}`
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: apiUrl(world, `/issues/comments/${comment.id}`),
    html_url: htmlUrl(world, `${page}#issuecomment-${comment.id}`),
    issue_url: apiUrl(world, `/issues/${comment.issue}`),
    user: userOrNull(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: 'CONTRIBUTOR',
    performed_via_github_app: null,
  }
}

function pullLinks(world: World, number: number, html: string) {
  const pull = world.pulls.find((item) => item.issue.number === number)
  return {
    url: apiUrl(world, `/pulls/${number}`),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    merged_at: pull?.mergedAt ?? null,
  }
}
