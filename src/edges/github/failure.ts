import { DecodeError, type Decoder, isRecord } from '../../core/decode.ts'
import { RemoteError, UserError } from '../../core/errors.ts'
import { list, show } from '../../core/text.ts'
import { type Answer, isGranted, isRateLimit, messageOf } from './answer.ts'

/**
 * Reads what a granted request brought.
 *
 * @throws {UserError | RemoteError} for a refused one, and for an answer of another shape
 */
export function accept<T>(answer: Answer, decode: Decoder<T>): T {
  if (!isGranted(answer)) throw failureOf(answer)
  try {
    return decode(answer.data, '')
  } catch (error) {
    if (error instanceof DecodeError) throw unreadable(answer, error.message)
    throw error
  }
}

/** Says what a refused or failed request means for whoever runs us: theirs to mend, or GitHub's. */
export function failureOf(answer: Answer): UserError | RemoteError {
  const { method, path, status } = answer
  if (status === 401) {
    return new UserError(
      `GitHub refused the token (${method} ${path}: status 401).`,
      'Check the input github-token: it may be wrong, expired or of another server. By default it is the token of the workflow.',
    )
  }
  const isRefusal = status === 403 || status === 404
  return isRefusal && !isRateLimit(answer) ? refusal(answer) : remoteFailure(answer)
}

/** An answer came, but it is not what we know how to read. */
export function unreadable({ method, path, status }: Answer, why: string): RemoteError {
  const detail = `The answer cannot be read: ${show(why)}.`
  return new RemoteError({
    method,
    path,
    status,
    detail,
    remedy: 'Run again; if it stays so, report it with this line.',
  })
}

function refusal({ method, path, status, headers, data }: Answer): UserError {
  const permission = acceptedPermissions(headers) ?? usualPermission(method, path)
  const perhaps = status === 404 ? ', and check that it exists' : ''
  return new UserError(
    `GitHub answered ${method} ${path} with status ${status}: ${detailOf(data)}`,
    `Give the token the permission ${permission}${perhaps}. In a run for a fork or Dependabot, GitHub makes the token read-only.`,
  )
}

// GitHub lists alternatives with `;` and what goes together with `,`: `issues=write; pull_requests=write`.
function acceptedPermissions(headers: Answer['headers']): string | undefined {
  const header = headers['x-accepted-github-permissions']
  if (typeof header !== 'string' || !/^[\w=;, ]+$/.test(header)) return undefined
  const alternatives = header.split(';').map((together) => list(together.split(',').map(asWritten)))
  return list(alternatives, 'or')
}

// As it is written below `permissions:` of a workflow.
function asWritten(permission: string): string {
  const [name = '', level = 'read'] = permission.trim().split('=')
  return `\`${name.replaceAll('_', '-')}: ${level}\``
}

function usualPermission(method: string, path: string): string {
  const level = method === 'GET' ? 'read' : 'write'
  // All that is asked there is about pull requests.
  if (isQuestion(path)) return '`pull-requests: read`'
  if (/\/statuses\b/.test(path)) return `\`statuses: ${level}\``
  if (/\/issues(?:\/\d+)?(?:\?|$)/.test(path)) return `\`issues: ${level}\``
  if (/\/(?:pulls|issues)\b/.test(path)) return `\`pull-requests: ${level}\``
  return `\`contents: ${level}\``
}

function remoteFailure(answer: Answer): RemoteError {
  const { method, path, status, data } = answer
  const isUnclear = status === 0 || status >= 500
  return new RemoteError({
    method,
    path,
    status,
    detail: detailOf(data),
    remedy: remedyOf(answer),
    ...(method !== 'GET' && !isQuestion(path) && isUnclear && { ambiguous: true }),
  })
}

// Sent like a write, and writes nothing.
function isQuestion(path: string): boolean {
  return path.endsWith('/graphql')
}

function remedyOf(answer: Answer): string {
  if (isRateLimit(answer))
    return 'The token has used up its requests for now: wait for an hour at most, then run again.'
  if (answer.status === 0) return 'Check that this machine reaches GitHub (network, proxy), then run again.'
  if (answer.status >= 500) return 'GitHub has trouble of its own: see https://www.githubstatus.com, then run again.'
  return 'Run again; if it stays so, report it with this line.'
}

function detailOf(data: unknown): string {
  const reasons = isRecord(data) && Array.isArray(data.errors) ? data.errors.map(messageOf).filter(Boolean) : []
  return show([messageOf(data) || 'No reason was given.', ...reasons].join(' ')).trim()
}
