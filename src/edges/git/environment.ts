/** What git is told about the machine and about who asks. */
export interface Surroundings {
  /** The variables of this process; only those that git needs to run and to reach a server are passed on. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Reads the remote as this token; otherwise as whatever the checkout is configured with. */
  readonly token?: string
  /** Where the token belongs; default `https://github.com`. */
  readonly serverUrl?: string
  /** Asks no server: what the clone lacks is an error. */
  readonly isOffline?: true
}

const passedOn = new Set([
  'PATH',
  'ALL_PROXY',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'CURL_CA_BUNDLE',
  'GIT_SSL_CAINFO',
  'SSL_CERT_DIR',
  'SSL_CERT_FILE',
  'SSH_AUTH_SOCK',
  // Windows starts nothing without these.
  'PATHEXT',
  'SYSTEMROOT',
  'TEMP',
  'TMP',
])

/** The environment in which git reads a repository the same way on every machine, asks nobody and tells nobody. */
export function gitEnvironment(surroundings: Surroundings): Record<string, string> {
  const kept = Object.entries(surroundings.environment).flatMap(([name, value]) =>
    value !== undefined && passedOn.has(name.toUpperCase()) ? [[name, value] as const] : [],
  )
  return {
    ...Object.fromEntries(kept),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_LITERAL_PATHSPECS: '1',
    // A replacement would show another commit than the one that was reviewed.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    // A partial clone would fetch whatever git looks at.
    ...(surroundings.isOffline && { GIT_NO_LAZY_FETCH: '1' }),
    ...authorization(surroundings),
  }
}

/** The token as configuration in the environment: a command line can be read by everybody on the machine. */
function authorization({ token, serverUrl = 'https://github.com' }: Surroundings): Record<string, string> {
  if (!token) return {}
  const name = `http.${serverUrl.replace(/\/+$/, '')}/.extraheader`
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return {
    GIT_CONFIG_COUNT: '2',
    // The empty one clears what actions/checkout left behind: two headers are refused.
    GIT_CONFIG_KEY_0: name,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: name,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
  }
}
