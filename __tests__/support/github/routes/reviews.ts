import { addReview, dismiss, requestReviews } from '../arrange/pulls.ts'
import { pullSummary, reviewAnswer } from '../builders/pull.ts'
import { simpleUser } from '../builders/user.ts'
import { type Call, invalid, notFound, numberParam, ok, type Reply, type Routes } from '../call.ts'
import { resolveCommit } from '../git-objects.ts'
import { names, text } from '../json.ts'
import { findUser } from '../lookup.ts'
import type { Pull, Review, ReviewState } from '../model.ts'
import { paged } from '../paging.ts'
import { actionsBot } from '../world.ts'
import { pullParam } from './pulls.ts'

/** Reviews of a pull request, and who was asked for one. */
export const reviewRoutes: Routes = {
  'pulls/list-reviews': listReviews,
  'pulls/get-review': (call) => ok(reviewAnswer(call.world, reviewParam(call, pullParam(call)))),
  'pulls/create-review': createReview,
  'pulls/dismiss-review': dismissReview,
  'pulls/list-requested-reviewers': listRequested,
  'pulls/request-reviewers': request,
}

const states: Readonly<Record<string, ReviewState>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
}

function listReviews(call: Call): Reply {
  const number = pullParam(call).issue.number
  // A pending review is seen by nobody but its author.
  const found = call.world.reviews.filter(
    (review) => review.pull === number && (review.state !== 'PENDING' || review.author === call.token.actor),
  )
  return paged(call, found, (review) => reviewAnswer(call.world, review))
}

function reviewParam(call: Call, pull: Pull): Review {
  const id = numberParam(call, 'review_id')
  const review = call.world.reviews.find((item) => item.id === id && item.pull === pull.issue.number)
  if (review === undefined) throw notFound()
  return review
}

function createReview(call: Call): Reply {
  const { world, body } = call
  const { actor } = call.token
  const pull = pullParam(call)
  const event = text(body, 'event')
  const state = event === undefined ? 'PENDING' : (states[event] ?? 'COMMENTED')
  const judging = state === 'APPROVED' || state === 'CHANGES_REQUESTED'
  if (judging && actor === pull.issue.author) {
    throw invalid(`Can not ${state === 'APPROVED' ? 'approve' : 'request changes on'} your own pull request`)
  }
  if (state === 'APPROVED' && actor.id === actionsBot.id) {
    throw invalid('GitHub Actions is not permitted to approve pull requests.')
  }
  const words = text(body, 'body') ?? ''
  if (words === '' && (state === 'COMMENTED' || state === 'CHANGES_REQUESTED')) throw invalid('Body can not be blank')
  const commit = text(body, 'commit_id')
  if (commit !== undefined && resolveCommit(world.git, commit) === undefined)
    throw invalid('commit_id is not part of the pull request')
  const review = addReview(world, pull, actor, { state, body: words, commit })
  return ok(reviewAnswer(world, review))
}

function dismissReview(call: Call): Reply {
  const pull = pullParam(call)
  const review = reviewParam(call, pull)
  if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED') {
    throw invalid(`Can not dismiss a ${review.state.toLowerCase()} pull request review`)
  }
  dismiss(call.world, pull, review, call.token.actor, text(call.body, 'message') ?? '')
  return ok(reviewAnswer(call.world, review))
}

function listRequested(call: Call): Reply {
  const users = pullParam(call).requested.filter((user) => !user.deleted)
  return ok({ users: users.map((user) => simpleUser(call.world, user)), teams: [] })
}

function request(call: Call): Reply {
  const { world } = call
  const pull = pullParam(call)
  const reviewers = names(call.body, 'reviewers').map((login) => {
    const user = findUser(world, login)
    if (user === undefined || user.permission === 'none') {
      throw invalid(
        'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.',
      )
    }
    if (user === pull.issue.author) throw invalid('Review cannot be requested from pull request author.')
    return user
  })
  if (names(call.body, 'team_reviewers').length > 0)
    throw invalid('Could not resolve to a node with the global id of a team')
  requestReviews(world, pull, reviewers, call.token.actor)
  return { status: 201, body: pullSummary(world, pull) }
}
