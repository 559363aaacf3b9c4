import { noteChanges } from '../activity/note.ts'
import { notFound, Refusal, serverError, throttled } from '../errors.ts'
import { settle } from '../schedules/settle.ts'
import { enterWithSecret, findSecret } from '../secret-keys/enter.ts'
import { currentWorld } from '../state/organizations.ts'
import type { ApiKey, World } from '../state/world.ts'
import { parseBody } from './body.ts'
import type { Reply } from './call.ts'
import { enter, findKey } from './gate.ts'
import type { RateCounter } from './rate-limit.ts'
import { matchRoute, type Route } from './route.ts'

/** A request with everything that HTTP says about it. */
export interface RawRequest {
  method: string
  url: URL
  authorization: string | undefined
  contentType: string | undefined
  /** What the caller says it is (`x-posthog-client`). */
  client: string | null
  text: string
}

/** An answer, and the stack of the error when the box itself is at fault (a plain 500 on the wire). */
export interface Outcome {
  reply: Reply
  crash?: string
}

/** What answering needs besides the request. */
export interface Answerer {
  world: World
  routes: readonly Route[]
  pageSize: number
  rates: RateCounter
}

/** Answers one request. It never throws: whatever goes wrong becomes an answer. */
export function handle(answerer: Answerer, raw: RawRequest): Outcome {
  try {
    return { reply: answer(answerer, raw) }
  } catch (error) {
    if (error instanceof Refusal) return { reply: refusalReply(error) }
    return { reply: refusalReply(serverError()), crash: error instanceof Error ? String(error.stack) : String(error) }
  }
}

function answer(answerer: Answerer, raw: RawRequest): Reply {
  const { routes, pageSize } = answerer
  const match = matchRoute(routes, raw.url.pathname)
  if (match === undefined) throw notFound('Endpoint not found.')
  const { worlds, keys } = answerer.world
  for (const world of worlds) settle(world)
  const asked = {
    params: match.params,
    url: raw.url,
    pageSize,
    method: raw.method,
    readBody: () => parseBody(raw.text, raw.contentType),
  }
  const secret = findSecret(worlds, raw.authorization)
  if (secret !== undefined) return enterWithSecret(match.route, secret, asked)
  const key = findKey(keys, raw.authorization)
  const world = currentWorld(answerer.world, key.owner) ?? answerer.world
  try {
    return enter(match.route, { ...asked, world, key, caller: key.owner, count: () => countRequest(answerer, key) })
  } finally {
    const hand = { person: key.owner, client: raw.client, impersonated: false, address: '127.0.0.1' }
    if (raw.method !== 'GET') for (const each of worlds) noteChanges(each, hand)
  }
}

function countRequest({ world, rates }: Answerer, key: ApiKey): void {
  const seconds = rates.take(key.value, Date.parse(world.clock.now()))
  if (seconds === undefined) return
  const headers = world.variant.edgeAddsRetryAfter ? { 'Retry-After': String(seconds) } : undefined
  throw throttled(seconds, headers)
}

function refusalReply({ status, body, headers }: Refusal): Reply {
  return { status, ...(body === undefined ? {} : { body }), ...(headers === undefined ? {} : { headers }) }
}
