import { webhookCommit } from '../builders/commit.ts'
import { labelAnswer } from '../builders/issue.ts'
import { pullAnswer, pullSummary, reviewAnswer } from '../builders/pull.ts'
import { mergeTrees, setRef, writeCommit } from '../git-write.ts'
import { labelOf, tipOf, userOf } from '../lookup.ts'
import type { Pull } from '../model.ts'
import { pullOf } from '../refresh.ts'
import { type World, webFlow } from '../world.ts'
import type { Draft } from './draft.ts'

/** Arguments of a `pull_request` event. */
export interface PullRequestArguments {
  readonly pull: number
  /** Default `opened`. */
  readonly action?:
    | 'opened'
    | 'synchronize'
    | 'reopened'
    | 'edited'
    | 'ready_for_review'
    | 'labeled'
    | 'unlabeled'
    | 'closed'
  /** Default: the author. */
  readonly actor?: string
  /** The head before, for `synchronize`. */
  readonly before?: string
  /** For `labeled` and `unlabeled`. */
  readonly label?: string
}

/** Arguments of a `pull_request_review` event. */
export interface ReviewArguments {
  readonly pull: number
  readonly review: number
  /** Default `submitted`. */
  readonly action?: 'submitted' | 'edited' | 'dismissed'
  /** Default: the reviewer. */
  readonly actor?: string
}

/** Arguments of a `merge_group` event. */
export interface MergeGroupArguments {
  /** In the order of the queue. */
  readonly pulls: readonly number[]
  readonly actor: string
}

/** A pull request was opened, pushed to, labelled and so on. */
export function pullRequest(world: World, args: PullRequestArguments): Draft {
  const { action = 'opened', before, label } = args
  const pull = pullOf(world, args.pull)
  const actor = args.actor === undefined ? pull.issue.author : userOf(world, args.actor)
  return {
    ...onPull(world, pull),
    actor,
    payload: {
      action,
      number: pull.issue.number,
      pull_request: pullAnswer(world, pull),
      ...(action === 'synchronize' ? { before: before ?? pull.baseSha, after: pull.headSha } : {}),
      ...(label === undefined ? {} : { label: labelAnswer(world, labelOf(world, label)) }),
    },
  }
}

/** A review was submitted, edited or dismissed. */
export function pullRequestReview(world: World, args: ReviewArguments): Draft {
  const pull = pullOf(world, args.pull)
  const review = world.reviews.find((item) => item.id === args.review && item.pull === args.pull)
  if (review === undefined) throw new Error(`no such review: ${args.review}`)
  return {
    ...onPull(world, pull),
    actor: args.actor === undefined ? review.author : userOf(world, args.actor),
    payload: {
      action: args.action ?? 'submitted',
      // Payloads write the state in lower case, the REST API in upper case.
      review: { ...reviewAnswer(world, review), state: review.state.toLowerCase() },
      pull_request: pullSummary(world, pull),
    },
  }
}

/** The merge queue asks for checks on the pull requests merged together. */
export function mergeGroup(world: World, args: MergeGroupArguments): Draft {
  const pulls = args.pulls.map((number) => pullOf(world, number))
  const last = pulls.at(-1)
  if (last === undefined) throw new Error('a merge group needs a pull request')
  const base = tipOf(world, last.base)
  const head = pulls.reduce((tip, pull) => queueMerge(world, tip, pull), base)
  const ref = `refs/heads/gh-readonly-queue/${last.base}/pr-${last.issue.number}-${base}`
  setRef(world.git, ref, head)
  return {
    ref,
    sha: head,
    actor: userOf(world, args.actor),
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: head,
        head_ref: ref,
        base_sha: base,
        base_ref: `refs/heads/${last.base}`,
        head_commit: webhookCommit(world, head),
      },
    },
  }
}

function onPull(world: World, pull: Pull) {
  if (pull.mergeSha === undefined) {
    throw new Error(`pull request ${pull.issue.number} has a conflict: GitHub starts no run for it`)
  }
  const { number } = pull.issue
  const { fullName } = world.repository
  return {
    ref: `refs/pull/${number}/merge`,
    sha: pull.mergeSha,
    headRef: pull.head,
    baseRef: pull.base,
    branch: pull.head,
    headSha: pull.headSha,
    pulls: [number],
    fork: pull.fork === fullName ? undefined : pull.fork,
  }
}

function queueMerge(world: World, tip: string, pull: Pull): string {
  const tree = mergeTrees(world.git, tip, pull.headSha)
  if (tree === undefined) throw new Error(`pull request ${pull.issue.number} conflicts in the queue`)
  const person = { name: 'GitHub', email: webFlow.email, date: world.now() }
  const message = `Merge pull request #${pull.issue.number} from ${world.repository.owner}/${pull.head}`
  const sha = writeCommit(world.git, { tree, parents: [tip, pull.headSha], author: person, committer: person, message })
  world.verified.add(sha)
  return sha
}
