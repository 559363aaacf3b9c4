import { boolean, type Decoder, integer, list, nullable, object, oneOf, optional, string } from '../../core/decode.ts'
import type { Conversation, PullRequest, Review } from '../../core/ports/forge.ts'
import { actor, actorFields } from './accounts.ts'
import type { Client } from './client.ts'
import { accept, unreadable } from './failure.ts'

/*
 * A single pull request is asked for in GraphQL: there one request brings what takes three elsewhere. Numbers of reviews
 * and comments are text there, since they have outgrown its whole numbers.
 */

const pullFields = `number url state isDraft author ${actorFields} headRefOid headRefName baseRefName isCrossRepository
  headRepository { nameWithOwner } mergeCommit { oid } mergedAt commits { totalCount } labels(first: 100) { nodes { name } }
  reviewRequests(first: 100) { nodes { requestedReviewer { ... on User { databaseId } } } }`
const reviewFields = `fullDatabaseId state author ${actorFields} commit { oid }`
const commentFields = `fullDatabaseId body author ${actorFields}`

const commit = object({ oid: string })
const pull = object({
  number: integer,
  url: string,
  state: oneOf(['OPEN', 'CLOSED', 'MERGED']),
  isDraft: boolean,
  author: actor,
  headRefOid: string,
  headRefName: string,
  baseRefName: string,
  isCrossRepository: boolean,
  headRepository: nullable(object({ nameWithOwner: string })),
  mergeCommit: nullable(commit),
  mergedAt: nullable(string),
  commits: object({ totalCount: integer }),
  labels: object({ nodes: list(object({ name: string })) }),
  // A team has none.
  reviewRequests: object({
    nodes: list(object({ requestedReviewer: optional(object({ databaseId: optional(integer) })) })),
  }),
})
const review = object({
  fullDatabaseId: string,
  state: oneOf(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
  author: actor,
  commit: nullable(commit),
})
const comment = object({ fullDatabaseId: string, body: string, author: actor })
const head = object({ headRefOid: string })

/** What is asked about a pull request, and one of its lists. */
interface Question<Found, Entry> {
  readonly fields: string
  readonly found: Decoder<Found>
  readonly list: 'reviews' | 'comments'
  readonly entryFields: string
  readonly entry: Decoder<Entry>
}

const withReviews = {
  fields: pullFields,
  found: pull,
  list: 'reviews',
  entryFields: reviewFields,
  entry: review,
} as const
const withComments = {
  fields: 'headRefOid',
  found: head,
  list: 'comments',
  entryFields: commentFields,
  entry: comment,
} as const

/** Reads one pull request with its reviews, oldest first. */
export async function readPull(client: Client, number: number): Promise<PullRequest> {
  const { found, nodes } = await readWhole(client, number, withReviews)
  const { state, headRepository, mergeCommit } = found
  return {
    number,
    url: found.url,
    author: found.author,
    state: state === 'OPEN' ? 'open' : 'closed',
    merged: state === 'MERGED',
    head: found.headRefOid,
    headBranch: found.headRefName,
    isFork: found.isCrossRepository,
    headRepository: headRepository?.nameWithOwner,
    baseBranch: found.baseRefName,
    mergeCommit: state === 'MERGED' ? mergeCommit?.oid : undefined,
    mergedAt: found.mergedAt ?? undefined,
    commits: found.commits.totalCount,
    isDraft: found.isDraft,
    labels: found.labels.nodes.map((label) => label.name),
    requested: found.reviewRequests.nodes.flatMap(({ requestedReviewer: asked }) => asked?.databaseId ?? []),
    reviews: nodes.map(asReview),
  }
}

/** The reviews of a pull request, as they came with it; after a list, which has none, as they are now. */
export async function readReviews(client: Client, { number, reviews }: PullRequest): Promise<readonly Review[]> {
  return reviews ?? (await readPull(client, number)).reviews ?? []
}

/** Reads every comment of a pull request, oldest first, and where its head is. */
export async function readConversation(client: Client, number: number): Promise<Conversation> {
  const { found, nodes, viewer } = await readWhole(client, number, withComments)
  return {
    head: found.headRefOid,
    comments: nodes.map(({ fullDatabaseId: id, body, author }) => ({
      id: Number(id),
      body,
      isMine: author?.id === viewer,
    })),
  }
}

function asReview({ fullDatabaseId: id, state, author, commit: at }: ReturnType<typeof review>): Review {
  return { id: Number(id), account: author, state, commit: at?.oid }
}

interface Whole<Found, Entry> {
  /** The last look at the pull request itself. */
  readonly found: Found
  readonly nodes: readonly Entry[]
  /** The number of the account that asks. */
  readonly viewer: number
}

// Ten thousand entries: a list that goes on after them is a circle.
const mostPages = 100

async function readWhole<Found, Entry>(
  client: Client,
  number: number,
  { fields, found, list: name, entryFields, entry }: Question<Found, Entry>,
): Promise<Whole<Found, Entry>> {
  const text = `query ($owner: String!, $name: String!, $number: Int!, $after: String) { viewer { databaseId }
    repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${fields}
    ${name}(first: 100, after: $after) { nodes { ${entryFields} } pageInfo { hasNextPage endCursor } } } } }`
  const page = object({ nodes: list(entry), pageInfo: object({ hasNextPage: boolean, endCursor: nullable(string) }) })
  const pullRequest: Decoder<{ found: Found; page: ReturnType<typeof page> }> = (value, path) => ({
    found: found(value, path),
    page: object({ [name]: page })(value, path)[name] ?? page(undefined, path),
  })
  const answer = object({
    data: object({ viewer: object({ databaseId: integer }), repository: object({ pullRequest }) }),
  })
  const nodes: Entry[] = []
  let after: string | null = null
  for (let pages = 1; ; pages++) {
    const asked = await client.question(text, { number, after })
    const { viewer, repository } = accept(asked, answer).data
    const { found: now, page: more } = repository.pullRequest
    nodes.push(...more.nodes)
    after = more.pageInfo.hasNextPage ? more.pageInfo.endCursor : null
    if (after === null && !more.pageInfo.hasNextPage) return { found: now, nodes, viewer: viewer.databaseId }
    if (after === null || pages === mostPages)
      throw unreadable(asked, `the list of ${name} does not end after ${pages} pages`)
  }
}
