import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { isRecord } from '../../core/decode.ts'
import { UserError } from '../../core/errors.ts'
import type { Answer } from './answer.ts'

/** How GitHub is reached. */
export interface OctokitOptions {
  readonly token: string
  /** Such as `https://api.github.com`, or `https://HOST/api/v3` of a GitHub Enterprise Server; no slash at its end. */
  readonly apiUrl: string
  /** How long one unit of waiting between two tries is; default one second. */
  readonly waitUnitMs?: number
}

export type Octokit = ReturnType<typeof getOctokit>

const timeoutMs = 60_000
const longestWaitSeconds = 90
// A refusal stays one; for 429 the throttling plugin waits, as long as GitHub says.
const neverRepeated = [400, 401, 403, 404, 409, 410, 422, 429, 451]

/**
 * Makes the client library ready: it repeats what failed by chance, keeps GitHub's distance between writes, waits up
 * to 90 seconds when told to, and prints nothing.
 *
 * @param isPaced false: no distance and no waiting. To the library every question in GraphQL is a write, and a refusal
 *   in the body of its answer an error without an answer
 */
export function openOctokit({ token, apiUrl, waitUnitMs = 1000 }: OctokitOptions, isPaced = true): Octokit {
  if (token === '') throw new UserError('There is no GitHub token.', 'Leave the input github-token at its default.')
  if (!URL.canParse(apiUrl)) throw new UserError('The address of GitHub is not a URL.', 'Check GITHUB_API_URL.')
  const isPatient = (seconds: number, _options: unknown, _octokit: unknown, tries: number) =>
    tries < 2 && seconds <= longestWaitSeconds
  const options = {
    baseUrl: apiUrl,
    userAgent: 'posthog-policy',
    log: { debug: silence, info: silence, warn: silence, error: silence },
    retry: { doNotRetry: neverRepeated, retryAfterBaseValue: waitUnitMs },
    // The plugin keeps its queues for the whole process, by this id.
    throttle: {
      enabled: isPaced,
      id: apiUrl,
      retryAfterBaseValue: waitUnitMs,
      onRateLimit: isPatient,
      onSecondaryRateLimit: isPatient,
    },
  }
  return getOctokit(token, options, limitTime, retry, throttling)
}

/**
 * Reads the error that the client library throws for a refusal, or when no answer came.
 *
 * @throws what is no such error: a mistake of ours
 */
export function refusedAnswer(error: unknown, token: string): Pick<Answer, 'status' | 'headers' | 'data'> {
  if (!(error instanceof Error) || !('status' in error)) throw error
  const response = 'response' in error && isRecord(error.response) ? error.response : undefined
  if (!response) return { status: 0, headers: {}, data: error.message.replaceAll(token, '***') }
  const headers = isRecord(response.headers) ? response.headers : {}
  return { status: Number(error.status), headers, data: response.data }
}

// Nothing of what the library has to say is meant for the user.
function silence(): void {}

// Stands before the retries, so that each try has a limit of its own.
function limitTime(octokit: Parameters<typeof retry>[0]): void {
  octokit.hook.wrap('request', (request, options) =>
    request({ ...options, request: { ...options.request, signal: AbortSignal.timeout(timeoutMs) } }),
  )
}
