import { object, optional, string } from '../../core/decode.ts'
import type { Account } from '../../core/ports/forge.ts'
import { account } from './accounts.ts'
import type { Client } from './client.ts'
import { accept, failureOf } from './failure.ts'

const level = object({ permission: string, user: optional(account) })
const writing = ['admin', 'maintain', 'write']
const lesser = ['triage', 'read', 'none']

/** Whether an account may write to the repository now; undefined when GitHub does not say, or speaks of another one. */
export async function readMayWrite(client: Client, { id, login }: Account): Promise<boolean | undefined> {
  const answer = await client.ask('/repos/{owner}/{repo}/collaborators/{login}/permission', { login })
  if (answer.status === 404) return false
  if (answer.status === 401) throw failureOf(answer)
  if (answer.status !== 200) return undefined
  const { permission, user } = accept(answer, level)
  // The login may have been renamed, and registered again, since the review was read.
  if (user?.id !== id) return undefined
  if (writing.includes(permission)) return true
  return lesser.includes(permission) ? false : undefined
}

/** Asks people for a review. To ask somebody twice changes nothing, so it may be repeated. */
export async function requestReviews(client: Client, number: number, reviewers: readonly string[]): Promise<void> {
  const path = '/repos/{owner}/{repo}/pulls/{number}/requested_reviewers'
  await client.send('POST', path, { number, reviewers }, true)
}
