/** What an account may do on the repository. */
export type Permission = 'admin' | 'write' | 'read' | 'none'

/** An account. Pulls, reviews and so on hold the object itself, so a rename shows everywhere. */
export interface User {
  login: string
  readonly id: number
  readonly type: 'User' | 'Bot'
  readonly emails: readonly string[]
  permission: Permission
  /** Name of a finer role, such as `maintain` or `triage`. */
  role: string
  deleted: boolean
}

/** What a workflow's `permissions:` may grant, hyphenated as there. */
export type Permissions = Readonly<Record<string, 'read' | 'write' | 'none'>>

/** A credential of one actor. */
export interface Token {
  readonly name: string
  readonly value: string
  readonly actor: User
  readonly permissions: Permissions
}

/** A label that the repository knows. */
export interface Label {
  readonly id: number
  readonly name: string
  readonly color: string
  readonly description: string | null
}

/** An issue; every pull request is one too and shares its number. */
export interface Issue {
  readonly id: number
  readonly number: number
  readonly author: User
  readonly createdAt: string
  readonly isPull: boolean
  title: string
  body: string | null
  labels: Label[]
  state: 'open' | 'closed'
  stateReason: string | null
  updatedAt: string
  closedAt: string | null
  closedBy: User | null
}

/** What a pull request has besides its issue. */
export interface Pull {
  readonly issue: Issue
  readonly id: number
  readonly head: string
  readonly base: string
  /** Full name of the repository the head comes from, when that is a fork. */
  readonly fork: string | undefined
  draft: boolean
  requested: User[]
  headSha: string
  /** The base tip when the head last moved: it grows stale, as GitHub's does. */
  baseSha: string
  /** The base tip of the present test merge. */
  mergedOnto: string
  /** The test merge while open (undefined: conflict), the resulting commit after the merge. */
  mergeSha: string | undefined
  mergedAt: string | null
  mergedBy: User | null
  /** Commits that its merge brought into the base. */
  introduced: readonly string[]
}

/** State of a review, as the REST API writes it. */
export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'

/** A review of a pull request. */
export interface Review {
  readonly id: number
  readonly pull: number
  readonly author: User
  readonly body: string
  readonly commit: string
  readonly submittedAt: string
  state: ReviewState
}

/** A comment on an issue or a pull request. */
export interface Comment {
  readonly id: number
  readonly issue: number
  readonly author: User
  readonly createdAt: string
  updatedAt: string
  body: string
}

/** One reported commit status; older ones of a context stay. */
export interface Status {
  readonly id: number
  readonly sha: string
  readonly state: 'error' | 'failure' | 'pending' | 'success'
  readonly context: string
  readonly description: string | null
  readonly targetUrl: string | null
  readonly creator: User
  readonly createdAt: string
}

/** One line of the repository's activity log. */
export interface Activity {
  readonly id: number
  readonly before: string
  readonly after: string
  readonly ref: string
  readonly timestamp: string
  readonly type: 'push' | 'force_push' | 'branch_deletion' | 'branch_creation' | 'pr_merge' | 'merge_queue_merge'
  readonly actor: User
}

/** An event of an issue's timeline other than comments, commits and reviews. */
export interface TimelineEvent {
  readonly id: number
  readonly issue: number
  readonly event: string
  readonly actor: User
  readonly createdAt: string
  readonly commit: string | null
  readonly extra: Readonly<Record<string, unknown>>
}

/** A workflow run. */
export interface Run {
  readonly id: number
  readonly event: string
  readonly branch: string
  readonly sha: string
  readonly actor: User
  readonly createdAt: string
  readonly pulls: readonly number[]
  /** Full name of the head's repository, when that is a fork. */
  readonly fork: string | undefined
  readonly status: 'in_progress' | 'completed'
  readonly conclusion: string | null
}
