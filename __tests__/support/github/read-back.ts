import type { World } from './world.ts'

/** A status that something set. */
export interface StatusRecord {
  readonly context: string
  readonly state: string
  readonly description: string | null
  readonly targetUrl: string | null
  readonly by: string
  readonly at: string
}

/** A comment as it stands. */
export interface CommentRecord {
  readonly id: number
  readonly body: string
  readonly by: string
  readonly createdAt: string
  readonly updatedAt: string
}

/** An issue as it stands. */
export interface IssueRecord {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: string
  readonly labels: readonly string[]
  readonly by: string
}

/** Reads back what was written, without a request. */
export function createReadBack(world: World) {
  return {
    statuses(sha: string, context?: string): StatusRecord[] {
      return world.statuses
        .filter((status) => status.sha === sha && (context === undefined || status.context === context))
        .reverse()
        .map(({ creator, createdAt, context: name, state, description, targetUrl }) => {
          return { context: name, state, description, targetUrl, by: creator.login, at: createdAt }
        })
    },
    comments(number: number): CommentRecord[] {
      return world.comments
        .filter((comment) => comment.issue === number)
        .map(({ id, body, author, createdAt, updatedAt }) => ({ id, body, by: author.login, createdAt, updatedAt }))
    },
    issues(): IssueRecord[] {
      return world.issues
        .filter((issue) => !issue.isPull)
        .map(({ number, title, body, state, labels, author }) => {
          return { number, title, body: body ?? '', state, labels: labels.map((label) => label.name), by: author.login }
        })
    },
  }
}
