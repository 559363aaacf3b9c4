import { type Reply, refusal } from './call.ts'
import type { Token } from './model.ts'
import type { World } from './world.ts'

const readContents = 'contents=read'
const writeContents = 'contents=write'
const readPulls = 'pull_requests=read'
const writePulls = 'pull_requests=write'
const readIssues = 'issues=read; pull_requests=read'
const writeIssues = 'issues=write; pull_requests=write'

// Written as GitHub writes its `x-accepted-github-permissions` header: any one of the parts is enough.
const needs: Readonly<Record<string, string>> = {
  'actions/get-workflow-run': 'actions=read',
  'actions/list-workflow-runs-for-repo': 'actions=read',
  'git/create-blob': writeContents,
  'git/create-commit': writeContents,
  'git/create-ref': writeContents,
  'git/create-tree': writeContents,
  'git/get-blob': readContents,
  'git/get-commit': readContents,
  'git/get-ref': readContents,
  'git/get-tree': readContents,
  'git/update-ref': writeContents,
  'issues/add-labels': writeIssues,
  'issues/create': 'issues=write',
  'issues/create-comment': writeIssues,
  'issues/create-label': writeIssues,
  'issues/delete-comment': writeIssues,
  'issues/get': readIssues,
  'issues/get-comment': readIssues,
  'issues/list-comments': readIssues,
  'issues/list-events-for-timeline': readIssues,
  'issues/list-for-repo': readIssues,
  'issues/list-labels-on-issue': readIssues,
  'issues/update': writeIssues,
  'issues/update-comment': writeIssues,
  'pulls/create': writePulls,
  'pulls/create-review': writePulls,
  'pulls/dismiss-review': writePulls,
  'pulls/get': readPulls,
  'pulls/get-review': readPulls,
  'pulls/list': readPulls,
  'pulls/list-commits': readPulls,
  'pulls/list-files': readPulls,
  'pulls/list-requested-reviewers': readPulls,
  'pulls/list-reviews': readPulls,
  'pulls/request-reviewers': writePulls,
  'repos/codeowners-errors': readContents,
  'repos/compare-commits-with-basehead': readContents,
  'repos/create-commit-status': 'statuses=write',
  'repos/get-branch': readContents,
  'repos/get-combined-status-for-ref': 'statuses=read',
  'repos/get-commit': readContents,
  'repos/get-content': readContents,
  'repos/list-activities': readContents,
  'repos/list-commit-statuses-for-ref': 'statuses=read',
  'repos/list-pull-requests-associated-with-commit': readPulls,
}

/** The error answer for a token that lacks a permission; undefined when it may go on. */
export function permissionRefusal(
  world: World,
  token: Token,
  operation: string,
  params: Readonly<Record<string, string>>,
): Reply | undefined {
  const accepted = needs[operation]
  if (accepted === undefined) return undefined
  const alternatives = accepted.split('; ').map((part) => part.split('='))
  const onIssue = isPlainIssue(world, params)
  const granted = alternatives.some(([scope = '', level]) => {
    if (level === 'read' && world.repository.visibility === 'public') return true
    if (onIssue && scope === 'pull_requests') return false
    const has = token.permissions[scope.replace('_', '-')] ?? 'none'
    return has === 'write' || (has === 'read' && level === 'read')
  })
  if (granted) return undefined
  const headers = { 'x-accepted-github-permissions': accepted }
  return refusal(403, 'Resource not accessible by integration', undefined, headers).reply
}

// A pull request permission reaches issue endpoints only where the issue is a pull request.
function isPlainIssue(world: World, params: Readonly<Record<string, string>>): boolean {
  const comment = world.comments.find((item) => String(item.id) === params.comment_id)
  const number = comment?.issue ?? Number(params.issue_number)
  return world.issues.some((issue) => issue.number === number && !issue.isPull)
}
