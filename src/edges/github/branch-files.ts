import { list, object, string } from '../../core/decode.ts'
import { RemoteError, UserError } from '../../core/errors.ts'
import type { BranchFile, BranchFiles } from '../../core/ports/forge.ts'
import { show } from '../../core/text.ts'
import type { Client } from './client.ts'
import { makeCommit, makeTree, moveBranch, tipOf } from './git-data.ts'

const base = '/repos/{owner}/{repo}'
const entry = object({ path: string, type: string, sha: string })
const folderTree = object({ tree: list(entry), truncated: (value: unknown) => value === true })
const blob = object({ content: string, encoding: string })
const tries = 5

/** Reads and writes files of a branch through GitHub's git database: no clone has to hold it. */
export function openBranchFiles(client: Client, branch: string): BranchFiles {
  return {
    list: (folder) => listFiles(client, branch, folder),
    write: (path, text, message) => writeFile(client, branch, path, text, message),
  }
}

async function listFiles(client: Client, branch: string, folder: string): Promise<BranchFile[]> {
  const tip = await tipOf(client, branch)
  if (!tip) return []
  const folders = await readTree(client, tip.tree.sha, branch)
  const found = folders.find(({ path, type }) => path === folder && type === 'tree')
  if (!found) return []
  const files = await readTree(client, found.sha, `${branch}:${folder}`)
  return files
    .filter(({ type }) => type === 'blob')
    .map(({ path, sha }) => ({ name: path, text: () => readBlob(client, sha) }))
}

async function readTree(client: Client, sha: string, what: string) {
  const { tree, truncated } = await client.get(`${base}/git/trees/{sha}`, { sha }, folderTree)
  if (!truncated) return tree
  throw new UserError(
    `"${show(what)}" holds more files than GitHub lists.`,
    'Use another branch from now on; keep this one for reading.',
  )
}

async function readBlob(client: Client, sha: string): Promise<string> {
  const { content, encoding } = await client.get(`${base}/git/blobs/{sha}`, { sha }, blob)
  return encoding === 'base64' ? Buffer.from(content, 'base64').toString() : content
}

/**
 * Puts one file on the branch as one commit on top of whatever is there. Where somebody else was faster, or no answer
 * came, it looks what is there now: its own commit means done, another one means to go on from that.
 */
async function writeFile(client: Client, branch: string, path: string, text: string, message: string): Promise<void> {
  const files = new Map([[path, text]])
  let onto = await tipOf(client, branch)
  for (let tried = 1; ; tried++) {
    const commit = await makeCommit(client, await makeTree(client, { files, onto }), { message, onto })
    try {
      return await moveBranch(client, branch, commit, { isNew: !onto, force: false })
    } catch (error) {
      if (!(error instanceof RemoteError) || tried === tries) throw error
      const now = await tipOf(client, branch)
      if (now?.sha === commit) return
      // What GitHub refuses though nothing moved, such as a ruleset, it refuses the next time too.
      if (now?.sha === onto?.sha && error.failure.ambiguous !== true) throw error
      onto = now
    }
  }
}
