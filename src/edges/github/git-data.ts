import { list, object, oneOf, string } from '../../core/decode.ts'
import type { Client } from './client.ts'
import { accept } from './failure.ts'

const base = '/repos/{owner}/{repo}'
const made = object({ sha: string })
const commitObject = object({ sha: string, message: string, tree: made, parents: list(made) })
const branchTip = object({ object: object({ sha: string, type: oneOf(['commit']) }) })

/** A commit as GitHub's git database has it. */
export type CommitObject = ReturnType<typeof commitObject>

/** A commit to make: these files, put on top of a tree or into an empty one. */
export interface NewCommit {
  readonly message: string
  readonly files: ReadonlyMap<string, string>
  readonly onto: CommitObject | undefined
}

export function readCommit(client: Client, commit: string): Promise<CommitObject> {
  return client.get(`${base}/git/commits/{commit}`, { commit }, commitObject)
}

/** The commit that a branch points at, or undefined where there is no such branch. */
export async function tipOf(client: Client, branch: string): Promise<CommitObject | undefined> {
  const answer = await client.ask(`${base}/git/ref/{ref}`, { ref: `heads/${branch}` })
  return answer.status === 404 ? undefined : readCommit(client, accept(answer, branchTip).object.sha)
}

/** Makes a tree of files, on top of that of a commit where there is one; no branch holds it yet. */
export async function makeTree(client: Client, { files, onto }: Omit<NewCommit, 'message'>): Promise<string> {
  const tree = [...files].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content }))
  const parameters = onto ? { base_tree: onto.tree.sha, tree } : { tree }
  return (await client.make(`${base}/git/trees`, parameters, made)).sha
}

/** Makes a commit; no branch holds it yet. GitHub signs it where the token is an app's or a workflow's. */
export async function makeCommit(
  client: Client,
  tree: string,
  { message, onto }: Omit<NewCommit, 'files'>,
): Promise<string> {
  const parents = onto ? [onto.sha] : []
  return (await client.make(`${base}/git/commits`, { message, tree, parents }, made)).sha
}

/**
 * Points a branch at a commit, and makes the branch where there is none.
 *
 * @param isNew whether there is no such branch yet
 * @param force whether it may lose commits; without, GitHub refuses what is no continuation (422)
 */
export async function moveBranch(
  client: Client,
  branch: string,
  sha: string,
  { isNew, force }: { readonly isNew: boolean; readonly force: boolean },
): Promise<void> {
  if (isNew) await client.make(`${base}/git/refs`, { ref: `refs/heads/${branch}`, sha }, branchTip)
  else await client.send('PATCH', `${base}/git/refs/{ref}`, { ref: `heads/${branch}`, sha, force }, true)
}
