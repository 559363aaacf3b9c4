import { type Reply, refusal } from './call.ts'
import { fields } from './json.ts'
import type { Token } from './model.ts'
import type { World } from './world.ts'

/** Whether a request goes to GraphQL, which stands beside the paths of the API. */
export function isGraphql(method: string, path: string): boolean {
  return method === 'POST' && path === '/graphql'
}

/** Answers the one question that is asked in GraphQL: whose the token is. Here an app may ask it, too. */
export function graphqlAnswer(world: World, token: Token, body: unknown): Reply {
  const { query } = fields(body)
  if (query !== 'query { viewer { databaseId login } }') {
    world.problems.push(`graphql: this server does not answer ${query}`)
    return refusal(400, 'Problems parsing JSON').reply
  }
  const { id, login } = token.actor
  return { status: 200, body: { data: { viewer: { databaseId: id, login } } } }
}
