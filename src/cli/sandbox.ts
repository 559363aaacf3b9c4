import { readFile } from 'node:fs/promises'
import { POSTHOG_LIMITS, type Sandbox, type SandboxOptions, startSandbox, type Variant } from '../../sandbox/index.ts'
import { UserError } from '../core/errors.ts'

/** What the command line says about a box. */
export interface SandboxFlags {
  port: number
  /** Absent: the port after that of the box. */
  controlPort?: number
  seed?: string
  stage: Variant['stage']
  pageSize?: number
  /** True: keys may do what PostHog lets them do in a minute and in an hour. */
  rateLimits?: boolean
}

const HIGHEST_PORT = 65_535

/** `posthog-policy sandbox`: runs until it is stopped. */
export async function runSandbox(flags: SandboxFlags): Promise<void> {
  const { port, stage, pageSize } = flags
  const sandbox = await start({
    seed: flags.seed === undefined ? smallest : await readSeed(flags.seed),
    port,
    controlPort: flags.controlPort ?? (port === 0 || port === HIGHEST_PORT ? 0 : port + 1),
    variant: { stage },
    ...(pageSize === undefined ? {} : { pageSize }),
    ...(flags.rateLimits ? { rateLimits: POSTHOG_LIMITS } : {}),
  })
  // For a person time passes: else a limit that was reached would never be free again.
  setInterval(() => sandbox.clock.advance(1), 1000)
  console.log(introduction(sandbox).join('\n'))
}

function introduction(sandbox: Sandbox): string[] {
  const { url, controlUrl } = sandbox
  const { keys, projects } = sandbox.dump()
  const width = Math.max(0, ...keys.map(({ key }) => key.length))
  const project = Object.values(projects)[0]?.id
  const curl = (key: string | undefined, rest: string): string => `  curl -H 'Authorization: Bearer ${key}' ${rest}`
  const last = keys.at(-1)?.key
  return [
    `A PostHog in a box listens on ${url}. Nothing is kept when it stops (Ctrl+C).`,
    ...keys.map(({ key, owner, label }) => `  key ${key.padEnd(width)}  ${owner}  ${label}`),
    'Try:',
    curl(keys[0]?.key, `${url}/api/organizations/`),
    ...(project === undefined ? [] : [curl(keys[0]?.key, `${url}/api/projects/${project}/access_controls/`)]),
    curl(
      last,
      `-H 'Content-Type: application/json' -d '{"name": "Night shift"}' ${url}/api/organizations/@current/roles/`,
    ),
    `Orders for the box itself go to ${controlUrl}, without a key; GET / lists them:`,
    `  curl ${controlUrl}/state`,
    `  curl -H 'Content-Type: application/json' -d '{"kind": "status", "status": 503, "times": 1}' ${controlUrl}/faults`,
  ]
}

async function start(options: SandboxOptions): Promise<Sandbox> {
  try {
    return await startSandbox(options)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (error.name === 'SeedError') throw new UserError(error.message, 'Mend the seed file.')
    if ('code' in error && error.code === 'EADDRINUSE') {
      const port = 'port' in error ? error.port : options.port
      throw new UserError(
        `The port ${port} is taken.`,
        'Give another one with --port or --control-port; 0 takes any that is free.',
      )
    }
    throw error
  }
}

async function readSeed(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new UserError(
      `The seed file "${path}" cannot be read.`,
      'Give the path of a YAML file, such as examples/policy-repo/sandbox.yml.',
    )
  }
}

// One owner, one project, one key: enough to look around.
const smallest = `
organization: { id: 0190c0de-0000-7000-8000-000000000001, name: Acme, slug: acme, features: [access_control, role_based_access] }
people: { ana@example.com: { level: owner, first_name: Ana, last_name: Ruiz } }
keys: [{ key: phx_sandbox, owner: ana@example.com, label: everything, scopes: ["*"] }]
roles: {}
projects: [{ id: 101, name: Production, access: [], flags: [] }]
`
