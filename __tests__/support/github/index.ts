import { createArrangement } from './arrangement.ts'
import { createEvents } from './events/index.ts'
import { createFaults, type Fault } from './faults.ts'
import { openGit } from './git.ts'
import { userOf } from './lookup.ts'
import type { Permission, Permissions } from './model.ts'
import { addToken, addUser, type NewUser, setPermission } from './people.ts'
import { type CommentRecord, createReadBack, type IssueRecord, type StatusRecord } from './read-back.ts'
import { listen } from './server.ts'
import { createWorld, type RequestRecord } from './world.ts'

export type { EventArguments, RunnerEvent } from './events/index.ts'
export type { Fault } from './faults.ts'
export type { Permission, Permissions } from './model.ts'
export type { NewUser } from './people.ts'
export type { CommentRecord, IssueRecord, StatusRecord } from './read-back.ts'
export type { RequestRecord } from './world.ts'

/** Which repository to serve. */
export interface GitHubOptions {
  /** Full name; default `acme/posthog-access`. */
  readonly repository?: string
  /** Default `private`. */
  readonly visibility?: 'private' | 'public'
  /** The bare repository that commits, trees and files are read from. */
  readonly gitDir: string
  /** Default `main`. */
  readonly defaultBranch?: string
}

/** A GitHub on loopback: arrange state, run an action against `url`, read back what it did. */
export interface FakeGitHub extends ReturnType<typeof createArrangement>, ReturnType<typeof createEvents> {
  /** For GITHUB_API_URL. */
  readonly url: string
  /** Everything that did not fit GitHub's API description, in requests and in answers. A good run leaves it empty. */
  readonly problems: readonly string[]
  readonly requests: readonly RequestRecord[]
  addUser(user: NewUser): void
  setPermission(login: string, permission: Permission, role?: string): void
  renameUser(login: string, to: string): void
  deleteUser(login: string): void
  /** Adds a token and returns its text. */
  addToken(name: string, token: { actor: string; permissions: Permissions }): string
  /** Statuses of a commit, newest first. */
  statuses(sha: string, context?: string): StatusRecord[]
  /** Comments of a pull request or issue, oldest first. */
  comments(pull: number): CommentRecord[]
  /** Issues that are no pull requests, oldest first. */
  issues(): IssueRecord[]
  /** Makes matching requests fail. */
  fail(fault: Fault): void
  /** Ends all failing. */
  heal(): void
  close(): Promise<void>
}

/** Starts a GitHub that serves one repository. */
export async function startGitHub(options: GitHubOptions): Promise<FakeGitHub> {
  const { repository: fullName = 'acme/posthog-access', visibility = 'private', defaultBranch = 'main' } = options
  const [owner = '', name = ''] = fullName.split('/')
  const repository = { owner, name, fullName, id: 70001, ownerId: 7001, visibility, defaultBranch }
  const world = createWorld(repository, openGit(options.gitDir))
  const faults = createFaults()
  const listening = await listen(world, faults)
  world.url = listening.url
  const { statuses, comments, issues } = createReadBack(world)
  return {
    ...createArrangement(world),
    ...createEvents(world),
    url: listening.url,
    problems: world.problems,
    requests: world.requests,
    addUser: (user) => addUser(world, user),
    setPermission: (login, permission, role) => setPermission(world, login, permission, role),
    renameUser: (login, to) => {
      userOf(world, login).login = to
    },
    deleteUser: (login) => {
      userOf(world, login).deleted = true
    },
    addToken: (tokenName, token) => addToken(world, tokenName, token),
    statuses,
    comments,
    issues,
    fail: faults.add,
    heal: faults.end,
    close: listening.close,
  }
}
