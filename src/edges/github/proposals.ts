import { integer, list, nullable, object, oneOf, string } from '../../core/decode.ts'
import type { Proposal } from '../../core/ports/forge.ts'
import type { Client } from './client.ts'
import { accept } from './failure.ts'
import { withChangedBy } from './trailers.ts'

const made = object({ sha: string })
const commitObject = object({ sha: string, message: string, tree: made, parents: list(made) })
const branchTip = object({ object: object({ sha: string, type: oneOf(['commit']) }) })
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

async function placeFiles(client: Client, { branch, onto, title, changedBy, files }: Proposal): Promise<void> {
  const from = await client.get(`${base}/git/commits/{commit}`, { commit: onto }, commitObject)
  const tree = await client.make(`${base}/git/trees`, { base_tree: from.tree.sha, tree: entriesOf(files) }, made)
  const before = await tipOf(client, branch)
  const message = withChangedBy(title, changedBy)
  // The same files on the same commit: what somebody else put on the branch has another tree, or another message.
  if (before && before.tree.sha === tree.sha && before.parents[0]?.sha === onto && before.message === message) return
  const commit = await client.make(`${base}/git/commits`, { message, tree: tree.sha, parents: [onto] }, made)
  if (!before) await client.make(`${base}/git/refs`, { ref: `refs/heads/${branch}`, sha: commit.sha }, branchTip)
  else
    await client.send('PATCH', `${base}/git/refs/{ref}`, { ref: `heads/${branch}`, sha: commit.sha, force: true }, true)
}

function entriesOf(files: ReadonlyMap<string, string>) {
  return [...files].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content }))
}

async function tipOf(client: Client, branch: string) {
  const answer = await client.ask(`${base}/git/ref/{ref}`, { ref: `heads/${branch}` })
  if (answer.status === 404) return undefined
  const { object: tip } = accept(answer, branchTip)
  return client.get(`${base}/git/commits/{commit}`, { commit: tip.sha }, commitObject)
}
