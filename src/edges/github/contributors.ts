import { boolean, integer, nullable, object, optional, string } from '../../core/decode.ts'
import { UserError } from '../../core/errors.ts'
import type { Account, Contributor, PullRequest } from '../../core/ports/forge.ts'
import { short } from '../../core/text.ts'
import { account, webFlow } from './accounts.ts'
import type { Client } from './client.ts'
import { namedIn } from './trailers.ts'

const signature = nullable(object({ name: optional(string), email: optional(string) }))
const commit = object({
  sha: string,
  author: account,
  committer: account,
  commit: object({
    author: signature,
    committer: signature,
    message: string,
    verification: optional(object({ verified: boolean })),
  }),
})
const size = object({ commits: integer, head: object({ sha: string }) })
const push = object({ after: string, actor: account })

type Commit = ReturnType<typeof commit>

/** Somebody who had a hand in it, and the e-mail that says so. */
interface Hand {
  readonly account: Account | undefined
  readonly email: string | undefined
  readonly name: string
}

/**
 * Finds everybody who wrote, committed, co-wrote or pushed a commit of a pull request, or made by hand what it takes over. Git believes what it is told
 * about authors, so a name too many is better than one too few.
 *
 * @throws {UserError} when GitHub does not list all commits, or the head moved meanwhile
 */
export async function readContributors(client: Client, pull: PullRequest): Promise<Contributor[]> {
  const commits = await readCommits(client, pull)
  const pushers = await readPushers(client, pull, new Set(commits.map(({ sha }) => sha)))
  const written = commits.flatMap(handsOf)
  const named = commits.flatMap(({ commit: { message } }) => namedIn(message))
  const author: Hand = { account: pull.author, email: undefined, name: pull.author?.login ?? 'ghost' }
  return distinct([author, ...written, ...pushers, ...named])
}

async function readCommits(client: Client, { number, head, commits: count }: PullRequest): Promise<Commit[]> {
  const path = '/repos/{owner}/{repo}/pulls/{number}'
  const commits = await client.list(`${path}/commits`, { number }, commit)
  if (commits.length === count && commits.some(({ sha }) => sha === head)) return commits
  // Lists do not say how many there are; and where the numbers differ, the head may have moved meanwhile.
  const now = await client.get(path, { number }, size)
  if (now.head.sha !== head) {
    throw new UserError(
      `The head of #${number} is no longer ${short(head)}.`,
      'Run again: the new head has its own run.',
    )
  }
  if (commits.length === now.commits && commits.some(({ sha }) => sha === head)) return commits
  throw new UserError(
    `#${number} has ${now.commits} commits, and GitHub lists only ${commits.length} of them, so nobody can tell who wrote it.`,
    'Split the pull request, or squash its commits: GitHub lists 250 at most.',
  )
}

function handsOf({
  author,
  committer,
  commit: { author: writer, committer: writerOut, verification },
}: Commit): Hand[] {
  const hands = [hand(author, writer)]
  // Whoever works on GitHub's pages is the author there, and GitHub vouches for it with its signature.
  const isGitHub = committer?.id === webFlow && verification?.verified === true
  if (!isGitHub) hands.push(hand(committer, writerOut))
  return hands
}

function hand(
  found: Account | undefined,
  by: { readonly name: string | undefined; readonly email: string | undefined } | null,
): Hand {
  const name = found?.login ?? (by?.email || by?.name || 'an unnamed author')
  return { account: found, email: by?.email?.toLowerCase(), name }
}

/**
 * Who moved the branch to a commit of the pull request. Where the log of pushes may not be read, as that of a private
 * fork, or does not name the head, the pusher is somebody unknown, which only asks for more.
 */
async function readPushers(client: Client, pull: PullRequest, commits: ReadonlySet<string>): Promise<Hand[]> {
  const [headOwner, headRepo] = pull.headRepository?.split('/') ?? []
  if (headOwner === undefined || headRepo === undefined) return [unknownPusher]
  const parameters = { headOwner, headRepo, ref: `refs/heads/${pull.headBranch}` }
  try {
    const pushes = await client.list('/repos/{headOwner}/{headRepo}/activity', parameters, push)
    const found = pushes
      .filter(({ after }) => commits.has(after))
      .map(({ actor }) => ({ account: actor, email: undefined, name: actor?.login ?? 'ghost' }))
    return pushes.some(({ after }) => after === pull.head) ? found : [...found, unknownPusher]
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return [unknownPusher]
  }
}

const unknownPusher: Hand = {
  account: undefined,
  email: undefined,
  name: 'whoever pushed the branch (the log of its pushes cannot be read)',
}

// The first mention of an account stays: GitHub's own word comes before what a trailer claims.
function distinct(hands: readonly Hand[]): Contributor[] {
  const owners = new Map(hands.flatMap((one) => (one.account && one.email ? [[one.email, one.account] as const] : [])))
  const found = new Map<string, Contributor>()
  for (const { account: own, email, name } of hands) {
    const owner = own ?? (email === undefined ? undefined : owners.get(email))
    const key = owner ? `#${owner.id}` : (email ?? name).toLowerCase()
    if (!found.has(key)) found.set(key, { account: owner, name: owner?.login ?? name })
  }
  return [...found.values()]
}
