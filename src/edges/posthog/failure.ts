import type { RemoteFailure } from '../../core/errors.ts'
import { type Answer, type Call, header, type NoAnswer } from './http.ts'
import { type Problem, readProblem } from './problem.ts'
import { type Quote, shownPath } from './quote.ts'
import { remedyFor } from './remedies.ts'

/** What every failure is told with. */
export interface Telling {
  readonly origin: string
  readonly quote: Quote
}

const checkHost = 'Check `posthog-host`, and that the runner may reach it.'
const checkFirst = 'It may or may not have taken effect: run again, which reads what is there before it writes.'

/** Codes of connections that were never made: nothing of the request left this machine. */
const unconnected =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|UND_ERR_PRX_\w+)$/
const untrusted = /CERT|SIGNATURE|^ERR_(?:SSL|TLS)|^EPROTO$/
const tooLarge = /^(?:UND_ERR_RES_EXCEEDED_MAX_SIZE|ERR_BUFFER_TOO_LARGE)$/

/** Whether the next try may well get through. */
export function isPassing({ code }: NoAnswer): boolean {
  return !untrusted.test(code) && !tooLarge.test(code)
}

/** An answer that is no success: a redirect, a refusal or a failure of the server. */
export function refused(call: Call, answer: Answer, telling: Telling): RemoteFailure {
  const { status } = answer
  if (status < 400) return redirected(call, answer, telling)
  const problem = readProblem(answer)
  return tell(call, telling, {
    status,
    ...(problem.code && { code: telling.quote(problem.code) }),
    ...(problem.changeRequest && { changeRequest: telling.quote(problem.changeRequest) }),
    detail: explain(problem, telling.quote),
    remedy: remedyFor(status, problem),
    ambiguous: status >= 500,
  })
}

function explain({ attr, detail }: Problem, quote: Quote): string {
  if (!detail) return 'PostHog gave no reason.'
  return attr ? `${quote(attr)}: ${quote(detail)}` : quote(detail)
}

/** Only the host is named: the rest of an address may carry what a stranger put there. */
function redirected(call: Call, answer: Answer, telling: Telling): RemoteFailure {
  const location = header(answer, 'location') ?? ''
  const target = URL.canParse(location, telling.origin) ? new URL(location, telling.origin).host : 'nowhere'
  return tell(call, telling, {
    status: answer.status,
    detail: `It redirects to ${telling.quote(target)}, and a key is not sent after a redirect.`,
    remedy: 'Set `posthog-host` to the address that answers by itself.',
    ambiguous: true,
  })
}

/** No complete answer came. */
export function unanswered(call: Call, { code, status }: NoAnswer, telling: Telling): RemoteFailure {
  const host = telling.quote(new URL(telling.origin).host)
  const base = { status, code: telling.quote(code) }
  if (untrusted.test(code)) {
    const detail = `${host} does not prove who it is (${base.code}).`
    return tell(call, telling, {
      ...base,
      detail,
      remedy: `${checkHost} A private authority is trusted through NODE_EXTRA_CA_CERTS.`,
    })
  }
  if (unconnected.test(code)) {
    return tell(call, telling, {
      ...base,
      detail: `There is no connection to ${host} (${base.code}).`,
      remedy: checkHost,
    })
  }
  if (tooLarge.test(code)) {
    return tell(call, telling, {
      ...base,
      detail: 'The answer is larger than 32 MiB.',
      remedy: checkHost,
      ambiguous: true,
    })
  }
  const what =
    code === 'time-out'
      ? 'No whole answer came in time.'
      : `The connection broke off before the answer was whole (${base.code}).`
  return tell(call, telling, {
    ...base,
    detail: what,
    remedy: 'Run again; if it stays so, check `posthog-host` and the way there from the runner.',
    ambiguous: true,
  })
}

/**
 * A success that says something we do not understand.
 *
 * @param sentence what is wrong with the answer
 */
export function misunderstood(call: Call, status: number, sentence: string, telling: Telling): RemoteFailure {
  return tell(call, telling, {
    status,
    detail: `${telling.quote(sentence)}.`,
    remedy:
      'Check that `posthog-host` is a PostHog; if it is, its API has changed: look for a newer version of this action.',
    ambiguous: true,
  })
}

/** The turn of the request would come after the run's deadline. */
export function outOfTime(call: Call, telling: Telling): RemoteFailure {
  return tell(call, telling, {
    status: 0,
    code: 'deadline',
    detail: 'It was not sent: the time of this run is used up.',
    remedy: 'Run again later, or raise `rate-share`.',
  })
}

/** The pages of a list do not fit together, however often they are read. */
export function unsteady(call: Call, telling: Telling): RemoteFailure {
  return tell(call, telling, {
    status: 200,
    code: 'list_changed',
    detail: 'The list kept changing while it was read.',
    remedy: 'Run again when nobody is changing it.',
  })
}

/** A page says that the next one is somewhere else. */
export function foreignNext(call: Call, next: string, telling: Telling): RemoteFailure {
  const target = URL.canParse(next, telling.origin) ? new URL(next, telling.origin).host : 'no address'
  return tell(call, telling, {
    status: 200,
    detail: `The list goes on at another place (${telling.quote(target)}), where nothing was sent.`,
    remedy: 'Check `posthog-host`; a self-hosted PostHog must know its own address (SITE_URL).',
  })
}

/** Puts a failure together; only a write can be in doubt. */
function tell(
  call: Call,
  { quote }: Telling,
  { ambiguous, ...failure }: Omit<RemoteFailure, 'method' | 'path'>,
): RemoteFailure {
  const base = { method: call.method, path: shownPath(call.path, quote), ...failure }
  if (!ambiguous || call.method === 'GET') return base
  return { ...base, remedy: `${checkFirst} ${failure.remedy}`, ambiguous }
}
