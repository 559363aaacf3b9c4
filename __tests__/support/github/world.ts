import type { Git } from './git.ts'
import { isoTime } from './git-objects.ts'
import type { Activity, Comment, Issue, Label, Pull, Review, Run, Status, TimelineEvent, Token, User } from './model.ts'

/** One request as the server saw and answered it. */
export interface RequestRecord {
  readonly method: string
  /** Path with the query. */
  readonly path: string
  readonly operation: string | undefined
  readonly status: number
  /** Name of the token, when it was a known one. */
  readonly token?: string
}

/** The repository that is served. */
export interface Repository {
  readonly owner: string
  readonly name: string
  readonly fullName: string
  readonly id: number
  readonly ownerId: number
  readonly visibility: 'private' | 'public'
  readonly defaultBranch: string
}

/** All state behind the API. */
export interface World {
  /** Base address of the API, set once the server listens. */
  url: string
  readonly serverUrl: string
  readonly repository: Repository
  readonly git: Git
  readonly users: User[]
  readonly tokens: Token[]
  readonly labels: Label[]
  readonly issues: Issue[]
  readonly pulls: Pull[]
  readonly reviews: Review[]
  readonly comments: Comment[]
  readonly statuses: Status[]
  readonly activities: Activity[]
  readonly timeline: TimelineEvent[]
  readonly runs: Run[]
  readonly rules: Map<string, readonly unknown[]>
  /** By branch: the only accounts that its rulesets let create, move or delete it. */
  readonly guarded: Map<string, readonly string[]>
  /** Commits with a signature that GitHub accepts. */
  readonly verified: Set<string>
  readonly problems: string[]
  readonly requests: RequestRecord[]
  /** The time of the next event: one second after the last one. */
  now(): string
  nextId(): number
}

/** The accounts GitHub itself acts as. */
export const actionsBot = { login: 'github-actions[bot]', id: 41898282 } as const
export const webFlow = { login: 'web-flow', id: 19864447, email: 'noreply@github.com' } as const

const clockStart = Date.parse('2026-11-23T09:00:00Z')

/** Makes an empty world around a bare repository. */
export function createWorld(repository: Repository, git: Git): World {
  let events = 0
  let ids = 1000
  return {
    url: '',
    serverUrl: 'https://github.com',
    repository,
    git,
    users: [builtIn(actionsBot, 'Bot', 'write', []), builtIn(webFlow, 'User', 'none', [webFlow.email])],
    tokens: [],
    labels: [],
    issues: [],
    pulls: [],
    reviews: [],
    comments: [],
    statuses: [],
    activities: [],
    timeline: [],
    runs: [],
    rules: new Map(),
    guarded: new Map(),
    verified: new Set(),
    problems: [],
    requests: [],
    now: () => isoTime(new Date(clockStart + 1000 * events++)),
    nextId: () => ++ids,
  }
}

function builtIn(
  account: { readonly login: string; readonly id: number },
  type: User['type'],
  permission: User['permission'],
  emails: readonly string[],
): User {
  return { ...account, type, permission, role: permission, emails, deleted: false }
}
