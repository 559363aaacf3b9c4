import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici'
import { UserError } from '../../core/errors.ts'
import { isLoopback } from './host.ts'
import { largestAnswer } from './unpack.ts'

/** How many requests may be under way at once. */
export const concurrency = 4

/** The sockets to one PostHog. */
export interface Transport {
  readonly dispatcher: Dispatcher
  /** Ends the kept connections once the requests under way are done; again is harmless. */
  close(): Promise<void>
}

/**
 * Opens kept connections to an origin. Proxies come from HTTPS_PROXY, HTTP_PROXY and NO_PROXY, as elsewhere; TLS is
 * checked against Node's trust store and NODE_EXTRA_CA_CERTS, and nothing switches that off.
 *
 * @param timeoutMs how long headers, or a pause within a body, may take
 * @throws {UserError} when a proxy variable is not a web address
 */
export function openTransport(origin: string, timeoutMs: number): Transport {
  const options = {
    connections: concurrency,
    // One request a socket, and no HTTP/2: a failure then concerns one request only, and none is ever sent again unasked.
    pipelining: 1,
    allowH2: false,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxResponseSize: largestAnswer,
  }
  // Plain http would show the key to a proxy, and a proxy cannot reach this machine's loopback anyway.
  const agent = isLoopback(origin) ? new Agent(options) : openProxied(options)
  let closing: Promise<void> | undefined
  return {
    dispatcher: agent,
    close() {
      closing ??= agent.close()
      return closing
    },
  }
}

function openProxied(options: Agent.Options): Dispatcher {
  try {
    return new EnvHttpProxyAgent(options)
  } catch {
    // The reason is left out: it quotes the variable, which may hold a password.
    throw new UserError(
      'The proxy variables HTTPS_PROXY or HTTP_PROXY hold no web address.',
      'Correct or unset them on the runner.',
    )
  }
}
