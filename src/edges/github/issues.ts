import { anything, integer, object, oneOf, optional, string } from '../../core/decode.ts'
import type { Account, Issue } from '../../core/ports/forge.ts'
import { account } from './accounts.ts'
import type { Client } from './client.ts'
import type { Self } from './comments.ts'

const found = object({
  number: integer,
  state: oneOf(['open', 'closed']),
  body: optional(string),
  user: account,
  pull_request: optional(anything),
})

/** Reads the issues that an account opened, oldest first; pull requests are left out. */
export async function readIssues(client: Client, { id, login }: Self): Promise<Issue[]> {
  const asked = { creator: login, state: 'all', sort: 'created', direction: 'asc' }
  const all = await client.list('/repos/{owner}/{repo}/issues', asked, found)
  return all
    .filter(({ user, pull_request: pull }) => user?.id === id && pull === undefined)
    .map(({ number, state, body = '' }) => ({ number, state, body }))
}

const closed = object({ closed_by: account })

/** Reads who closed an issue. Lists do not always tell, so the issue itself is asked. */
export async function readCloser(client: Client, number: number): Promise<Account | undefined> {
  return (await client.get('/repos/{owner}/{repo}/issues/{number}', { number }, closed)).closed_by
}

/** Opens an issue. A repetition would open it twice, so there is none. */
export async function createIssue(client: Client, title: string, body: string): Promise<void> {
  await client.send('POST', '/repos/{owner}/{repo}/issues', { title, body }, false)
}

/** Replaces the text of an issue, and opens or closes it. */
export async function updateIssue(client: Client, number: number, body: string, state: Issue['state']): Promise<void> {
  await client.send('PATCH', '/repos/{owner}/{repo}/issues/{number}', { number, body, state }, true)
}
