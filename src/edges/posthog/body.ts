import { type Answer, header } from './http.ts'

/** A successful answer that is not JSON which we can trust. The message completes the sentence "The answer …". */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

/**
 * Reads a successful answer as JSON; an answer that by its status has no body is `undefined`.
 *
 * @throws {Unreadable}
 */
export function parseAnswer(answer: Answer): unknown {
  if (answer.status === 204 || answer.status === 205) return undefined
  const type = header(answer, 'content-type') ?? 'of no type'
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) throw new Unreadable(`is ${type}, not JSON`)
  if (answer.body.length === 0) throw new Unreadable('is empty')
  return parse(decode(answer.body))
}

/** Reads a refusal as JSON, if it is any. */
export function parseRefusal({ body }: Answer): unknown {
  try {
    return JSON.parse(decode(body))
  } catch {
    return undefined
  }
}

function decode(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw new Unreadable('is not UTF-8')
  }
}

// A number that might not survive is rare, and to look at every value is slow: so the text is searched first.
const perhapsInexact = /\d{16}|\d[eE]/

function parse(text: string): unknown {
  try {
    return perhapsInexact.test(text) ? JSON.parse(text, refuseInexact) : JSON.parse(text)
  } catch (error) {
    // The parser's own message quotes the answer, which may be personal.
    throw error instanceof Unreadable ? error : new Unreadable('is not whole or not JSON')
  }
}

/** JavaScript would round such a number without a word, and what is read must be what is there. */
function refuseInexact(name: string, value: unknown): unknown {
  if (typeof value !== 'number' || Math.abs(value) <= Number.MAX_SAFE_INTEGER) return value
  throw new Unreadable(`has a number in "${name}" that is too large to be read exactly`)
}
