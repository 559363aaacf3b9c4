import { isRecord } from '../../core/decode.ts'
import { parseRefusal } from './body.ts'
import type { Answer } from './http.ts'

/** PostHog's explanation of a refusal, as it came: not yet fit to be shown. */
export interface Problem {
  readonly code?: string
  readonly detail?: string
  /** The field that is wrong. */
  readonly attr?: string
  /** The change request that a change waits in, where PostHog wants an approval of its own. */
  readonly changeRequest?: string
}

/**
 * Reads an explanation in any of the shapes that PostHog uses: its usual envelope, a bare `detail` or `error`. An
 * answer that explains nothing, such as a proxy's page, gives an empty problem.
 */
export function readProblem(answer: Answer): Problem {
  const body = parseRefusal(answer)
  if (!isRecord(body)) return {}
  const code = text(body.code)
  const detail = text(body.detail) ?? text(body.error) ?? text(body.message)
  const attr = text(body.attr)
  const id = text(body.change_request_id) ?? (isRecord(body.change_request) ? text(body.change_request.id) : undefined)
  return {
    ...(code && { code }),
    ...(detail && { detail }),
    ...(attr && { attr }),
    ...(id && { changeRequest: id }),
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
