import { UserError } from '../../core/errors.ts'
import { short, show } from '../../core/text.ts'
import type { Fetch } from './fetch.ts'
import { failed, type Git } from './git.ts'

/** Finds commits and trees, and fetches what a shallow clone lacks. */
export interface Objects {
  /** The id of a commit or tree, which then is there. */
  find(name: string): Promise<string>
  /** The id of a commit, which then is there. */
  commit(name: string): Promise<string>
  /** Fetches the history that a shallow clone lacks. Says whether there was something to fetch. */
  complete(): Promise<boolean>
}

/** Whether this is a full id of an object, not a name or the beginning of an id. */
export function isId(name: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name)
}

/** Makes a finder for one repository. */
export function createObjects(git: Git, fetch: Fetch): Objects {
  const present = new Set<string>()
  let completing: Promise<boolean> | undefined

  async function find(name: string): Promise<string> {
    if (present.has(name)) return name
    const id = isId(name) ? name : await idOf(git, name)
    if (!(await isPresent(git, id))) await fetch.object(id)
    if (!(await isPresent(git, id))) throw gone(id)
    present.add(id)
    return id
  }

  async function complete(): Promise<boolean> {
    const { code, out, err } = await git(['rev-parse', '--is-shallow-repository'])
    if (code !== 0) throw failed('read the repository', err)
    if (out.toString().trim() === 'false') return false
    await fetch.history()
    return true
  }

  return {
    find,
    commit: async (name) => {
      const id = await find(name)
      const { code, out } = await git(['rev-parse', '--verify', '--quiet', `${id}^{commit}`])
      if (code === 0) return out.toString().trim()
      throw new UserError(
        `${show(short(id))} is not a commit.`,
        'Give the id of a commit, or the name of a branch or tag.',
      )
    },
    complete: () => {
      completing ??= complete()
      return completing
    },
  }
}

async function isPresent(git: Git, id: string): Promise<boolean> {
  return (await git(['cat-file', '-e', id])).code === 0
}

async function idOf(git: Git, name: string): Promise<string> {
  // A name that begins with a dash would be read as an option.
  const isName = name !== '' && !name.startsWith('-') && !/\p{Cc}/u.test(name)
  const { code, out } = isName ? await git(['rev-parse', '--verify', '--quiet', name]) : { code: 1, out: '' }
  const id = out.toString().trim()
  if (code === 0 && isId(id)) return id
  throw new UserError(
    `There is no commit "${show(name)}" in the repository.`,
    'Check the name; if it is a branch, fetch it first (actions/checkout: fetch-depth: 0).',
  )
}

function gone(id: string): UserError {
  return new UserError(
    `The commit ${short(id)} is not in the repository, and the remote does not have it any more.`,
    'It may have been removed by a force-push: run again on the present head.',
  )
}
