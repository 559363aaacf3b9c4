/** A refusal in PostHog's words: the status, and the exact body that goes on the wire (undefined = no body at all). */
export class Refusal extends Error {
  readonly status: number
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>> | undefined

  constructor(status: number, body: unknown, detail: string, headers?: Readonly<Record<string, string>>) {
    super(detail)
    this.name = 'Refusal'
    this.status = status
    this.body = body
    this.headers = headers
  }
}

/** The body that a PostHog server answers with when it reports the first error of a request. */
export interface Envelope {
  type: string
  code: string
  detail: string
  attr: string | null
}

function refuse(status: number, type: string, code: string, detail: string, attr: string | null = null): Refusal {
  const body: Envelope = { type, code, detail, attr }
  return new Refusal(status, body, detail)
}

/** 400: a field (or, with `attr` null, the body as a whole) is not acceptable. */
export function invalid(detail: string, attr: string | null = null, code = 'invalid_input'): Refusal {
  return refuse(400, 'validation_error', code, detail, attr)
}

/** 400 for a field that must be sent. */
export function missing(attr: string): Refusal {
  return invalid('This field is required.', attr, 'required')
}

/** 400 for a body that is not JSON. */
export function malformed(detail: string): Refusal {
  return refuse(400, 'invalid_request', 'parse_error', `JSON parse error - ${detail}`)
}

/** 401: no key, or a key that this server does not know. */
export function unauthenticated(code: 'authentication_failed' | 'not_authenticated'): Refusal {
  const detail =
    code === 'not_authenticated'
      ? 'Authentication credentials were not provided.'
      : 'Personal API key found in request Authorization header is invalid.'
  return refuse(401, 'authentication_error', code, detail)
}

/** 402: the plan lacks a feature. */
export function paymentRequired(feature: string): Refusal {
  const detail = `${feature} requires a paid PostHog plan. Please upgrade to access this feature.`
  return refuse(402, 'server_error', 'payment_required', detail)
}

/** 403: the scope, the level or the plan does not allow it. */
export function denied(detail: string): Refusal {
  return refuse(403, 'authentication_error', 'permission_denied', detail)
}

/** 404: not there, or not visible to the caller. */
export function notFound(detail = 'Not found.'): Refusal {
  return refuse(404, 'invalid_request', 'not_found', detail)
}

/** 405: the route exists, the method does not. */
export function methodNotAllowed(method: string): Refusal {
  return refuse(405, 'invalid_request', 'method_not_allowed', `Method "${method}" not allowed.`)
}

/** 409: somebody else changed the same thing first. */
export function conflict(detail: string): Refusal {
  return refuse(409, 'server_error', 'conflict', detail)
}

/** 415: the body is not sent as JSON. */
export function unsupportedMediaType(type: string): Refusal {
  return refuse(415, 'invalid_request', 'unsupported_media_type', `Unsupported media type "${type}" in request.`)
}

/** 429 with the wait in the text; PostHog sets no `Retry-After` of its own, but something before it may. */
export function throttled(seconds: number, headers?: Readonly<Record<string, string>>): Refusal {
  const wait = seconds === 1 ? '1 second' : `${seconds} seconds`
  const detail = `Request was throttled. Expected available in ${wait}.`
  const body: Envelope = { type: 'throttled_error', code: 'throttled', detail, attr: null }
  return new Refusal(429, body, detail, headers)
}

/** What an id of the wrong form in an address gets; nobody outside knows which of the three it is. */
export function oddId(status: 400 | 404 | 500): Refusal {
  if (status === 404) return notFound()
  return status === 500 ? serverError() : invalid('Must be a valid UUID.')
}

/** 5xx with the generic body. */
export function serverError(status = 500): Refusal {
  return refuse(status, 'server_error', 'error', 'A server error occurred.')
}

/** An answer outside the usual envelope: some PostHog actions word their own body. */
export function bare(status: number, body: unknown, detail: string): Refusal {
  return new Refusal(status, body, detail)
}
