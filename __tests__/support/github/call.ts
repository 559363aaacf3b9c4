import type { Fields } from './json.ts'
import type { Token } from './model.ts'
import type { World } from './world.ts'

/** A request that passed every check, as a route sees it. */
export interface Call {
  readonly world: World
  readonly token: Token
  /** Decoded path parameters. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Path without the query, for page links. */
  readonly path: string
  readonly accept: string
  /** The body; empty when there was none. */
  readonly body: Fields
}

/** What a route answers. A Buffer is sent as it is; anything else as JSON. */
export interface Reply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Answers one operation. */
export type Route = (call: Call) => Reply

/** Routes by operation id. */
export type Routes = Readonly<Record<string, Route>>

/** An error answer, thrown from anywhere inside a route. */
export class Refusal extends Error {
  readonly reply: Reply

  constructor(reply: Reply, message: string) {
    super(message)
    this.reply = reply
  }
}

/** Where GitHub's error answers point to. */
export const documentationUrl = 'https://docs.github.com/rest'

/** Makes an error answer to throw. */
export function refusal(
  status: number,
  message: string,
  errors?: readonly unknown[],
  headers: Readonly<Record<string, string>> = {},
): Refusal {
  const body = { message, documentation_url: documentationUrl, status: String(status), ...(errors ? { errors } : {}) }
  return new Refusal({ status, body, headers }, message)
}

/** The 404 of everything that is not there. */
export function notFound(): Refusal {
  return refusal(404, 'Not Found')
}

/** The 422 of a rule that the schema does not hold. */
export function invalid(message: string): Refusal {
  return refusal(422, message)
}

/** A path parameter as a number. */
export function numberParam(call: Call, name: string): number {
  return Number(call.params[name])
}

/** A path parameter as text. */
export function textParam(call: Call, name: string): string {
  return call.params[name] ?? ''
}

/** A plain 200. */
export function ok(body: unknown): Reply {
  return { status: 200, body }
}
