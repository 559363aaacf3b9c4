import { isRecord } from '../../core/decode.ts'

/** What became of one request to GitHub, whether it was granted or not. */
export interface Answer {
  readonly method: string
  /** Path and query, without the host. */
  readonly path: string
  /** HTTP status, or 0 when no answer came. */
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly data: unknown
}

/** Whether GitHub did what it was asked for. */
export function isGranted({ status }: Answer): boolean {
  return status >= 200 && status < 300
}

/** Whether GitHub asks for patience; it says so with a status that otherwise means a missing permission. */
export function isRateLimit({ status, headers, data }: Answer): boolean {
  if (status === 429) return true
  if (status !== 403) return false
  return headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || /rate limit/i.test(messageOf(data))
}

/** What GitHub says about a refusal in words; empty when it says nothing. */
export function messageOf(data: unknown): string {
  if (typeof data === 'string') return data
  return isRecord(data) && typeof data.message === 'string' ? data.message : ''
}
