import { commitRange, readRefs } from '../git-objects.ts'
import { headRef, recordEvent, tipOf } from '../lookup.ts'
import type { Pull, Review, ReviewState, User } from '../model.ts'
import { testMerge } from '../refresh.ts'
import type { World } from '../world.ts'
import { addIssue } from './issues.ts'

/** What a new pull request needs. */
export interface NewPull {
  readonly author: User
  readonly head: string
  readonly base: string
  readonly title: string
  readonly body: string | null
  readonly draft: boolean
  readonly fork: string | undefined
}

/** Why a pull request cannot be opened, in GitHub's words; undefined when it can. */
export function pullObstacle(world: World, pull: Pick<NewPull, 'head' | 'base' | 'fork'>): string | undefined {
  const refs = readRefs(world.git)
  const head = refs.get(headRef(pull))
  const base = refs.get(`refs/heads/${pull.base}`)
  if (head === undefined) return 'head is invalid'
  if (base === undefined) return 'base is invalid'
  const open = world.pulls.filter((item) => item.issue.state === 'open' && item.base === pull.base)
  const owner = pull.fork?.split('/')[0] ?? world.repository.owner
  if (open.some((item) => headRef(item) === headRef(pull))) {
    return `A pull request already exists for ${owner}:${pull.head}.`
  }
  if (commitRange(world.git, base, head).length === 0) return `No commits between ${pull.base} and ${pull.head}`
  return undefined
}

/** Opens a pull request. */
export function addPull(world: World, { author, title, body, ...rest }: NewPull): Pull {
  const obstacle = pullObstacle(world, rest)
  if (obstacle !== undefined) throw new Error(obstacle)
  const issue = addIssue(world, author, { title, body, isPull: true })
  const base = tipOf(world, rest.base)
  const pull: Pull = {
    ...rest,
    issue,
    id: world.nextId(),
    requested: [],
    headSha: readRefs(world.git).get(headRef(rest)) ?? '',
    baseSha: base,
    mergedOnto: base,
    mergeSha: undefined,
    mergedAt: null,
    mergedBy: null,
    introduced: [],
  }
  world.pulls.push(pull)
  testMerge(world, pull)
  return pull
}

/** Adds a review; it settles a review request to the same account. */
export function addReview(
  world: World,
  pull: Pull,
  author: User,
  content: { readonly state: ReviewState; readonly body: string; readonly commit: string | undefined },
): Review {
  const { state, body, commit = pull.headSha } = content
  const review = { id: world.nextId(), pull: pull.issue.number, author, body, commit, submittedAt: world.now(), state }
  world.reviews.push(review)
  pull.requested = pull.requested.filter((user) => user !== author)
  pull.issue.updatedAt = review.submittedAt
  return review
}

/** Dismisses a review: its own state changes, as on GitHub. */
export function dismiss(world: World, pull: Pull, review: Review, actor: User, message: string): void {
  const before = review.state.toLowerCase()
  review.state = 'DISMISSED'
  const dismissed_review = { state: before, review_id: review.id, dismissal_message: message }
  recordEvent(world, pull.issue, 'review_dismissed', actor, { extra: { dismissed_review } })
}

/** Asks accounts for a review, with an event each. */
export function requestReviews(world: World, pull: Pull, reviewers: readonly User[], actor: User): void {
  for (const requested of reviewers) {
    if (pull.requested.includes(requested)) continue
    pull.requested.push(requested)
    recordEvent(world, pull.issue, 'review_requested', actor)
  }
}
