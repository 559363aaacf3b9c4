import { noteChanges } from '../activity/note.ts'
import { notFound, Refusal, serverError } from '../errors.ts'
import { settle } from '../schedules/settle.ts'
import { enterWithSecret, findSecret } from '../secret-keys/enter.ts'
import type { World } from '../state/world.ts'
import { parseBody } from './body.ts'
import type { Reply } from './call.ts'
import { enter, findKey } from './gate.ts'
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

/** Answers one request. It never throws: whatever goes wrong becomes an answer. */
export function handle(world: World, routes: readonly Route[], pageSize: number, raw: RawRequest): Outcome {
  try {
    return { reply: answer(world, routes, pageSize, raw) }
  } catch (error) {
    if (error instanceof Refusal) return { reply: refusalReply(error) }
    return { reply: refusalReply(serverError()), crash: error instanceof Error ? String(error.stack) : String(error) }
  }
}

function answer(world: World, routes: readonly Route[], pageSize: number, raw: RawRequest): Reply {
  const match = matchRoute(routes, raw.url.pathname)
  if (match === undefined) throw notFound('Endpoint not found.')
  settle(world)
  const asked = {
    world,
    params: match.params,
    url: raw.url,
    pageSize,
    method: raw.method,
    readBody: () => parseBody(raw.text, raw.contentType),
  }
  const secret = findSecret(world, raw.authorization)
  if (secret !== undefined) return enterWithSecret(match.route, secret, asked)
  const key = findKey(world, raw.authorization)
  try {
    return enter(match.route, { ...asked, key, caller: key.owner })
  } finally {
    const hand = { person: key.owner, client: raw.client, impersonated: false, address: '127.0.0.1' }
    if (raw.method !== 'GET') noteChanges(world, hand)
  }
}

function refusalReply({ status, body }: Refusal): Reply {
  return body === undefined ? { status } : { status, body }
}
