import { readCommits } from '../git-objects.ts'
import { pullCommits } from '../lookup.ts'
import type { Issue, TimelineEvent } from '../model.ts'
import type { World } from '../world.ts'
import { gitCommitAnswer } from './commit.ts'
import { commentAnswer } from './issue.ts'
import { reviewAnswer } from './pull.ts'
import { apiUrl } from './repository.ts'
import { nodeId, userOrGhost } from './user.ts'

/** Everything that happened to an issue or pull request, oldest first. */
export function timelineAnswer(world: World, issue: Issue): unknown[] {
  const pull = world.pulls.find((item) => item.issue === issue)
  const commits = pull === undefined ? [] : readCommits(world.git, pullCommits(world, pull))
  const entries: { at: string; answer: unknown }[] = [
    ...commits.map((commit) => ({
      at: commit.committer.date,
      // Commits carry no actor here: who pushed them is only in the activity log.
      answer: { event: 'committed', ...gitCommitAnswer(world, commit) },
    })),
    ...world.timeline
      .filter((event) => event.issue === issue.number)
      .map((event) => ({ at: event.createdAt, answer: eventAnswer(world, event) })),
    ...world.comments
      .filter((comment) => comment.issue === issue.number)
      .map((comment) => {
        const user = userOrGhost(world, comment.author)
        return {
          at: comment.createdAt,
          answer: { event: 'commented', ...commentAnswer(world, comment), user, actor: user },
        }
      }),
    ...world.reviews
      .filter((review) => pull !== undefined && review.pull === issue.number && review.state !== 'PENDING')
      .map((review) => {
        const state = review.state.toLowerCase()
        const user = userOrGhost(world, review.author)
        return { at: review.submittedAt, answer: { event: 'reviewed', ...reviewAnswer(world, review), user, state } }
      }),
  ]
  return entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map((entry) => entry.answer)
}

function eventAnswer(world: World, event: TimelineEvent) {
  return {
    id: event.id,
    node_id: nodeId('Event', event.id),
    url: apiUrl(world, `/issues/events/${event.id}`),
    actor: userOrGhost(world, event.actor),
    event: event.event,
    commit_id: event.commit,
    commit_url: event.commit === null ? null : apiUrl(world, `/commits/${event.commit}`),
    created_at: event.createdAt,
    performed_via_github_app: null,
    ...event.extra,
  }
}
