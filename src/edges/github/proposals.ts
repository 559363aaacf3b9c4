import { integer, nullable, object, string } from '../../core/decode.ts'
import type { Proposal } from '../../core/ports/forge.ts'
import type { Client } from './client.ts'
import { makeCommit, makeTree, moveBranch, readCommit, tipOf } from './git-data.ts'
import { withChangedBy } from './trailers.ts'

const pull = object({ number: integer, html_url: string, title: string, body: nullable(string) })

const base = '/repos/{owner}/{repo}'

/**
 * Puts files on a branch and opens its pull request. The commit is made by GitHub, for whoever the token belongs to: for
 * an app or a workflow GitHub signs it.
 *
 * @returns the address of the pull request
 */
export async function propose(client: Client, owner: string, proposal: Proposal): Promise<string> {
  await placeFiles(client, proposal)
  const { branch, base: into, title, body } = proposal
  const query = { head: `${owner}:${branch}`, base: into, state: 'open' }
  const [open] = await client.list(`${base}/pulls`, query, pull)
  if (!open) return (await client.make(`${base}/pulls`, { head: branch, base: into, title, body }, pull)).html_url
  const { number, html_url: url } = open
  // A pull request is an issue with a branch, and its text is the issue's.
  if (open.title !== title || open.body !== body)
    await client.send('PATCH', `${base}/issues/{number}`, { number, title, body }, true)
  return url
}

async function placeFiles(client: Client, { branch, onto: from, title, changedBy, files }: Proposal): Promise<void> {
  const onto = await readCommit(client, from)
  const tree = await makeTree(client, { files, onto })
  const before = await tipOf(client, branch)
  const message = withChangedBy(title, changedBy)
  // The same files on the same commit: what somebody else put on the branch has another tree, or another message.
  if (before && before.tree.sha === tree && before.parents[0]?.sha === from && before.message === message) return
  const commit = await makeCommit(client, tree, { message, onto })
  await moveBranch(client, branch, commit, { isNew: !before, force: true })
}
