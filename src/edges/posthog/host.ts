import { UserError } from '../../core/errors.ts'

const regions = 'https://us.posthog.com or https://eu.posthog.com'
const remedy = `Set \`posthog-host\` to ${regions}, or to the address of your own PostHog, such as https://posthog.example.com.`

/**
 * Checks the address of PostHog and gives its origin, without a slash at the end.
 *
 * @throws {UserError} when the key must not be sent there, or when it is more than an address
 */
export function checkHost(host: string): string {
  if (!URL.canParse(host)) throw new UserError('`posthog-host` is not a web address.', remedy)
  const url = new URL(host)
  // Whatever else is wrong, credentials must not be shown: from here on only the host name is.
  if (url.username || url.password)
    throw new UserError('`posthog-host` must not carry a user name or password.', remedy)
  const name = url.hostname.replace(/\.$/, '')
  if (url.pathname !== '/' || url.search || url.hash) {
    throw new UserError(`\`posthog-host\` must be only the address of ${name}, without a path or query.`, remedy)
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.origin))) {
    throw new UserError(`\`posthog-host\` must begin with https:// so that the key to ${name} stays secret.`, remedy)
  }
  if (/(^|\.)i\.posthog\.com$/.test(name)) {
    throw new UserError(
      `${name} only takes in events; it does not know who may do what.`,
      `Set \`posthog-host\` to ${regions}.`,
    )
  }
  if (name === 'app.posthog.com') {
    throw new UserError(
      `${name} only forwards to a region, and a key must not be forwarded.`,
      `Set \`posthog-host\` to ${regions}.`,
    )
  }
  return url.origin
}

/** Tells whether an origin is this machine itself, where plain http gives nothing away. */
export function isLoopback(origin: string): boolean {
  const { hostname } = new URL(origin)
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
}
