import { setTimeout } from 'node:timers/promises'
import { isRecord } from '../../core/decode.ts'
import { type Answer, isRateLimit, messageOf } from './answer.ts'

/** The address of GraphQL; of a GitHub Enterprise Server it stands beside `/api/v3`. */
export function graphqlUrl(apiUrl: string): string {
  return `${apiUrl.replace(/\/v3$/, '')}/graphql`
}

const statuses: Readonly<Record<string, number>> = { NOT_FOUND: 404, FORBIDDEN: 403, RATE_LIMITED: 429 }

/**
 * Takes a refusal in the body of a granted answer for what it would be elsewhere. Where a part is refused, so is the
 * whole: half an answer looks like a whole one.
 */
export function withBodysStatus(answer: Answer): Answer {
  const errors = isRecord(answer.data) && Array.isArray(answer.data.errors) ? answer.data.errors : []
  const [first] = errors
  if (first === undefined) return answer
  const type = isRecord(first) && typeof first.type === 'string' ? first.type : ''
  return { ...answer, status: statuses[type] ?? 500, data: { message: messageOf(first) } }
}

const mostTries = 3
const longestWaitSeconds = 90

/** Asks again when GitHub says how long to wait, as the client library does it for everything else. */
export async function patiently(ask: () => Promise<Answer>, waitUnitMs: number): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    const answer = await ask()
    const seconds = Number(answer.headers['retry-after'] ?? Number.NaN)
    if (!isRateLimit(answer) || tries === mostTries || !(seconds <= longestWaitSeconds)) return answer
    await setTimeout(seconds * waitUnitMs)
  }
}
