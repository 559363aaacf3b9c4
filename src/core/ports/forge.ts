/** A GitHub account. Its number decides who it is; logins are renamed and registered again. */
export interface Account {
  readonly id: number
  readonly login: string
  readonly isPerson: boolean
}

export interface PullRequest {
  readonly number: number
  readonly url: string
  readonly author: Account | undefined
  readonly state: 'open' | 'closed'
  readonly merged: boolean
  readonly head: string
  readonly headBranch: string
  readonly isFork: boolean
  /** Where the head is, as `owner/repo`; undefined when that repository is gone. */
  readonly headRepository: string | undefined
  readonly baseBranch: string
  readonly mergeCommit: string | undefined
  /** When it was merged, by GitHub's clock; ISO 8601 in UTC. */
  readonly mergedAt: string | undefined
  /** How many commits it has; undefined where GitHub did not say, as in lists. */
  readonly commits: number | undefined
  /** Every review as it stood then, oldest first; undefined where GitHub did not say, as in lists. */
  readonly reviews: readonly Review[] | undefined
  readonly isDraft: boolean
  readonly labels: readonly string[]
  /** The accounts that have been asked for a review, and have given none since. */
  readonly requested: readonly number[]
}

/** Somebody who touched a change: an account, or only what git says of an unknown one. */
export interface Contributor {
  readonly account: Account | undefined
  /** How to call them in a sentence: a login, else the e-mail of the commit. */
  readonly name: string
}

export interface Review {
  readonly id: number
  readonly account: Account | undefined
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  /** The head when the review was given. */
  readonly commit: string | undefined
}

export type StatusState = 'error' | 'failure' | 'pending' | 'success'

export interface CommitStatus {
  readonly context: string
  readonly state: StatusState
  readonly description: string
}

/** How a label of a pull request came about, and what people wrote beside it. */
export interface Labelling {
  /** The last time that it was set or taken off; undefined when never. */
  readonly last: { readonly isSet: boolean; readonly by: Account | undefined; readonly at: string } | undefined
  /** The texts of reviews, oldest first; each belongs to the head that was reviewed. */
  readonly words: readonly {
    readonly by: Account | undefined
    readonly commit: string | undefined
    readonly body: string
  }[]
  /** Since when the head is where it is; undefined when that cannot be read. */
  readonly headSince: string | undefined
}

/** What a branch asks for before a merge. */
export interface BranchRules {
  /** The required statuses; `app` is the only one that may set it, where there is one. */
  readonly checks: readonly { readonly context: string; readonly app: number | undefined }[]
  /** Whether a code owner, or a reviewer by path, is asked for anything. */
  readonly guardsPaths: boolean
}

/** What the rules of a branch let only those do who may bypass them. */
export interface Restrictions {
  readonly creation: boolean
  readonly update: boolean
  readonly deletion: boolean
}

/** A status as it stands there. */
export interface FoundStatus extends CommitStatus {
  /** The login of whoever set it; empty when the account is gone. */
  readonly by: string
  /** The page that it leads to; empty when there is none. */
  readonly target: string
}

export interface Comment {
  readonly id: number
  readonly body: string
  readonly isMine: boolean
}

/** What is written on a pull request, and where its head was meanwhile. */
export interface Conversation {
  readonly head: string
  /** Oldest first. */
  readonly comments: readonly Comment[]
}

/** Files that a person is to merge. */
export interface Proposal {
  /** The branch that they are put on. It belongs to us: what else it holds is replaced. */
  readonly branch: string
  /** The branch to merge into, and its commit that the files were made from. */
  readonly base: string
  readonly onto: string
  /** The title of the pull request and of the commit. */
  readonly title: string
  /** The text of the pull request, in Markdown. */
  readonly body: string
  /** E-mails of those who made by hand what it takes over: the commit names them, so that none of them approves it. */
  readonly changedBy: readonly string[]
  /** By path, whole. */
  readonly files: ReadonlyMap<string, string>
}

/** A file of a branch, read when its text is asked for. */
export interface BranchFile {
  readonly name: string
  text(): Promise<string>
}

/** Files on a branch of their own, which shares no history with any other; each write is one commit more. */
export interface BranchFiles {
  /** The files right in a folder of the root; none where there is no such folder or branch. */
  list(folder: string): Promise<BranchFile[]>
  /**
   * Writes one file, new or again, and makes the branch where there is none. Files that others write at the same time
   * are kept.
   */
  write(path: string, text: string, message: string): Promise<void>
}

/** An issue that is no pull request. */
export interface Issue {
  readonly number: number
  readonly body: string
  readonly state: 'open' | 'closed'
}

/** GitHub, as far as the gate and the reports need it. Every read is complete or throws. */
export interface Forge {
  pull(number: number): Promise<PullRequest>
  /** The pull requests that brought a commit in; merged ones first. */
  pullsOf(commit: string): Promise<PullRequest[]>
  /** Open pull requests with exactly this head. */
  openPullsAt(head: string): Promise<PullRequest[]>
  /** Everybody who wrote, committed, co-wrote or pushed a commit of the pull request, or made by hand what it takes over. */
  contributors(pull: PullRequest): Promise<Contributor[]>
  /** Its reviews, as they came with it or, after a list, as they are now. */
  reviews(pull: PullRequest): Promise<readonly Review[]>
  /** Whether an account may write to the repository now; undefined when that cannot be read. */
  mayWrite(account: Account): Promise<boolean | undefined>
  labelling(pull: PullRequest, label: string): Promise<Labelling>
  branchRules(branch: string): Promise<BranchRules>
  /** What rulesets restrict on a branch, also on one that is not there yet. */
  restrictions(branch: string): Promise<Restrictions>
  /** Asks people, by their logins, to review a pull request. */
  requestReviews(pull: number, logins: readonly string[]): Promise<void>
  /** Every open pull request into a branch. */
  openPulls(base: string): Promise<PullRequest[]>
  /** Every status at a commit, newest first: of each context the first one is what stands there now. */
  statuses(commit: string): Promise<FoundStatus[]>
  setStatus(commit: string, status: CommitStatus, target: string): Promise<void>
  conversation(pull: number): Promise<Conversation>
  createComment(pull: number, body: string): Promise<void>
  updateComment(id: number, body: string): Promise<void>
  deleteComment(id: number): Promise<void>
  /**
   * Opens a pull request with files, as one commit on a branch of its own. The same files again change nothing, and an
   * open pull request of the branch goes on.
   *
   * @returns the address of the pull request
   */
  propose(proposal: Proposal): Promise<string>
  filesOn(branch: string): BranchFiles
  /** The issues that this token's own account opened, open and closed ones, oldest first. */
  ownIssues(): Promise<Issue[]>
  /** Who closed an issue last; undefined when it is open, or nobody can tell. */
  closerOf(issue: number): Promise<Account | undefined>
  createIssue(title: string, body: string): Promise<void>
  updateIssue(number: number, body: string, state: Issue['state']): Promise<void>
}
