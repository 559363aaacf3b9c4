import { integer, object, string } from '../../core/decode.ts'
import { actionsBot } from './accounts.ts'
import { isRateLimit } from './answer.ts'
import type { Client } from './client.ts'
import { accept } from './failure.ts'

const viewer = object({ data: object({ viewer: object({ databaseId: integer, login: string }) }) })

/** The account that a token writes as: its number says who it is, its login only finds what it wrote. */
export interface Self {
  readonly id: number
  readonly login: string
}

/**
 * Reads which account the token writes as. It is asked in GraphQL, since there every token may ask: the other address,
 * `/user`, is closed to workflows and apps.
 */
export async function readSelf(client: Client): Promise<Self> {
  const answer = await client.question('query { viewer { databaseId login } }')
  // Who may not even ask that is most likely a workflow.
  if (answer.status === 403 && !isRateLimit(answer)) return actionsBot
  const { databaseId: id, login } = accept(answer, viewer).data.viewer
  return { id, login }
}

/** Starts a comment. A repetition would write it twice, so there is none. */
export async function createComment(client: Client, pull: number, body: string): Promise<void> {
  await client.send('POST', '/repos/{owner}/{repo}/issues/{pull}/comments', { pull, body }, false)
}

/** Replaces the text of a comment. */
export async function updateComment(client: Client, id: number, body: string): Promise<void> {
  await client.send('PATCH', '/repos/{owner}/{repo}/issues/comments/{id}', { id, body }, true)
}

/** Removes a comment. */
export async function deleteComment(client: Client, id: number): Promise<void> {
  await client.send('DELETE', '/repos/{owner}/{repo}/issues/comments/{id}', { id }, true)
}
