import { invalid, malformed, unsupportedMediaType } from '../errors.ts'
import { isRecord, type JsonRecord } from '../values.ts'

/** Turns the text of a body into JSON; no text at all is an empty object. */
export function parseBody(text: string, contentType: string | undefined): unknown {
  if (text === '') return {}
  const mediaType = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (mediaType !== 'application/json') throw unsupportedMediaType(contentType ?? '')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw malformed(error instanceof Error ? error.message : 'unreadable')
  }
}

/** The body as one object; routes that take lists read the body themselves. */
export function objectBody(body: unknown): JsonRecord {
  if (isRecord(body)) return body
  const got = Array.isArray(body) ? 'list' : typeof body
  throw invalid(`Invalid data. Expected a dictionary, but got ${got}.`)
}
