import { RemoteError, UserError } from '../../core/errors.ts'
import { short, show } from '../../core/text.ts'
import type { Git, GitAnswer } from './git.ts'

/** Gets what is missing from the remote. No branch, tag or file of the clone is touched. */
export interface Fetch {
  /** Fetches an object by its id; that the remote does not have it is no error here. */
  object(id: string): Promise<void>
  /** The commit that a branch of the remote points to now; undefined when there is no such branch. */
  tip(branch: string): Promise<string | undefined>
  /** Fetches everything that a shallow clone left out. */
  history(): Promise<void>
}

// What is fetched by its id, or by a name that no branch has, moves no branch of the clone.
const quietly = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--no-auto-gc']

/**
 * Makes a fetcher. Fetches wait for each other: two at once would fight about the same lock.
 *
 * @param secrets what must not stand in an error
 */
export function createFetch(git: Git, remote: string, secrets: readonly string[]): Fetch {
  let last: Promise<unknown> = Promise.resolve()

  function fetch(...args: string[]): Promise<GitAnswer> {
    const next = last.then(() => git(['fetch', ...quietly, ...args]))
    last = next.catch(() => undefined)
    return next
  }

  return {
    object: async (id) => {
      const answer = await fetch('--', remote, id)
      if (answer.code !== 0 && !/not our ref|couldn't find remote ref/.test(answer.err)) throw failure(answer, secrets)
    },
    tip: async (branch) => {
      const name = `refs/heads/${branch}`
      const answer = await git(['ls-remote', '--quiet', '--', remote, name])
      if (answer.code !== 0) throw failure(answer, secrets)
      const lines = answer.out.toString().split('\n')
      // A name is a pattern too, and may find the ends of others.
      return lines.map((line) => line.split('\t')).find(([, found]) => found === name)?.[0]
    },
    history: async () => {
      const answer = await fetch('--unshallow', '--', remote, 'HEAD')
      if (answer.code !== 0) throw failure(answer, secrets)
    },
  }
}

/** Asks no remote. What the clone lacks is an error, which says how to have it in the clone. */
export const offline: Fetch = {
  object: async (id) => {
    throw new UserError(`The commit ${short(id)} is not in this clone.`, deeper(2))
  },
  tip: async (branch) => {
    throw new UserError(`Nobody was asked where the branch ${show(branch)} is now.`, 'Give the id of a commit.')
  },
  history: async () => {
    throw new UserError('This clone holds a part of the history only.', deeper(0))
  },
}

function deeper(depth: number): string {
  return `Give actions/checkout "fetch-depth: ${depth}".`
}

function failure({ code, err }: GitAnswer, secrets: readonly string[]): RemoteError {
  const status = Number(/returned error: (\d{3})/.exec(err)?.[1] ?? 0)
  const reason = code === undefined ? 'It took too long.' : reasonOf(err, secrets)
  return new RemoteError({
    method: 'git',
    path: 'fetch',
    status,
    detail: reason,
    remedy:
      'Check that this machine reaches the remote, and that the token may read the repository (`contents: read`). With fetch-depth: 0 at actions/checkout less has to be fetched.',
  })
}

function reasonOf(err: string, secrets: readonly string[]): string {
  const line = err.split('\n').find((text) => /^(?:fatal|error|remote):/.test(text)) ?? err
  const safe = secrets.reduce((text, secret) => text.replaceAll(secret, '***'), line)
  // The address of the remote may hold a password.
  return show(safe.replace(/\/\/[^/@\s]+@/g, '//').trim())
}
