import { Refusal, type Reply, refusal } from './call.ts'
import { bodyFaults, type Match, matchOperation, parameterFaults, responseFaults, strayFields } from './checks.ts'
import { graphqlAnswer, isGraphql } from './graphql.ts'
import { fields } from './json.ts'
import type { Token } from './model.ts'
import { permissionRefusal } from './permissions.ts'
import { routes } from './routes/index.ts'
import type { World } from './world.ts'

/** A request as it came over the wire. */
export interface Incoming {
  readonly method: string
  readonly url: URL
  readonly authorization: string | undefined
  readonly accept: string
  readonly body: string
}

/** The answer to a request, with what the log needs to know about it. */
export interface Outcome {
  readonly reply: Reply
  readonly operation?: string
  readonly token?: Token
}

/** Checks a request, runs its route and checks the answer; whatever is wrong goes to the problems of the world. */
export function answer(world: World, incoming: Incoming): Outcome {
  const { method, url } = incoming
  const token = tokenOf(world, incoming.authorization)
  if (isGraphql(method, url.pathname)) return { ...graphqlOutcome(world, incoming, token), operation: 'graphql' }
  const match = matchOperation(method, url.pathname)
  const known = { ...(match ? { operation: match.operation.id } : {}), ...(token ? { token } : {}) }
  if (match === undefined) {
    world.problems.push(`${method} ${url.pathname}: no such operation`)
    return { ...known, reply: refusal(404, 'Not Found').reply }
  }
  if (token === undefined) return { ...known, reply: refusal(401, 'Bad credentials').reply }
  const reply = run(world, incoming, match, token)
  if (!Buffer.isBuffer(reply.body)) report(world, match, responseFaults(match, reply.status, asSent(reply.body)))
  return { ...known, reply }
}

function graphqlOutcome(world: World, { body }: Incoming, token: Token | undefined): Outcome {
  if (token === undefined) return { reply: refusal(401, 'Bad credentials').reply }
  return { token, reply: graphqlAnswer(world, token, parse(body)) }
}

function run(world: World, incoming: Incoming, match: Match, token: Token): Reply {
  const { operation, params } = match
  const query = incoming.url.searchParams
  if (!isThisRepository(world, params)) return refusal(404, 'Not Found').reply
  const denied = permissionRefusal(world, token, operation.id, params)
  if (denied !== undefined) return denied
  const stray = parameterFaults(match, query)
  report(world, match, stray)
  const body = parse(incoming.body)
  report(world, match, strayFields(match, body))
  const refused = bodyFaults(match, body)
  report(world, match, refused)
  if (refused.length > 0) return refusal(422, `Invalid request.\n\n${refused.join('\n')}`).reply
  const route = routes[operation.id]
  if (route === undefined) {
    report(world, match, ['this server does not do that'])
    return refusal(404, 'Not Found').reply
  }
  try {
    const { accept } = incoming
    return route({ world, token, params, query, path: incoming.url.pathname, accept, body: fields(body) })
  } catch (error) {
    if (error instanceof Refusal) return error.reply
    report(world, match, [`the server failed: ${error}`])
    return refusal(500, 'Server Error').reply
  }
}

function report(world: World, { operation }: Match, found: readonly string[]): void {
  world.problems.push(...found.map((fault) => `${operation.id}: ${fault}`))
}

function tokenOf(world: World, authorization: string | undefined): Token | undefined {
  const value = /^(?:token|bearer) (.+)$/i.exec(authorization ?? '')?.[1]
  return world.tokens.find((token) => token.value === value && !token.actor.deleted)
}

function isThisRepository(world: World, params: Readonly<Record<string, string>>): boolean {
  if (params.owner === undefined || params.repo === undefined) return true
  return `${params.owner}/${params.repo}`.toLowerCase() === world.repository.fullName.toLowerCase()
}

// Text that is not JSON stays text, which no schema of a body accepts.
function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

// Fields that are undefined are not sent, so they are not checked either.
function asSent(body: unknown): unknown {
  return body === undefined ? undefined : JSON.parse(JSON.stringify(body))
}
