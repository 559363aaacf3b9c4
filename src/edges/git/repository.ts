import { resolve } from 'node:path'
import { UserError } from '../../core/errors.ts'
import type { ChangedFile, Merge, Repository } from '../../core/ports/repository.ts'
import { short, show } from '../../core/text.ts'
import { actionFolders, changesOf, newCommits, readCommit } from './commits.ts'
import type { Surroundings } from './environment.ts'
import { createFetch, offline } from './fetch.ts'
import { normalizeFolder } from './folder.ts'
import { createGitDirectory, failed, findGitDirectory, type Git, gitAt } from './git.ts'
import { createObjects, isId, type Objects } from './objects.ts'
import { namesOf } from './paths.ts'
import { readPolicyFiles } from './policy-files.ts'

/** Which clone to read. */
export interface RepositoryOptions extends Surroundings {
  /** A folder of the clone. */
  readonly directory: string
  /** Where missing commits are fetched from; default `origin`. */
  readonly remote?: string
  /** Where there is no clone: the address that everything is fetched from, and a new folder for it. */
  readonly elsewhere?: { readonly url: string; readonly folder: string }
}

/**
 * Opens the clone around a folder. A commit that it lacks is fetched by its id, and a shallow clone is completed when
 * history is asked for; branches, index and files of the clone stay as they are. Without a clone, what is asked for is
 * fetched from elsewhere, and no file is ever put anywhere.
 *
 * @throws {UserError} when there is neither; every call throws one for a commit that nobody has, and a
 *   `RemoteError` when the remote cannot be read
 */
export async function openRepository(options: RepositoryOptions): Promise<Repository> {
  const { token, isOffline } = options
  const { directory, remote } = await openDirectory(options)
  const git = gitAt(directory, options)
  const secrets = token ? [token, Buffer.from(`x-access-token:${token}`).toString('base64')] : []
  const fetch = isOffline ? offline : createFetch(git, remote, secrets)
  const objects = createObjects(git, fetch)
  return {
    policyFiles: async (commit, folder) => {
      const normalized = normalizeFolder(folder)
      return readPolicyFiles(git, await objects.find(commit), normalized)
    },
    tip: async (branch) => {
      const tip = await fetch.tip(branch)
      if (tip !== undefined) return tip
      throw new UserError(`There is no branch "${show(branch)}" on the remote.`, 'It may have been renamed or deleted.')
    },
    resolve: (name) => objects.commit(name),
    merge: (base, head) => merge(git, objects, base, head),
    changedFiles: (from, to) => changedFiles(git, objects, from, to),
    firstParents: (from, to) => firstParents(git, objects, from, to),
    parent: async (commit) => (await readCommit(git, objects, commit)).parents[0],
    commit: (commit) => readCommit(git, objects, commit),
    newCommits: (from, to) => newCommits(git, objects, from, to),
    changesOf: (to, folder) => changesOf(git, objects, to, normalizeFolder(folder)),
    actionFolders: (commit) => actionFolders(git, objects, commit),
    forkPoint: (one, other) => forkPoint(git, objects, one, other),
  }
}

async function openDirectory(options: RepositoryOptions): Promise<{ directory: string; remote: string }> {
  const { directory: folder, remote = 'origin', elsewhere } = options
  const directory = await findGitDirectory(resolve(folder), options)
  if (directory !== undefined) return { directory, remote }
  if (elsewhere) return { directory: await createGitDirectory(elsewhere.folder, options), remote: elsewhere.url }
  throw new UserError(`"${show(folder)}" is not in a git repository.`, 'Change to the repository.')
}

async function merge(git: Git, objects: Objects, base: string, head: string): Promise<Merge> {
  const sides = [await objects.commit(base), await objects.commit(head)]
  // A merge without the whole history may start from another ancestor, and give another result.
  await objects.complete()
  const { code, out, err } = await git(['merge-tree', '--write-tree', '--no-messages', '--name-only', '-z', ...sides])
  const [tree, ...conflicts] = namesOf(out)
  if (code === 0 && tree !== undefined) return { tree }
  if (code === 1 && tree !== undefined) return { conflicts }
  const [ours = '', theirs = ''] = sides.map(short)
  if (/unrelated histories/.test(err)) throw unrelated(ours, theirs)
  if (code === 129) {
    const version = (await git(['version'])).out.toString().trim()
    throw new UserError(`${version} cannot merge without a work tree.`, 'Install git 2.38 or newer.')
  }
  throw failed(`merge ${theirs} into ${ours}`, err)
}

async function changedFiles(git: Git, objects: Objects, from: string, to: string): Promise<ChangedFile[]> {
  const sides = [await objects.find(from), await objects.find(to)]
  const { code, out, err } = await git([
    'diff-tree',
    '-r',
    '-z',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    ...sides,
  ])
  if (code !== 0) throw failed(`compare ${sides.map(short).join(' with ')}`, err)
  return pairsOf(namesOf(out)).map(([meta, path]) => {
    const [, mode = '', , blob = ''] = meta.split(' ')
    return { path, content: `${mode} ${blob}` }
  })
}

// With -z git writes what it knows of a file and the file's path as two entries.
function pairsOf(entries: readonly string[]): [meta: string, path: string][] {
  const pairs: [string, string][] = []
  for (let at = 0; at + 1 < entries.length; at += 2) pairs.push([entries[at] ?? '', entries[at + 1] ?? ''])
  return pairs
}

async function firstParents(git: Git, objects: Objects, from: string | undefined, to: string): Promise<string[]> {
  const end = await objects.commit(to)
  const start = from === undefined || isId(from) ? from : await objects.commit(from)
  const near = start === undefined ? undefined : after(start, await firstParentLine(git, end))
  if (near) return near
  await objects.complete()
  const line = await firstParentLine(git, end)
  if (start === undefined) return line
  const far = after(start, line)
  if (far) return far
  throw new UserError(
    `${short(start)} is not on the first-parent line of ${short(end)}.`,
    'The branch was rewritten, or fast-forwarded to another line. Bring the commit back by a merge.',
  )
}

function after(start: string, line: readonly string[]): string[] | undefined {
  const at = line.indexOf(start)
  return at === -1 ? undefined : line.slice(at + 1)
}

async function firstParentLine(git: Git, end: string): Promise<string[]> {
  const { code, out, err } = await git(['rev-list', '--first-parent', '--reverse', end])
  if (code !== 0) throw failed(`read the history of ${short(end)}`, err)
  return out.toString().split('\n').filter(Boolean)
}

async function forkPoint(git: Git, objects: Objects, one: string, other: string): Promise<string> {
  const sides = [await objects.commit(one), await objects.commit(other)]
  // A shallow clone may not reach the last commit that both have, and then finds an older one.
  await objects.complete()
  const { code, out, err } = await git(['merge-base', ...sides])
  if (code === 0) return out.toString().trim()
  const [first = '', second = ''] = sides.map(short)
  if (code === 1) throw unrelated(first, second)
  throw failed(`compare ${first} with ${second}`, err)
}

function unrelated(one: string, other: string): UserError {
  return new UserError(`${one} and ${other} have no common history.`, 'Start the branch anew from its base.')
}
