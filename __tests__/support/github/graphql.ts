import { type Reply, refusal } from './call.ts'
import { GraphRefusal, graphOf, type Node } from './graphql/answers.ts'
import { type Field, parseQuestion } from './graphql/parse.ts'
import { fields } from './json.ts'
import type { Token } from './model.ts'
import type { World } from './world.ts'

/** Whether a request goes to GraphQL, which stands beside the paths of the API. */
export function isGraphql(method: string, path: string): boolean {
  return method === 'POST' && path === '/graphql'
}

/** Answers a question in GraphQL. What it cannot have is told in the body, with status 200. */
export function graphqlAnswer(world: World, token: Token, body: unknown): Reply {
  const { query, variables } = fields(body)
  try {
    const asked = parseQuestion(String(query), fields(variables ?? {}))
    return { status: 200, body: { data: select(graphOf(world, token), asked) } }
  } catch (error) {
    if (error instanceof GraphRefusal)
      return { status: 200, body: { data: null, errors: [{ type: error.type, message: error.message }] } }
    world.problems.push(`graphql: ${error}: ${query}`)
    return refusal(400, 'Problems parsing JSON').reply
  }
}

function select(node: Node, asked: readonly Field[]): Node {
  const found = asked.flatMap(({ name, args, fields: inner, on }): [string, unknown][] => {
    if (on !== undefined) return node.__typename === on ? Object.entries(select(node, inner)) : []
    if (!(name in node)) throw new SyntaxError(`there is no field ${name}`)
    return [[name, shown(node[name], args, inner)]]
  })
  return Object.fromEntries(found)
}

function shown(value: unknown, args: Node, inner: readonly Field[]): unknown {
  if (typeof value === 'function') return shown(value(args), {}, inner)
  if (Array.isArray(value)) return value.map((one) => shown(one, {}, inner))
  const isLeaf = typeof value !== 'object' || value === null
  if (!isLeaf && inner.length === 0) throw new SyntaxError('a part of the graph is asked for without its fields')
  return isLeaf ? value : select(Object(value), inner)
}
