import { posix } from 'node:path'
import type { CommitText } from '../../core/ports/repository.ts'
import { failed, type Git } from './git.ts'
import type { Objects } from './objects.ts'
import { namesOf } from './paths.ts'

/** Reads what a commit says of itself. */
export async function readCommit(git: Git, objects: Objects, commit: string): Promise<CommitText> {
  const id = await objects.commit(commit)
  // The commit itself knows its parents, also where a shallow clone ends.
  const { code, out, err } = await git(['cat-file', 'commit', id])
  if (code !== 0) throw failed(`read the commit ${id.slice(0, 7)}`, err)
  const text = out.toString()
  const end = text.indexOf('\n\n')
  const head = end === -1 ? text : text.slice(0, end)
  return {
    id,
    parents: [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []),
    author: signatureOf(head, 'author'),
    committer: signatureOf(head, 'committer'),
    at: momentOf(head),
    message: end === -1 ? '' : text.slice(end + 2),
  }
}

function signatureOf(head: string, who: 'author' | 'committer'): CommitText['author'] {
  const [, name = '', email = ''] = new RegExp(`^${who} (.*?) ?<([^<>]*)> `, 'm').exec(head) ?? []
  return { name, email }
}

// Seconds since 1970, whatever the time zone behind them. What nobody can read is older than everything.
function momentOf(head: string): string {
  const [, seconds = '0'] = /^committer .*> (\d{1,11}) [+-]\d{4}$/m.exec(head) ?? []
  return new Date(Number(seconds) * 1000).toISOString()
}

/** Commits that one side has and the other one has not, oldest first. */
export async function newCommits(git: Git, objects: Objects, from: string, to: string): Promise<string[]> {
  const sides = [await objects.commit(from), await objects.commit(to)]
  await objects.complete()
  const { code, out, err } = await git(['rev-list', '--topo-order', '--reverse', `^${sides[0]}`, `${sides[1]}`])
  if (code !== 0) throw failed('read the history', err)
  return out.toString().split('\n').filter(Boolean)
}

/** Commits on the first-parent line that changed anything below a folder, newest first; the root is the empty text. */
export async function changesOf(git: Git, objects: Objects, to: string, folder: string): Promise<string[]> {
  const end = await objects.commit(to)
  await objects.complete()
  const within = folder === '' ? [] : ['--', folder]
  const { code, out, err } = await git(['rev-list', '--first-parent', end, ...within])
  if (code !== 0) throw failed('read the history', err)
  return out.toString().split('\n').filter(Boolean)
}

/**
 * Folders that hold a local action at a commit or tree: those with an `action.yml`, and those that a workflow or an action
 * uses by their path, since the runner takes a Dockerfile for an action too. The root is the empty text.
 */
export async function actionFolders(git: Git, objects: Objects, commit: string): Promise<string[]> {
  const tree = await objects.find(commit)
  const { code, out, err } = await git(['ls-tree', '-r', '-z', '--name-only', tree])
  if (code !== 0) throw failed('list the files', err)
  const declared = namesOf(out).flatMap((path) => {
    const [, folder] = /^(?:(.*)\/)?action\.ya?ml$/.exec(path) ?? []
    return /(?:^|\/)action\.ya?ml$/.test(path) ? [folder ?? ''] : []
  })
  return [...new Set([...declared, ...(await usedFolders(git, tree))])]
}

async function usedFolders(git: Git, tree: string): Promise<string[]> {
  const where = ['--', '.github', '*action.yml', '*action.yaml']
  const { code, out, err } = await git(['grep', '-hoE', `uses['"]? *: *['"]?\\./[^'" #]*`, tree, ...where])
  // 1 is no match.
  if (code !== 0 && code !== 1) throw failed('search the workflows', err)
  const paths = out.toString().split('\n').filter(Boolean)
  return paths.map((line) => posix.join(line.replace(/^[^/]*\//, ''), '.').replace(/^\.$|\/$/, ''))
}
