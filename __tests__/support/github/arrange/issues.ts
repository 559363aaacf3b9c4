import { labelOf, nextNumber, recordEvent } from '../lookup.ts'
import type { Comment, Issue, Status, User } from '../model.ts'
import type { World } from '../world.ts'

/** Adds an issue, or the issue half of a pull request. */
export function addIssue(
  world: World,
  author: User,
  content: { readonly title: string; readonly body: string | null; readonly isPull: boolean },
): Issue {
  const createdAt = world.now()
  const issue: Issue = {
    ...content,
    id: world.nextId(),
    number: nextNumber(world),
    author,
    createdAt,
    updatedAt: createdAt,
    labels: [],
    state: 'open',
    stateReason: null,
    closedAt: null,
    closedBy: null,
  }
  world.issues.push(issue)
  return issue
}

/** Adds a comment to an issue or a pull request. */
export function addComment(world: World, issue: Issue, author: User, body: string): Comment {
  const createdAt = world.now()
  const comment = { id: world.nextId(), issue: issue.number, author, createdAt, updatedAt: createdAt, body }
  world.comments.push(comment)
  return comment
}

/** Adds labels that are not there yet, with an event each. */
export function addLabels(world: World, issue: Issue, labels: readonly string[], actor: User): void {
  for (const label of labels.map((name) => labelOf(world, name))) {
    if (issue.labels.includes(label)) continue
    issue.labels.push(label)
    recordEvent(world, issue, 'labeled', actor, { extra: { label: { name: label.name, color: label.color } } })
  }
}

/** Removes a label, with an event. */
export function removeLabel(world: World, issue: Issue, name: string, actor: User): void {
  const label = labelOf(world, name)
  if (!issue.labels.includes(label)) return
  issue.labels = issue.labels.filter((item) => item !== label)
  recordEvent(world, issue, 'unlabeled', actor, { extra: { label: { name: label.name, color: label.color } } })
}

/** Opens or closes an issue or pull request, with an event. */
export function setIssueState(world: World, issue: Issue, state: Issue['state'], actor: User, reason?: string): void {
  if (issue.state === state) return
  issue.state = state
  issue.stateReason = reason ?? (state === 'open' ? 'reopened' : issue.isPull ? null : 'completed')
  recordEvent(world, issue, state === 'open' ? 'reopened' : 'closed', actor)
  issue.closedAt = state === 'open' ? null : issue.updatedAt
  issue.closedBy = state === 'open' ? null : actor
}

/** Adds a commit status; earlier ones of the same context stay in the history. */
export function addStatus(world: World, status: Omit<Status, 'id' | 'createdAt'>): Status {
  const added = { ...status, id: world.nextId(), createdAt: world.now() }
  world.statuses.push(added)
  return added
}
