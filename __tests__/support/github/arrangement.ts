import { addComment, addIssue, addLabels, addStatus, removeLabel, setIssueState } from './arrange/issues.ts'
import { type MergeMethod, merge, mergeQueue } from './arrange/merge.ts'
import { addPull, addReview, dismiss } from './arrange/pulls.ts'
import { recordActivity } from './arrange/pushes.ts'
import { userOf } from './lookup.ts'
import type { Issue, Review, Status } from './model.ts'
import { pullOf } from './refresh.ts'
import type { World } from './world.ts'

/** Calls by which a test brings pull requests, reviews, labels, statuses and pushes about. */
export function createArrangement(world: World) {
  const user = (login: string) => userOf(world, login)
  return {
    /** Logs a push that the test made with git itself. `before` undefined: the branch is new. */
    recordPush(push: { branch: string; actor: string; before?: string; after: string; forced?: boolean }): void {
      const { branch, actor, before, after, forced } = push
      recordActivity(world, { ref: `refs/heads/${branch}`, actor: user(actor), before, after, forced })
    },
    /** Opens a pull request; `fork` names the repository of a head stored at `refs/forks/<fork>/<head>`. */
    openPull(pull: {
      author: string
      head: string
      base?: string
      title: string
      body?: string
      draft?: boolean
      fork?: string
    }): number {
      const { author, head, base = world.repository.defaultBranch, title, body = null, draft = false, fork } = pull
      return addPull(world, { author: user(author), head, base, title, body, draft, fork }).issue.number
    },
    /** Closes a pull request without a merge. */
    closePull({ pull, by }: { pull: number; by?: string }): void {
      const { issue } = pullOf(world, pull)
      setIssueState(world, issue, 'closed', by === undefined ? issue.author : user(by))
    },
    /** Really merges in the bare repository; returns the new tip of the base. */
    mergePull({ pull, by, method = 'merge' }: { pull: number; by: string; method?: MergeMethod }): string {
      return merge(world, pullOf(world, pull), user(by), method)
    },
    /** Really lands a group of the merge queue, in this order; the base moves once. Returns its new tip. */
    mergeQueue({
      pulls,
      by,
      method = 'merge',
    }: {
      pulls: readonly number[]
      by: string
      method?: MergeMethod
    }): string {
      const queued = pulls.map((pull) => pullOf(world, pull))
      return mergeQueue(world, queued, user(by), method)
    },
    /** Submits a review of the head as it is now, or of `commit`; returns its id. */
    review(review: {
      pull: number
      by: string
      state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED'
      body?: string
      commit?: string
    }): number {
      const { pull, by, state, body = '', commit } = review
      return addReview(world, pullOf(world, pull), user(by), { state, body, commit }).id
    },
    /** Dismisses a review. */
    dismissReview({
      pull,
      id,
      by,
      message = 'dismissed',
    }: {
      pull: number
      id: number
      by: string
      message?: string
    }): void {
      dismiss(world, pullOf(world, pull), reviewOf(world, pull, id), user(by), message)
    },
    /** Sets a label on a pull request or issue. */
    label({ pull, name, by }: { pull: number; name: string; by: string }): void {
      addLabels(world, issueOf(world, pull), [name], user(by))
    },
    /** Takes a label off again. */
    unlabel({ pull, name, by }: { pull: number; name: string; by: string }): void {
      removeLabel(world, issueOf(world, pull), name, user(by))
    },
    /** Writes a comment; returns its id. */
    comment({ pull, by, body }: { pull: number; by: string; body: string }): number {
      return addComment(world, issueOf(world, pull), user(by), body).id
    },
    /** Opens an issue; returns its number. */
    openIssue({
      by,
      title,
      body,
      labels = [],
    }: {
      by: string
      title: string
      body?: string
      labels?: readonly string[]
    }): number {
      const issue = addIssue(world, user(by), { title, body: body ?? null, isPull: false })
      addLabels(world, issue, labels, user(by))
      return issue.number
    },
    /** Closes or reopens an issue. */
    setIssueState({ issue, state, by }: { issue: number; state: Issue['state']; by: string }): void {
      setIssueState(world, issueOf(world, issue), state, user(by))
    },
    /** Sets a commit status. */
    setStatus(status: {
      sha: string
      context: string
      state: Status['state']
      by: string
      description?: string
      targetUrl?: string
    }): void {
      const { sha, context, state, by, description = null, targetUrl = null } = status
      addStatus(world, { sha, context, state, description, targetUrl, creator: user(by) })
    },
    /** Sets what the rules of a branch are, as the API answers them. */
    setBranchRules(branch: string, rules: readonly unknown[]): void {
      world.rules.set(branch, rules)
    },
    /** Adds a ruleset that lets only these accounts create, move or delete a branch. */
    guardBranch(branch: string, logins: readonly string[]): void {
      world.guarded.set(branch, logins)
    },
    /** Makes GitHub accept the signature of a commit. */
    markVerified(sha: string): void {
      world.verified.add(sha)
    },
  }
}

function issueOf(world: World, number: number): Issue {
  const issue = world.issues.find((item) => item.number === number)
  if (issue === undefined) throw new Error(`no such issue: ${number}`)
  return issue
}

function reviewOf(world: World, pull: number, id: number): Review {
  const review = world.reviews.find((item) => item.pull === pull && item.id === id)
  if (review === undefined) throw new Error(`no such review: ${id}`)
  return review
}
