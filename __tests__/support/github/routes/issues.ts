import { addIssue, addLabels, removeLabel, setIssueState } from '../arrange/issues.ts'
import { issueAnswer, labelAnswer } from '../builders/issue.ts'
import { timelineAnswer } from '../builders/timeline.ts'
import { type Call, invalid, notFound, numberParam, ok, type Reply, type Routes, refusal } from '../call.ts'
import { type Fields, names, text } from '../json.ts'
import { labelOf } from '../lookup.ts'
import type { Issue } from '../model.ts'
import { paged } from '../paging.ts'

/** Issues (pull requests are issues too) with their labels and timeline. */
export const issueRoutes: Routes = {
  'issues/list-for-repo': listIssues,
  'issues/get': (call) => ok(issueAnswer(call.world, issueParam(call))),
  'issues/create': createIssue,
  'issues/update': updateIssue,
  'issues/create-label': createLabel,
  'issues/list-labels-on-issue': (call) => labels(call, issueParam(call)),
  'issues/add-labels': addToIssue,
  'issues/list-events-for-timeline': (call) =>
    paged(call, timelineAnswer(call.world, issueParam(call)), (event) => event),
}

const bodyLimit = 65_536

/** The issue or pull request of a path; 404 when there is none. */
export function issueParam(call: Call): Issue {
  const number = numberParam(call, 'issue_number')
  const issue = call.world.issues.find((item) => item.number === number)
  if (issue === undefined) throw notFound()
  return issue
}

/** The `body` of a request, refused when GitHub would find it too long. */
export function bodyText(source: Fields): string | undefined {
  const body = text(source, 'body')
  if (body !== undefined && body.length > bodyLimit) {
    throw refusal(422, 'Validation Failed', [
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: `Body is too long (maximum is ${bodyLimit} characters)`,
      },
    ])
  }
  return body
}

function listIssues(call: Call): Reply {
  const { world, query } = call
  const state = query.get('state') ?? 'open'
  const wanted =
    query
      .get('labels')
      ?.split(',')
      .map((name) => name.toLowerCase()) ?? []
  const creator = query.get('creator')?.toLowerCase()
  const since = query.get('since')
  const found = world.issues.filter((issue) => {
    const own = issue.labels.map((label) => label.name.toLowerCase())
    return (
      (state === 'all' || issue.state === state) &&
      wanted.every((name) => own.includes(name)) &&
      (creator === undefined || issue.author.login.toLowerCase() === creator) &&
      (since === null || Date.parse(issue.updatedAt) >= Date.parse(since))
    )
  })
  const key = (issue: Issue) => (query.get('sort') === 'updated' ? issue.updatedAt : issue.createdAt)
  const order = query.get('direction') === 'asc' ? 1 : -1
  found.sort((a, b) => (key(a) < key(b) ? -1 : 1) * order)
  return paged(call, found, (issue) => issueAnswer(world, issue))
}

function createIssue(call: Call): Reply {
  const { world, body } = call
  const { actor } = call.token
  const issue = addIssue(world, actor, { title: String(body.title), body: bodyText(body) ?? null, isPull: false })
  addLabels(world, issue, names(body, 'labels'), actor)
  return { status: 201, body: issueAnswer(world, issue) }
}

function updateIssue(call: Call): Reply {
  const { world, body } = call
  const { actor } = call.token
  const issue = issueParam(call)
  if (
    issue.isPull &&
    body.state === 'open' &&
    world.pulls.some((pull) => pull.issue === issue && pull.mergedAt !== null)
  ) {
    throw invalid('Validation Failed')
  }
  const written = bodyText(body)
  if (written !== undefined || body.body === null) issue.body = written ?? null
  if (typeof body.title === 'string') issue.title = body.title
  if (Array.isArray(body.labels)) setLabels(call, issue, names(body, 'labels'))
  if (body.state === 'open' || body.state === 'closed') {
    setIssueState(world, issue, body.state, actor, text(body, 'state_reason'))
  }
  issue.updatedAt = world.now()
  return ok(issueAnswer(world, issue))
}

function setLabels(call: Call, issue: Issue, wanted: readonly string[]): void {
  const keep = wanted.map((name) => name.toLowerCase())
  for (const label of issue.labels.filter((item) => !keep.includes(item.name.toLowerCase()))) {
    removeLabel(call.world, issue, label.name, call.token.actor)
  }
  addLabels(call.world, issue, wanted, call.token.actor)
}

function labels(call: Call, issue: Issue): Reply {
  return paged(call, issue.labels, (label) => labelAnswer(call.world, label))
}

function addToIssue(call: Call): Reply {
  const issue = issueParam(call)
  addLabels(call.world, issue, names(call.body, 'labels'), call.token.actor)
  return ok(issue.labels.map((label) => labelAnswer(call.world, label)))
}

function createLabel(call: Call): Reply {
  const { world, body } = call
  const name = text(body, 'name') ?? ''
  if (world.labels.some((label) => label.name.toLowerCase() === name.toLowerCase())) {
    throw refusal(422, 'Validation Failed', [{ resource: 'Label', code: 'already_exists', field: 'name' }])
  }
  const label = {
    ...labelOf(world, name),
    color: text(body, 'color') ?? 'ededed',
    description: text(body, 'description') ?? null,
  }
  world.labels.splice(-1, 1, label)
  return { status: 201, body: labelAnswer(world, label) }
}
