import type { Decoder } from './decode.ts'
import type { Finding } from './finding.ts'
import type { JsonObject } from './json.ts'
import type { SourceFile } from './source.ts'

/** What a run has asked of PostHog so far, and how much it may ask: the whole organization shares PostHog's limits. */
export interface Usage {
  /** How many requests have been sent. */
  readonly requests: number
  /** How many may be sent in any minute. */
  readonly perMinute: number
  /** How long the run has waited for the limits and between tries, in milliseconds. */
  readonly waitedMs: number
}

/** Reads from one PostHog. There is no way to write through it: that is what makes drift a dry run. */
export interface PostHogReader extends Usage {
  /** The address that is asked, without the key. */
  readonly host: string
  /** Reads one object. @throws {RemoteError} */
  get<T>(path: string, decode: Decoder<T>): Promise<T>
  /**
   * Asks a question that does not fit into an address. It changes nothing: only addresses that are known to answer
   * questions are let through, and any other is a bug.
   *
   * @throws {RemoteError}
   */
  ask<T>(path: string, question: JsonObject, decode: Decoder<T>): Promise<T>
  /**
   * Reads a whole list, all pages of it, or throws: a short list must never look like a deletion.
   *
   * @param idOf names an item, to notice pages that shifted while they were read
   * @throws {RemoteError}
   */
  list<T>(path: string, decode: Decoder<T>, idOf: (item: T) => string | number): Promise<T[]>
}

export type WriteMethod = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Reads and writes. Only apply is handed one. */
export interface PostHogWriter extends PostHogReader {
  /**
   * Sends one write, once. A write is never repeated here: when its outcome is unknown the error says so
   * (`ambiguous`), and only reading can settle it.
   *
   * @throws {RemoteError}
   */
  send<T>(method: WriteMethod, path: string, body: unknown, decode: Decoder<T>): Promise<T>
}

/** The result of merging a head into a base without touching any work tree. */
export type Merge = { readonly tree: string } | { readonly conflicts: readonly string[] }

/** A file that two commits have differently. */
export interface ChangedFile {
  readonly path: string
  /** Git's name for what it becomes, mode included; it says nothing else. */
  readonly content: string
}

/** What git says of a commit. Anybody can write anything there. */
export interface CommitText {
  readonly id: string
  readonly parents: readonly string[]
  readonly author: { readonly name: string; readonly email: string }
  readonly committer: { readonly name: string; readonly email: string }
  readonly message: string
}

/** The git repository of the policy, read as data: nothing in it is ever run or checked out. */
export interface Repository {
  /** The policy files (.yml, .yaml) and certificates (.pem) below a folder at a commit or tree. */
  policyFiles(commit: string, folder: string): Promise<SourceFile[]>
  /** Resolves a name to a commit. */
  resolve(name: string): Promise<string>
  /** What merging `head` into `base` gives. */
  merge(base: string, head: string): Promise<Merge>
  /** Files that differ between two commits or trees, by path. */
  changedFiles(from: string, to: string): Promise<ChangedFile[]>
  /** Commits on the first-parent line after `from` up to and with `to`, oldest first; all of them without `from`. */
  firstParents(from: string | undefined, to: string): Promise<string[]>
  /** The first parent of a commit, if it has one. */
  parent(commit: string): Promise<string | undefined>
  /** The last commit that two lines of history share. */
  forkPoint(one: string, other: string): Promise<string>
  commit(commit: string): Promise<CommitText>
  /** Commits that `to` has and `from` has not, oldest first. */
  newCommits(from: string, to: string): Promise<string[]>
  /** Folders that hold a local action at a commit or tree; the root is the empty text. */
  actionFolders(commit: string): Promise<string[]>
}

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
  /** How many commits it has; undefined where GitHub did not say, as in lists. */
  readonly commits: number | undefined
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
  /** By path, whole. */
  readonly files: ReadonlyMap<string, string>
}

/** An issue that is no pull request. */
export interface Issue {
  readonly number: number
  readonly body: string
  readonly state: 'open' | 'closed'
}

/** GitHub, as far as the gate and the reports need it. Every read is complete or throws. */
export interface Forge {
  /** The tip of a branch as it stands now. */
  tip(branch: string): Promise<string>
  pull(number: number): Promise<PullRequest>
  /** The pull requests that brought a commit in; merged ones first. */
  pullsOf(commit: string): Promise<PullRequest[]>
  /** Open pull requests with exactly this head. */
  openPullsAt(head: string): Promise<PullRequest[]>
  /** Everybody who wrote, committed, co-wrote or pushed a commit of the pull request. */
  contributors(pull: PullRequest): Promise<Contributor[]>
  reviews(pull: PullRequest): Promise<Review[]>
  /** Whether an account may write to the repository now; undefined when that cannot be read. */
  mayWrite(account: Account): Promise<boolean | undefined>
  labelling(pull: PullRequest, label: string): Promise<Labelling>
  branchRules(branch: string): Promise<BranchRules>
  /** Asks people, by their logins, to review a pull request. */
  requestReviews(pull: number, logins: readonly string[]): Promise<void>
  /** Every open pull request into a branch. */
  openPulls(base: string): Promise<PullRequest[]>
  /** The present status of each context at a commit. */
  statuses(commit: string): Promise<FoundStatus[]>
  setStatus(commit: string, status: CommitStatus, target: string): Promise<void>
  comments(pull: number): Promise<Comment[]>
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
  /** The issues that this token's own account opened, open and closed ones, oldest first. */
  ownIssues(): Promise<Issue[]>
  createIssue(title: string, body: string): Promise<void>
  updateIssue(number: number, body: string, state: Issue['state']): Promise<void>
}

/** The policy files of the working directory. */
export interface Files {
  /**
   * The policy files (.yml, .yaml) and certificates (.pem) below a folder, each read when its content is asked for;
   * and every link below it, refused.
   *
   * @throws {UserError} when the folder is missing or leaves the workspace; on reading, when a file cannot be read
   */
  policyFiles(folder: string): Promise<SourceFile[]>
  /** Whether there is such a folder. */
  isFolder(folder: string): boolean
  /** The text of a file that an earlier run wrote; undefined where there is none. */
  read(path: string): Promise<string | undefined>
  /** Writes a report; folders are made as needed. */
  write(path: string, text: string): Promise<void>
  /**
   * Writes files by path, all of them or none; folders are made as needed.
   *
   * @throws {UserError} when one of them cannot be written, or would lie outside the workspace
   */
  writeAll(texts: ReadonlyMap<string, string>): Promise<void>
}

/** What an action tells the runner. */
export interface Job {
  /** Shows findings on their lines, as many as GitHub shows; the most severe first. */
  annotate(findings: readonly Finding[]): void
  /** Adds Markdown to the summary page of the job. */
  summary(markdown: string): Promise<void>
  /** How many bytes of UTF-8 the summary page still takes. */
  summaryRoom(): number
  output(name: string, value: string): void
  /** One line in the log. */
  log(line: string): void
  warn(message: string): void
  /** Marks the step as failed; the sentence says why. */
  fail(message: string): void
}

/** What started the run. */
export interface Run {
  readonly event: string
  readonly payload: Readonly<Record<string, unknown>>
  /** The commit that the run is about. */
  readonly sha: string
  readonly ref: string
  readonly repositoryId: string
  /** The page of this run, for people. */
  readonly url: string
  readonly id: number
  readonly attempt: number
  readonly actorId: number
  readonly defaultBranch: string
  /** Whether everybody may read what the run writes; also where the runner does not say. */
  readonly isPublic: boolean
}
