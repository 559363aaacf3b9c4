import { pullCommits } from '../lookup.ts'
import type { Comment, Review, Token, User } from '../model.ts'
import type { World } from '../world.ts'

/** A part of the graph: values, parts of it, and what they are made from arguments by. */
export interface Node {
  readonly [name: string]: unknown
}

/** Why a part cannot be had, as GitHub names it. */
export class GraphRefusal extends Error {
  readonly type: 'NOT_FOUND' | 'FORBIDDEN'

  constructor(type: GraphRefusal['type'], message: string) {
    super(message)
    this.type = type
  }
}

/** All that this server tells in GraphQL. */
export function graphOf(world: World, token: Token): Node {
  return {
    viewer: { databaseId: token.actor.id, login: token.actor.login },
    repository: ({ owner, name }: Node) => {
      if (`${owner}/${name}` !== world.repository.fullName)
        throw new GraphRefusal('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
      return { pullRequest: ({ number }: Node) => pullNode(world, token, Number(number)) }
    },
  }
}

function pullNode(world: World, token: Token, number: number): Node {
  const level = token.permissions['pull-requests'] ?? 'none'
  if (level === 'none') throw new GraphRefusal('FORBIDDEN', 'Resource not accessible by integration')
  const pull = world.pulls.find(({ issue }) => issue.number === number)
  if (!pull) throw new GraphRefusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
  const merged = pull.mergedAt !== null
  // A pending review is seen by nobody but its author.
  const reviews = world.reviews.filter(
    (one) => one.pull === number && (one.state !== 'PENDING' || one.author === token.actor),
  )
  return {
    number,
    url: `${world.serverUrl}/${world.repository.fullName}/pull/${number}`,
    state: merged ? 'MERGED' : pull.issue.state.toUpperCase(),
    isDraft: pull.draft,
    author: actorNode(pull.issue.author),
    headRefOid: pull.headSha,
    headRefName: pull.head,
    baseRefName: pull.base,
    headRepository: { nameWithOwner: pull.fork ?? world.repository.fullName },
    isCrossRepository: pull.fork !== undefined,
    mergedAt: pull.mergedAt,
    mergeCommit: merged && pull.mergeSha !== undefined ? { oid: pull.mergeSha } : null,
    commits: { totalCount: pullCommits(world, pull).length },
    labels: connection(pull.issue.labels, ({ name }) => ({ name })),
    reviewRequests: connection(
      pull.requested.filter(({ deleted }) => !deleted),
      (user) => ({ requestedReviewer: actorNode(user) }),
    ),
    reviews: connection(reviews, reviewNode),
    comments: connection(
      world.comments.filter(({ issue }) => issue === number),
      commentNode,
    ),
  }
}

function reviewNode({ id, state, author, commit }: Review): Node {
  return { fullDatabaseId: String(id), state, author: actorNode(author), commit: { oid: commit } }
}

function commentNode({ id, body, author }: Comment): Node {
  return { fullDatabaseId: String(id), body, author: actorNode(author) }
}

// Here an app has no `[bot]` behind its name.
function actorNode({ id, login, type, deleted }: User): Node | null {
  return deleted ? null : { __typename: type, login: login.replace(/\[bot\]$/, ''), databaseId: id }
}

/** A list, page by page. */
function connection<T>(all: readonly T[], toNode: (one: T) => Node) {
  return ({ first, after }: Node): Node => {
    const start = after === null || after === undefined ? 0 : Number(after)
    const end = start + Math.min(100, Number(first))
    return {
      nodes: all.slice(start, end).map(toNode),
      pageInfo: { hasNextPage: end < all.length, endCursor: all.length === 0 ? null : String(end) },
    }
  }
}
